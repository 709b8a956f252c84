// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTimer>

namespace vv {

Clock::~Clock() = default;

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> call)
{
    // Precise, and one millisecond late rather than early: a token asked for too soon is not back yet.
    QTimer::singleShot(delay + std::chrono::milliseconds(1), Qt::PreciseTimer, context, std::move(call));
}

} // namespace vv
