// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/playing/playingtext.h"

#include "base/display.h"
#include "base/timeofday.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct PlayingText {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::PlayingText)
};

enum class Kind : quint8 { Side, Disc, Other };

Kind kindOf(const QString &name)
{
    if (std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Kind::Disc;
    const bool letters
        = name.size() <= 2 && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return letters && name != "CD"_L1 ? Kind::Side : Kind::Other;
}

int minutes(qint64 seconds)
{
    return static_cast<int>(seconds / 60);
}

} // namespace

QString sideText(const QString &name)
{
    if (name.isEmpty())
        return {};
    switch (kindOf(name)) {
    case Kind::Side:
        return PlayingText::tr("Side %1").arg(name);
    case Kind::Disc:
        return PlayingText::tr("Disc %1").arg(name);
    case Kind::Other:
        break;
    }
    return name;
}

QString sideHeading(const QString &name, std::optional<int> seconds)
{
    QStringList parts{sideText(name)};
    if (seconds)
        parts += durationText(*seconds);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString goOnText(const QString &from, const QString &to)
{
    if (areBackToBack(from, to))
        return PlayingText::tr("Flip to %1", "the other side of the record").arg(to);
    switch (kindOf(to)) {
    case Kind::Side:
        return PlayingText::tr("Go on with side %1").arg(to);
    case Kind::Disc:
        return PlayingText::tr("Go on with disc %1").arg(to);
    case Kind::Other:
        break;
    }
    return PlayingText::tr("Go on with %1", "a disc of a set").arg(to);
}

QString clockText(qint64 seconds)
{
    return seconds < 1 ? u"0:00"_s : durationText(static_cast<int>(std::min<qint64>(seconds, 1'000'000'000)));
}

QString leftText(int left, bool flips)
{
    return flips ? PlayingText::tr("flip in %1", "a time").arg(clockText(left))
                 : PlayingText::tr("ends in %1", "a time").arg(clockText(left));
}

QString endedText(const QString &name, int over, bool flips)
{
    const QString what = name.isEmpty() ? PlayingText::tr("The record") : sideText(name);
    const int ago = minutes(over);
    if (ago == 0)
        return flips ? PlayingText::tr("%1 has just ended – flip?", "a side").arg(what)
                     : PlayingText::tr("%1 has just ended", "a side").arg(what);
    return flips ? PlayingText::tr("%1 has ended %n min ago – flip?", "a side", ago).arg(what)
                 : PlayingText::tr("%1 has ended %n min ago", "a side", ago).arg(what);
}

QString sinceText(const QDateTime &since, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = since.toLocalTime();
    const QString time = timeOfDayText(local.time(), locale);
    if (local.date() == now.toLocalTime().date())
        return PlayingText::tr("since %1", "a time").arg(time);
    return PlayingText::tr("since %1, %2", "a day and a time")
        .arg(locale.toString(local.date(), QLocale::LongFormat), time);
}

QString spokenText(const RecordSide &side, const SideMoment &moment, qint64 elapsed, bool flips)
{
    QStringList parts{sideText(side.name)};
    if (moment.track > 0) {
        parts += PlayingText::tr("track %1 of %2").arg(moment.track).arg(side.tracks());
        parts += side.lines[moment.line].title;
    }
    if (moment.hasEnded()) {
        parts = {endedText(side.name, moment.over, flips)};
    } else {
        parts += PlayingText::tr("%n minute(s)", nullptr, minutes(elapsed));
        if (moment.left)
            parts += flips ? PlayingText::tr("flip in %n minute(s)", nullptr, minutes(*moment.left))
                           : PlayingText::tr("ends in %n minute(s)", nullptr, minutes(*moment.left));
    }
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

} // namespace vv::gui
