// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace vv {
class Clock;
}

namespace vv::net {

/**
 * The times of the last requests, in a small file that every process of the user shares: the server's window neither
 * ends with the program nor knows which of them sent what (discogs-api.md §3).
 *
 * The file is a ring of 64 little-endian milliseconds since 1970, each written in place under a lock, so a kill
 * leaves at worst one time unwritten. A file that cannot be used is no reason not to work: the caller's own bucket
 * still holds for its own process.
 * Thread: one. A spend takes well under a millisecond.
 */
class RequestTimes
{
public:
    RequestTimes(QString file, Clock &clock, std::chrono::milliseconds window = std::chrono::seconds(60));

    /// Records a request made now if fewer than `limit` are in the window: zero. Otherwise how long to wait.
    [[nodiscard]] std::chrono::milliseconds spend(int limit);
    /// How long ago each request in the window was made, oldest first.
    [[nodiscard]] QList<std::chrono::milliseconds> ages() const;

private:
    void warnOnce(const QString &why);

    QString m_file;
    Clock &m_clock;
    std::chrono::milliseconds m_window;
    bool m_warned = false;
};

} // namespace vv::net
