// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pushlist.h"

#include "store/copyrows.h"
#include "store/editrows.h"
#include "store/folderrows.h"
#include "store/merge.h"
#include "store/searchindex.h"
#include "store/transact.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

template <class T>
Result<T> withOutcome(const Statements &sql, T value)
{
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return value;
}

bool makesSomething(EditKind kind)
{
    return kind == EditKind::Add || kind == EditKind::MakeFolder;
}

PushEdit pushEdit(const EditRow &row)
{
    const Property &p = row.property;
    PushEdit push{.id = row.id,
                  .edit = {p.kind, p.instance, p.release, p.folder, p.field, row.value},
                  .maybeSent = row.sent.has_value(),
                  .sentAt = row.sentAt,
                  .known = {}};
    // An empty blob reads as NULL: what was sent had it noted, be it that there was nothing.
    if (row.sent && makesSomething(p.kind)) {
        const auto numbers = unpackedNumbers(row.known);
        push.known = QSet<qint64>(numbers.begin(), numbers.end());
    }
    return push;
}

bool isFolderEdit(EditKind kind)
{
    return kind == EditKind::MakeFolder || kind == EditKind::RenameFolder || kind == EditKind::DeleteFolder;
}

bool isCopyEdit(EditKind kind)
{
    return kind == EditKind::Rating || kind == EditKind::Move || kind == EditKind::Field || kind == EditKind::Add
        || kind == EditKind::Remove;
}

/// What was read with stray blanks is only taken as the option that it means (discogs-api.md §7.2).
QString asOption(Statements &sql, const FieldValue &value)
{
    std::optional<QString> option;
    Query &rows = sql.run(u"SELECT text FROM field_options WHERE field_id = ? ORDER BY position"_s, value.field);
    while (rows.next()) {
        const QString text = rows.text(0);
        if (text == value.value || (!option && sameValue(text, value.value)))
            option = text;
    }
    return option.value_or(value.value);
}

/// Everything a new copy has here and not on Discogs.
void sendWhatACopyHas(Statements &sql, const CopyRow &copy, const QDateTime &now)
{
    const QList<FieldValue> values = loadFieldValues(sql, copy.instance);
    for (const FieldValue &value : values)
        wantValue(sql, Property::fieldOf(copy.instance, value.field), u""_s, asOption(sql, value), now);
    const bool others = sql.one(u"SELECT count(*) FROM albums WHERE release_id = ? AND instance_id <> ? "
                                "AND is_local = 0 AND removed_at IS NULL"_s,
                                copy.release, copy.instance)
        > 0;
    if (!others)
        wantValue(sql, Property::rating(copy.release), u"0"_s, QString::number(copy.rating), now);
    else // the rating is theirs, too
        sql.run(u"UPDATE albums SET rating = (SELECT o.rating FROM albums o WHERE o.release_id = albums.release_id "
                "AND o.is_local = 0 AND o.removed_at IS NULL LIMIT 1) WHERE instance_id = ?"_s,
                copy.instance);
}

} // namespace

