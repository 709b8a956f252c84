// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

class QMenu;

namespace vv::gui {

/// Whether the entries of this menu are too many for the screen, even in several columns beside each other.
[[nodiscard]] bool isTooLarge(const QMenu &menu, int entryHeight);

/// Lets a finger drag the entries of menus that scroll (QStyle::SH_Menu_Scrollable), which Qt gives to wheels and to
/// mice that wait on an arrow alone. What is dragged is not chosen. What a key has gone to is scrolled to.
class MenuDrag : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void watch(QMenu *menu); ///< again and again, if need be

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool move(QMenu *menu, const QPoint &at);
    static void reveal(QMenu *menu);

    QPoint m_from;          ///< where the finger was when the entries moved last
    QPointer<QMenu> m_held; ///< the one that scrolls, while a finger is on it
    bool m_isDragging = false;
};

} // namespace vv::gui
