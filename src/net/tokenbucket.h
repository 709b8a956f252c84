// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace vv::net {

/**
 * How many requests may be sent, and when the next one may.
 *
 * Each token comes back one window after it was *spent*, so no window ever holds more than `capacity` requests, and
 * still an idle program can send them all at once (discogs-api.md §3). A bucket refilled at a steady rate would let a
 * burst be followed by as many again within the same minute.
 * Units: milliseconds of a monotonic clock that the caller reads. Pure: no clock, no timer of its own.
 */
class TokenBucket
{
public:
    using ms = std::chrono::milliseconds;

    explicit TokenBucket(int capacity, ms window = std::chrono::seconds(60));

    /// What is spent stays spent: with fewer tokens it may take a while until one is left.
    void setCapacity(int capacity) { m_capacity = capacity; }
    [[nodiscard]] int capacity() const noexcept { return m_capacity; }
    [[nodiscard]] ms window() const noexcept { return m_window; }
    /// Tokens that could be spent at `now`.
    [[nodiscard]] int left(ms now) const;
    /// Zero when a token may be spent at `now` and `reserve` more would be left; otherwise how long until that is so.
    [[nodiscard]] ms waitFor(ms now, int reserve = 0) const;
    /// When the `count`th token from now could be spent if they were taken as early as possible; for time estimates.
    [[nodiscard]] ms timeFor(int count, ms now, int reserve = 0) const;
    void spend(ms now);
    /// What the server said is left: it can only lower our own count, because somebody else behind the same address
    /// spends too. The difference comes back one window later.
    void noteServer(int remaining, ms now);
    /// Nothing may be spent before `until`; used after a 429.
    void closeUntil(ms until);
    /// Times of the spent tokens that are not back yet, oldest first.
    [[nodiscard]] QList<ms> spent(ms now) const;

private:
    [[nodiscard]] qsizetype firstWithin(ms now) const;

    int m_capacity;
    ms m_window;
    QList<ms> m_spent; ///< ascending
    ms m_closedUntil{std::chrono::milliseconds::min()};
};

} // namespace vv::net
