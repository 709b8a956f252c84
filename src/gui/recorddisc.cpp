// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recorddisc.h"

#include <QPainter>

namespace vv::gui {

void paintDisc(QPainter &painter, const QPointF &centre, qreal radius, int grooves, int shadow)
{
    constexpr qreal kInnermost = 0.42;
    constexpr qreal kOutermost = 0.96;
    painter.setPen(Qt::NoPen);
    for (int step = shadow; step > 0; --step) {
        painter.setBrush(QColor(0, 0, 0, 16));
        painter.drawEllipse(centre + QPointF(0, 1), radius + step - 1, radius + step - 1);
    }
    painter.setBrush(QColor(kVinyl));
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(Qt::NoBrush);
    for (int groove = 0; groove < grooves; ++groove) {
        painter.setPen(QPen(QColor(255, 255, 255, groove % 4 == 0 ? 28 : 14), 1));
        const qreal at = radius * (kInnermost + (kOutermost - kInnermost) * groove / grooves);
        painter.drawEllipse(centre, at, at);
    }
}

} // namespace vv::gui
