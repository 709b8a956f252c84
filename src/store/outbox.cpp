// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/editapplier.h"
#include "store/folderrows.h"
#include "store/transact.h"
#include "store/wantrows.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

std::optional<EditRow> edit(Statements &sql, qint64 id)
{
    auto row = findEdit(sql, id);
    if (!row)
        sql.failWith({Error::Kind::NotFound, u"There is no edit %1 that waits (any more)."_s.arg(id)});
    return row;
}

/// Shows `value` of a property; what waits in the outbox for it is the caller's business.
void show(Statements &sql, const Property &p, const QString &value)
{
    switch (p.kind) {
    case EditKind::Rating:
        return setRating(sql, p.release, value.toInt());
    case EditKind::Move:
        return setFolder(sql, p.instance, {value.toLongLong()});
    case EditKind::Field:
        return setField(sql, p.instance, p.field, value);
    case EditKind::RenameFolder:
        return setFolderName(sql, p.folder, value);
    case EditKind::WantNotes:
        sql.run(u"UPDATE wants SET notes = ? WHERE release_id = ?"_s, value, p.release);
        return;
    case EditKind::WantRating:
        sql.run(u"UPDATE wants SET rating = ? WHERE release_id = ?"_s, value.toInt(), p.release);
        return;
    default:
        return;
    }
}

void takeBack(Statements &sql, const EditRow &row, const QDateTime &now)
{
    const Property &p = row.property;
    switch (p.kind) {
    case EditKind::Add:
        setRemoved(sql, p.instance, now);
        break;
    case EditKind::Remove:
        setRemoved(sql, p.instance, {});
        break;
    case EditKind::MakeFolder:
        if (sql.one(u"SELECT count(*) FROM albums WHERE folder_id = ? AND removed_at IS NULL"_s, p.folder) > 0) {
            sql.failWith({Error::Kind::WrongUse,
                          u"The folder \"%1\" is not empty. Move its copies to another one first."_s.arg(row.value)});
            return;
        }
        sql.run(u"DELETE FROM folders WHERE folder_id = ?"_s, p.folder);
        break;
    case EditKind::DeleteFolder:
        insertFolder(sql, p.folder, row.base);
        break;
    case EditKind::Want:
        if (row.value == kThere)
            sql.run(u"DELETE FROM wants WHERE release_id = ?"_s, p.release);
        else
            sql.run(u"UPDATE wants SET removed_at = NULL WHERE release_id = ?"_s, p.release);
        break;
    default:
        show(sql, p, row.theirs.value_or(row.base));
        break;
    }
    deleteEdit(sql, row.id);
}

/// It may have arrived: then taking it back is one more thing to send.
void reverse(Statements &sql, EditApplier &applier, const EditRow &row, const QDateTime &now)
{
    const Property &p = row.property;
    switch (p.kind) {
    case EditKind::Add:
        return applier.apply(Edit::remove(p.instance));
    case EditKind::Remove:
        return applier.apply(Edit::addAgain(p.instance));
    case EditKind::MakeFolder:
        return applier.apply(Edit::deleteFolder(p.folder));
    case EditKind::DeleteFolder:
        if (folderName(sql, p.folder)) // refused, so that it is shown again
            return deleteEdit(sql, row.id);
        return applier.apply(Edit::makeFolder(row.base, p.folder));
    case EditKind::Want:
        return applier.apply(row.value == kThere ? Edit::dropWant(p.release) : Edit::want(p.release));
    default:
        show(sql, p, row.base);
        return wantValue(sql, p, row.value, row.base, now);
    }
}

/// Everything about a copy, its release's rating included, that was found changed here and removed there.
void endRemovalConflicts(Statements &sql, InstanceId copy, ReleaseId release)
{
    sql.run(u"DELETE FROM outbox WHERE state = 'conflict' AND theirs IS NULL AND (instance_id = ? "
            "OR (kind = 'rating' AND release_id = ?))"_s,
            copy, release);
}

