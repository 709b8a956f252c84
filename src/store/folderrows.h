// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/query.h"

/// The rows of `folders`. Thread and errors: those of `sql`.
namespace vv::store {

/// Takes over Discogs' list, but for what waits in the outbox: folders made, renamed or deleted here.
void storeFolders(Statements &sql, const QList<Folder> &folders, const QDateTime &now);

[[nodiscard]] std::optional<QString> folderName(Statements &sql, FolderId folder);
/// The folder of that name, whatever the case.
[[nodiscard]] std::optional<FolderId> folderNamed(Statements &sql, const QString &name);
[[nodiscard]] FolderId currentNumber(Statements &sql, FolderId folder);
[[nodiscard]] FolderId freeFolderNumber(Statements &sql);
void insertFolder(Statements &sql, FolderId folder, const QString &name); ///< after the others
void setFolderName(Statements &sql, FolderId folder, const QString &name);
/// From now on `to` is meant by whoever says `from`.
void noteNumber(Statements &sql, FolderId from, FolderId to);
/// Gives a folder the number it has on Discogs, with the copies in it and the edits that name it.
void renumberFolder(Statements &sql, FolderId from, FolderId to);

} // namespace vv::store
