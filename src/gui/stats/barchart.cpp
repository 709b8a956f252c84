// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stats/barchart.h"

#include "gui/widgets.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kColumnsHeight = 206;
constexpr double kGap = 13;       ///< between columns
constexpr double kWidest = 110;   ///< that a column gets
constexpr double kBarInRow = 0.5; ///< of a row's height
constexpr double kRound = 4;
constexpr double kLeast = 3; ///< a bar that is not nothing is seen
constexpr double kRowGap = 9;
constexpr int kSkeletonRows = 8; ///< so that the page does not jump when they come

} // namespace

BarChart::BarChart(const QString &name, Shape shape, const Metrics &metrics, QWidget *parent)
    : Chart(name, metrics, parent)
    , m_shape(shape)
{}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    m_most = 1;
    QStringList words;
    for (const Bar &bar : bars) {
        m_most = std::max(m_most, bar.value);
        words += bar.words;
    }
    valuesChanged(words.join(u"; "_s), 0);
}

double BarChart::lineHeight() const
{
    return QFontMetricsF(fontOf(metrics().small)).height();
}

double BarChart::labelWidth() const
{
    const QFontMetricsF font(fontOf(metrics().small));
    double most = 0;
    for (const Bar &bar : m_bars)
        most = std::max(most, font.horizontalAdvance(bar.label));
    return most;
}

double BarChart::valueWidth() const
{
    return QFontMetricsF(fontOf(metrics().small)).horizontalAdvance(numberText(m_most));
}

bool BarChart::isUpright(int width) const
{
    const double each = std::max(labelWidth(), valueWidth()) + kGap / 2;
    return m_shape == Shape::Columns && (m_bars.isEmpty() || each * count() <= width);
}

bool BarChart::isStacked(int width) const
{
    return labelWidth() > width * 0.4;
}

double BarChart::rowHeight(int width) const
{
    const double line = lineHeight();
    return std::max(line * (isStacked(width) ? 2 : 1) + kRowGap, metrics().touch ? double(metrics().control) : 0.0);
}

int BarChart::heightForWidth(int width) const
{
    if (isUpright(width))
        return metrics().grown(kColumnsHeight);
    return static_cast<int>(rowHeight(width) * (hasValues() ? std::max(count(), 1) : kSkeletonRows)) + 2;
}

double BarChart::columnWidth() const
{
    return std::min((width() + kGap) / std::max(count(), 1) - kGap, kWidest * metrics().body / 14);
}

QRectF BarChart::itemRect(int item) const
{
    if (isUpright(width())) {
        const double column = columnWidth();
        return mirrored({item * (column + kGap), 0, column, double(height())});
    }
    const double row = rowHeight(width());
    return {0, item * row, double(width()), row};
}

QRectF BarChart::barRect(int item) const
{
    const QRectF all = itemRect(item);
    const int value = m_bars[item].value;
    const double share = double(value) / m_most;
    const double line = lineHeight();
    if (isUpright(width())) {
        const double room = std::max(height() - 2 * (line + 6), 1.0);
        const double tall = value > 0 ? std::max(room * share, kLeast) : 0;
        return {all.x(), line + 6 + room - tall, all.width(), tall};
    }
    const bool stacked = isStacked(width());
    const double from = stacked ? 0 : labelWidth() + 14;
    const double room = std::max(width() - from - valueWidth() - 10, 1.0);
    const double thick = std::round(line * kBarInRow + 4);
    const double middle = stacked ? all.y() + kRowGap / 2 + line * 1.5 : all.center().y();
    return mirrored({from, middle - thick / 2, value > 0 ? std::max(room * share, kLeast) : 0, thick});
}

void BarChart::paintChart(QPainter &painter)
{
    painter.setFont(fontOf(metrics().small));
    for (int item = 0; item < count(); ++item) {
        if (isUpright(width()))
            paintColumn(painter, item);
        else
            paintRow(painter, item);
    }
}

void BarChart::paintColumn(QPainter &painter, int item)
{
    const Bar &bar = m_bars[item];
    const QRectF all = itemRect(item);
    const QRectF place = barRect(item);
    const double line = lineHeight();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.setClipRect(place); // round at the top only
    painter.drawRoundedRect(place.adjusted(0, 0, 0, kRound * 2), kRound, kRound);
    painter.restore();
    const QRectF wide = all.adjusted(-kGap / 2, 0, kGap / 2, 0);
    const bool marked = isMarked(item);
    painter.setPen(palette().color(marked ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(QRectF(wide.x(), place.top() - line - 4, wide.width(), line), Qt::AlignCenter,
                     numberText(bar.value));
    painter.drawText(QRectF(wide.x(), height() - line, wide.width(), line), Qt::AlignCenter, bar.label);
    if (marked)
        paintMark(painter,
                  QRectF(all.x(), place.top() - line - 6, all.width(), height() - place.top() + line + 6)
                      .adjusted(3.5, 3.5, -3.5, -3.5));
}

void BarChart::paintRow(QPainter &painter, int item)
{
    const Bar &bar = m_bars[item];
    const QRectF all = itemRect(item);
    const QRectF place = barRect(item);
    const double line = lineHeight();
    const bool stacked = isStacked(width());
    const bool marked = isMarked(item);
    const int side = leading(layoutDirection());
    const QRectF label = stacked ? QRectF(all.x(), all.y() + kRowGap / 2, all.width(), line)
                                 : mirrored({0, all.y(), labelWidth() + 4, all.height()});
    painter.setPen(palette().color(marked ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(label, side | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(bar.label, Qt::ElideRight, label.width()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(place, kRound, kRound);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF value = isRightToLeft() ? QRectF(0, place.y(), place.left() - 10, place.height())
                                         : QRectF(place.right() + 10, place.y(), width(), place.height());
    painter.drawText(value.adjusted(0, -line, 0, line), side | Qt::AlignVCenter, numberText(bar.value));
    if (marked)
        paintMark(painter, all.adjusted(3.5, 4, -3.5, -4));
}

void BarChart::paintSkeleton(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent(0.12));
    if (m_shape == Shape::Rows) {
        const double row = rowHeight(width());
        const double thick = std::round(lineHeight() * kBarInRow + 4);
        for (int i = 0; i < kSkeletonRows; ++i) {
            const QRectF place(0, i * row + (row - thick) / 2, width() * (1 - i * 0.1), thick);
            painter.drawRoundedRect(mirrored(place), kRound, kRound);
        }
        return;
    }
    // Where columns will stand: below them is the room of their names.
    constexpr std::array kShares{0.3, 0.6, 1.0, 0.8, 0.5, 0.4, 0.3};
    const double foot = lineHeight() + 6;
    const double each = width() / double(kShares.size());
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        const double tall = std::max(height() - 2 * foot, 1.0) * kShares[i];
        const QRectF place(each * double(i), height() - foot - tall, each - kGap, tall);
        painter.drawRoundedRect(mirrored(place), kRound, kRound);
    }
}

} // namespace vv::gui
