// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QMutex>
#include <QPointer>

#include <map>
#include <optional>

namespace vv::test {

/**
 * A clock that stands still until a test moves it.
 *
 * Thread: readings from any. callLater() functions run inside advance(), on the thread that calls it: use it where the
 *         code under test lives on the test's own thread.
 */
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime::fromMSecsSinceEpoch(1'767'268'800'000, Qt::UTC));
    ~FakeClock() override;

    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QDateTime utc() const override;
    void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override;

    /// Moves both readings on and runs what falls due, in order of its time, each with the clock at that time. What
    /// those calls put off runs too when it falls within the span.
    void advance(std::chrono::milliseconds span);
    /// To the next call that is put off, and runs it. False when none is left.
    bool advanceToNext();
    /// Lets only the wall clock jump, as it does when a machine without a battery finds a time server.
    void setUtc(const QDateTime &utc);

    [[nodiscard]] int pending() const;                                      ///< calls put off whose context still lives
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue() const; ///< on the monotonic() scale

private:
    struct Call {
        bool hasContext;
        QPointer<QObject> context;
        std::function<void()> run;
    };
    bool runNext(std::chrono::milliseconds until);

    mutable QMutex m_mutex;
    std::chrono::milliseconds m_now{1'000'000};
    qint64 m_utcOffset = 0; ///< wall clock minus monotonic, ms
    std::multimap<std::chrono::milliseconds, Call> m_calls;
};

} // namespace vv::test
