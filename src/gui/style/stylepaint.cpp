// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/stylepaint.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace vv::gui {

void paintBox(QPainter *painter, const QRect &rect, const BoxPaint &box)
{
    if (!box.ground.isValid() && !box.line.isValid())
        return;
    if (box.radius <= 0 && !box.line.isValid()) {
        painter->fillRect(rect, box.ground);
        return;
    }
    const double half = box.line.isValid() ? box.lineWidth / 2 : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(box.line.isValid() ? QPen(box.line, box.lineWidth, box.dashed ? Qt::DashLine : Qt::SolidLine)
                                       : QPen(Qt::NoPen));
    painter->setBrush(box.ground.isValid() ? QBrush(box.ground) : QBrush(Qt::NoBrush));
    const double radius = std::max(0.0, box.radius - half);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void paintChevron(QPainter *painter, const QRect &place, Towards towards, const QColor &colour)
{
    const double reach = std::max(std::min(place.width(), place.height()) / 4.0, 3.0);
    const QPointF middle = QRectF(place).center();
    const bool upright = towards == Towards::Up || towards == Towards::Down;
    const double tip = towards == Towards::Up || towards == Towards::Left ? -reach / 2 : reach / 2;
    const auto at = [&](double along, double across) {
        return middle + (upright ? QPointF(along, across) : QPointF(across, along));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, std::max(1.6, reach / 3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{at(-reach, -tip), at(0, tip), at(reach, -tip)});
    painter->restore();
}

void paintTick(QPainter *painter, const QRect &place, const QColor &colour)
{
    const double edge = std::min(place.width(), place.height());
    const QPointF middle = QRectF(place).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, std::max(1.8, edge / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-0.32, 0.02) * edge, middle + QPointF(-0.08, 0.26) * edge,
                                    middle + QPointF(0.34, -0.24) * edge});
    painter->restore();
}

} // namespace vv::gui
