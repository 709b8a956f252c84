// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "net/call.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace vv {
class Clock;
}

namespace vv::net {

class RequestQueue;

/**
 * Knows how the program stands with Discogs, from what becomes of the queue's requests, and finds its own way back:
 * while nothing gets through it asks for the API root after 5, 10, 20 s ... 5 min, each gap with jitter, and at once
 * when the system says that the network has changed. Being refused in front of the API is tried again less often.
 *
 * The system's word is only a reason to look: it knows of cables, not of Discogs.
 * Thread: that of the queue.
 * Source: https://doc.qt.io/qt-6.4/qnetworkinformation.html; discogs-api.md §5.
 */
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    ConnectionWatch(RequestQueue &queue, Clock &clock, QObject *parent = nullptr);
    ~ConnectionWatch() override;

    [[nodiscard]] const Connectivity &state() const noexcept { return m_state; }
    /// Asks now instead of when the gap is over; nothing while an answer is awaited.
    void look();
    /// What was said about the token before is void.
    void tokenChanged();

    /// Makes the system's hints available. To be called once, from the main thread, where there is one to wait for
    /// them.
    static void loadSystemHints();

Q_SIGNALS:
    void changed(const vv::Connectivity &state);

private:
    void noteSuccess();
    void noteError(const Error &error);
    void noteWaiting(std::chrono::milliseconds time);
    void wait(std::chrono::milliseconds time);
    void lookLater(std::chrono::milliseconds longest);
    void set(const Connectivity &state);

    RequestQueue &m_queue;
    Clock &m_clock;
    Connectivity m_state;
    Call m_probe;
    bool m_probing = false;
    int m_misses = 0;   ///< looks in vain since something last got through
    quint64 m_wake = 0; ///< number of the newest wake-up; older ones do nothing
};

} // namespace vv::net
