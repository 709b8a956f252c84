// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule.h"

#include <utility>

using namespace std::chrono_literals;

namespace vv::sync {

namespace {

constexpr qint64 kSyncEvery = 6 * 60 * 60; // s
constexpr std::chrono::milliseconds kTryEvery = 30min;

} // namespace

bool Schedule::isDue(const QDateTime &lastSync, const QDateTime &utc, ms now) const
{
    const qint64 age = lastSync.isValid() ? lastSync.secsTo(utc) : kSyncEvery;
    if (age >= 0 && age < kSyncEvery)
        return false;
    return !m_lastTry || now - *m_lastTry >= kTryEvery;
}

QDateTime Schedule::nextAfter(const QDateTime &lastSync)
{
    return lastSync.isValid() ? lastSync.addSecs(kSyncEvery) : QDateTime();
}

void Schedule::cameBack()
{
    if (std::exchange(m_mayHurry, false))
        m_lastTry.reset();
}

} // namespace vv::sync
