// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vv {

/// Where a sync is. One value for the window, `sync --json` and `status --json` (design.md §4).
struct Progress {
    enum class Phase : quint8 { Idle, Account, Folders, Collection, Wantlist, Value, Sending, Finishing, Details };

    Phase phase = Phase::Idle;
    int page = 0;                            ///< pages of the phase that are done; edits while sending
    int pages = 0;                           ///< 0 = not known yet
    int items = 0;                           ///< copies (or wants) that are done
    int total = 0;                           ///< 0 = not known yet
    int percent = 0;                         ///< 0..100 of the whole run; never goes back
    int requests = 0;                        ///< sent in this run
    int limit = 0;                           ///< requests a minute
    int left = 0;                            ///< of them, now
    int errors = 0;                          ///< retried requests and skipped items so far
    std::optional<std::chrono::seconds> eta; ///< from the limiter's schedule; empty while it cannot be told

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// The phase's name in `--json` output, e.g. "collection".
[[nodiscard]] QString phaseName(Progress::Phase phase);

/// How far the details have come that are fetched in the background.
struct DetailProgress {
    int done = 0;                            ///< releases whose full answer is here, or that Discogs no longer has
    int total = 0;                           ///< releases in the collection
    std::optional<std::chrono::seconds> eta; ///< from the limiter's schedule; empty while nothing is fetched

    friend bool operator==(const DetailProgress &, const DetailProgress &) = default;
    [[nodiscard]] bool isRunning() const noexcept { return eta.has_value(); }
};

/// How a sync ended: the `finished` event (design.md §4).
struct SyncOutcome {
    int added = 0;
    int updated = 0;
    int removed = 0;
    int pushed = 0;
    int conflicts = 0;
    int heldBack = 0;      ///< copies that are not on Discogs any more, too many to remove them unasked
    int heldBackWants = 0; ///< the same of the wantlist
    int requests = 0;
    double seconds = 0;
    int items = 0;              ///< copies in the store afterwards
    std::optional<Error> error; ///< why it did not end well; Cancelled when the user stopped it
    QStringList warnings;       ///< English, one line each: items skipped, wantlist not readable, ...

    friend bool operator==(const SyncOutcome &, const SyncOutcome &) = default;
    [[nodiscard]] bool isOk() const noexcept { return !error; }
    [[nodiscard]] bool isCancelled() const noexcept { return error && error->kind == Error::Kind::Cancelled; }
};

/// How the program stands with Discogs; shown in the window and in `status`.
struct Connectivity {
    enum class State : quint8 { Unknown, Online, Offline, NotAuthorised, Blocked, Waiting };

    State state = State::Unknown;
    /// Waiting: when the allowance is back. Offline, Blocked: when it is tried again.
    std::optional<QDateTime> until;

    friend bool operator==(const Connectivity &, const Connectivity &) = default;
};

} // namespace vv

Q_DECLARE_METATYPE(vv::Progress)
Q_DECLARE_METATYPE(vv::DetailProgress)
Q_DECLARE_METATYPE(vv::SyncOutcome)
Q_DECLARE_METATYPE(vv::Connectivity)
