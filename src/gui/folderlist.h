// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"

#include <QWidget>

class QListView;

namespace vv::models {
class FolderModel;
}

namespace vv::gui {

class Editor;
class NameField;

/// The folders in the sidebar: to choose from, and to make, rename and delete in place. F2 renames, Del deletes, the
/// plus or the context menu makes a new one.
class FolderList : public QWidget
{
    Q_OBJECT

public:
    FolderList(models::FolderModel &model, Editor &editor, const Metrics &metrics, QWidget *parent = nullptr);

    void mark(FolderId folder); ///< without a signal; All marks none
    void askForName();          ///< of a new folder

Q_SIGNALS:
    void chosen(vv::FolderId folder);
    void renewed(); ///< the list is another one: nothing is marked

private:
    void setUpKeys();
    void showMenu(const QPoint &at);
    void deleteCurrent();
    void makeFolder(const QString &name);
    void fitHeight();

    models::FolderModel &m_model;
    Editor &m_editor;
    Metrics m_metrics;
    QWidget *m_head;
    QListView *m_list;
    NameField *m_name;
    bool m_marking = false;
};

} // namespace vv::gui
