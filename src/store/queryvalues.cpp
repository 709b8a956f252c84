// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queryvalues.h"

#include "store/sortkeys.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// A value that may stand for more than one number: "1970" is one, "197" a decade, "2024-05" a month.
struct Span {
    qint64 least = 0;
    qint64 most = 0;
};

std::optional<qint64> wholeNumber(const QString &text)
{
    constexpr qsizetype kMostDigits = 9;
    const bool digits = !text.isEmpty() && text.size() <= kMostDigits
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return std::nullopt;
    return text.toLongLong();
}

std::optional<Span> year(QString text)
{
    constexpr qsizetype kYearDigits = 4;
    if (text.endsWith(u'*'))
        text.chop(1);
    const auto number = wholeNumber(text);
    if (!number || text.size() > kYearDigits)
        return std::nullopt;
    Span span{*number, *number};
    // Zero stands for "not known"; anything else short of four digits is the beginning of a year.
    for (qsizetype digits = text.size(); *number > 0 && digits < kYearDigits; ++digits)
        span = {span.least * 10, span.most * 10 + 9};
    return span;
}

std::optional<Span> number(const QString &text)
{
    const auto value = wholeNumber(text);
    if (!value)
        return std::nullopt;
    return Span{*value, *value};
}

std::optional<Span> grade(const QString &text)
{
    const auto value = conditionGrade(text);
    if (!value)
        return std::nullopt;
    return Span{*value, *value};
}

/// "2024", "2024-05" or "2024-05-17": all of that year, month or day, in local time.
std::optional<Span> date(const QString &text)
{
    static const QRegularExpression kDate(u"^(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?$"_s);
    const auto match = kDate.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = match.capturedLength(2) > 0;
    const bool hasDay = match.capturedLength(3) > 0;
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    const QDate after = hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1);
    return Span{first.startOfDay().toMSecsSinceEpoch(), after.startOfDay().toMSecsSinceEpoch() - 1};
}

/// "30d", "2w", "6m", "1y": that long before `now`.
std::optional<qint64> age(const QString &text, const QDateTime &now)
{
    static const QRegularExpression kAge(u"^(\\d{1,4})([dwmy])$"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr int kDaysOfWeek = 7;
    const auto match = kAge.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    switch (match.captured(2).at(0).toLower().unicode()) {
    case u'd':
        return now.addDays(-count).toMSecsSinceEpoch();
    case u'w':
        return now.addDays(-count * kDaysOfWeek).toMSecsSinceEpoch();
    case u'm':
        return now.addMonths(-count).toMSecsSinceEpoch();
    default:
        return now.addYears(-count).toMSecsSinceEpoch();
    }
}

std::optional<Span> spanOf(Subject subject, const QString &text)
{
    switch (subject) {
    case Subject::Year:
        return year(text);
    case Subject::Rating:
    case Subject::Plays:
        return number(text);
    case Subject::Media:
    case Subject::Sleeve:
        return grade(text);
    case Subject::Played:
    case Subject::Added:
        return date(text);
    default:
        return std::nullopt;
    }
}

void compare(Term &term, Comparison comparison, const Span &span)
{
    switch (comparison) {
    case Comparison::Equal:
        term.least = span.least;
        term.most = span.most;
        break;
    case Comparison::Less:
        term.most = span.least - 1;
        break;
    case Comparison::AtMost:
        term.most = span.most;
        break;
    case Comparison::Greater:
        term.least = span.most + 1;
        break;
    case Comparison::AtLeast:
        term.least = span.least;
        break;
    }
}

/// Ages run against time: ">6m" is longer ago, "<30d" and "30d" are within that time.
bool setAge(Term &term, const OrderedValue &value, const QDateTime &now)
{
    const auto moment = age(value.text, now);
    if (!moment)
        return false;
    const bool longer = value.comparison == Comparison::Greater || value.comparison == Comparison::AtLeast;
    (longer ? term.most : term.least) = *moment;
    return true;
}

/// Either end may be left open, not both.
bool setRange(Term &term, const OrderedValue &value, const QDateTime &now)
{
    const qsizetype dots = value.text.indexOf(".."_L1);
    const QString from = value.text.left(dots).trimmed();
    const QString to = value.text.mid(dots + 2).trimmed();
    if (from.isEmpty() && to.isEmpty())
        return false;
    const bool timed = term.subject == Subject::Played || term.subject == Subject::Added;
    std::optional<qint64> least;
    std::optional<qint64> most;
    for (const auto &[text, isStart] : {std::pair(from, true), std::pair(to, false)}) {
        if (text.isEmpty())
            continue;
        auto &end = isStart ? least : most;
        if (const auto span = spanOf(term.subject, text))
            end = isStart ? span->least : span->most;
        else if (const auto moment = timed ? age(text, now) : std::nullopt)
            end = *moment;
        else
            return false;
    }
    if (least && most && *least > *most)
        std::swap(least, most);
    term.least = least;
    term.most = most;
    return true;
}

} // namespace

bool setValue(Term &term, const OrderedValue &value, const QDateTime &now)
{
    if (value.comparison == Comparison::Equal && value.text.contains(".."_L1) && setRange(term, value, now))
        return true;
    if (const auto span = spanOf(term.subject, value.text)) {
        compare(term, value.comparison, *span);
        return true;
    }
    const bool timed = term.subject == Subject::Played || term.subject == Subject::Added;
    if (timed && setAge(term, value, now))
        return true;
    const bool condition = term.subject == Subject::Media || term.subject == Subject::Sleeve;
    if (condition && value.comparison == Comparison::Equal) {
        term.text = value.text; // "generic", "no cover": texts without a place in the order
        return true;
    }
    return false;
}

bool isAge(const QString &text)
{
    return age(text, QDateTime::currentDateTimeUtc()).has_value();
}

QString expectedValue(Subject subject)
{
    switch (subject) {
    case Subject::Year:
        return u"a year, 1970..1979 or <1965"_s;
    case Subject::Rating:
    case Subject::Plays:
        return u"a number, 3..5 or >=4"_s;
    case Subject::Played:
    case Subject::Added:
        return u"an age such as <30d or >6m, or a date such as 2024-05"_s;
    case Subject::Media:
    case Subject::Sleeve:
        return u"a condition such as VG+ or >=VG"_s;
    default:
        return u"a word"_s;
    }
}

} // namespace vv::store
