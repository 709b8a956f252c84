// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowfacts.h"

#include "base/display.h"
#include "store/idlist.h"
#include "store/query.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr double kMostMoney = 1e15; ///< an amount that somebody mistyped must not overflow

/// All entries of a list beside the copy's release in one text, in their order.
QString listOf(QLatin1StringView column, QLatin1StringView table)
{
    return u"(SELECT group_concat(n, ', ') FROM (SELECT %1 AS n FROM %2 WHERE release_id = a.release_id "
           "ORDER BY position))"_s.arg(column, table);
}

QString fieldValue(FieldId field)
{
    return u"(SELECT value FROM album_fields WHERE instance_id = a.instance_id AND field_id = %1)"_s.arg(field.value);
}

QString factsSql()
{
    return u"SELECT a.instance_id, a.date_added, coalesce(f.name, ''), "
           "(SELECT max(played_at) FROM plays WHERE instance_id = a.instance_id), "
           "coalesce(CAST(p.amount AS REAL), d.lowest_price), coalesce(p.currency, ''), coalesce(d.country, ''), "
           "CASE WHEN r.master_id > 0 THEN coalesce((SELECT min(year) FROM releases "
           "WHERE master_id = r.master_id AND year > 0), 0) ELSE r.year END, "
           "l.name, (SELECT group_concat(catno, ', ') FROM (SELECT catno FROM release_labels "
           "WHERE release_id = a.release_id AND label_id = l.label_id ORDER BY position)), "
        + fieldValue(kMediaCondition) + u", "_s + fieldValue(kSleeveCondition) + u", "_s
        + listOf("name"_L1, "release_genres"_L1) + u", "_s + listOf("name"_L1, "release_styles"_L1)
        + u", (SELECT group_concat(tag, ', ') FROM (SELECT tag FROM tags WHERE instance_id = a.instance_id "
          "ORDER BY tag)) "
          "FROM json_each(?) w CROSS JOIN albums a ON a.instance_id = w.value "
          "CROSS JOIN releases r ON r.release_id = a.release_id "
          "LEFT JOIN folders f ON f.folder_id = a.folder_id "
          "LEFT JOIN release_details d ON d.release_id = a.release_id "
          "LEFT JOIN purchases p ON p.instance_id = a.instance_id "
          "LEFT JOIN release_labels l ON l.release_id = a.release_id "
          "AND l.position = (SELECT min(position) FROM release_labels WHERE release_id = a.release_id) "
          "WHERE a.removed_at IS NULL"_s;
}

} // namespace

Result<QList<RowFacts>> rowFacts(Statements &sql, const QList<InstanceId> &ids)
{
    static const QString kSql = factsSql();
    Query &rows = sql.run(kSql, idList(ids));
    QList<RowFacts> found;
    found.reserve(ids.size());
    while (rows.next())
        found += {.instance = {rows.number(0)},
                  .originalYear = rows.integer(7),
                  .label = plainName(rows.text(8)),
                  .catno = rows.text(9),
                  .folder = rows.text(2),
                  .media = rows.text(10),
                  .sleeve = rows.text(11),
                  .added = rows.time(1),
                  .lastPlayed = rows.time(3),
                  .value = rows.isNull(4) ? std::nullopt : std::optional(rows.real(4)),
                  .currency = rows.text(5),
                  .country = rows.text(6),
                  .genres = rows.text(12),
                  .styles = rows.text(13),
                  .tags = rows.text(14)};
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

Result<CopyValues> copyValues(const QSqlDatabase &db)
{
    Statements sql(db);
    CopyValues known;
    Query &rows = sql.run(u"SELECT a.instance_id, coalesce(CAST(p.amount AS REAL), d.lowest_price), "
                          "coalesce(p.currency, '') FROM albums a "
                          "LEFT JOIN release_details d ON d.release_id = a.release_id "
                          "LEFT JOIN purchases p ON p.instance_id = a.instance_id "
                          "WHERE a.removed_at IS NULL AND (d.lowest_price IS NOT NULL OR p.instance_id IS NOT NULL) "
                          "ORDER BY a.instance_id"_s);
    while (rows.next()) {
        const QString currency = rows.text(2);
        qsizetype place = known.currencies.indexOf(currency);
        if (place < 0) {
            place = known.currencies.size();
            known.currencies += currency;
        }
        known.values += {.instance = {rows.number(0)},
                         .hundredths = std::llround(std::clamp(rows.real(1), 0.0, kMostMoney) * 100),
                         .currency = static_cast<int>(place)};
    }
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return known;
}

} // namespace vv::store
