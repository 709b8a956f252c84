// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stats/chart.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>

namespace vv::gui {

namespace {

constexpr int kUsualWidth = 300;
constexpr int kLeastWidth = 160;
constexpr double kMarkWidth = 2;
constexpr double kMarkGap = 2;

} // namespace

Chart::Chart(const QString &name, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

Chart::~Chart()
{
    forgetAccess();
}

QSize Chart::sizeHint() const
{
    return {m_metrics.grown(kUsualWidth), heightForWidth(m_metrics.grown(kUsualWidth))};
}

QSize Chart::minimumSizeHint() const
{
    return {kLeastWidth, 0};
}

/// Layouts ask for heights that depend on widths only on the way down, and what is scrolled gives no more than that.
void Chart::fitHeight()
{
    if (const int needed = heightForWidth(width()); needed != height())
        setFixedHeight(needed);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void Chart::setAccessId(int item, QAccessible::Id id)
{
    m_accessIds.insert(item, id);
}

void Chart::forgetAccess()
{
    for (const QAccessible::Id id : std::as_const(m_accessIds))
        QAccessible::deleteAccessibleInterface(id);
    m_accessIds.clear();
}

void Chart::valuesChanged(const QString &description, int firstCurrent)
{
    forgetAccess();
    m_hasValues = true;
    m_current = m_current < 0 || m_current >= count() ? std::min(firstCurrent, count() - 1) : m_current;
    m_pressed = -1;
    setAccessibleDescription(description);
    fitHeight();
    update();
    Q_EMIT currentChanged(m_current);
}

void Chart::setCurrent(int item)
{
    if (item < 0 || item >= count() || item == m_current)
        return;
    m_current = item;
    update();
    tell();
    Q_EMIT currentChanged(item);
}

/// A screen reader says the item, and the page scrolls to it.
void Chart::tell()
{
    if (!hasFocus() || m_current < 0)
        return;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QRect place = itemRect(m_current).toAlignedRect();
            const QPoint centre = mapTo(area->widget(), place.center());
            area->ensureVisible(centre.x(), centre.y(), place.width() / 2, place.height() / 2 + m_metrics.body * 2);
            break;
        }
    }
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
}

void Chart::choose(int item)
{
    setCurrent(item);
    if (item >= 0 && item < count() && leadsOn(item))
        Q_EMIT chosen(item);
}

int Chart::itemAt(const QPointF &place) const
{
    for (int item = 0; item < count(); ++item) {
        if (itemRect(item).contains(place))
            return item;
    }
    return -1;
}

int Chart::neighbour(int item, int step, bool) const
{
    return std::clamp(item + step, 0, count() - 1);
}

QFont Chart::fontOf(int pixels, bool bold) const
{
    QFont made = font();
    made.setPixelSize(pixels);
    made.setBold(bold);
    return made;
}

QRectF Chart::mirrored(const QRectF &rect) const
{
    return isRightToLeft() ? QRectF(width() - rect.right(), rect.y(), rect.width(), rect.height()) : rect;
}

QColor Chart::accent(double strength) const
{
    const QPalette palette = QGuiApplication::palette();
    const QColor full = palette.color(QPalette::Highlight);
    const QColor ground = palette.color(QPalette::Base);
    const auto mixed = [&](float a, float b) { return static_cast<float>(a * strength + b * (1 - strength)); };
    return QColor::fromRgbF(mixed(full.redF(), ground.redF()), mixed(full.greenF(), ground.greenF()),
                            mixed(full.blueF(), ground.blueF()));
}

void Chart::paintMark(QPainter &painter, const QRectF &round) const
{
    const double out = kMarkGap + kMarkWidth / 2;
    painter.setPen(QPen(QGuiApplication::palette().color(QPalette::Text), kMarkWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(round.adjusted(-out, -out, out, out), 5, 5);
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hasValues)
        return paintChart(painter);
    paintSkeleton(painter);
    const double within = kMarkGap + kMarkWidth;
    if (hasFocus())
        paintMark(painter, QRectF(rect()).adjusted(within, within, -within, -within));
}

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        if (item < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), itemText(item), this, itemRect(item).toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int inReading = isRightToLeft() ? -1 : 1;
    if (count() == 0 || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return setCurrent(neighbour(m_current, key == Qt::Key_Right ? inReading : -inReading, false));
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(neighbour(m_current, key == Qt::Key_Down ? 1 : -1, true));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = itemAt(event->position());
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed >= 0 && itemAt(event->position()) == m_pressed) {
        if (m_metrics.touch && isFine())
            setCurrent(m_pressed);
        else
            choose(m_pressed);
    }
    m_pressed = -1;
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    setCursor(item >= 0 && leadsOn(item) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tell();
}

} // namespace vv::gui
