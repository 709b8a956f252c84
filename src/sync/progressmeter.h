// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>

namespace vv {
class Clock;
}
namespace vv::net {
class RequestQueue;
}

namespace vv::sync {

/**
 * Turns what a run has done into a Progress, at most ten times a second.
 *
 * The time left is the longer of two: what the limiter's schedule allows, and what the requests still to come take at
 * the speed of those so far.
 * Thread: that of the queue.
 */
class ProgressMeter : public QObject
{
    Q_OBJECT

public:
    ProgressMeter(const net::RequestQueue &queue, Clock &clock, QObject *parent = nullptr);

    void start();
    void phase(Progress::Phase phase);
    void counts(int page, int pages, int items, int total);
    void error() { ++m_progress.errors; }
    void stop(); ///< back to Idle, told at once
    [[nodiscard]] const Progress &progress() const noexcept { return m_progress; }
    [[nodiscard]] int requests() const;
    [[nodiscard]] double seconds() const;

Q_SIGNALS:
    void progressed(const vv::Progress &progress);

private:
    void advance();
    void update();
    void tell();
    void estimate();

    const net::RequestQueue &m_queue;
    Clock &m_clock;
    Progress m_progress;
    std::chrono::milliseconds m_started{0};
    std::chrono::milliseconds m_phaseStarted{0};
    std::chrono::milliseconds m_told{0};
    int m_sentBefore = 0;
    int m_retriedBefore = 0;
    bool m_pending = false;
    bool m_running = false;
};

} // namespace vv::sync
