// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statistics.h"

#include "store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kYearsOfDecade = 10;

void countRecords(Statements &sql, Statistics &figures)
{
    figures.copies = static_cast<int>(sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL"_s));
    // 194 is Various and 355 Unknown Artist (discogs-api.md); what was imported may have no number.
    figures.artists = static_cast<int>(
        sql.one(u"SELECT count(*) FROM (SELECT DISTINCT CASE WHEN artist_id <> 0 THEN artist_id ELSE lower(name) END "
                "FROM release_artists WHERE artist_id NOT IN (194, 355) AND release_id IN "
                "(SELECT release_id FROM albums WHERE removed_at IS NULL))"_s));
    Query &decades = sql.run(u"SELECT year / ?, count(*) FROM albums WHERE removed_at IS NULL GROUP BY 1 ORDER BY 1"_s,
                             kYearsOfDecade);
    while (decades.next()) {
        if (decades.isNull(0))
            figures.withoutYear = decades.integer(1);
        else
            figures.decades += {.from = decades.integer(0) * kYearsOfDecade, .copies = decades.integer(1)};
    }
}

void countGenres(Statements &sql, Statistics &figures)
{
    Query &genres
        = sql.run(u"SELECT g.name, count(DISTINCT a.instance_id) AS copies FROM albums a "
                  "CROSS JOIN release_genres g ON g.release_id = a.release_id "
                  "WHERE a.removed_at IS NULL AND g.name <> '' GROUP BY g.name ORDER BY copies DESC, g.name"_s);
    while (genres.next())
        figures.genres += {.name = genres.text(0), .copies = genres.integer(1)};
    figures.withoutGenre = static_cast<int>(
        sql.one(u"SELECT count(*) FROM albums a WHERE a.removed_at IS NULL AND NOT EXISTS "
                "(SELECT 1 FROM release_genres g WHERE g.release_id = a.release_id AND g.name <> '')"_s));
}

void readValues(Statements &sql, const QDateTime &now, Statistics &figures)
{
    Query &rows = sql.run(u"SELECT noted_at, median FROM collection_values WHERE noted_at <= ? AND noted_at >= "
                          "coalesce((SELECT max(noted_at) FROM collection_values WHERE noted_at <= ?), 0) "
                          "ORDER BY noted_at"_s,
                          now, now.addYears(-kYearsOfValues));
    while (rows.next())
        figures.values += {.at = rows.time(0), .median = rows.text(1)};
}

void countPlays(Statements &sql, const QDateTime &now, Statistics &figures)
{
    figures.plays = static_cast<int>(sql.one(u"SELECT count(*) FROM plays"_s));
    const QDate newYear(now.toLocalTime().date().year(), 1, 1);
    figures.playedThisYear = static_cast<int>(
        sql.one(u"SELECT count(*) FROM plays WHERE time_known = 1 AND played_at >= ? AND played_at < ?"_s,
                newYear.startOfDay(), newYear.addYears(1).startOfDay()));
    figures.neverPlayed
        = static_cast<int>(sql.one(u"SELECT count(*) FROM albums a WHERE a.removed_at IS NULL AND NOT EXISTS "
                                   "(SELECT 1 FROM plays p WHERE p.instance_id = a.instance_id)"_s));
    Query &rows = sql.run(u"SELECT a.instance_id, r.title, r.artist_line, p.n FROM "
                          "(SELECT instance_id, count(*) AS n, max(played_at) AS latest FROM plays "
                          "GROUP BY instance_id) p JOIN albums a ON a.instance_id = p.instance_id "
                          "JOIN releases r ON r.release_id = a.release_id WHERE a.removed_at IS NULL "
                          "ORDER BY p.n DESC, p.latest DESC, a.instance_id LIMIT ?"_s,
                          kMostPlayed);
    while (rows.next())
        figures.foremost
            += {.instance = {rows.number(0)}, .title = rows.text(1), .artist = rows.text(2), .plays = rows.integer(3)};
}

/// Days are of different lengths where clocks are put forward and back, so each one's beginning is looked up.
void fillCalendar(Statements &sql, const StatisticsScope &scope, Statistics &figures)
{
    const QDate today = scope.now.toLocalTime().date();
    QList<qint64> ends;
    for (QDate day = scope.calendarFrom; day.isValid() && day <= today; day = day.addDays(1))
        ends += day.addDays(1).startOfDay().toMSecsSinceEpoch();
    figures.calendarFrom = scope.calendarFrom;
    figures.calendar.fill(0, ends.size());
    if (ends.isEmpty())
        return;
    Query &rows = sql.run(u"SELECT played_at FROM plays WHERE time_known = 1 AND played_at >= ? AND played_at < ?"_s,
                          scope.calendarFrom.startOfDay(), ends.constLast());
    while (rows.next()) {
        const auto day = std::ranges::upper_bound(ends, rows.number(0)) - ends.begin();
        ++figures.calendar[day];
    }
}

} // namespace

Result<Statistics> statistics(const QSqlDatabase &db, const StatisticsScope &scope)
{
    auto moment = Transaction::beginReading(db);
    if (!moment)
        return fail(moment.error());
    Statements sql(db);
    Statistics figures;
    countRecords(sql, figures);
    countGenres(sql, figures);
    readValues(sql, scope.now, figures);
    countPlays(sql, scope.now, figures);
    fillCalendar(sql, scope, figures);
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return figures;
}

} // namespace vv::store
