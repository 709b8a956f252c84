// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorymeter.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

namespace vv::test {

namespace {

/// A line such as "VmHWM:     51234 kB".
std::optional<qint64> bytesOf(QByteArrayView name)
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

} // namespace

MemoryMeter::MemoryMeter()
{
    // 5 = set the peak to the present size (proc(5)).
    if (QFile peak(QStringLiteral("/proc/self/clear_refs")); peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5");
    m_before = bytesOf("VmRSS:");
}

std::optional<qint64> MemoryMeter::growth() const
{
    const auto peak = bytesOf("VmHWM:");
    if (!peak || !m_before)
        return std::nullopt;
    return std::max<qint64>(0, *peak - *m_before);
}

} // namespace vv::test
