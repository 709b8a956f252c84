// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace vv::models {
class FolderModel;
}

namespace vv::gui {

class Editor;

/// The kiosk's folders, where there is no sidebar: to choose from, and to make, rename and delete.
class FolderPage : public QWidget
{
    Q_OBJECT

public:
    FolderPage(models::FolderModel &model, Editor &editor, const Metrics &metrics, QWidget *parent = nullptr);

    void mark(FolderId folder); ///< that the wall shows
    bool endNaming();           ///< false when no name was being written

Q_SIGNALS:
    void chosen(vv::FolderId folder);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeNaming();
    void askForName(FolderId folder); ///< All = of a new one
    void takeName();
    void build();
    [[nodiscard]] QWidget *makeRow(FolderId folder, const QString &name, int copies, bool canChange);

    models::FolderModel &m_model;
    Editor &m_editor;
    int m_target; ///< least height and width of what is touched
    int m_icon;
    QWidget *m_head;
    QWidget *m_naming;
    QLabel *m_namingText;
    QLineEdit *m_name;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_rowWidgets;
    QHash<FolderId, QAbstractButton *> m_choices;
    FolderId m_named; ///< whose name is being written
    FolderId m_marked;
};

} // namespace vv::gui
