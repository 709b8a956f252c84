// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace vv::gui {

class LogDelegate;

/// The rows of the listening log. Keys lead from play to play, past the days' headings; what is typed is a search.
class LogView : public QListView
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setLogDelegate(LogDelegate *delegate); ///< the view's child
    void setTouchMode(bool touch);              ///< a tap opens

Q_SIGNALS:
    void typed(const QString &text);
    void openRequested(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool isOnSign(const QPoint &at) const;

    LogDelegate *m_delegate = nullptr;
    QPersistentModelIndex m_pressed;
    bool m_touch = false;
};

} // namespace vv::gui
