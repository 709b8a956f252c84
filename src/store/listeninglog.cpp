// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listeninglog.h"

#include "store/collectionreader.h"
#include "store/idlist.h"
#include "store/query.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace vv::store {

Result<QList<LoggedPlay>> listeningLog(const QSqlDatabase &db, const QString &query)
{
    std::optional<QSet<InstanceId>> wanted;
    if (!query.trimmed().isEmpty()) {
        const auto found = CollectionReader(db).find({.folder = {}, .query = query});
        if (!found)
            return fail(found.error());
        wanted = QSet<InstanceId>(found->ids.cbegin(), found->ids.cend());
    }
    Statements sql(db);
    QList<LoggedPlay> plays;
    QSet<QString> sides; // a handful of words, each of which is kept once
    Query &rows = sql.run(u"SELECT play_id, instance_id, side, played_at, time_known FROM plays "
                          "ORDER BY played_at DESC, play_id DESC"_s);
    while (rows.next()) {
        const InstanceId copy{rows.number(1)};
        if (wanted && !wanted->contains(copy))
            continue;
        plays += {.id = rows.number(0),
                  .copy = copy,
                  .side = *sides.insert(rows.text(2)),
                  .at = rows.number(3),
                  .timeKnown = rows.integer(4) != 0};
    }
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return plays;
}

Result<QList<FormerCopy>> formerCopies(const QSqlDatabase &db, const QList<InstanceId> &ids)
{
    Statements sql(db);
    QList<FormerCopy> found;
    Query &rows = sql.run(u"SELECT a.instance_id, r.artist_line, r.title FROM json_each(?) w "
                          "CROSS JOIN albums a ON a.instance_id = w.value "
                          "CROSS JOIN releases r ON r.release_id = a.release_id WHERE a.removed_at IS NOT NULL"_s,
                          idList(ids));
    while (rows.next())
        found += {.instance = {rows.number(0)}, .artist = rows.text(1), .title = rows.text(2)};
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

} // namespace vv::store
