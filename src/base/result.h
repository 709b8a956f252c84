// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <optional>

namespace vv {

/**
 * Why an operation failed, as a kind a caller can act on.
 *
 * `detail` is for the log and for stderr: English, one line, no secrets. The GUI words its sentence from `kind`.
 * Source of the network kinds: discogs-api.md §5.
 */
struct Error {
    enum class Kind : quint8 {
        Cancelled,      ///< by the user, or because the owner went away
        Offline,        ///< no connection: name look-up, refused, reset, TLS
        Timeout,        ///< connected, but no or no full answer in time
        RateLimited,    ///< 429; `retryAfter` where the server said so
        NotAuthorised,  ///< 401: no token, or one that is not valid
        Forbidden,      ///< 403 with a JSON body: private, or somebody else's
        Blocked,        ///< 403 with anything else: a bot check in front of the API
        NotFound,       ///< 404
        Gone,           ///< 410
        InvalidRequest, ///< any other 4xx; `words` has what the server said
        Server,         ///< 5xx
        Malformed,      ///< an answer that is not what it should be
        Storage,        ///< the database or a file could not be read or written
        StorageFull,    ///< no room left on the disk
        ReadOnly,       ///< the folder or file may not be written
        Damaged,        ///< the database is not sound
        TooNew,         ///< the database was written by a newer program
        WrongUse,       ///< the caller asked for something that does not exist
    };

    Kind kind = Kind::Offline;
    QString detail;
    QString words = {};                                  ///< the server's own message, empty if it sent none
    std::optional<std::chrono::seconds> retryAfter = {}; ///< what the server asked for, if it did
    bool isFinal = false; ///< the same request would end the same way, though the kind alone does not tell

    friend bool operator==(const Error &, const Error &) = default; ///< moc needs it for a Result in a signal

    /// Whether the same request may succeed when it is made again later.
    [[nodiscard]] bool isTransient() const noexcept;
};

/// The kind's name as used in `--json` output and logs, e.g. "not_authorised".
[[nodiscard]] QString kindName(Error::Kind kind);

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline auto fail(Error::Kind kind, QString detail)
{
    return tl::make_unexpected(Error{kind, std::move(detail)});
}
[[nodiscard]] inline auto fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

/// Takes the outcome of something asynchronous. Runs once, from the event loop, never inside the call that took it.
template <class T>
using Done = std::function<void(Result<T>)>;

} // namespace vv

Q_DECLARE_METATYPE(vv::Error)