/// Mine, against a removal: back it goes, with all that was changed.
void bringBack(Statements &sql, EditApplier &applier, const EditRow &row, const QDateTime &now)
{
    const Property &p = row.property;
    if (p.kind == EditKind::WantNotes || p.kind == EditKind::WantRating) {
        sql.run(u"DELETE FROM outbox WHERE state = 'conflict' AND theirs IS NULL AND release_id = ? "
                "AND kind IN ('want_notes', 'want_rating')"_s,
                p.release);
        sql.run(u"UPDATE wants SET removed_at = NULL WHERE release_id = ?"_s, p.release);
        insertEdit(sql, Property::ofWant(EditKind::Want, p.release), kNotThere, kThere, now);
        return;
    }
    const InstanceId copy = p.instance.isValid()
        ? p.instance
        : InstanceId{sql.one(u"SELECT instance_id FROM albums WHERE release_id = ? AND removed_at IS NOT NULL "
                             "ORDER BY removed_at DESC, instance_id DESC LIMIT 1"_s,
                             p.release)};
    const auto found = findCopy(sql, copy);
    endRemovalConflicts(sql, copy, found ? found->release : p.release);
    if (found && found->isRemoved)
        applier.apply(Edit::addAgain(copy));
}

void takeTheirs(Statements &sql, const EditRow &row)
{
    if (row.theirs || row.property.kind == EditKind::RenameFolder) {
        show(sql, row.property, row.theirs.value_or(row.base));
        return deleteEdit(sql, row.id);
    }
    show(sql, row.property, row.base);
    deleteEdit(sql, row.id);
    const bool want = row.property.kind == EditKind::WantNotes || row.property.kind == EditKind::WantRating;
    const bool more = want
        && sql.one(u"SELECT count(*) FROM outbox WHERE release_id = ? AND kind IN ('want_notes', 'want_rating')"_s,
                   row.property.release)
            > 0;
    if (want && !more)
        sql.run(u"DELETE FROM wants WHERE release_id = ? AND removed_at IS NOT NULL"_s, row.property.release);
}

void keepMine(Statements &sql, EditApplier &applier, const EditRow &row, const QDateTime &now)
{
    if (!row.theirs)
        return bringBack(sql, applier, row, now);
    sql.run(u"UPDATE outbox SET base = theirs, theirs = NULL, sent = NULL, state = 'pending', problem = '', "
            "edited_at = ? WHERE edit_id = ?"_s,
            now, row.id);
}

} // namespace

Outbox::Outbox(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<Edited> Outbox::apply(const QList<Edit> &edits, const QDateTime &now)
{
    Edited result;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        EditApplier applier(sql, now);
        for (const Edit &edit : edits)
            applier.apply(edit);
        result = std::move(applier).result();
    });
    if (!done)
        return fail(done.error());
    return result;
}

Result<void> Outbox::withdraw(const QList<qint64> &ids, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        EditApplier applier(sql, now);
        for (const qint64 id : ids) {
            const auto row = edit(sql, id);
            if (row && row->state == EditState::Conflict)
                takeTheirs(sql, *row);
            else if (row && row->sent)
                reverse(sql, applier, *row, now);
            else if (row)
                takeBack(sql, *row, now);
        }
    });
}

Result<void> Outbox::retry(const QList<qint64> &ids, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        for (const qint64 id : ids) {
            if (edit(sql, id))
                sql.run(u"UPDATE outbox SET state = 'pending', problem = '', edited_at = ? WHERE edit_id = ? "
                        "AND state = 'failed'"_s,
                        now, id);
        }
    });
}

Result<void> Outbox::resolve(const QList<qint64> &ids, Side side, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        EditApplier applier(sql, now);
        for (const qint64 id : ids) {
            const auto row = findEdit(sql, id);
            if (!row && id != ids.first())
                continue; // it ended together with one before it
            if (!row || row->state != EditState::Conflict) {
                sql.failWith({Error::Kind::NotFound, u"There is no conflict %1."_s.arg(id)});
                return;
            }
            if (side == Side::Mine)
                keepMine(sql, applier, *row, now);
            else
                takeTheirs(sql, *row);
        }
    });
}

Result<void> Outbox::forgetCatalogueChanges()
{
    return inTransaction(m_db, [](Statements &sql) { sql.run(u"DELETE FROM catalogue_changes"_s); });
}

} // namespace vv::store
