// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeofday.h"

using namespace Qt::StringLiterals;

namespace vv {

QString timeOfDayText(QTime local, const QLocale &locale)
{
    return locale.language() == QLocale::C ? locale.toString(local, u"HH:mm"_s)
                                           : locale.toString(local, QLocale::ShortFormat);
}

QString dayAndTimeText(const QDateTime &local, const QLocale &locale)
{
    return locale.language() == QLocale::C
        ? QString(locale.toString(local.date(), QLocale::ShortFormat) + u' ' + timeOfDayText(local.time(), locale))
        : locale.toString(local, QLocale::ShortFormat);
}

} // namespace vv
