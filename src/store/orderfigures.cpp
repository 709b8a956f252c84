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

Figures originalYears(Statements &sql)
{
    QHash<qint64, qint64> ofMasters;
    Query &masters
        = sql.run(u"SELECT master_id, min(year) FROM releases WHERE master_id > 0 AND year > 0 GROUP BY master_id"_s);
    while (masters.next())
        ofMasters.insert(masters.number(0), masters.number(1));
    Figures figures;
    Query &rows = sql.run(u"SELECT a.instance_id, r.master_id, r.year FROM albums a "
                          "JOIN releases r ON r.release_id = a.release_id WHERE a.removed_at IS NULL"_s);
    while (rows.next()) {
        const qint64 year = ofMasters.value(rows.number(1), rows.number(2));
        if (year > 0)
            figures.insert({rows.number(0)}, year);
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
