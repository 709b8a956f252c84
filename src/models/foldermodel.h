// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/collectionreader.h"

#include <QAbstractListModel>

namespace vv::models {

class Library;

/// The collection's folders and how many copies are in each; their names can be edited. Thread: GUI.
class FolderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FolderRole = Qt::UserRole + 1, CountRole };

    explicit FolderModel(Library &library, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] int rowOf(FolderId folder) const;      ///< -1 when there is none
    [[nodiscard]] bool canChange(FolderId folder) const; ///< rename or delete: not what every account has
    [[nodiscard]] FolderId folderAt(int row) const;      ///< All when there is no such row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for another name; the row has it once the store has.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameRequested(vv::FolderId folder, const QString &name);

private:
    Library &m_library;
    QList<store::FolderCount> m_folders;
};

} // namespace vv::models
