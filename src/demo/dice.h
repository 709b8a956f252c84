// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vv::demo {

/// Chance that comes out the same on every machine for the same seed (SplitMix64); std::*_distribution does not.
class Dice
{
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL)
    {}

    constexpr quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0..n-1; n must be positive.
    constexpr int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }
    constexpr int between(int first, int last) { return first + below(last - first + 1); }
    constexpr bool chance(int percent) { return below(100) < percent; }
    constexpr double unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[below(static_cast<int>(std::size(list)))];
    }

private:
    quint64 m_state;
};

} // namespace vv::demo
