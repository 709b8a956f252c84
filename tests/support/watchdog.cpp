// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchdog.h"

#include <QTimerEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>

namespace vv::test {

namespace {

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double millisecondsWaited()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen("/proc/thread-self/schedstat", "r"),
                                                                &std::fclose);
    unsigned long long ran = 0;
    unsigned long long waited = 0;
    if (!file || std::fscanf(file.get(), "%llu %llu", &ran, &waited) != 2)
        return 0;
    return double(waited) / 1e6;
}

} // namespace

Watchdog::Watchdog()
{
    startTimer(2, Qt::PreciseTimer);
    restart();
}

void Watchdog::restart()
{
    m_gaps.clear();
    m_start = m_last = now();
}

std::vector<Watchdog::Gap> Watchdog::gaps() const
{
    std::vector<Gap> sorted = m_gaps;
    std::ranges::sort(sorted, {}, &Gap::milliseconds);
    return sorted;
}

Watchdog::Gap Watchdog::longest() const
{
    const auto found = std::ranges::max_element(m_gaps, {}, &Gap::own);
    return found == m_gaps.end() ? Gap() : *found;
}

void Watchdog::timerEvent(QTimerEvent *)
{
    const Moment moment = now();
    m_gaps.push_back({moment.wall - m_last.wall, moment.waited - m_last.waited, moment.cpu - m_last.cpu,
                      moment.wall - m_start.wall});
    m_last = moment;
}

Watchdog::Moment Watchdog::now()
{
    return {millisecondsOf(CLOCK_MONOTONIC), millisecondsOf(CLOCK_THREAD_CPUTIME_ID), millisecondsWaited()};
}

} // namespace vv::test
