// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboard/focuswalk.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace vv::gui {

namespace {

using Widgets = QList<QWidget *>;

void addWidgetsOf(QLayout *layout, Widgets &found)
{
    QList<int> order;
    for (int i = 0; i < layout->count(); ++i)
        order.append(i);
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        std::ranges::stable_sort(order, {}, [grid](int item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(item, &row, &column, &rows, &columns);
            return std::pair(row, column);
        });
    }
    if (auto *box = qobject_cast<QBoxLayout *>(layout); box && box->direction() == QBoxLayout::BottomToTop)
        std::ranges::reverse(order);
    for (const int i : std::as_const(order)) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            found.append(widget);
        else if (QLayout *inner = item->layout())
            addWidgetsOf(inner, found);
    }
}

/// The children of a widget in the order of reading.
Widgets inOrder(const QWidget *parent)
{
    Widgets found;
    if (const auto *area = qobject_cast<const QScrollArea *>(parent))
        return area->widget() ? Widgets{area->widget()} : Widgets();
    if (const auto *splitter = qobject_cast<const QSplitter *>(parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            found.append(splitter->widget(i));
        return found;
    }
    if (QLayout *layout = parent->layout())
        addWidgetsOf(layout, found);
    Widgets others;
    const auto children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!child->isWindow() && !found.contains(child))
            others.append(child);
    }
    std::ranges::stable_sort(others, {}, [](const QWidget *each) { return std::pair(each->y(), each->x()); });
    return found + others;
}

bool isStop(const QWidget *widget)
{
    return widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
        && !widget->size().isEmpty();
}

void addStops(const QWidget *parent, Widgets &stops)
{
    const Widgets children = inOrder(parent);
    for (QWidget *child : children) {
        if (!child->isVisible())
            continue;
        if (isStop(child))
            stops.append(child);
        addStops(child, stops);
    }
}

} // namespace

QList<QWidget *> tabStops(const QWidget *root)
{
    Widgets stops;
    addStops(root, stops);
    return stops;
}

bool walkFocus(const QWidget *root, bool next)
{
    const Widgets stops = tabStops(root);
    if (stops.isEmpty())
        return false;
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    const qsizetype to = now < 0 ? (next ? 0 : count - 1) : (now + (next ? 1 : count - 1)) % count;
    QWidget *widget = stops[to];
    widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget, 0, 16);
    }
    return true;
}

} // namespace vv::gui
