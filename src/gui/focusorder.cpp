// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/focusorder.h"

#include <QWidget>

namespace vv::gui {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
        && !widget->focusProxy();
}

/// The nearest one in the window that is not on the page.
QWidget *outside(QWidget *page, bool next)
{
    QWidget *at = page;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at->window() == page->window() && !page->isAncestorOf(at) && at != page && takesTab(at))
            return at;
    } while (at != page);
    return nullptr;
}

} // namespace

bool moveFocusInOrder(QWidget *page, bool next)
{
    QList<QWidget *> stops = page->findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) { return !takesTab(widget); });
    const qsizetype at = stops.indexOf(page->window()->focusWidget());
    const qsizetype to = at < 0 ? (next ? 0 : stops.size() - 1) : at + (next ? 1 : -1);
    QWidget *target = to >= 0 && to < stops.size() ? stops[to] : outside(page, next);
    if (!target && !stops.isEmpty())
        target = next ? stops.constFirst() : stops.constLast(); // the page is all there is
    if (!target)
        return false;
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace vv::gui
