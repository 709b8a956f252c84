// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sides.h"

#include "base/display.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

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

QString firstSide(const Track &track)
{
    QString side = trackSide(track.position);
    for (auto part = track.parts.cbegin(); side.isEmpty() && part != track.parts.cend(); ++part)
        side = firstSide(*part);
    return side;
}

class Sorter
{
public:
    void add(const QList<Track> &tracks, int depth, bool partsCount)
    {
        for (const Track &track : tracks)
            add(track, depth, partsCount);
    }
    QList<RecordSide> done()
    {
        if (!m_headings.isEmpty() && !m_sides.isEmpty())
            m_sides[m_last].lines += m_headings;
        return std::move(m_sides);
    }

private:
    void add(const Track &track, int depth, bool counts)
    {
        SideLine line{.position = track.position.trimmed(),
                      .title = track.title,
                      .duration = track.duration.trimmed(),
                      .artists = track.artists,
                      .depth = depth};
        if (track.type == Track::Type::Heading) {
            m_headings += line;
            return;
        }
        const bool partsCount = counts && !track.parts.isEmpty() && anyTimed(track.parts);
        line.isTrack = counts && !partsCount;
        if (line.isTrack)
            line.seconds = timed(track);
        if (partsCount && line.position.isEmpty()) {
            m_headings += line; // a work may begin on one side and end on the next
        } else {
            RecordSide &side = sideFor(track, depth > 0);
            side.lines += std::exchange(m_headings, {});
            side.lines += line;
        }
        add(track.parts, depth + 1, partsCount);
    }

    RecordSide &sideFor(const Track &track, bool isPart)
    {
        const QString name = firstSide(track);
        if (name.isEmpty() && (isPart || track.position.trimmed().isEmpty()) && !m_sides.isEmpty())
            return m_sides[m_last];
        auto side
            = std::find_if(m_sides.begin(), m_sides.end(), [&](const RecordSide &one) { return one.name == name; });
        if (side == m_sides.end())
            side = m_sides.insert(m_sides.end(), RecordSide{.name = name});
        m_last = side - m_sides.begin();
        return *side;
    }

    QList<RecordSide> m_sides;
    QList<SideLine> m_headings; ///< that wait for the track after them
    qsizetype m_last = 0;
};

} // namespace

int RecordSide::tracks() const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const SideLine &line) { return line.isTrack; }));
}

std::optional<int> RecordSide::seconds() const
{
    constexpr int kLongest = 1'000'000'000; // 60 tracks of "9999:59:59" are more than an int holds
    int sum = 0;
    for (const SideLine &line : lines) {
        if (!line.isTrack)
            continue;
        if (!line.seconds)
            return std::nullopt;
        sum = std::min(kLongest, sum + *line.seconds);
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

QList<RecordSide> sidesOf(const QList<Track> &tracks)
{
    Sorter sorter;
    sorter.add(tracks, 0, true);
    return sorter.done();
}

bool areBackToBack(const QString &side, const QString &other)
{
    const auto parts = [](const QString &name) {
        const qsizetype at = name.lastIndexOf(u'-') + 1;
        return std::pair(name.first(at), name.sliced(at));
    };
    const auto [disc, letters] = parts(side);
    const auto [otherDisc, otherLetters] = parts(other);
    if (disc != otherDisc || letters == otherLetters)
        return false;
    if ((letters == "A"_L1 && otherLetters == "AA"_L1) || (letters == "AA"_L1 && otherLetters == "A"_L1))
        return true;
    const auto place = [](const QString &text) {
        return text.size() == 1 && text[0] >= u'A' && text[0] <= u'Z' ? text[0].unicode() - u'A' : -1;
    };
    return place(letters) >= 0 && place(otherLetters) >= 0 && place(letters) / 2 == place(otherLetters) / 2;
}

SideMoment momentOf(const RecordSide &side, qint64 elapsed)
{
    SideMoment moment;
    if (const auto whole = side.seconds()) {
        moment.left = static_cast<int>(std::max<qint64>(0, *whole - elapsed));
        moment.over = static_cast<int>(std::clamp<qint64>(elapsed - *whole, 0, 1'000'000'000));
    }
    qint64 end = 0;
    int track = 0;
    for (qsizetype i = 0; i < side.lines.size(); ++i) {
        const SideLine &line = side.lines[i];
        if (!line.isTrack)
            continue;
        ++track;
        if (!line.seconds)
            return moment;
        end += *line.seconds;
        if (elapsed >= end)
            continue;
        moment.line = static_cast<int>(i);
        moment.track = track;
        return moment;
    }
    return moment;
}

} // namespace vv
