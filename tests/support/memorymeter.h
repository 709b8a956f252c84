// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <atomic>
#include <optional>
#include <thread>

namespace vv::test {

/// A line of /proc/self/status such as "RssAnon:  51234 kB"; empty where there is none.
[[nodiscard]] std::optional<qint64> statusBytes(QByteArrayView name);

/// How far this process grows beyond what it holds now. Linux only: nothing to read elsewhere.
class MemoryMeter
{
public:
    /// Forgets earlier peaks.
    MemoryMeter();

    /// Bytes of the highest resident set since then above the one there was then; empty where that is not told.
    [[nodiscard]] std::optional<qint64> growth() const;

private:
    std::optional<qint64> m_before;
};

/// The same of anonymous memory alone, which no file can give back: looked at every few milliseconds from a thread.
class AnonymousMemoryMeter
{
public:
    AnonymousMemoryMeter();
    ~AnonymousMemoryMeter();
    Q_DISABLE_COPY_MOVE(AnonymousMemoryMeter)

    [[nodiscard]] qint64 before() const { return m_before; }
    [[nodiscard]] qint64 peak() const { return m_peak; }

private:
    qint64 m_before;
    std::atomic<qint64> m_peak;
    std::atomic<bool> m_stop = false;
    std::thread m_watch;
};

} // namespace vv::test
