// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vv::sync {

/**
 * When a sync is to begin by itself: when the last good one is as old as the interval, or lies in the future of a clock
 * that was put back. Without an interval only the first one does: to connect was to ask for it. After one that failed
 * it waits for half an hour; when the connection comes back it tries at once, but only once until a sync has gone well,
 * so that a server of which one part is ill is not asked over and over.
 *
 * Pure: `now` is a monotonic clock's reading.
 */
class Schedule
{
public:
    using ms = std::chrono::milliseconds;

    /// Six hours unless told otherwise: what Discogs allows its data to age (discogs-api.md §12). 0 = no sync begins by
    /// itself.
    void setInterval(std::chrono::seconds interval) { m_interval = interval; }
    [[nodiscard]] bool isDue(const QDateTime &lastSync, const QDateTime &utc, ms now) const;
    /// When one is due after `lastSync`, other things being equal; invalid = it is now, or never.
    [[nodiscard]] QDateTime nextAfter(const QDateTime &lastSync) const;
    void begun(ms now) { m_lastTry = now; }
    void wentWell() { m_mayHurry = true; }
    void cameBack();

private:
    std::chrono::seconds m_interval = std::chrono::hours(6);
    std::optional<ms> m_lastTry;
    bool m_mayHurry = true;
};

} // namespace vv::sync
