// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requesttimes.h"

#include "base/clock.h"
#include "base/logging.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/file.h>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace vv::net {

namespace {

constexpr qsizetype kSlots = 64;     // more than the largest allowance of 60
constexpr milliseconds kLockWait{2}; // others hold it for microseconds

using Ring = std::array<qint64, kSlots>;

Ring readRing(QFile &file)
{
    Ring ring{};
    const QByteArray bytes = file.read(kSlots * qsizetype(sizeof(qint64)));
    const qsizetype whole = bytes.size() / qsizetype(sizeof(qint64));
    for (qsizetype i = 0; i < whole; ++i)
        ring[i] = qFromLittleEndian<qint64>(bytes.constData() + i * qsizetype(sizeof(qint64)));
    return ring;
}

/// The age of a request made at `at`. The wall clock may have been set back since: a time slightly ahead counts as
/// now, one far ahead means nothing any more.
std::optional<milliseconds> ageWithin(qint64 at, qint64 now, milliseconds window)
{
    if (at <= 0 || at > now + window.count() || at <= now - window.count())
        return {};
    return milliseconds(std::max<qint64>(0, now - at));
}

QList<milliseconds> agesIn(const Ring &ring, qint64 now, milliseconds window)
{
    QList<milliseconds> ages;
    for (const qint64 at : ring) {
        if (const auto age = ageWithin(at, now, window))
            ages += *age;
    }
    std::sort(ages.begin(), ages.end(), std::greater<>());
    return ages;
}

} // namespace

RequestTimes::RequestTimes(QString file, Clock &clock, milliseconds window)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_window(window)
{}

void RequestTimes::warnOnce(const QString &why)
{
    if (std::exchange(m_warned, true))
        return;
    qCWarning(lcNet).noquote() << "request times are not shared between programs:" << why;
}

milliseconds RequestTimes::spend(int limit)
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        warnOnce(file.errorString());
        return milliseconds(0);
    }
    // Not QLockFile: that makes, syncs and removes a file of its own each time, which takes a slow card many
    // milliseconds. This lock goes with the descriptor, also when the process is killed.
    if (::flock(file.handle(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK || errno == EINTR)
            return kLockWait;
        warnOnce(u"the file system has no locks"_s); // waiting would not give it any
        return milliseconds(0);
    }
    const Ring ring = readRing(file);
    const qint64 now = m_clock.utc().toMSecsSinceEpoch();
    const QList<milliseconds> ages = agesIn(ring, now, m_window);
    const qsizetype allowed = std::clamp<qsizetype>(limit, 1, kSlots);
    if (ages.size() >= allowed)
        return std::max(milliseconds(1), m_window - ages[ages.size() - allowed]);

    // A slot outside the window is free; there is one, because fewer than kSlots are inside.
    const auto slot = std::find_if(ring.cbegin(), ring.cend(),
                                   [&](qint64 at) { return !ageWithin(at, now, m_window).has_value(); });
    std::array<char, sizeof(qint64)> bytes{};
    qToLittleEndian(now, bytes.data());
    const qint64 offset = std::distance(ring.cbegin(), slot) * qint64(sizeof(qint64));
    if (!file.seek(offset) || file.write(bytes.data(), bytes.size()) != qint64(bytes.size()))
        warnOnce(file.errorString());
    return milliseconds(0);
}

QList<milliseconds> RequestTimes::ages() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return agesIn(readRing(file), m_clock.utc().toMSecsSinceEpoch(), m_window);
}

} // namespace vv::net
