// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/starslabel.h"

#include "gui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kStars = 5;
constexpr int kRing = 3;       ///< room round the stars for the ring of the focus
constexpr double kFaint = 2.5; ///< contrast with the ground

} // namespace

QPolygonF starShape(QPointF centre, qreal radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const qreal angle = std::numbers::pi * (corner / 5.0 - 0.5);
        const qreal reach = corner % 2 == 0 ? radius : radius * 0.4;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
    }
    return points;
}

StarsLabel::StarsLabel(int edge, int cell, QWidget *parent)
    : QWidget(parent)
    , m_edge(edge)
    , m_cell(cell)
{
    setObjectName(u"stars"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRating(0);
}

void StarsLabel::setRating(int rating)
{
    m_rating = rating;
    setAccessibleName(rating > 0 ? tr("Rated %1 of 5").arg(rating) : tr("Not rated"));
    setToolTip(m_editable
                   ? tr("%1. Click a star to rate, the same one again to take the rating away.").arg(accessibleName())
                   : accessibleName());
    update();
}

void StarsLabel::setEditable(bool editable)
{
    m_editable = editable;
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(editable);
    setAccessibleDescription(editable ? tr("Arrows or 0 to 5 change the rating") : QString());
    if (editable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    setRating(m_rating);
}

int StarsLabel::pitch() const
{
    return std::max(m_edge * 7 / 6, m_cell);
}

QSize StarsLabel::sizeHint() const
{
    return {2 * kRing + (kStars - 1) * pitch() + std::max(m_edge, m_cell), std::max(m_edge + 2 * kRing, m_cell)};
}

QPointF StarsLabel::centre(int star) const
{
    const double x = kRing + m_edge / 2.0 + star * pitch();
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, height() / 2.0 + 0.5};
}

int StarsLabel::starAt(const QPoint &position) const
{
    if (!rect().contains(position))
        return 0;
    // The room between two stars belongs to both by halves, but for what is before the first and behind the last.
    const double x = layoutDirection() == Qt::RightToLeft ? width() - position.x() : position.x();
    const double gap = (pitch() - m_edge) / 2.0;
    return std::clamp(static_cast<int>(std::floor((x - kRing + gap) / pitch())) + 1, 1, kStars);
}

void StarsLabel::choose(int rating)
{
    const int wanted = std::clamp(rating, 0, kStars);
    if (m_editable && wanted != m_rating)
        Q_EMIT ratingChosen(wanted);
}

void StarsLabel::hover(int star)
{
    if (std::exchange(m_hovered, star) != star)
        update();
}

void StarsLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_editable && event->button() == Qt::LeftButton ? starAt(event->position().toPoint()) : 0;
    if (m_pressed == 0)
        QWidget::mousePressEvent(event);
}

void StarsLabel::mouseReleaseEvent(QMouseEvent *event)
{
    const int released = starAt(event->position().toPoint());
    const int pressed = std::exchange(m_pressed, 0);
    if (pressed == 0)
        return QWidget::mouseReleaseEvent(event);
    if (pressed == released) // who slid off it changed their mind, or scrolled
        choose(pressed == m_rating ? 0 : pressed);
}

void StarsLabel::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_editable ? starAt(event->position().toPoint()) : 0);
    QWidget::mouseMoveEvent(event);
}

void StarsLabel::leaveEvent(QEvent *event)
{
    hover(0);
    QWidget::leaveEvent(event);
}

void StarsLabel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    if (!m_editable || !plain)
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        choose(m_rating + 1);
    else if (key == Qt::Key_Down || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        choose(m_rating - 1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose(0);
    else
        QWidget::keyPressEvent(event);
}

void StarsLabel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StarsLabel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StarsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    // Where lines are strong, a star filled with their colour would look like one that counts.
    const QColor faint = palette().color(QPalette::Mid);
    const bool hollow = Theme::contrast(faint, palette().color(QPalette::Window)) > kFaint;
    for (int i = 0; i < kStars; ++i) {
        const bool lit = i < m_rating;
        // What a click would leave is outlined, so that the rating that counts stays to be seen.
        const bool outlined = (m_editable || hollow) && !lit;
        painter.setPen(i < m_hovered  ? QPen(palette().color(QPalette::Highlight), 1.2)
                           : outlined ? QPen(palette().color(QPalette::PlaceholderText), 1)
                                      : QPen(Qt::NoPen));
        painter.setBrush(lit ? QBrush(palette().color(QPalette::Highlight)) : hollow ? QBrush() : QBrush(faint));
        painter.drawPolygon(starShape(centre(i), m_edge / 2.0));
    }
}

} // namespace vv::gui
