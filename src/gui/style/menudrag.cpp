// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/menudrag.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vv::gui {

namespace {

constexpr int kAroundWords = 80; ///< tick, gaps and arrow of an entry

constexpr const char *kScrolls = "scrolls";

/// A menu asks whether it is one that scrolls when it is made, before it has entries; and with another style.
void decide(QMenu *menu)
{
    const bool scrolls = menu->style()->styleHint(QStyle::SH_Menu_Scrollable, nullptr, menu) != 0;
    if (menu->property(kScrolls).toBool() == scrolls)
        return;
    menu->setProperty(kScrolls, scrolls);
    QEvent ask(QEvent::StyleChange);
    QCoreApplication::sendEvent(menu, &ask);
}

/// An entry, as a wheel does.
void scroll(QMenu *menu, int step)
{
    const QPointF middle = menu->rect().center();
    QWheelEvent turn(middle, menu->mapToGlobal(middle), {}, {0, step * QWheelEvent::DefaultDeltasPerStep},
                     Qt::LeftButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(menu, &turn);
}

} // namespace

bool isTooLarge(const QMenu &menu, int entryHeight)
{
    const QSize screen = menu.screen()->availableSize();
    const int rows = std::max(screen.height() / std::max(entryHeight, 1), 1);
    const auto actions = menu.actions();
    const auto entries = static_cast<int>(std::ranges::count_if(actions, &QAction::isVisible));
    const int columns = (entries + rows - 1) / rows;
    if (columns <= 1)
        return false;
    // This is asked with every entry that is added, so measuring ends with the first that is too wide.
    const int room = screen.width() / columns - kAroundWords;
    const QFontMetrics metrics = menu.fontMetrics();
    return std::ranges::any_of(actions, [&](const QAction *action) {
        return action->isVisible() && metrics.horizontalAdvance(action->text()) > room;
    });
}

void MenuDrag::watch(QMenu *menu)
{
    menu->installEventFilter(this);
    decide(menu);
}

bool MenuDrag::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    if (!menu)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_from = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_held = menu->property(kScrolls).toBool() && menu->rect().contains(m_from) ? menu : nullptr;
        m_isDragging = false;
        return false;
    case QEvent::MouseMove:
        return m_held == menu && move(menu, static_cast<QMouseEvent *>(event)->position().toPoint());
    case QEvent::MouseButtonRelease: {
        const bool dragged = std::exchange(m_isDragging, false) && m_held == menu;
        m_held = nullptr;
        return dragged;
    }
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
    case QEvent::ActionRemoved:
        decide(menu);
        return false;
    case QEvent::KeyPress:
        QMetaObject::invokeMethod(
            menu, [menu] { reveal(menu); }, Qt::QueuedConnection); // when Qt has gone there
        return false;
    case QEvent::Show:
    case QEvent::Hide:
        m_held = nullptr;
        m_isDragging = false;
        return false;
    default:
        return false;
    }
}

/// Qt does so for the next entry and the one before, but not for the last one from none at all.
void MenuDrag::reveal(QMenu *menu)
{
    QAction *action = menu->activeAction();
    if (!action || !menu->property(kScrolls).toBool())
        return;
    const int arrow = menu->style()->pixelMetric(QStyle::PM_MenuScrollerHeight, nullptr, menu);
    const QRect room = menu->rect().adjusted(0, arrow, 0, -arrow);
    QRect place = menu->actionGeometry(action);
    const int step = place.top() < room.top() ? 1 : -1;
    while (step > 0 ? place.top() < room.top() : place.bottom() > room.bottom()) {
        scroll(menu, step);
        const QRect before = std::exchange(place, menu->actionGeometry(action));
        if (place == before)
            return; // nothing is beyond it
    }
}

/// An entry at a time.
bool MenuDrag::move(QMenu *menu, const QPoint &at)
{
    if (!m_isDragging && std::abs(at.y() - m_from.y()) < QApplication::startDragDistance())
        return false;
    if (!m_isDragging)
        menu->setActiveAction(nullptr);
    m_isDragging = true;
    const auto actions = menu->actions();
    const int entry = actions.isEmpty() ? 1 : std::max(menu->actionGeometry(actions.constFirst()).height(), 1);
    while (std::abs(at.y() - m_from.y()) >= entry) {
        const int step = at.y() > m_from.y() ? 1 : -1;
        m_from.ry() += step * entry;
        scroll(menu, step);
    }
    return true;
}

} // namespace vv::gui
