// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stats/calendarchart.h"

#include "models/figures.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kDays = 7;
constexpr double kLargest = 26;  ///< cell with its gap
constexpr double kCellGap = 0.2; ///< of it
constexpr double kMargin = 4;    ///< room for the focus
constexpr double kFaintest = 0.08;
constexpr double kLeastPlayed = 0.3;

} // namespace

CalendarChart::CalendarChart(const Metrics &metrics, QWidget *parent)
    : Chart(u"calendarChart"_s, metrics, parent)
{}

void CalendarChart::setDays(const QDate &from, const QList<int> &plays)
{
    m_from = from;
    m_plays = plays;
    m_most = 1;
    int all = 0;
    int days = 0;
    for (const int each : plays) {
        m_most = std::max(m_most, each);
        all += each;
        days += each > 0 ? 1 : 0;
    }
    const QString last = count() > 0 ? itemText(count() - 1) : QString();
    valuesChanged(tr("%1 on %n day(s)", "so many plays", days).arg(tr("%Ln play(s)", nullptr, all)) + u"; "_s + last,
                  count() - 1);
}

QString CalendarChart::itemText(int item) const
{
    if (item < 0 || item >= count())
        return {};
    const QString date = QLocale().toString(dayOf(item), QLocale::LongFormat);
    return tr("%1 on %2", "so many plays, date").arg(tr("%Ln play(s)", nullptr, m_plays[item]), date);
}

int CalendarChart::weeks() const
{
    return m_plays.isEmpty() ? models::Figures::kWeeks : (count() + kDays - 1) / kDays;
}

double CalendarChart::cellStep(int width) const
{
    return std::min((width - 2 * kMargin) / std::max(weeks(), 1), kLargest * metrics().body / 14);
}

int CalendarChart::heightForWidth(int width) const
{
    return static_cast<int>(cellStep(width) * kDays + 2 * kMargin) + 1;
}

QRectF CalendarChart::cell(int week, int day) const
{
    const double step = cellStep(width());
    return mirrored({kMargin + week * step, kMargin + day * step, step * (1 - kCellGap), step * (1 - kCellGap)});
}

QRectF CalendarChart::itemRect(int item) const
{
    return cell(item / kDays, item % kDays);
}

int CalendarChart::neighbour(int item, int step, bool upright) const
{
    const int there = item + (upright ? step : step * kDays);
    return there >= 0 && there < count() ? there : item;
}

void CalendarChart::paintChart(QPainter &painter)
{
    for (int item = 0; item < count(); ++item) {
        const int plays = m_plays[item];
        const double strength
            = plays == 0 ? kFaintest : kLeastPlayed + (1 - kLeastPlayed) * (plays - 1) / std::max(m_most - 1, 3);
        const QRectF place = itemRect(item);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent(strength));
        painter.drawRoundedRect(place, place.width() / 4, place.width() / 4);
        if (isMarked(item))
            paintMark(painter, place.adjusted(1, 1, -1, -1));
    }
}

void CalendarChart::paintSkeleton(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent(kFaintest));
    for (int week = 0; week < weeks(); ++week) {
        for (int day = 0; day < kDays; ++day) {
            const QRectF place = cell(week, day);
            painter.drawRoundedRect(place, place.width() / 4, place.width() / 4);
        }
    }
}

} // namespace vv::gui
