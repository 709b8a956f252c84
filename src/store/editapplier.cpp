// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editapplier.h"

#include "store/folderrows.h"
#include "store/merge.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/sortkeys.h"
#include "store/usualfields.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

QString notThere(InstanceId instance)
{
    return u"There is no copy %1 in the collection."_s.arg(instance.value);
}

} // namespace

std::optional<QString> optionFor(const QStringList &options, const QString &value)
{
    const auto find = [&](auto matches) -> std::optional<QString> {
        const auto at = std::find_if(options.begin(), options.end(), matches);
        return at == options.end() ? std::optional<QString>() : *at;
    };
    if (options.contains(value))
        return value;
    if (const auto same = find([&](const QString &option) { return sameValue(option, value); }))
        return same;
    if (const auto same = find(
            [&](const QString &option) { return option.trimmed().compare(value.trimmed(), Qt::CaseInsensitive) == 0; }))
        return same;
    const auto grade = conditionGrade(value);
    return grade ? find([&](const QString &option) { return conditionGrade(option) == grade; })
                 : std::optional<QString>();
}

void EditApplier::apply(const Edit &edit)
{
    switch (edit.kind) {
    case EditKind::Rating:
        return rate(edit);
    case EditKind::Move:
        return move(edit);
    case EditKind::Field:
        return setField(edit);
    case EditKind::Add:
        return add(edit);
    case EditKind::Remove:
        return remove(edit);
    case EditKind::Restore:
        return restore(edit);
    case EditKind::MakeFolder:
        return makeFolder(edit);
    case EditKind::RenameFolder:
        return renameFolder(edit);
    case EditKind::DeleteFolder:
        return deleteFolder(edit);
    case EditKind::Want:
        return want(edit);
    case EditKind::WantNotes:
    case EditKind::WantRating:
        return editWant(edit);
    }
}

Edited EditApplier::result() &&
{
    m_result.mustBeSent = m_sql.one(u"SELECT count(*) FROM outbox WHERE state = 'pending'"_s) > 0;
    return std::move(m_result);
}

void EditApplier::refuse(const QString &why)
{
    m_sql.failWith({Error::Kind::WrongUse, why});
}

void EditApplier::wait(const Property &property, const QString &current, const QString &value)
{
    wantValue(m_sql, property, current, value, m_now);
}

std::optional<CopyRow> EditApplier::copy(InstanceId instance, bool removed)
{
    const auto found = findCopy(m_sql, currentNumber(m_sql, instance));
    if (found && found->isRemoved == removed)
        return found;
    m_sql.failWith({Error::Kind::NotFound,
                    !found        ? notThere(instance)
                        : removed ? u"The copy %1 is in the collection already."_s.arg(instance.value)
                                  : u"The copy %1 was removed."_s.arg(instance.value)});
    return std::nullopt;
}

std::optional<int> EditApplier::rating(const QString &value)
{
    bool ok = false;
    const int stars = value.toInt(&ok);
    if (ok && stars >= 0 && stars <= 5)
        return stars;
    refuse(u"A rating is a number from 0 (none) to 5, not \"%1\"."_s.arg(value));
    return std::nullopt;
}

void EditApplier::rate(const Edit &edit)
{
    const auto found = copy(edit.instance);
    const auto stars = rating(edit.value);
    if (!found || !stars || *stars == found->rating)
        return;
    // Discogs keeps one rating for all copies of a release (discogs-api.md §0.12).
    const bool there = m_sql.one(u"SELECT count(*) FROM albums WHERE release_id = ? AND removed_at IS NULL "
                                 "AND is_local = 0"_s,
                                 found->release)
        > 0;
    if (there)
        wait(Property::rating(found->release), QString::number(found->rating), QString::number(*stars));
    setRating(m_sql, found->release, *stars);
    undoWith(Edit::rate(found->instance, found->rating));
}

std::optional<FolderId> EditApplier::target(FolderId folder)
{
    const FolderId number = currentNumber(m_sql, folder);
    if (number.isValid() && (number == kUncategorized || folderName(m_sql, number)))
        return number;
    refuse(number == kAllFolders ? u"\"All\" is not a folder to put a record in."_s
                                 : u"There is no folder %1."_s.arg(folder.value));
    return std::nullopt;
}

void EditApplier::move(const Edit &edit)
{
    const auto found = copy(edit.instance);
    const auto folder = target(edit.value.isEmpty() ? m_result.folder : FolderId{edit.value.toLongLong()});
    if (!found || !folder || *folder == found->folder)
        return;
    if (!found->isLocal)
        wait(Property::folderOf(found->instance), QString::number(found->folder.value), QString::number(folder->value));
    setFolder(m_sql, found->instance, *folder);
    undoWith(Edit::move(found->instance, found->folder));
}

std::optional<QString> EditApplier::allowed(const Property &property, const QString &value)
{
    Query &row = m_sql.run(u"SELECT name, type FROM fields WHERE field_id = ?"_s, property.field);
    const bool known = row.next();
    const QString name = row.text(0);
    const bool chosen = known && row.text(1) == "dropdown"_L1;
    row.finish();
    if (!known && isUsualFieldOnly(m_sql, property.field))
        return value;
    if (!known) {
        refuse(u"There is no field %1."_s.arg(property.field.value));
        return std::nullopt;
    }
    if (!chosen || value.isEmpty())
        return value;
    QStringList options;
    Query &rows = m_sql.run(u"SELECT text FROM field_options WHERE field_id = ? ORDER BY position"_s, property.field);
    while (rows.next())
        options += rows.text(0);
    if (options.isEmpty())
        return value;
    if (const auto option = optionFor(options, value))
        return option;
    // One whose option was taken away since is still what Discogs has.
    if (const auto edit = findEdit(m_sql, property); edit && !edit->sent && sameValue(edit->base, value))
        return value;
    refuse(u"\"%1\" is none of the options of \"%2\": %3."_s.arg(value, name, options.join(u", "_s)));
    return std::nullopt;
}

