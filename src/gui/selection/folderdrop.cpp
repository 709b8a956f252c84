// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection/folderdrop.h"

#include "gui/widgets.h"
#include "models/foldermodel.h"
#include "models/recordmime.h"

#include <QDropEvent>
#include <QFrame>
#include <QListView>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace vv::gui {

FolderDrop::FolderDrop(QListView *list, const models::FolderModel &folders)
    : QObject(list)
    , m_list(list)
    , m_folders(folders)
    , m_frame(new QFrame(list->viewport()))
{
    m_frame->setObjectName(u"dropFrame"_s);
    setKind(m_frame, u"dropTarget"_s);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->hide();
    m_list->viewport()->setAcceptDrops(true);
    m_list->viewport()->installEventFilter(this);
}

QModelIndex FolderDrop::target(const QPoint &at) const
{
    const QModelIndex index = m_list->indexAt(at);
    return index.isValid() && m_folders.folderAt(index.row()) != kAllFolders ? index : QModelIndex();
}

void FolderDrop::mark(const QModelIndex &index)
{
    if (index.isValid())
        m_frame->setGeometry(m_list->visualRect(index));
    m_frame->setVisible(index.isValid());
}

bool FolderDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!drop->mimeData()->hasFormat(models::recordMimeType()))
            return QObject::eventFilter(watched, event);
        const QModelIndex index = target(drop->position().toPoint());
        mark(event->type() == QEvent::Drop ? QModelIndex() : index);
        const auto records = event->type() == QEvent::Drop ? models::recordsIn(drop->mimeData()) : QList<InstanceId>();
        // Who does not take it when it comes in is not asked again when it moves on.
        if (!index.isValid() && event->type() != QEvent::DragEnter) {
            drop->ignore();
            return true;
        }
        drop->setDropAction(Qt::MoveAction);
        drop->accept();
        if (!records.isEmpty())
            Q_EMIT dropped(records, m_folders.folderAt(index.row()));
        return true;
    }
    case QEvent::DragLeave:
        mark({});
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace vv::gui
