// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editor.h"

#include <QMenu>

namespace vv::gui {

/// What else can be done with a record, and, as a menu of its own, the folders it can be moved to. Made anew each time
/// it opens.
class RecordMenu : public QMenu
{
    Q_OBJECT

public:
    RecordMenu(const QString &name, Editor &editor, bool hasBrowser, QWidget *parent);

    void setRecord(const RecordRef &record, FolderId folder);
    void offerSelecting();            ///< begins with "Select"
    void openAbove(const QPoint &at); ///< ends there; global
    /// The folders to move a copy to, or to add a want that was found to. `at` is global; `above` it the menu ends.
    void openFolders(const QPoint &at, bool above = false);

Q_SIGNALS:
    void newFolderRequested();
    void selectRequested();

private:
    void fill();
    void addKeys();
    void addPhoto();
    void addLikenesses();
    void fillFolders();
    void fillFound();

    Editor &m_editor;
    bool m_hasBrowser;
    bool m_offersSelecting = false;
    RecordRef m_record;
    FolderId m_folder;
    QMenu *m_folders;
    QMenu *m_found;
    QMenu *m_ratings;
};

} // namespace vv::gui
