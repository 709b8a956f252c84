// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeofday.h"

using namespace Qt::StringLiterals;

namespace vv {

namespace {

/// Half of the languages write two digits of the year where they are short, and records are from either century.
QString withWholeYear(QString format)
{
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

} // namespace

QString timeOfDayText(QTime local, const QLocale &locale)
{
    return locale.language() == QLocale::C ? locale.toString(local, u"HH:mm"_s)
                                           : locale.toString(local, QLocale::ShortFormat);
}

QString dayText(QDate local, const QLocale &locale)
{
    return locale.toString(local, withWholeYear(locale.dateFormat(QLocale::ShortFormat)));
}

QString dayAndTimeText(const QDateTime &local, const QLocale &locale)
{
    return locale.language() == QLocale::C
        ? QString(dayText(local.date(), locale) + u' ' + timeOfDayText(local.time(), locale))
        : locale.toString(local, withWholeYear(locale.dateTimeFormat(QLocale::ShortFormat)));
}

} // namespace vv