PushList::PushList(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<int> PushList::size() const
{
    Statements sql(m_db);
    const auto size = static_cast<int>(sql.one(u"SELECT count(*) FROM outbox WHERE state = 'pending'"_s));
    return withOutcome(sql, size);
}

Result<QDateTime> PushList::newestEdit() const
{
    Statements sql(m_db);
    Query &row = sql.run(u"SELECT max(edited_at) FROM outbox WHERE state = 'pending'"_s);
    const QDateTime newest = row.next() && !row.isNull(0) ? row.time(0) : QDateTime();
    row.finish();
    return withOutcome(sql, newest);
}

Result<QList<PushEdit>> PushList::folderEdits(bool deletions) const
{
    Statements sql(m_db);
    QList<PushEdit> edits;
    const auto rows = allEdits(sql);
    for (const EditRow &row : rows) {
        const auto &[kind, instance, release, folder, field] = row.property;
        const bool deletes = kind == EditKind::DeleteFolder;
        if (row.state != EditState::Pending || !isFolderEdit(kind) || deletes != deletions)
            continue;
        if (deletes && isLocal(folder)) // whether it was made has to be found out first
            continue;
        PushEdit push = pushEdit(row);
        push.isUnwanted
            = kind == EditKind::MakeFolder && findEdit(sql, Property::ofFolder(EditKind::DeleteFolder, folder));
        edits += push;
    }
    return withOutcome(sql, std::move(edits));
}

Result<QSet<FolderId>> PushList::foldersToRename() const
{
    Statements sql(m_db);
    QSet<FolderId> folders;
    Query &rows = sql.run(u"SELECT folder_id FROM outbox WHERE kind = 'rename_folder'"_s);
    while (rows.next())
        folders.insert(FolderId{rows.number(0)});
    return withOutcome(sql, std::move(folders));
}

Result<QList<ReleaseId>> PushList::releases() const
{
    Statements sql(m_db);
    QList<ReleaseId> releases;
    Query &rows = sql.run(u"SELECT coalesce(o.release_id, a.release_id), min(o.edit_id) FROM outbox o "
                          "LEFT JOIN albums a ON a.instance_id = o.instance_id WHERE o.state = 'pending' "
                          "AND o.kind IN ('rating', 'folder', 'field', 'add', 'remove') GROUP BY 1 ORDER BY 2"_s);
    while (rows.next())
        releases += ReleaseId{rows.number(0)};
    return withOutcome(sql, std::move(releases));
}

Result<QList<PushEdit>> PushList::copyEdits(ReleaseId release) const
{
    Statements sql(m_db);
    QList<PushEdit> edits;
    const auto rows = allEdits(sql);
    for (const EditRow &row : rows) {
        const Property &p = row.property;
        if (row.state != EditState::Pending || !isCopyEdit(p.kind))
            continue;
        const auto copy = findCopy(sql, p.instance);
        if ((p.instance.isValid() ? (copy ? copy->release : ReleaseId{}) : p.release) != release)
            continue;
        const bool ofCopy = p.kind == EditKind::Move || p.kind == EditKind::Field;
        if (ofCopy && (!copy || copy->isRemoved || copy->isLocal)) // it goes, or is not there yet
            continue;
        if (p.kind == EditKind::Move && isLocal(FolderId{row.value.toLongLong()}))
            continue; // the folder has to be made first
        if (p.kind == EditKind::Add && !row.sent && copy && isLocal(copy->folder))
            continue;
        if (p.kind == EditKind::Remove && findEdit(sql, Property::addition(p.instance)))
            continue; // whether it is there has to be found out first
        PushEdit push = pushEdit(row);
        if (p.kind == EditKind::Add && row.sent)
            push.edit.folder = {row.sent->toLongLong()};
        else if (copy)
            push.edit.folder = copy->folder;
        push.isUnwanted = p.kind == EditKind::Add && copy && copy->isRemoved;
        push.edit.release = release;
        edits += push;
    }
    return withOutcome(sql, std::move(edits));
}

Result<FolderId> PushList::folderOnDiscogs(InstanceId copy) const
{
    Statements sql(m_db);
    FolderId folder;
    if (const auto row = findCopy(sql, copy))
        folder = row->folder;
    if (const auto edit = findEdit(sql, Property::folderOf(copy))) {
        const QString there = edit->state == EditState::Confirming ? edit->value : edit->theirs.value_or(edit->base);
        folder = {there.toLongLong()};
    }
    return withOutcome(sql, folder);
}

Result<InstanceId> PushList::copyOnDiscogs(ReleaseId release) const
{
    Statements sql(m_db);
    const qint64 copy = sql.one(u"SELECT min(instance_id) FROM albums WHERE release_id = ? AND is_local = 0 "
                                "AND removed_at IS NULL"_s,
                                release);
    return withOutcome(sql, InstanceId{copy});
}

Result<bool> PushList::wasReadSince(ReleaseId release, const QDateTime &since) const
{
    Statements sql(m_db);
    // An addition needs to know what is there at that very moment.
    const qint64 stale = sql.one(
        u"SELECT (SELECT count(*) FROM albums a WHERE a.release_id = ? AND a.is_local = 0 "
        "AND (a.removed_at IS NULL OR a.instance_id IN (SELECT instance_id FROM outbox)) AND a.fetched_at < ?) "
        "+ (SELECT count(*) FROM outbox o LEFT JOIN albums a ON a.instance_id = o.instance_id "
        "WHERE coalesce(o.release_id, a.release_id) = ? AND o.state = 'pending' AND (o.kind = 'add' "
        "OR o.sent IS NOT NULL))"_s,
        release, since, release);
    return withOutcome(sql, stale == 0);
}

Result<void> PushList::sending(const PushEdit &edit, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const QVariant known = edit.known ? QVariant(packedNumbers(edit.known->values())) : QVariant();
        // It is looked for where it was sent to, wherever the user has moved it since.
        const QString sent
            = edit.edit.kind == EditKind::Add ? QString::number(edit.edit.folder.value) : edit.edit.value;
        sql.run(u"UPDATE outbox SET sent = ?, known = ?, sent_at = ?, problem = '' WHERE edit_id = ?"_s, sent, known,
                now, edit.id);
    });
}

Result<void> PushList::taken(const PushEdit &edit, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"UPDATE outbox SET sent = ?, sent_at = ?, problem = '', "
                "state = CASE WHEN value = ? THEN 'confirming' ELSE state END WHERE edit_id = ?"_s,
                edit.edit.value, now, edit.edit.value, edit.id);
    });
}

