// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/zoomview.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>

#include <algorithm>
#include <cmath>

namespace vv::gui {

namespace {

constexpr qreal kNotch = 1.2; ///< of a wheel
constexpr qreal kDoubleClick = 2.5;
constexpr qreal kSwipe = 60;
constexpr qreal kStep = 0.2; ///< of the view, for an arrow key

} // namespace

ZoomView::ZoomView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    setAttribute(Qt::WA_AcceptTouchEvents);
}

void ZoomView::setPicture(const QPixmap &picture, const QSize &size)
{
    m_picture = picture;
    m_place.setImage(size);
    m_place.fit();
    showCursor();
    Q_EMIT zoomed();
    update();
}

void ZoomView::sharpen(const QPixmap &picture)
{
    const qreal before = m_place.target().width();
    const QPointF middle(width() / 2.0, height() / 2.0);
    const QPointF off = m_place.target().center() - middle;
    const bool wasFitted = m_place.isFitted();
    m_picture = picture;
    m_place.setImage(picture.size());
    if (!wasFitted && before > m_place.target().width()) {
        m_place.zoom(before / m_place.target().width(), middle);
        m_place.pan(off);
    }
    Q_EMIT zoomed();
    update();
}

void ZoomView::zoomBy(qreal factor)
{
    zoom(factor, QPointF(width() / 2.0, height() / 2.0));
}

void ZoomView::fit()
{
    m_place.fit();
    showCursor();
    Q_EMIT zoomed();
    update();
}

bool ZoomView::step(const QPoint &direction)
{
    const bool sideways = direction.x() != 0;
    if (!m_place.canPan(sideways ? Qt::Horizontal : Qt::Vertical))
        return false;
    m_place.pan(QPointF(-direction.x() * width() * kStep, -direction.y() * height() * kStep));
    update();
    return true;
}

void ZoomView::zoom(qreal factor, const QPointF &at)
{
    if (m_picture.isNull())
        return;
    m_place.zoom(factor, at);
    showCursor();
    Q_EMIT zoomed();
    update();
}

void ZoomView::showCursor()
{
    setCursor(m_place.isFitted() ? Qt::ArrowCursor : m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

bool ZoomView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture)
        return pinched(static_cast<QGestureEvent *>(event));
    if (event->type() == QEvent::NativeGesture) { // a trackpad
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

bool ZoomView::pinched(QGestureEvent *event)
{
    auto *pinch = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    m_pinching = pinch->state() != Qt::GestureFinished && pinch->state() != Qt::GestureCanceled;
    m_dragging = false; // the first finger came as a mouse
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoom(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
    if (pinch->changeFlags() & QPinchGesture::CenterPointChanged) {
        m_place.pan(pinch->centerPoint() - pinch->lastCenterPoint());
        update();
    }
    event->accept(pinch);
    return true;
}

void ZoomView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    // Squares of a picture that is much enlarged are what somebody who zooms that far wants to see.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_place.scale() < 4);
    painter.drawPixmap(m_place.target(), m_picture, QRectF(m_picture.rect()));
}

void ZoomView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_place.setView(size());
    Q_EMIT zoomed();
}

void ZoomView::wheelEvent(QWheelEvent *event)
{
    const qreal notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoom(std::pow(kNotch, notches), event->position());
    event->accept();
}

void ZoomView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragging = true;
    m_pressed = m_last = event->position();
    showCursor();
}

void ZoomView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging || m_pinching)
        return;
    m_place.pan(event->position() - m_last);
    m_last = event->position();
    update();
}

void ZoomView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return;
    showCursor();
    const QPointF moved = event->position() - m_pressed;
    if (m_place.isFitted() && std::abs(moved.x()) > std::max(kSwipe, std::abs(moved.y())))
        Q_EMIT swiped(moved.x() < 0 ? 1 : -1);
}

void ZoomView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_place.isFitted())
        zoom(kDoubleClick, event->position());
    else
        fit();
}

} // namespace vv::gui
