// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/json.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::discogs::json {

namespace {

/// Every integer below is exact as a double, and so is its text.
constexpr double kExactDoubles = 9007199254740992.0; // 2^53

std::optional<qint64> integerOf(double number)
{
    if (std::abs(number) > kExactDoubles || number != std::floor(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        // The default tells nothing apart, so two of them do.
        const qint64 number = value.toInteger(0);
        if (number != 0 || value.toInteger(1) == 0)
            return number;
        return std::nullopt;
    }
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    if (const qint64 number = text.toLongLong(&isNumber); isNumber)
        return number;
    const double number = text.toDouble(&isNumber);
    return isNumber ? integerOf(number) : std::nullopt;
}

int count(const QJsonValue &value)
{
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<qint64>(integer(value).value_or(0), 0, kMost));
}

qint64 id(const QJsonValue &value)
{
    return std::max<qint64>(integer(value).value_or(0), 0);
}

int year(const QJsonValue &value)
{
    auto number = integer(value);
    if (!number && value.isString())
        number = QStringView(value.toString())
                     .trimmed()
                     .first(std::min<qsizetype>(4, value.toString().trimmed().size()))
                     .toInt();
    return number && *number > 0 && *number <= 9999 ? static_cast<int>(*number) : 0;
}

int rating(const QJsonValue &value)
{
    return static_cast<int>(std::clamp<qint64>(integer(value).value_or(0), 0, 5));
}

std::optional<double> real(const QJsonValue &value)
{
    double number = 0;
    if (value.isDouble()) {
        number = value.toDouble();
    } else {
        bool isNumber = false;
        number = value.isString() ? value.toString().trimmed().toDouble(&isNumber) : 0;
        if (!isNumber)
            return std::nullopt;
    }
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool flag(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        return text == "1"_L1 || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
    }
    return value.isDouble() ? value.toDouble() != 0 : value.toBool();
}

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const auto whole = integer(value);
    return whole ? QString::number(*whole) : QString::number(value.toDouble(), 'g', 15);
}

QStringList texts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.isString() || value.isDouble() ? QJsonArray{value} : list(value);
    texts.reserve(entries.size());
    for (const QJsonValue entry : entries) {
        if (QString one = text(entry); !one.isEmpty())
            texts += std::move(one);
    }
    return texts;
}

QJsonObject object(const QJsonValue &value)
{
    return value.toObject();
}

QJsonArray list(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    const QJsonObject map = value.toObject();
    QList<std::pair<qint64, QJsonValue>> numbered;
    numbered.reserve(map.size());
    for (auto entry = map.constBegin(); entry != map.constEnd(); ++entry) {
        bool isNumber = false;
        const qint64 at = entry.key().toLongLong(&isNumber);
        if (!isNumber)
            return {value};
        numbered.emplaceBack(at, entry.value());
    }
    std::stable_sort(numbered.begin(), numbered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray entries;
    for (const auto &[at, entry] : std::as_const(numbered))
        entries.append(entry);
    return entries;
}

bool isList(const QJsonValue &value)
{
    return value.isArray() || value.isObject();
}

QDateTime time(const QJsonValue &value)
{
    constexpr qsizetype kDateLength = 10; // of "YYYY-MM-DD"

    QString text = value.toString().trimmed();
    if (text.size() > kDateLength && text[kDateLength] == u' ')
        text[kDateLength] = u'T';
    text.remove(u' ');
    if (text.size() == kDateLength)
        text += "T00:00:00"_L1;
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime::fromString(text + u'Z', Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString imageUrl(const QJsonValue &value)
{
    const QString url = text(value);
    return url.endsWith("spacer.gif"_L1) ? QString() : url;
}

} // namespace vv::discogs::json
