// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tokenbucket.h"

#include <algorithm>

namespace vv::net {

TokenBucket::TokenBucket(int capacity, ms window)
    : m_capacity(std::max(1, capacity))
    , m_window(window)
{}

qsizetype TokenBucket::firstWithin(ms now) const
{
    const auto first = std::upper_bound(m_spent.cbegin(), m_spent.cend(), now - m_window);
    return std::distance(m_spent.cbegin(), first);
}

int TokenBucket::left(ms now) const
{
    if (now < m_closedUntil)
        return 0;
    return std::max(0, m_capacity - static_cast<int>(m_spent.size() - firstWithin(now)));
}

TokenBucket::ms TokenBucket::waitFor(ms now, int reserve) const
{
    return timeFor(1, now, reserve);
}

TokenBucket::ms TokenBucket::timeFor(int count, ms now, int reserve) const
{
    const int usable = std::max(1, m_capacity - reserve);
    ms at = std::max(now, m_closedUntil);
    // Plays the spending forward: what is taken now comes back one window after the moment it is taken.
    QList<ms> spent = m_spent.sliced(firstWithin(now));
    qsizetype oldest = 0;
    for (int taken = 0; taken < count; ++taken) {
        while (oldest < spent.size() && spent[oldest] + m_window <= at)
            ++oldest;
        if (const qsizetype held = spent.size() - oldest; held >= usable) {
            oldest += held - usable + 1;
            at = std::max(at, spent[oldest - 1] + m_window);
        }
        spent.append(at);
    }
    return at - now;
}

void TokenBucket::spend(ms now)
{
    m_spent.remove(0, firstWithin(now));
    m_spent.insert(std::upper_bound(m_spent.begin(), m_spent.end(), now), now);
}

void TokenBucket::noteServer(int remaining, ms now)
{
    for (int surplus = left(now) - std::max(0, remaining); surplus > 0; --surplus)
        spend(now);
}

void TokenBucket::closeUntil(ms until)
{
    m_closedUntil = std::max(m_closedUntil, until);
}

QList<TokenBucket::ms> TokenBucket::spent(ms now) const
{
    return m_spent.sliced(firstWithin(now));
}

} // namespace vv::net
