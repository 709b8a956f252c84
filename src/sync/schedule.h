// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vv::sync {

/**
 * When a sync is to begin by itself: when the last good one is six hours old (what Discogs allows its data to age,
 * discogs-api.md §12) or lies in the future of a clock that was put back. After one that failed it waits for half an
 * hour; when the connection comes back it tries at once, but only once until a sync has gone well, so that a server of
 * which one part is ill is not asked over and over.
 *
 * Pure: `now` is a monotonic clock's reading.
 */
class Schedule
{
public:
    using ms = std::chrono::milliseconds;

    [[nodiscard]] bool isDue(const QDateTime &lastSync, const QDateTime &utc, ms now) const;
    /// When one is due after `lastSync`, other things being equal; invalid = it is now.
    [[nodiscard]] static QDateTime nextAfter(const QDateTime &lastSync);
    void begun(ms now) { m_lastTry = now; }
    void wentWell() { m_mayHurry = true; }
    void cameBack();

private:
    std::optional<ms> m_lastTry;
    bool m_mayHurry = true;
};

} // namespace vv::sync
