// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace vv::store {

/// What the figures depend on besides the collection.
struct StatisticsScope {
    QDateTime now;
    QDate calendarFrom; ///< the first day of the calendar, local; the last one is today

    friend bool operator==(const StatisticsScope &, const StatisticsScope &) = default;
};

struct DecadeCount {
    int from = 0; ///< 1970 = 1970..1979
    int copies = 0;

    friend bool operator==(const DecadeCount &, const DecadeCount &) = default;
};

struct GenreCount {
    QString name;
    int copies = 0;

    friend bool operator==(const GenreCount &, const GenreCount &) = default;
};

/// What Discogs said that the collection is worth.
struct NotedValue {
    QDateTime at;   ///< UTC
    QString median; ///< as Discogs words it, "€1,458.87"

    friend bool operator==(const NotedValue &, const NotedValue &) = default;
};

struct MostPlayed {
    InstanceId instance;
    QString title;
    QString artist;
    int plays = 0;

    friend bool operator==(const MostPlayed &, const MostPlayed &) = default;
};

inline constexpr int kMostPlayed = 5;
inline constexpr int kYearsOfValues = 2;

/**
 * The collection in figures. Copies are those that are in it now; plays are all that were noted, also of copies that
 * have left it since.
 */
struct Statistics {
    int copies = 0;
    /// Different ones, by their number at Discogs, without it by name; not "Various" and "Unknown Artist".
    int artists = 0;
    QList<DecadeCount> decades; ///< by the copy's own year; those that have copies, the oldest first
    int withoutYear = 0;
    QList<GenreCount> genres; ///< the largest first; a copy counts for each of its genres
    int withoutGenre = 0;
    /// Of the last kYearsOfValues, the oldest first, and the one before that, which still held when they began. One is
    /// noted only when it is another than the last.
    QList<NotedValue> values;
    int plays = 0;              ///< ever
    int playedThisYear = 0;     ///< plays in the local calendar year, of those whose time is known
    int neverPlayed = 0;        ///< copies
    QDate calendarFrom;         ///< as in the scope
    QList<int> calendar;        ///< plays of each day from there to today, of those whose time is known
    QList<MostPlayed> foremost; ///< the most played copies, at the most kMostPlayed; of equals the latest played first

    friend bool operator==(const Statistics &, const Statistics &) = default;
};

/// All of one moment. Takes some tenths of a second with 100,000 copies, so it is not for the GUI thread. Thread: that
/// of the connection, for which reading is enough. Errors: Storage kinds.
[[nodiscard]] Result<Statistics> statistics(const QSqlDatabase &db, const StatisticsScope &scope);

} // namespace vv::store
