// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <QList>
#include <QString>

#include <optional>

/**
 * The sides of a record, one at a time, and where a needle is on one.
 *
 * Units: seconds. All of these are pure functions; any thread. Source of the rules: discogs-api.md §7.12.
 */
namespace vv {

/// A line of a side, as it is listed.
struct SideLine {
    QString position; ///< blanks stripped; may be empty
    QString title;
    QString duration; ///< as Discogs has it; may be empty
    QList<ArtistCredit> artists = {};
    int depth = 0; ///< a part of a work is one deeper than the work
    /// Played in its own right: no heading, and of a work either the parts, where they have durations, or the work.
    bool isTrack = false;
    std::optional<int> seconds = {}; ///< tracks only

    friend bool operator==(const SideLine &, const SideLine &) = default;
};

/// One side of a record, or one disc of a set.
struct RecordSide {
    QString name; ///< as trackSide() says; empty = not known
    QList<SideLine> lines = {};

    [[nodiscard]] int tracks() const;
    [[nodiscard]] std::optional<int> seconds() const; ///< empty unless every track has its duration

    friend bool operator==(const RecordSide &, const RecordSide &) = default;
};

/**
 * The sides in the order in which they appear, as sideTotals() tells them apart, but that a track without a position,
 * and a part of a work that does not say its side, stays with the one before it. A heading goes with what follows it. A
 * list without letters, as of a CD, is one side.
 */
[[nodiscard]] QList<RecordSide> sidesOf(const QList<Track> &tracks);

/// Whether one is the other's back: "A" and "B", "C" and "D", "LP1-A" and "LP1-B", "A" and "AA".
[[nodiscard]] bool areBackToBack(const QString &side, const QString &other);

/// Where a side is that has been playing for a time.
struct SideMoment {
    int line = -1;                ///< of the track that is playing; -1 = cannot be told
    int track = 0;                ///< its number among the side's tracks, from 1; 0 = cannot be told
    std::optional<int> left = {}; ///< until the end of the side, 0 once it has ended; empty = cannot be told
    int over = 0;                 ///< since its end

    [[nodiscard]] bool hasEnded() const { return left == 0; }
    friend bool operator==(const SideMoment &, const SideMoment &) = default;
};

/// A track is told as long as all before it have durations, and the end only when all have.
[[nodiscard]] SideMoment momentOf(const RecordSide &side, qint64 elapsed);

} // namespace vv
