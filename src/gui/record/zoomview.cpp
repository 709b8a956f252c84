// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/zoomview.h"

#include <QLineF>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vv::gui {

namespace {

constexpr qreal kNotch = 1.2; ///< of a wheel
constexpr qreal kDoubleClick = 2.5;
constexpr qreal kSwipe = 60;
constexpr qreal kTap = 12;
constexpr ulong kTwoTaps = 400; ///< ms
constexpr qreal kStep = 0.2;    ///< of the view, for an arrow key

} // namespace

ZoomView::ZoomView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // Not with the gestures of Qt: what takes a touch for itself gets every finger of it, and no mouse beside them.
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
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touched(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    case QEvent::TouchCancel:
        m_dragging = m_pinching = false;
        return true;
    case QEvent::NativeGesture: { // a trackpad
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoom(1 + gesture->value(), gesture->position());
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void ZoomView::touched(const QTouchEvent &event)
{
    const auto &fingers = event.points();
    if (fingers.size() >= 2) {
        const QPointF middle = (fingers[0].position() + fingers[1].position()) / 2;
        const qreal spread = QLineF(fingers[0].position(), fingers[1].position()).length();
        if (m_pinching && m_spread > 0) {
            m_place.pan(middle - m_middle);
            zoom(spread / m_spread, middle);
        }
        m_pinching = true;
        m_dragging = false;
        m_middle = middle;
        m_spread = spread;
    } else if (event.type() == QEvent::TouchBegin) {
        m_pinching = false;
        pressed(fingers[0].position());
    } else if (event.type() == QEvent::TouchUpdate && !m_pinching) {
        moved(fingers[0].position());
    }
    if (event.type() != QEvent::TouchEnd)
        return;
    const QPointF at = fingers[0].position();
    const bool tap = !m_pinching && QLineF(at, m_pressed).length() < kTap;
    if (!m_pinching)
        released(at);
    m_pinching = false;
    if (tap && m_tapped != 0 && event.timestamp() - m_tapped < kTwoTaps)
        toggleZoom(at);
    m_tapped = tap ? std::max<ulong>(event.timestamp(), 1) : 0;
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
    if (event->button() == Qt::LeftButton)
        pressed(event->position());
}

void ZoomView::mouseMoveEvent(QMouseEvent *event)
{
    moved(event->position());
}

void ZoomView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        released(event->position());
}

void ZoomView::mouseDoubleClickEvent(QMouseEvent *event)
{
    toggleZoom(event->position());
}

void ZoomView::pressed(const QPointF &at)
{
    m_dragging = true;
    m_pressed = m_last = at;
    showCursor();
}

void ZoomView::moved(const QPointF &to)
{
    if (!m_dragging)
        return;
    m_place.pan(to - m_last);
    m_last = to;
    update();
}

void ZoomView::released(const QPointF &at)
{
    if (!std::exchange(m_dragging, false))
        return;
    showCursor();
    const QPointF way = at - m_pressed;
    if (m_place.isFitted() && std::abs(way.x()) > std::max(kSwipe, std::abs(way.y())))
        Q_EMIT swiped(way.x() < 0 ? 1 : -1);
}

void ZoomView::toggleZoom(const QPointF &at)
{
    if (m_place.isFitted())
        zoom(kDoubleClick, at);
    else
        fit();
}

} // namespace vv::gui
