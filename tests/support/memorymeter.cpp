// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorymeter.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <chrono>

namespace vv::test {

std::optional<qint64> statusBytes(QByteArrayView name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').first().toLongLong() * 1024;
    }
    return std::nullopt;
}

MemoryMeter::MemoryMeter()
{
    // 5 = set the peak to the present size (proc(5)).
    if (QFile peak(QStringLiteral("/proc/self/clear_refs")); peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5");
    m_before = statusBytes("VmRSS:");
}

std::optional<qint64> MemoryMeter::growth() const
{
    const auto peak = statusBytes("VmHWM:");
    if (!peak || !m_before)
        return std::nullopt;
    return std::max<qint64>(0, *peak - *m_before);
}

AnonymousMemoryMeter::AnonymousMemoryMeter()
    : m_before(statusBytes("RssAnon:").value_or(0))
    , m_peak(m_before)
    , m_watch([this] {
        constexpr std::chrono::milliseconds kGlance{5};
        while (!m_stop) {
            m_peak = std::max<qint64>(m_peak, statusBytes("RssAnon:").value_or(0));
            std::this_thread::sleep_for(kGlance);
        }
    })
{}

AnonymousMemoryMeter::~AnonymousMemoryMeter()
{
    m_stop = true;
    m_watch.join();
}

} // namespace vv::test
