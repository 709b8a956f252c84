// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editapplier.h"

#include "store/folderrows.h"
#include "store/merge.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kLongestFolderName = 200;

} // namespace

bool EditApplier::isFreeName(const QString &name, FolderId but)
{
    const auto other = folderNamed(m_sql, name);
    if (name.isEmpty())
        refuse(u"A folder needs a name."_s);
    else if (name.size() > kLongestFolderName)
        refuse(u"The name of a folder may have at most %1 characters."_s.arg(kLongestFolderName));
    else if (other && *other != but)
        refuse(u"There is a folder \"%1\" already."_s.arg(name));
    else
        return true;
    return false;
}

void EditApplier::makeFolder(const Edit &edit)
{
    const QString name = storable(edit.value.trimmed());
    if (!isFreeName(name, {}))
        return;
    // One that was only just deleted comes back as it was.
    const auto edits = allEdits(m_sql);
    for (const EditRow &row : edits) {
        if (row.property.kind != EditKind::DeleteFolder || row.sent || row.value != name)
            continue;
        deleteEdit(m_sql, row.id);
        insertFolder(m_sql, row.property.folder, name);
        if (row.base != name)
            insertEdit(m_sql, Property::ofFolder(EditKind::RenameFolder, row.property.folder), row.base, name, m_now);
        m_result.folder = row.property.folder;
        return undoWith(Edit::deleteFolder(row.property.folder));
    }
    const FolderId folder = freeFolderNumber(m_sql);
    if (edit.folder.isValid()) // in its place, for whatever still names that one
        noteNumber(m_sql, edit.folder, folder);
    insertFolder(m_sql, folder, name);
    insertEdit(m_sql, Property::ofFolder(EditKind::MakeFolder, folder), {}, name, m_now);
    m_result.folder = folder;
    undoWith(Edit::deleteFolder(folder));
}

std::optional<QString> EditApplier::ownFolder(FolderId folder)
{
    if (folder == kAllFolders || folder == kUncategorized) {
        refuse(u"This folder belongs to Discogs; it can be neither renamed nor deleted."_s);
        return std::nullopt;
    }
    const auto name = folderName(m_sql, folder);
    if (!name)
        m_sql.failWith({Error::Kind::NotFound, u"There is no folder %1."_s.arg(folder.value)});
    return name;
}

void EditApplier::renameFolder(const Edit &edit)
{
    const FolderId folder = currentNumber(m_sql, edit.folder);
    const auto current = ownFolder(folder);
    const QString name = storable(edit.value.trimmed());
    if (!current || name == *current || !isFreeName(name, folder))
        return;
    if (const auto making = findEdit(m_sql, Property::ofFolder(EditKind::MakeFolder, folder)))
        m_sql.run(u"UPDATE outbox SET value = ?, state = 'pending', problem = '' WHERE edit_id = ?"_s, name,
                  making->id);
    else
        wait(Property::ofFolder(EditKind::RenameFolder, folder), *current, name);
    setFolderName(m_sql, folder, name);
    undoWith(Edit::renameFolder(folder, *current));
}

void EditApplier::deleteFolder(const Edit &edit)
{
    const FolderId folder = currentNumber(m_sql, edit.folder);
    const auto name = ownFolder(folder);
    if (!name)
        return;
    const qint64 copies
        = m_sql.one(u"SELECT count(*) FROM albums WHERE folder_id = ? AND removed_at IS NULL"_s, folder);
    if (copies > 0)
        return refuse(u"\"%1\" is not empty. Move its %2 copies to another folder first."_s.arg(*name).arg(copies));
    const auto making = findEdit(m_sql, Property::ofFolder(EditKind::MakeFolder, folder));
    const auto renaming = findEdit(m_sql, Property::ofFolder(EditKind::RenameFolder, folder));
    if (renaming)
        deleteEdit(m_sql, renaming->id);
    const auto refused = findEdit(m_sql, Property::ofFolder(EditKind::DeleteFolder, folder));
    if (making && !making->sent)
        deleteEdit(m_sql, making->id);
    else if (refused)
        m_sql.run(u"UPDATE outbox SET value = ?, state = 'pending', problem = '', edited_at = ? WHERE edit_id = ?"_s,
                  *name, m_now, refused->id);
    else
        insertEdit(m_sql, Property::ofFolder(EditKind::DeleteFolder, folder), renaming ? renaming->base : *name, *name,
                   m_now);
    if (making && making->sent) // whether it is there decides what there is to delete
        m_sql.run(u"UPDATE outbox SET state = 'pending', problem = '' WHERE edit_id = ?"_s, making->id);
    m_sql.run(u"DELETE FROM folders WHERE folder_id = ?"_s, folder);
    undoWith(Edit::makeFolder(*name, folder));
}

} // namespace vv::store
