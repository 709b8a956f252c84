// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/selection/bulkmenus.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace vv::models {
class Library;
}

namespace vv::gui {

class BulkForm;
class InlineQuestion;
class NameField;

/// At the foot of the collection while more than one record is selected, or records are being picked by tapping: how
/// many, what can be done to all of them, and the way out. What needs words opens above the buttons.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    SelectionBar(const SelectionParts &parts, models::Library &library, const Metrics &metrics,
                 QWidget *parent = nullptr);

    void openFolders();
    void toggleForm();
    void openMenu(const QPoint &global) { m_menus->openAll(global); }
    /// Closes what is open in it; false when nothing was.
    bool endEditing();

Q_SIGNALS:
    void left(); ///< the records want the focus

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void connectMenus();
    void showSelection();
    void askForRemoval();
    void clear();

    SelectionParts m_parts;
    models::Library &m_library;
    Metrics m_metrics;
    QLabel *m_count;
    QPushButton *m_rate;
    QPushButton *m_move;
    QPushButton *m_fields;
    QPushButton *m_tags;
    QPushButton *m_remove;
    QToolButton *m_clear; ///< the way out
    QPushButton *m_done;  ///< the same while picking
    BulkMenus *m_menus;
    BulkForm *m_form;
    QScrollArea *m_formArea;
    NameField *m_folderName;
    NameField *m_tagName;
    InlineQuestion *m_question;
};

} // namespace vv::gui
