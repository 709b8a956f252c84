// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pacifictime.h"

#include "store/timetext.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qint64 kStandard = -8 * 3600;
constexpr qint64 kSummer = -7 * 3600;
constexpr int kChangeHour = 2;
constexpr int kNewRulesSince = 2007;

QDate sundayFrom(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.addDays((Qt::Sunday - date.dayOfWeek()) % 7);
}

/// Wall clock times, of standard time, between which the clocks go an hour ahead.
std::pair<QDateTime, QDateTime> summer(int year)
{
    const bool isNew = year >= kNewRulesSince;
    const QDate from = isNew ? sundayFrom(year, 3, 8) : sundayFrom(year, 4, 1);
    const QDate to = isNew ? sundayFrom(year, 11, 1) : sundayFrom(year, 10, 25);
    return {QDateTime(from, QTime(kChangeHour, 0), Qt::UTC), QDateTime(to, QTime(kChangeHour - 1, 0), Qt::UTC)};
}

bool isSummer(const QDateTime &standardWall)
{
    const auto [from, to] = summer(standardWall.date().year());
    return standardWall >= from && standardWall < to;
}

} // namespace

QString pacificText(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    QDateTime wall = utc.toUTC().addSecs(kStandard);
    if (isSummer(wall))
        wall = wall.addSecs(kSummer - kStandard);
    return fixedTimeText(wall, u' ');
}

QDateTime fromPacificText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool shortened = trimmed.size() == 16; // without seconds, as spreadsheets have it
    if (!shortened && trimmed.size() != 19)
        return {};
    const QDateTime wall = fromFixedTimeText(shortened ? trimmed + u":00"_s : trimmed, u' ');
    if (!wall.isValid())
        return {};
    const QDateTime asSummer = wall.addSecs(kStandard - kSummer);
    return isSummer(asSummer) ? wall.addSecs(-kSummer) : wall.addSecs(-kStandard);
}

} // namespace vv::store
