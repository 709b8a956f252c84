// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/record/zoomgeometry.h"

#include <QPixmap>
#include <QWidget>

class QTouchEvent;

namespace vv::gui {

/// One picture that is zoomed with the wheel, two fingers, a double click or tap, and moved by dragging.
class ZoomView : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomView(QWidget *parent = nullptr);

    /// Another picture, or a small one that stands in for it until sharpen(), in the `size` that one will have.
    void setPicture(const QPixmap &picture, const QSize &size);
    /// The same picture, at last as sharp as it gets; what was zoomed stays zoomed.
    void sharpen(const QPixmap &picture);
    void zoomBy(qreal factor); ///< round the middle
    void fit();
    /// Moves by a step; false when there is nothing to see in this direction.
    bool step(const QPoint &direction);
    [[nodiscard]] const ZoomGeometry &geometryOfPicture() const { return m_place; }

Q_SIGNALS:
    void zoomed();
    void swiped(int direction); ///< 1 = to the next one; only while the picture is not zoomed

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void zoom(qreal factor, const QPointF &at);
    void touched(const QTouchEvent &event);
    void pressed(const QPointF &at);
    void moved(const QPointF &to);
    void released(const QPointF &at);
    void toggleZoom(const QPointF &at);
    void showCursor();

    ZoomGeometry m_place;
    QPixmap m_picture;
    QPointF m_pressed; ///< where the button went down
    QPointF m_last;
    bool m_dragging = false;
    bool m_pinching = false;
    QPointF m_middle; ///< between two fingers
    qreal m_spread = 0;
    ulong m_tapped = 0; ///< when, in the time of events; 0 = not lately
};

} // namespace vv::gui
