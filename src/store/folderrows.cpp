// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folderrows.h"

#include "store/editrows.h"
#include "store/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

void insertRow(Statements &sql, FolderId folder, qsizetype position, const QString &name, int count)
{
    sql.run(u"INSERT OR IGNORE INTO folders (folder_id, position, name, words, count) VALUES (?, ?, ?, ?, ?)"_s, folder,
            qint64(position), name, wordsOf(name), count);
}

/// A folder that copies are to be moved to was deleted there, or is back.
void failMovesToNowhere(Statements &sql, const QList<Folder> &folders)
{
    // A list without the folder that everybody has is not one of all folders (discogs-api.md §6.2).
    const bool whole
        = std::any_of(folders.begin(), folders.end(), [](const Folder &folder) { return folder.id == kUncategorized; });
    if (!whole)
        return;
    const QString problem = u"The folder was deleted on Discogs."_s;
    sql.run(u"UPDATE outbox SET state = 'failed', problem = ? WHERE kind = 'folder' AND state = 'pending' "
            "AND CAST(value AS INTEGER) NOT IN (SELECT folder_id FROM folders)"_s,
            problem);
    sql.run(u"UPDATE outbox SET state = 'pending', problem = '' WHERE kind = 'folder' AND state = 'failed' "
            "AND problem = ? AND CAST(value AS INTEGER) IN (SELECT folder_id FROM folders)"_s,
            problem);
}

} // namespace

void storeFolders(Statements &sql, const QList<Folder> &folders, const QDateTime &now)
{
    EditBook edits(sql, now);
    QList<std::pair<FolderId, QString>> made;
    Query &local
        = sql.run(u"SELECT folder_id, name FROM folders WHERE folder_id >= ? ORDER BY position"_s, kFirstLocalId);
    while (local.next())
        made.append({FolderId{local.number(0)}, local.text(1)});

    sql.run(u"DELETE FROM folders"_s);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const Folder &folder = folders[i];
        const Property deletion = Property::ofFolder(EditKind::DeleteFolder, folder.id);
        const EditRow *edit = edits.find(deletion);
        if (edit && edit->state == EditState::Pending)
            continue;
        if (edit) // refused: the number is its own again, and not that of the one made in its place
            sql.run(u"DELETE FROM renumbered WHERE kind = 'folder' AND old_id = ?"_s, folder.id);
        insertRow(sql, folder.id, i, edits.merged(Property::ofFolder(EditKind::RenameFolder, folder.id), folder.name),
                  folder.count);
    }
    for (qsizetype i = 0; i < made.size(); ++i)
        insertRow(sql, made[i].first, folders.size() + i, made[i].second, 0);

    // What was to be done to a folder that is gone is done, or there is nothing left to do it to.
    const QList<EditRow> all = allEdits(sql);
    for (const EditRow &edit : all) {
        const bool ofFolder
            = edit.property.kind == EditKind::RenameFolder || edit.property.kind == EditKind::DeleteFolder;
        const bool there = std::any_of(folders.begin(), folders.end(),
                                       [&](const Folder &folder) { return folder.id == edit.property.folder; });
        if (ofFolder && !there && !isLocal(edit.property.folder))
            deleteEdit(sql, edit.id);
    }
    failMovesToNowhere(sql, folders);
}

std::optional<QString> folderName(Statements &sql, FolderId folder)
{
    Query &row = sql.run(u"SELECT name FROM folders WHERE folder_id = ?"_s, folder);
    std::optional<QString> name;
    if (row.next())
        name = row.text(0);
    row.finish();
    return name;
}

std::optional<FolderId> folderNamed(Statements &sql, const QString &name)
{
    std::optional<FolderId> found;
    Query &rows = sql.run(u"SELECT folder_id, name FROM folders ORDER BY position"_s);
    while (rows.next()) {
        // Exact spelling goes first: Discogs takes names that differ in case only.
        if (rows.text(1) == name || (!found && rows.text(1).compare(name, Qt::CaseInsensitive) == 0))
            found = FolderId{rows.number(0)};
        if (rows.text(1) == name)
            break;
    }
    rows.finish();
    return found;
}

FolderId currentNumber(Statements &sql, FolderId folder)
{
    const qint64 now = sql.one(u"SELECT new_id FROM renumbered WHERE kind = 'folder' AND old_id = ?"_s, folder);
    return now > 0 ? FolderId{now} : folder;
}

FolderId freeFolderNumber(Statements &sql)
{
    const qint64 highest = sql.one(u"SELECT max((SELECT coalesce(max(folder_id), 0) FROM folders), "
                                   "(SELECT coalesce(max(folder_id), 0) FROM albums), "
                                   "(SELECT coalesce(max(folder_id), 0) FROM outbox), "
                                   "(SELECT coalesce(max(old_id), 0) FROM renumbered WHERE kind = 'folder'))"_s);
    return {std::max(highest + 1, kFirstLocalId)};
}

void insertFolder(Statements &sql, FolderId folder, const QString &name)
{
    insertRow(sql, folder, sql.one(u"SELECT coalesce(max(position), -1) + 1 FROM folders"_s), name, 0);
}

void setFolderName(Statements &sql, FolderId folder, const QString &name)
{
    sql.run(u"UPDATE folders SET name = ?, words = ? WHERE folder_id = ?"_s, name, wordsOf(name), folder);
}

void noteNumber(Statements &sql, FolderId from, FolderId to)
{
    if (from == to)
        return;
    sql.run(u"UPDATE renumbered SET new_id = ? WHERE kind = 'folder' AND new_id = ?"_s, to, from);
    sql.run(u"INSERT OR REPLACE INTO renumbered (kind, old_id, new_id) VALUES ('folder', ?, ?)"_s, from, to);
}

void renumberFolder(Statements &sql, FolderId from, FolderId to)
{
    if (from == to)
        return;
    if (folderName(sql, to)) // it was in the list already
        sql.run(u"DELETE FROM folders WHERE folder_id = ?"_s, from);
    else
        sql.run(u"UPDATE folders SET folder_id = ? WHERE folder_id = ?"_s, to, from);
    sql.run(u"UPDATE albums SET folder_id = ? WHERE folder_id = ?"_s, to, from);
    const QString was = QString::number(from.value);
    const QString is = QString::number(to.value);
    sql.run(u"UPDATE outbox SET value = ? WHERE kind = 'folder' AND value = ?"_s, is, was);
    sql.run(u"UPDATE outbox SET base = ? WHERE kind = 'folder' AND base = ?"_s, is, was);
    sql.run(u"UPDATE OR IGNORE outbox SET folder_id = ? WHERE folder_id = ?"_s, to, from);
    noteNumber(sql, from, to);
}

} // namespace vv::store