void EditApplier::setField(const Edit &edit)
{
    const auto found = copy(edit.instance);
    if (!found)
        return;
    const Property property = Property::fieldOf(found->instance, edit.field);
    Query &row = m_sql.run(u"SELECT value FROM album_fields WHERE instance_id = ? AND field_id = ?"_s, found->instance,
                           edit.field);
    const QString current = row.next() ? row.text(0) : u""_s;
    row.finish();
    const auto value = allowed(property, storable(edit.value));
    if (!value || sameValue(*value, current))
        return;
    if (!found->isLocal)
        wait(property, current, *value);
    store::setField(m_sql, found->instance, edit.field, *value);
    undoWith(Edit::setField(found->instance, edit.field, current));
}

void EditApplier::add(const Edit &edit)
{
    if (edit.instance.isValid())
        return addAgain(edit.instance);
    const auto folder = target(edit.folder.isValid() ? edit.folder : kUncategorized);
    if (!edit.release.isValid() || edit.release.value >= kFirstLocalId)
        return refuse(u"%1 is not the number of a release."_s.arg(edit.release.value));
    if (folder)
        addNew(edit.release, *folder);
}

void EditApplier::addNew(ReleaseId release, FolderId folder)
{
    knowRelease(m_sql, release, m_now);
    CopyRow row{
        .instance = freeCopyNumber(m_sql), .release = release, .folder = folder, .added = m_now, .isLocal = true};
    // All copies of a release share one.
    row.rating = static_cast<int>(
        m_sql.one(u"SELECT max(rating) FROM albums WHERE release_id = ? AND removed_at IS NULL"_s, release));
    const Release of = loadRelease(m_sql, release);
    insertCopy(m_sql, row, of, 0, m_now);
    indexCopy(m_sql, row.instance, of, {});
    insertEdit(m_sql, Property::addition(row.instance), kNotThere, kThere, m_now);
    m_result.instances += row.instance;
    undoWith(Edit::remove(row.instance));
}

void EditApplier::addAgain(InstanceId instance)
{
    const auto found = copy(instance, true);
    if (!found)
        return;
    const auto removal = findEdit(m_sql, Property::removal(found->instance));
    const auto addition = findEdit(m_sql, Property::addition(found->instance));
    setRemoved(m_sql, found->instance, {});
    if (removal && (addition || (!removal->sent && removal->state != EditState::Confirming))) {
        deleteEdit(m_sql, removal->id);
    } else if (removal && removal->state != EditState::Confirming) {
        // Whether it has arrived is found out before anything is added.
        m_sql.run(u"UPDATE outbox SET value = '1', state = 'pending', problem = '' WHERE edit_id = ?"_s, removal->id);
    } else {
        if (removal)
            deleteEdit(m_sql, removal->id);
        m_sql.run(u"DELETE FROM outbox WHERE instance_id = ? AND kind IN ('folder', 'field')"_s, found->instance);
        setLocal(m_sql, found->instance, true);
        if (!addition)
            insertEdit(m_sql, Property::addition(found->instance), kNotThere, kThere, m_now);
    }
    m_result.instances += found->instance;
    undoWith(Edit::remove(found->instance));
}

void EditApplier::restore(const Edit &edit)
{
    const auto found = copy(edit.instance, true);
    if (!found)
        return;
    if (const auto removal = findEdit(m_sql, Property::removal(found->instance))) {
        // It still is, or may still be, on Discogs: then there is no "here only".
        if (removal->state != EditState::Confirming)
            return addAgain(found->instance);
        deleteEdit(m_sql, removal->id);
    }
    m_sql.run(u"DELETE FROM outbox WHERE instance_id = ? AND kind IN ('folder', 'field')"_s, found->instance);
    setRemoved(m_sql, found->instance, {});
    setLocal(m_sql, found->instance, true);
    undoWith(Edit::remove(found->instance));
}

void EditApplier::remove(const Edit &edit)
{
    const auto found = copy(edit.instance);
    if (!found)
        return;
    const auto addition = findEdit(m_sql, Property::addition(found->instance));
    const auto removal = findEdit(m_sql, Property::removal(found->instance));
    setRemoved(m_sql, found->instance, m_now);
    const bool hereOnly = found->isLocal && !addition;
    if (removal) // it was to be kept after all
        m_sql.run(u"UPDATE outbox SET value = '0', state = 'pending' WHERE edit_id = ?"_s, removal->id);
    else if (addition && !addition->sent)
        deleteEdit(m_sql, addition->id);
    else if (!hereOnly)
        insertEdit(m_sql, Property::removal(found->instance), kThere, kNotThere, m_now);
    if (addition && addition->sent) // whether it is there decides what there is to take away
        m_sql.run(u"UPDATE outbox SET state = 'pending', problem = '' WHERE edit_id = ?"_s, addition->id);
    undoWith(hereOnly ? Edit::restore(found->instance) : Edit::addAgain(found->instance));
}

} // namespace vv::store
