// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QObject>

class QFrame;
class QListView;
class QModelIndex;

namespace vv::models {
class FolderModel;
}

namespace vv::gui {

/// Lets records be dropped on the folders of a list: the one under the pointer is framed. All is no folder to put a
/// record in, and refuses.
class FolderDrop : public QObject
{
    Q_OBJECT

public:
    FolderDrop(QListView *list, const models::FolderModel &folders); ///< the list's

Q_SIGNALS:
    void dropped(const QList<vv::InstanceId> &records, vv::FolderId folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QModelIndex target(const QPoint &at) const;
    void mark(const QModelIndex &index);

    QListView *m_list;
    const models::FolderModel &m_folders;
    QFrame *m_frame;
};

} // namespace vv::gui
