// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule.h"

#include <utility>

using namespace std::chrono_literals;

namespace vv::sync {

namespace {

constexpr std::chrono::milliseconds kTryEvery = 30min;

} // namespace

bool Schedule::isDue(const QDateTime &lastSync, const QDateTime &utc, ms now) const
{
    if (lastSync.isValid()) {
        const qint64 age = lastSync.secsTo(utc);
        if (m_interval <= 0s || (age >= 0 && age < m_interval.count()))
            return false;
    }
    return !m_lastTry || now - *m_lastTry >= kTryEvery;
}

QDateTime Schedule::nextAfter(const QDateTime &lastSync) const
{
    return lastSync.isValid() && m_interval > 0s ? lastSync.addSecs(m_interval.count()) : QDateTime();
}

void Schedule::cameBack()
{
    if (std::exchange(m_mayHurry, false))
        m_lastTry.reset();
}

} // namespace vv::sync
