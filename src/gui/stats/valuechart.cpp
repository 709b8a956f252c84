// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stats/valuechart.h"

#include "gui/widgets.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kHeight = 206;
constexpr double kAir = 0.35; ///< below and above the line, of what it moves
constexpr double kReach = 9;  ///< round a point that a pointer finds
constexpr double kDot = 4.5;

} // namespace

ValueChart::ValueChart(const Metrics &metrics, QWidget *parent)
    : Chart(u"valueChart"_s, metrics, parent)
{}

void ValueChart::setPoints(const QList<ValuePoint> &points, const QDateTime &from, const QDateTime &to)
{
    m_points = points;
    m_from = from;
    m_to = to;
    const auto [least, most] = std::ranges::minmax_element(m_points, {}, &ValuePoint::amount);
    if (!m_points.isEmpty()) {
        const double spread = most->amount - least->amount;
        const double air = spread > 0 ? spread * kAir : std::max(most->amount * 0.1, 1.0);
        m_least = std::max(least->amount - air, 0.0);
        m_most = most->amount + air;
    }
    QStringList words;
    for (int item = 0; item < count(); ++item)
        words += itemText(item);
    valuesChanged(words.join(u"; "_s), count() - 1);
}

QString ValueChart::itemText(int item) const
{
    if (item < 0 || item >= count())
        return {};
    return tr("%1 on %2", "amount, date")
        .arg(m_points[item].words, QLocale().toString(m_points[item].at.toLocalTime().date(), QLocale::LongFormat));
}

int ValueChart::heightForWidth(int) const
{
    return metrics().grown(kHeight);
}

QRectF ValueChart::plot() const
{
    const double line = QFontMetricsF(fontOf(metrics().small)).height();
    return QRectF(rect()).adjusted(kDot, line + 8, -kDot, -line - 8);
}

QPointF ValueChart::place(int item) const
{
    const QRectF room = plot();
    const double length = std::max<double>(static_cast<double>(m_from.msecsTo(m_to)), 1);
    const double share = std::clamp(static_cast<double>(m_from.msecsTo(m_points[item].at)) / length, 0.0, 1.0);
    const double high = (m_points[item].amount - m_least) / std::max(m_most - m_least, 0.01);
    const double x = room.left() + room.width() * share;
    return {isRightToLeft() ? width() - x : x, room.bottom() - room.height() * high};
}

QRectF ValueChart::itemRect(int item) const
{
    const QPointF at = place(item);
    return {at.x() - kReach, at.y() - kReach, 2 * kReach, 2 * kReach};
}

void ValueChart::paintChart(QPainter &painter)
{
    if (m_points.isEmpty())
        return;
    const QRectF room = plot();
    QPolygonF line;
    for (int item = 0; item < count(); ++item)
        line += place(item);
    line += QPointF(isRightToLeft() ? room.left() : room.right(), line.constLast().y());
    QPolygonF area = line;
    area += QPointF(line.constLast().x(), room.bottom());
    area += QPointF(line.constFirst().x(), room.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent(0.12));
    painter.drawPolygon(area);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);

    painter.setFont(fontOf(metrics().small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRectF foot(room.left(), room.bottom() + 6, room.width(), height() - room.bottom() - 6);
    const QString form = tr("MMM yyyy", "a month and its year, in the letters of QLocale::toString()");
    const auto month = [&form](const QDateTime &at) { return QLocale().toString(at.toLocalTime().date(), form); };
    const int begin = leading(layoutDirection());
    const int end = trailing(layoutDirection());
    painter.drawText(foot, begin | Qt::AlignTop, month(m_from));
    painter.drawText(foot, end | Qt::AlignTop, month(m_to));
    paintPoint(painter, current());
}

/// The value that is looked at, with its words above; without the focus that is the last one.
void ValueChart::paintPoint(QPainter &painter, int item)
{
    if (item < 0 || item >= count())
        return;
    const QPointF at = place(item);
    const bool marked = isMarked(item);
    painter.setPen(QPen(palette().color(QPalette::Base), 2));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(at, kDot, kDot);
    if (marked)
        paintMark(painter, QRectF(at.x() - kDot, at.y() - kDot, 2 * kDot, 2 * kDot));
    const QFont font = fontOf(metrics().small, marked);
    const QFontMetricsF metrics(font);
    const QString words = marked ? itemText(item) : m_points[item].words;
    const double wide = std::min(metrics.horizontalAdvance(words) + 2, double(width()));
    const double x = std::clamp(at.x() - wide / 2, 0.0, width() - wide);
    const double y = std::max(at.y() - metrics.height() - 10, 0.0);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(x, y, wide, metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(words, Qt::ElideRight, wide));
}

void ValueChart::paintSkeleton(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent(0.12));
    const QRectF room = plot();
    painter.drawRoundedRect(room.adjusted(0, room.height() / 2, 0, 0), 4, 4);
}

} // namespace vv::gui
