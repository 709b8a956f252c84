// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/asciidigit.h"
#include "base/display.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

/// Latin capital that looks like `c`; `c` itself where there is none. Hardly anybody means the other alphabet's.
QChar latinLookalike(QChar c)
{
    static constexpr std::u16string_view kOthers = u"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХ";
    static constexpr std::u16string_view kLatin = u"ABEZHIKMNOPTYXABEKMHOPCTX";
    static_assert(kOthers.size() == kLatin.size());
    const auto at = kOthers.find(c.unicode());
    return at == std::u16string_view::npos ? c : QChar(kLatin[at]);
}

bool isRomanNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        const QChar upper = c.toUpper();
        return upper == u'I' || upper == u'V' || upper == u'X';
    });
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Side in a position without a hyphen.
QString sideLetters(QStringView position)
{
    constexpr qsizetype kLongest = 4; // "CD", "DVD", "SACD"; more is a word

    const auto firstNot = [&](qsizetype from, bool (*is)(QChar)) {
        while (from < position.size() && is(position[from]))
            ++from;
        return from;
    };
    const qsizetype end = firstNot(0, isCapital);
    if (end == 0) { // "a1" is somebody's A1, "a" a part of a work
        const qsizetype small = firstNot(0, isSmall);
        const bool isSide = small == 1 && small < position.size() && isAsciiDigit(position[small]);
        return isSide ? position.first(1).toString().toUpper() : QString();
    }
    const qsizetype tail = firstNot(end, isSmall);
    if (tail - end > 1 && !isRomanNumber(position.sliced(end, tail - end)))
        return {}; // "Video 1"
    if (end > kLongest || (end > 1 && end == position.size() && isRomanNumber(position)))
        return {};
    return position.first(end).toString();
}

/// 60 tracks of "9999:59:59" are more than an int holds.
int added(int a, int b)
{
    constexpr int kLongest = 1'000'000'000;
    return std::min(kLongest, a + b);
}

void add(QList<SideTotal> &totals, const QString &side, int tracks, std::optional<int> seconds)
{
    auto total = std::find_if(totals.begin(), totals.end(), [&](const SideTotal &one) { return one.side == side; });
    if (total == totals.end())
        total = totals.insert(totals.end(), SideTotal{side});
    total->tracks += tracks;
    total->seconds = added(total->seconds, seconds.value_or(0));
    if (!seconds)
        total->untimed += tracks;
}

/// Empty where the list does not say; "0:00" does not say either.
std::optional<int> timed(const Track &track)
{
    const auto seconds = durationSeconds(track.duration);
    return seconds && *seconds > 0 ? seconds : std::nullopt;
}

bool anyTimed(const QList<Track> &tracks)
{
    return std::any_of(tracks.begin(), tracks.end(),
                       [](const Track &track) { return timed(track).has_value() || anyTimed(track.parts); });
}

/// Tracks of an index, headings left out, however deep.
int leaves(const Track &track)
{
    if (track.type == Track::Type::Heading)
        return 0;
    if (track.parts.isEmpty())
        return 1;
    int count = 0;
    for (const Track &part : track.parts)
        count += leaves(part);
    return count;
}

QString firstSide(const Track &track)
{
    QString side = trackSide(track.position);
    for (auto part = track.parts.cbegin(); side.isEmpty() && part != track.parts.cend(); ++part)
        side = firstSide(*part);
    return side;
}

void addAll(QList<SideTotal> &totals, const QList<Track> &tracks)
{
    for (const Track &track : tracks) {
        if (track.type == Track::Type::Heading)
            continue;
        if (!track.parts.isEmpty() && anyTimed(track.parts))
            addAll(totals, track.parts);
        else
            add(totals, firstSide(track), leaves(track), timed(track));
    }
}

} // namespace

std::optional<int> durationSeconds(QStringView text)
{
    const auto parts = text.trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    int seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        const bool isLeading = i == 0;
        if (part.isEmpty() || part.size() > (isLeading ? 4 : 2) || !std::all_of(part.begin(), part.end(), isAsciiDigit))
            return std::nullopt;
        const int number = part.toInt();
        if (!isLeading && (part.size() != 2 || number > 59))
            return std::nullopt;
        seconds = seconds * 60 + number;
    }
    return seconds;
}

QString durationText(int seconds)
{
    if (seconds <= 0)
        return {};
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    const int hours = seconds / 3600;
    const int minutes = seconds / 60 % 60;
    const QString tail = u':' + two(seconds % 60);
    return hours > 0 ? QString(QString::number(hours) + u':' + two(minutes) + tail)
                     : QString(QString::number(minutes) + tail);
}

QString trackSide(QStringView position)
{
    QString text = position.trimmed().toString();
    for (QChar &c : text)
        c = c == u'\u2013' ? QChar(u'-') : latinLookalike(c);
    const qsizetype hyphen = text.indexOf(u'-');
    if (hyphen < 0)
        return sideLetters(text);
    const QString disc = text.first(hyphen).trimmed().toUpper();
    const bool isName = !disc.isEmpty()
        && std::all_of(disc.begin(), disc.end(), [](QChar c) { return isCapital(c) || isAsciiDigit(c) || c == u' '; });
    if (!isName)
        return {};
    const QString side = sideLetters(QStringView(text).sliced(hyphen + 1).trimmed());
    return side.isEmpty() ? disc : QString(disc + u'-' + side);
}

QList<SideTotal> sideTotals(const QList<Track> &tracks)
{
    QList<SideTotal> totals;
    addAll(totals, tracks);
    return totals;
}

std::optional<int> totalSeconds(const QList<Track> &tracks)
{
    if (!anyTimed(tracks))
        return std::nullopt;
    int seconds = 0;
    for (const SideTotal &total : sideTotals(tracks))
        seconds = added(seconds, total.seconds);
    return seconds;
}

} // namespace vv
