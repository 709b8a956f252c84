// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownership.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace vv::store {

Result<QHash<ReleaseId, Ownership>> ownership(const QSqlDatabase &db, const QList<ReleaseId> &releases)
{
    QHash<ReleaseId, Ownership> known;
    Statements sql(db);
    for (const ReleaseId release : releases) {
        Ownership one;
        Query &rows = sql.run(u"SELECT coalesce(f.name, ''), count(*) FROM albums a "
                              "LEFT JOIN folders f ON f.folder_id = a.folder_id "
                              "WHERE a.release_id = ? AND a.removed_at IS NULL GROUP BY 1 ORDER BY 1"_s,
                              release);
        while (rows.next()) {
            one.copies += rows.integer(1);
            if (!rows.text(0).isEmpty())
                one.folders += rows.text(0);
        }
        one.isWanted
            = sql.one(u"SELECT count(*) FROM wants WHERE release_id = ? AND removed_at IS NULL"_s, release) > 0;
        if (one.copies > 0 || one.isWanted)
            known.insert(release, one);
    }
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return known;
}

} // namespace vv::store
