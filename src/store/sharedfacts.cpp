// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharedfacts.h"

#include "store/idlist.h"
#include "store/localfacts.h"
#include "store/query.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// Those in the collection that have the tag, or that lack it.
QList<InstanceId> tagged(Statements &sql, const QList<InstanceId> &ids, const QString &tag, bool having)
{
    QSet<InstanceId> have;
    QList<InstanceId> all;
    Query &rows = sql.run(u"SELECT a.instance_id, t.tag FROM json_each(?) w "
                          "CROSS JOIN albums a ON a.instance_id = w.value "
                          "LEFT JOIN tags t ON t.instance_id = a.instance_id WHERE a.removed_at IS NULL"_s,
                          idList(ids));
    while (rows.next()) {
        const InstanceId id{rows.number(0)};
        if (all.isEmpty() || all.constLast() != id)
            all += id;
        if (rows.text(1).compare(tag, Qt::CaseInsensitive) == 0)
            have += id;
    }
    all.removeIf([&](InstanceId id) { return have.contains(id) != having; });
    return all;
}

template <class Change>
Result<QList<OwnChange>> changed(const QSqlDatabase &db, const QList<InstanceId> &ids, const QString &tag, bool having,
                                 Change change)
{
    Statements sql(db);
    const QList<InstanceId> wanted = tagged(sql, ids, tag, having);
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    const LocalFacts own(db);
    QList<OwnChange> changes;
    for (const InstanceId copy : wanted) {
        const auto facts = own.of(copy);
        if (!facts)
            return fail(facts.error());
        changes += {copy, *facts};
        change(changes.last().facts.tags);
    }
    return changes;
}

} // namespace

Result<SharedFacts> sharedFacts(const QSqlDatabase &db, const QList<InstanceId> &ids)
{
    const QString wanted = idList(ids);
    Statements sql(db);
    SharedFacts shared;
    Query &row = sql.run(u"SELECT count(*), min(a.rating), max(a.rating), min(a.folder_id), max(a.folder_id) "
                         "FROM json_each(?) w CROSS JOIN albums a ON a.instance_id = w.value "
                         "WHERE a.removed_at IS NULL"_s,
                         wanted);
    if (row.next() && row.integer(0) > 0) {
        shared.copies = row.integer(0);
        if (row.integer(1) == row.integer(2))
            shared.rating = row.integer(1);
        if (row.number(3) == row.number(4))
            shared.folder = FolderId{row.number(3)};
    }
    row.finish();
    Query &fields = sql.run(u"SELECT d.field_id, min(v.value), max(v.value), coalesce(sum(v.value <> ''), 0) "
                            "FROM fields d LEFT JOIN (SELECT f.field_id, f.value FROM json_each(?) w "
                            "CROSS JOIN albums a ON a.instance_id = w.value "
                            "CROSS JOIN album_fields f ON f.instance_id = w.value WHERE a.removed_at IS NULL) v "
                            "ON v.field_id = d.field_id GROUP BY d.field_id"_s,
                            wanted);
    while (fields.next()) {
        const int filled = fields.integer(3);
        if (filled == 0)
            shared.fields.insert({fields.number(0)}, QString());
        else if (filled == shared.copies && fields.text(1) == fields.text(2))
            shared.fields.insert({fields.number(0)}, fields.text(1));
    }
    Query &tags = sql.run(u"SELECT t.tag, count(*) FROM json_each(?) w "
                          "CROSS JOIN albums a ON a.instance_id = w.value "
                          "CROSS JOIN tags t ON t.instance_id = w.value WHERE a.removed_at IS NULL "
                          "GROUP BY t.tag COLLATE NOCASE ORDER BY t.tag COLLATE NOCASE"_s,
                          wanted);
    while (tags.next())
        shared.tags.append({tags.text(0), tags.integer(1)});
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return shared;
}

Result<QList<OwnChange>> withTag(const QSqlDatabase &db, const QList<InstanceId> &ids, const QString &tag)
{
    const QString wanted = tag.simplified();
    if (wanted.isEmpty())
        return QList<OwnChange>();
    return changed(db, ids, wanted, false, [&](QStringList &tags) {
        tags += wanted;
        std::ranges::sort(tags,
                          [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    });
}

Result<QList<OwnChange>> withoutTag(const QSqlDatabase &db, const QList<InstanceId> &ids, const QString &tag)
{
    return changed(db, ids, tag, true, [&](QStringList &tags) {
        tags.removeIf([&](const QString &each) { return each.compare(tag, Qt::CaseInsensitive) == 0; });
    });
}

} // namespace vv::store
