// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/zoomgeometry.h"

#include <algorithm>

namespace vv::gui {

namespace {

constexpr qreal kMostEnlarged = 2.5; ///< to fit: beyond that a small picture is nothing but squares
constexpr qreal kMostZoomed = 8;

} // namespace

qreal ZoomGeometry::fitScale() const
{
    if (m_image.isEmpty() || m_view.isEmpty())
        return 1;
    return std::min({m_view.width() / m_image.width(), m_view.height() / m_image.height(), kMostEnlarged});
}

qreal ZoomGeometry::mostScale() const
{
    return std::max(kMostZoomed, fitScale() * 2);
}

void ZoomGeometry::setImage(const QSizeF &size)
{
    if (size == m_image)
        return fit();
    m_image = size;
    fit();
}

void ZoomGeometry::setView(const QSizeF &size)
{
    const QPointF shift((size.width() - m_view.width()) / 2, (size.height() - m_view.height()) / 2);
    m_view = size;
    if (m_fitted || m_scale <= fitScale())
        return fit();
    m_centre += shift;
    clamp();
}

void ZoomGeometry::fit()
{
    m_fitted = true;
    m_scale = fitScale();
    m_centre = QPointF(m_view.width() / 2, m_view.height() / 2);
}

void ZoomGeometry::zoom(qreal factor, const QPointF &at)
{
    const qreal to = std::clamp(m_scale * factor, fitScale(), mostScale());
    if (to <= fitScale())
        return fit();
    m_centre = at + (m_centre - at) * (to / m_scale);
    m_scale = to;
    m_fitted = false;
    clamp();
}

void ZoomGeometry::pan(const QPointF &delta)
{
    m_centre += delta;
    clamp();
}

bool ZoomGeometry::canPan(Qt::Orientation direction) const
{
    constexpr qreal kRounding = 0.5;
    const QSizeF size = m_image * m_scale;
    return direction == Qt::Horizontal ? size.width() > m_view.width() + kRounding
                                       : size.height() > m_view.height() + kRounding;
}

QRectF ZoomGeometry::target() const
{
    const QSizeF size = m_image * m_scale;
    return {m_centre - QPointF(size.width() / 2, size.height() / 2), size};
}

void ZoomGeometry::clamp()
{
    const QSizeF size = m_image * m_scale;
    const auto within = [](qreal centre, qreal length, qreal room) {
        return length <= room ? room / 2 : std::clamp(centre, room - length / 2, length / 2);
    };
    m_centre
        = {within(m_centre.x(), size.width(), m_view.width()), within(m_centre.y(), size.height(), m_view.height())};
}

} // namespace vv::gui
