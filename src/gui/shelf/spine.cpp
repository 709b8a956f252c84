// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shelf/spine.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMostDiscs = 4;
constexpr double kThin = 0.64; ///< of a place, for one disc
constexpr double kThick = 0.94;

/// "2" of "2×LP"; 1 without a number.
int copiesOf(QStringView part)
{
    const qsizetype times = part.indexOf(u'×');
    return times > 0 ? std::max(1, part.first(times).toInt()) : 1;
}

double heightOf(QStringView part)
{
    constexpr std::array<std::pair<QLatin1StringView, double>, 7> kHeights{{
        {"7\""_L1, 0.6},
        {"10\""_L1, 0.84},
        {"CD"_L1, 0.5},
        {"CDr"_L1, 0.5},
        {"SACD"_L1, 0.5},
        {"Cassette"_L1, 0.42},
        {"Minidisc"_L1, 0.36},
    }};
    QStringView name = part.mid(part.indexOf(u'×') + 1);
    name = name.first(std::max<qsizetype>(0, name.indexOf(u',') < 0 ? name.size() : name.indexOf(u','))).trimmed();
    const auto known = std::ranges::find_if(
        kHeights, [name](const auto &entry) { return name.compare(entry.first, Qt::CaseInsensitive) == 0; });
    return known == kHeights.end() ? 1 : known->second;
}

} // namespace

Spine spineOf(QStringView format)
{
    Spine spine{.discs = 0, .height = 0};
    const auto parts = format.split(u" + "_s);
    for (const QStringView part : parts) {
        if (!part.startsWith("Box Set"_L1) && !part.startsWith("All Media"_L1))
            spine.discs += copiesOf(part.trimmed());
        spine.height = std::max(spine.height, heightOf(part.trimmed())); // the largest needs the room
    }
    spine.discs = std::clamp(spine.discs, 1, kMostDiscs);
    return spine;
}

QRect spineRect(const Spine &spine, const QRect &place)
{
    const double share = kThin + (kThick - kThin) * (spine.discs - 1) / (kMostDiscs - 1);
    const int width = std::max(4, static_cast<int>(std::lround(place.width() * share)));
    const int height = static_cast<int>(std::lround(place.height() * spine.height));
    return {place.left() + (place.width() - width) / 2, place.bottom() + 1 - height, width, height};
}

} // namespace vv::gui
