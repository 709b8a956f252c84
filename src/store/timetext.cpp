// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/timetext.h"

namespace vv::store {

namespace {

constexpr qsizetype kLength = 19;

void appendNumber(QString &text, int number, int digits)
{
    const qsizetype start = text.size();
    text.resize(start + digits);
    for (qsizetype i = start + digits - 1; i >= start; --i) {
        text[i] = QChar(u'0' + number % 10);
        number /= 10;
    }
}

/// -1 where there is anything but digits.
int numberAt(QStringView text, qsizetype at, qsizetype digits)
{
    int number = 0;
    for (const QChar c : text.sliced(at, digits)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

QString fixedTimeText(const QDateTime &time, QChar between)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    QString text;
    text.reserve(kLength + 5);
    appendNumber(text, date.year(), 4);
    text += u'-';
    appendNumber(text, date.month(), 2);
    text += u'-';
    appendNumber(text, date.day(), 2);
    text += between;
    appendNumber(text, clock.hour(), 2);
    text += u':';
    appendNumber(text, clock.minute(), 2);
    text += u':';
    appendNumber(text, clock.second(), 2);
    return text;
}

QDateTime fromFixedTimeText(QStringView text, QChar between)
{
    if (text.size() < kLength || text[4] != u'-' || text[7] != u'-' || text[10] != between || text[13] != u':'
        || text[16] != u':')
        return {};
    const QDate date(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
    const QTime clock(numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2));
    return date.isValid() && date.year() > 0 && clock.isValid() ? QDateTime(date, clock, Qt::UTC) : QDateTime();
}

} // namespace vv::store
