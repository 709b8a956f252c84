// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/starslabel.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kStars = 5;

QPolygonF star(QPointF centre, qreal radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const qreal angle = std::numbers::pi * (corner / 5.0 - 0.5);
        const qreal reach = corner % 2 == 0 ? radius : radius * 0.4;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
    }
    return points;
}

} // namespace

StarsLabel::StarsLabel(int edge, QWidget *parent)
    : QWidget(parent)
    , m_edge(edge)
{
    setObjectName(u"stars"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRating(0);
}

void StarsLabel::setRating(int rating)
{
    m_rating = rating;
    setAccessibleName(rating > 0 ? tr("Rated %1 of 5").arg(rating) : tr("Not rated"));
    setToolTip(accessibleName());
    update();
}

QSize StarsLabel::sizeHint() const
{
    return {kStars * m_edge + (kStars - 1) * m_edge / 6, m_edge};
}

void StarsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < kStars; ++i) {
        painter.setBrush(palette().color(i < m_rating ? QPalette::Highlight : QPalette::Mid));
        painter.drawPolygon(star(QPointF(m_edge / 2.0 + i * m_edge * 7 / 6.0, m_edge / 2.0 + 0.5), m_edge / 2.0));
    }
}

} // namespace vv::gui
