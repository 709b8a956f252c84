// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orderfigures.h"

#include "store/query.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

using Figures = QHash<InstanceId, qint64>;

Figures counted(Statements &sql, const QString &statement)
{
    Figures figures;
    Query &rows = sql.run(statement);
    while (rows.next())
        figures.insert({rows.number(0)}, rows.number(1));
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

/// By release; 0 = not known.
QHash<qint64, int> yearsOfReleases(Statements &sql)
{
    QHash<qint64, int> years;
    years.reserve(static_cast<qsizetype>(sql.one(u"SELECT count(*) FROM releases"_s)));
    QList<qint64> pressings; // of the master that is being walked
    qint64 master = 0;
    int first = 0;
    const auto finish = [&] {
        for (const qint64 release : std::as_const(pressings))
            years.insert(release, first);
        pressings.clear();
        first = 0;
    };
    Query &rows = sql.run(u"SELECT release_id, master_id, year FROM releases ORDER BY master_id, year"_s);
    while (rows.next()) {
        const qint64 own = rows.number(1);
        if (own != master || own <= 0)
            finish();
        master = own;
        pressings.append(rows.number(0));
        if (first == 0)
            first = std::max(rows.integer(2), 0);
    }
    finish();
    return years;
}

Figures originalYears(Statements &sql)
{
    // Both from an index alone, and brought together here: joined, every release would be looked up.
    const QHash<qint64, int> years = yearsOfReleases(sql);
    Figures figures;
    figures.reserve(years.size());
    Query &copies = sql.run(u"SELECT instance_id, release_id FROM albums WHERE removed_at IS NULL"_s);
    while (copies.next()) {
        const int year = years.value(copies.number(1));
        if (year > 0)
            figures.insert({copies.number(0)}, year);
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
    Statements sql(db);
    Figures figures;
    if (key == SortKey::Plays)
        figures = counted(sql, u"SELECT instance_id, count(*) FROM plays GROUP BY instance_id"_s);
    else if (key == SortKey::LastPlayed)
        figures = counted(sql, u"SELECT instance_id, max(played_at) FROM plays GROUP BY instance_id"_s);
    else if (key == SortKey::Value)
        figures = values(sql);
    else if (key == SortKey::OriginalYear)
        figures = originalYears(sql);
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return figures;
}

} // namespace vv::store
