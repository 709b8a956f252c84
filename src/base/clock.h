// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace vv {

/**
 * The only source of time, so that tests can bring their own.
 *
 * Units:  milliseconds. monotonic() counts from an arbitrary start and never goes back; utc() is the wall clock, which
 *         on a Raspberry Pi without a battery jumps when the network comes up.
 * Thread: any for the readings; callLater() runs its function in the calling thread's event loop, and not at all once
 *         `context` is gone.
 */
class Clock
{
public:
    virtual ~Clock();
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    [[nodiscard]] virtual QDateTime utc() const = 0;
    virtual void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The machine's own clocks and QTimer.
class SystemClock final : public Clock
{
public:
    SystemClock() = default;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QDateTime utc() const override;
    void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override;
};

} // namespace vv
