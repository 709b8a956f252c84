// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fittingscroll.h"

#include "gui/widgets.h"

#include <QEvent>

namespace vv::gui {

FittingScroll::FittingScroll(QWidget *content, bool touch, QWidget *parent)
    : QScrollArea(parent)
{
    putInto(this, content, touch);
}

QSize FittingScroll::sizeHint() const
{
    return widget()->sizeHint(); // QScrollArea's own is that of the time when it got the widget
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vv::gui