Result<void> PushList::notTaken(qint64 id, const QString &why, bool final, bool maybeArrived)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"UPDATE outbox SET problem = ?, state = CASE WHEN ? THEN 'failed' ELSE state END, "
                "sent = CASE WHEN ? THEN sent ELSE NULL END WHERE edit_id = ?"_s,
                why, final, maybeArrived, id);
    });
}

Result<void> PushList::neverArrived(const PushEdit &edit)
{
    return inTransaction(m_db, [&](Statements &sql) {
        deleteEdit(sql, edit.id);
        const bool folder = edit.edit.kind == EditKind::MakeFolder;
        const Property undone = folder ? Property::ofFolder(EditKind::DeleteFolder, edit.edit.folder)
                                       : Property::removal(edit.edit.instance);
        if (const auto row = findEdit(sql, undone))
            deleteEdit(sql, row->id);
    });
}

Result<void> PushList::added(const PushEdit &edit, InstanceId number, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const auto copy = findCopy(sql, edit.edit.instance);
        deleteEdit(sql, edit.id);
        if (!copy)
            return;
        // Another addition of this release that may have arrived must not take this copy for its own.
        sql.run(u"UPDATE outbox SET known = CAST(coalesce(known, x'') || ? AS BLOB) WHERE kind = 'add' "
                "AND sent IS NOT NULL AND instance_id IN (SELECT instance_id FROM albums WHERE release_id = ?)"_s,
                packedNumbers({number.value}), copy->release);
        sendWhatACopyHas(sql, *copy, now);
        if (copy->folder != edit.edit.folder) // moved while it was on its way
            wantValue(sql, Property::folderOf(copy->instance), QString::number(edit.edit.folder.value),
                      QString::number(copy->folder.value), now);
        const QList<FieldValue> values = loadFieldValues(sql, copy->instance);
        setLocal(sql, copy->instance, false);
        renumberCopy(sql, copy->instance, number);
        for (const FieldValue &value : values)
            setField(sql, number, value.field, value.value);
        setFolder(sql, number, copy->folder);
        // Removed while it was on its way: then the edit that does so waits.
        if (copy->isRemoved)
            setRemoved(sql, number, now);
    });
}

Result<void> PushList::removed(const PushEdit &edit, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const auto row = findEdit(sql, edit.id);
        const auto copy = findCopy(sql, edit.edit.instance);
        if (!row || !copy)
            return;
        sql.run(u"DELETE FROM outbox WHERE instance_id = ? AND kind IN ('folder', 'field')"_s, copy->instance);
        sql.run(u"DELETE FROM outbox WHERE kind = 'rating' AND release_id = ? AND NOT EXISTS "
                "(SELECT 1 FROM albums WHERE release_id = ? AND removed_at IS NULL)"_s,
                copy->release, copy->release);
        if (row->value == kNotThere) {
            sql.run(u"UPDATE outbox SET state = 'confirming', sent = value, sent_at = ?, problem = '' "
                    "WHERE edit_id = ?"_s,
                    now, row->id);
            return;
        }
        deleteEdit(sql, row->id);
        setLocal(sql, copy->instance, true);
        if (!findEdit(sql, Property::addition(copy->instance)))
            insertEdit(sql, Property::addition(copy->instance), kNotThere, kThere, now);
    });
}

Result<void> PushList::addInstead(const PushEdit &edit)
{
    return inTransaction(m_db, [&](Statements &sql) {
        setLocal(sql, edit.edit.instance, true);
        sql.run(u"UPDATE outbox SET kind = 'add', base = '0', value = '1', sent = NULL, state = 'pending', "
                "problem = '' WHERE edit_id = ?"_s,
                edit.id);
    });
}

Result<void> PushList::folderMade(const PushEdit &edit, const Folder &folder)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const auto row = findEdit(sql, edit.id);
        if (!row)
            return;
        deleteEdit(sql, row->id);
        const FolderId from = row->property.folder;
        // One of that name that was to go is the one that is wanted now.
        if (const auto deletion = findEdit(sql, Property::ofFolder(EditKind::DeleteFolder, folder.id)))
            deleteEdit(sql, deletion->id);
        const auto shown = folderName(sql, from);
        renumberFolder(sql, from, folder.id);
        if (shown && *shown != folder.name) { // renamed while it was on its way
            setFolderName(sql, folder.id, *shown);
            wantValue(sql, Property::ofFolder(EditKind::RenameFolder, folder.id), folder.name, *shown,
                      QDateTime::currentDateTimeUtc());
        }
    });
}

Result<void> PushList::folderDone(const PushEdit &edit)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const auto row = findEdit(sql, edit.id);
        if (!row)
            return;
        if (row->property.kind == EditKind::DeleteFolder || row->value == edit.edit.value)
            return deleteEdit(sql, row->id);
        sql.run(u"UPDATE outbox SET base = ?, sent = NULL, problem = '' WHERE edit_id = ?"_s, edit.edit.value, row->id);
    });
}

} // namespace vv::store
