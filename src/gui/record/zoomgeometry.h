// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace vv::gui {

/**
 * Where a picture stands in a view that can be zoomed and moved: always wholly covered by it, or in its middle.
 *
 * Units: device independent pixels; at a scale of 1 a pixel of the picture is one of them. As long as nobody has
 * zoomed, the picture is as large as fits, and stays so when the view changes.
 */
class ZoomGeometry
{
public:
    void setImage(const QSizeF &size); ///< another picture: it fits again
    void setView(const QSizeF &size);
    void fit();
    void zoom(qreal factor, const QPointF &at); ///< what is under `at` stays there
    void pan(const QPointF &delta);

    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] bool canPan(Qt::Orientation direction) const;
    [[nodiscard]] qreal scale() const { return m_scale; }
    [[nodiscard]] qreal fitScale() const;
    [[nodiscard]] qreal mostScale() const;
    [[nodiscard]] QRectF target() const; ///< of the picture, in the view

private:
    void clamp();

    QSizeF m_image;
    QSizeF m_view;
    QPointF m_centre; ///< of the picture, in the view
    qreal m_scale = 1;
    bool m_fitted = true;
};

} // namespace vv::gui
