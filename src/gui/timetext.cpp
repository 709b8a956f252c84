// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timetext.h"

#include "base/timeofday.h"

#include <QCoreApplication>
#include <QLocale>

namespace vv::gui {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::TimeText)
};

} // namespace

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (seconds < 60)
        return TimeText::tr("just now");
    if (seconds < 3600)
        return TimeText::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 12 * 3600 || days == 0)
        return TimeText::tr("%1 h ago").arg(seconds / 3600);
    if (days == 1)
        return TimeText::tr("yesterday");
    if (days < 14)
        return TimeText::tr("%1 days ago").arg(days);
    if (days < 60)
        return TimeText::tr("%1 weeks ago").arg(days / 7);
    if (days < 730)
        return TimeText::tr("%1 months ago").arg(days / 30);
    return TimeText::tr("%1 years ago").arg(days / 365);
}

QString leftText(std::chrono::seconds left)
{
    const auto seconds = std::max<qint64>(left.count(), 1);
    if (seconds < 10)
        return TimeText::tr("a few seconds left");
    if (seconds < 90)
        return TimeText::tr("about %1 s left").arg((seconds + 4) / 5 * 5);
    return TimeText::tr("about %1 min left").arg((seconds + 30) / 60);
}

QString dayText(const QDateTime &utc)
{
    return vv::dayText(utc.toLocalTime().date());
}

} // namespace vv::gui
