// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldermodel.h"

#include "base/logging.h"
#include "models/library.h"

#include <algorithm>

namespace vv::models {

FolderModel::FolderModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, &FolderModel::refresh);
    refresh();
}

void FolderModel::refresh()
{
    QList<store::FolderCount> folders;
    if (const store::CollectionReader *reader = m_library.reader()) {
        auto read = reader->folders();
        if (!read) {
            qCWarning(lcModels) << "cannot read the folders:" << read.error().detail;
            return;
        }
        folders = std::move(*read);
    }
    const bool sameFolders = std::ranges::equal(
        folders, m_folders, {}, [](const auto &f) { return f.folder.id; }, [](const auto &f) { return f.folder.id; });
    if (sameFolders) {
        // Only rows that differ: a view reads a row that changes into the editor that is open on it.
        for (int row = 0; row < folders.size(); ++row) {
            const bool same = folders[row].folder.name == m_folders[row].folder.name
                && folders[row].copies == m_folders[row].copies;
            m_folders[row] = folders[row];
            if (!same)
                Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_folders = std::move(folders);
    endResetModel();
}

int FolderModel::rowOf(FolderId folder) const
{
    const auto at = std::ranges::find(m_folders, folder, [](const store::FolderCount &f) { return f.folder.id; });
    return at == m_folders.end() ? -1 : static_cast<int>(at - m_folders.begin());
}

FolderId FolderModel::folderAt(int row) const
{
    return row >= 0 && row < m_folders.size() ? m_folders[row].folder.id : kAllFolders;
}

bool FolderModel::canChange(FolderId folder) const
{
    return folder != kAllFolders && folder != kUncategorized;
}

Qt::ItemFlags FolderModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && canChange(folderAt(index.row())) ? flags | Qt::ItemIsEditable : flags;
}

bool FolderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString name = value.toString().trimmed();
    if (!name.isEmpty() && name != m_folders[index.row()].folder.name)
        Q_EMIT renameRequested(folderAt(index.row()), name);
    return false;
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_folders.size());
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::FolderCount &folder = m_folders[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return folder.folder.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln record(s)", nullptr, folder.copies).arg(folder.folder.name);
    case FolderRole:
        return QVariant::fromValue(folder.folder.id);
    case CountRole:
        return folder.copies;
    default:
        return {};
    }
}

} // namespace vv::models
