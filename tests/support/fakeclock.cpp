// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <QMutexLocker>

namespace vv::test {

using std::chrono::milliseconds;

FakeClock::FakeClock(const QDateTime &start)
    : m_utcOffset(start.toMSecsSinceEpoch() - m_now.count())
{}

FakeClock::~FakeClock() = default;

milliseconds FakeClock::monotonic() const
{
    const QMutexLocker lock(&m_mutex);
    return m_now;
}

QDateTime FakeClock::utc() const
{
    const QMutexLocker lock(&m_mutex);
    return QDateTime::fromMSecsSinceEpoch(m_now.count() + m_utcOffset, Qt::UTC);
}

void FakeClock::callLater(milliseconds delay, QObject *context, std::function<void()> call)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.emplace(m_now + std::max(delay, milliseconds(0)), Call{context != nullptr, context, std::move(call)});
}

bool FakeClock::runNext(milliseconds until)
{
    Call call;
    {
        const QMutexLocker lock(&m_mutex);
        const auto next = m_calls.begin();
        if (next == m_calls.end() || next->first > until)
            return false;
        m_now = std::max(m_now, next->first);
        call = std::move(next->second);
        m_calls.erase(next);
    }
    if (!call.hasContext || call.context)
        call.run();
    return true;
}

void FakeClock::advance(milliseconds span)
{
    const milliseconds until = monotonic() + span;
    while (runNext(until)) {}
    const QMutexLocker lock(&m_mutex);
    m_now = std::max(m_now, until);
}

bool FakeClock::advanceToNext()
{
    const auto due = nextDue();
    if (!due)
        return false;
    advance(std::max(*due - monotonic(), milliseconds(0)));
    return true;
}

void FakeClock::setUtc(const QDateTime &utc)
{
    const QMutexLocker lock(&m_mutex);
    m_utcOffset = utc.toMSecsSinceEpoch() - m_now.count();
}

int FakeClock::pending() const
{
    const QMutexLocker lock(&m_mutex);
    int living = 0;
    for (const auto &[due, call] : m_calls)
        living += !call.hasContext || call.context;
    return living;
}

std::optional<milliseconds> FakeClock::nextDue() const
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &[due, call] : m_calls) {
        if (!call.hasContext || call.context)
            return due;
    }
    return std::nullopt;
}

} // namespace vv::test
