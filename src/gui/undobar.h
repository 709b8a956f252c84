// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vv::models {
class Backend;
}

namespace vv::gui {

class Editor;

/// One line at the foot of a page: what was just changed, and a button that takes it back. It follows the backend and
/// goes by itself after a while, but not while it has the focus or the pointer.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    UndoBar(models::Backend &backend, Editor &editor, QWidget *parent = nullptr);

private:
    void say(const QString &text, bool canUndo);
    void timeOut();

    models::Backend &m_backend;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_while;
};

} // namespace vv::gui
