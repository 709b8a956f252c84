// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orderfigures.h"

#include "store/numbercolumns.h"
#include "store/query.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

using Figures = QHash<InstanceId, qint64>;

/// `figure` of the plays of each copy that was played.
Result<Figures> ofPlays(const QSqlDatabase &db, QLatin1StringView figure)
{
    const auto rows
        = numberColumns(db, {"id"_L1, "figure"_L1},
                        u"SELECT instance_id AS id, %1 AS figure FROM plays GROUP BY instance_id"_s.arg(figure));
    if (!rows)
        return fail(rows.error());
    Figures figures;
    figures.reserve(rows->at(0).size());
    for (qsizetype i = 0; i < rows->at(0).size(); ++i)
        figures.insert({rows->at(0)[i]}, rows->at(1)[i]);
    return figures;
}

qint64 hundredths(double amount)
{
    constexpr double kMost = 1e15; // an amount that somebody mistyped must not overflow
    return std::llround(std::clamp(amount, 0.0, kMost) * 100);
}

Figures values(Statements &sql)
{
    Figures figures;
    Query &asked = sql.run(u"SELECT a.instance_id, d.lowest_price FROM release_details d "
                           "JOIN albums a ON a.release_id = d.release_id "
                           "WHERE d.lowest_price IS NOT NULL AND a.removed_at IS NULL"_s);
    while (asked.next())
        figures.insert({asked.number(0)}, hundredths(asked.real(1)));
    Query &paid = sql.run(u"SELECT instance_id, CAST(amount AS REAL) FROM purchases"_s);
    while (paid.next())
        figures.insert({paid.number(0)}, hundredths(paid.real(1)));
    return figures;
}

/// Of every release with a year that is known, by release: its own or that of an older pressing.
Result<QList<std::pair<qint64, qint64>>> yearsOfReleases(const QSqlDatabase &db)
{
    const auto rows = numberColumns(db, {"release_id"_L1, "master_id"_L1, "year"_L1},
                                    u"SELECT release_id, master_id, year FROM releases ORDER BY master_id, year"_s);
    if (!rows)
        return fail(rows.error());
    const QList<qint64> &releases = rows->at(0);
    const QList<qint64> &masters = rows->at(1);
    const QList<qint64> &ownYears = rows->at(2);
    QList<std::pair<qint64, qint64>> years;
    years.reserve(releases.size());
    for (qsizetype from = 0; from < releases.size();) {
        qsizetype to = from + 1;
        while (masters[from] > 0 && to < releases.size() && masters[to] == masters[from])
            ++to;
        qint64 first = 0;
        for (qsizetype i = from; i < to && first <= 0; ++i)
            first = ownYears[i];
        for (; from < to; ++from) {
            if (first > 0)
                years.append({releases[from], first});
        }
    }
    std::sort(years.begin(), years.end());
    return years;
}

Result<Figures> originalYears(const QSqlDatabase &db)
{
    // Both from an index alone, and brought together here: joined, every release would be looked up.
    const auto years = yearsOfReleases(db);
    if (!years)
        return fail(years.error());
    const auto copies = numberColumns(db, {"id"_L1, "release_id"_L1},
                                      u"SELECT instance_id AS id, release_id FROM albums WHERE removed_at IS NULL "
                                      "ORDER BY release_id"_s);
    if (!copies)
        return fail(copies.error());
    Figures figures;
    figures.reserve(copies->at(0).size());
    auto year = years->cbegin();
    for (qsizetype i = 0; i < copies->at(0).size(); ++i) {
        const qint64 release = copies->at(1)[i];
        while (year != years->cend() && year->first < release)
            ++year;
        if (year != years->cend() && year->first == release)
            figures.insert({copies->at(0)[i]}, year->second);
    }
    return figures;
}

} // namespace

bool isByFigure(SortKey key)
{
    return key == SortKey::Plays || key == SortKey::LastPlayed || key == SortKey::Value || key == SortKey::OriginalYear;
}

Result<QHash<InstanceId, qint64>> orderFigures(const QSqlDatabase &db, SortKey key)
{
    if (key == SortKey::Plays)
        return ofPlays(db, "count(*)"_L1);
    if (key == SortKey::LastPlayed)
        return ofPlays(db, "max(played_at)"_L1);
    if (key == SortKey::OriginalYear)
        return originalYears(db);
    if (key != SortKey::Value)
        return Figures();
    Statements sql(db);
    Figures figures = values(sql);
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return figures;
}

} // namespace vv::store
