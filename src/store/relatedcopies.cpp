// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relatedcopies.h"

#include "base/display.h"
#include "store/query.h"

using namespace Qt::StringLiterals;

namespace vv::store {

QList<RelatedCopy> loadRelated(Statements &sql, InstanceId instance, ReleaseId release, MasterId master, int atMost)
{
    // By number in both tables: whatever the size of the collection, only the rows that are shown are read.
    Query &rows = sql.run(
        u"SELECT a.instance_id, a.release_id, r.artist_line, r.title, r.year, coalesce(d.country, ''), r.format_line, "
        "coalesce(l.name, ''), coalesce(l.catno, ''), coalesce(f.name, ''), coalesce(m.value, ''), r.thumb_url, "
        "r.cover_url FROM (SELECT ? AS release_id UNION SELECT release_id FROM releases WHERE master_id = ?) w "
        "CROSS JOIN albums a ON a.release_id = w.release_id AND a.removed_at IS NULL "
        "CROSS JOIN releases r ON r.release_id = a.release_id "
        "LEFT JOIN release_details d ON d.release_id = a.release_id "
        "LEFT JOIN release_labels l ON l.release_id = a.release_id AND l.position = 0 "
        "LEFT JOIN folders f ON f.folder_id = a.folder_id "
        "LEFT JOIN album_fields m ON m.instance_id = a.instance_id AND m.field_id = ? "
        "WHERE a.instance_id <> ? ORDER BY a.release_id <> ?, r.year, a.release_id, a.instance_id LIMIT ?"_s,
        release, master.isValid() ? master : MasterId{-1}, kMediaCondition, instance, release, atMost);
    QList<RelatedCopy> found;
    while (rows.next())
        found += {.instance = {rows.number(0)},
                  .release = {rows.number(1)},
                  .sameRelease = rows.number(1) == release.value,
                  .artist = rows.text(2),
                  .title = rows.text(3),
                  .year = rows.integer(4),
                  .country = rows.text(5),
                  .format = rows.text(6),
                  .label = displayLabel({{{}, rows.text(7), rows.text(8), {}}}),
                  .folder = rows.text(9),
                  .media = rows.text(10),
                  .thumbUrl = rows.text(11),
                  .coverUrl = rows.text(12)};
    return found;
}

} // namespace vv::store
