// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/statechecks.h"

#include "base/clock.h"
#include "cli/doctor/filemode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QtEndian>

#include <algorithm>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

using Status = Finding::Status;
using Kind = FileStatus::Kind;

constexpr qint64 kTimesSize = 64 * qint64(sizeof(qint64));
constexpr qint64 kWindow = 60'000;
constexpr qint64 kFirstPlausible = 1'500'000'000'000; ///< 2017; 0 is an unused place
constexpr qint64 kLargestSettings = 1024 * 1024;

/// Whether a process has it locked, as QLockFile locks: that goes with the process, also when it is killed. Unlike
/// QLockFile::tryLock() this changes nothing.
bool isHeld(const QString &lockFile)
{
    const int handle = ::open(QFile::encodeName(lockFile).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return false;
    const bool held = ::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(handle);
    return held;
}

Finding lookAtLock(const QString &file)
{
    Finding finding{.id = u"sync_lock"_s, .title = u"Sync"_s};
    const FileStatus status = fileStatus(file);
    if (status.kind == Kind::Missing || status.kind == Kind::Hidden) {
        finding.found = u"none is running"_s;
        if (fileStatus(QFileInfo(file).path()).kind != Kind::Folder)
            finding.status = Status::Skipped;
        return finding;
    }
    if (status.kind != Kind::File) {
        finding.status = Status::Problem;
        finding.found = u"%1 should be a file"_s.arg(shown(file));
        finding.advice = u"Move it away; no sync can run before."_s;
        return finding;
    }
    qint64 pid = 0;
    QString host;
    QString program;
    const bool readable = QLockFile(file).getLockInfo(&pid, &host, &program);
    const bool elsewhere = readable && !host.isEmpty() && host != QSysInfo::machineHostName();
    if (isHeld(file)) {
        finding.found = readable ? u"one is running (process %1)"_s.arg(pid) : u"one is running"_s;
        return finding;
    }
    finding.mendable = true;
    if (elsewhere) {
        finding.status = Status::Problem;
        finding.found
            = u"the lock %1 was made by process %2 on the machine \"%3\", so no sync starts here"_s.arg(shown(file))
                  .arg(pid)
                  .arg(host);
        finding.advice
            = u"If no VinylVault runs there, or this machine had that name, delete the file or run this command "
              "with --repair."_s;
    } else if (!readable) {
        finding.status = Status::Problem;
        finding.found = u"the lock %1 is malformed, so no sync starts"_s.arg(shown(file));
        finding.advice = u"Delete it, or run this command with --repair."_s;
    } else {
        finding.status = Status::Warning;
        finding.found = u"process %1, which is gone, left the lock %2"_s.arg(pid).arg(shown(file));
        finding.advice = u"Nothing needs to be done, the next sync takes it over; --repair removes it."_s;
    }
    return finding;
}

Result<void> removeLock(const QString &file)
{
    if (isHeld(file))
        return fail(Error::Kind::Storage, u"a sync is running"_s);
    if (!QFile::remove(file))
        return fail(Error::Kind::ReadOnly, u"%1 cannot be deleted"_s.arg(shown(file)));
    return {};
}

QList<qint64> timesIn(const QByteArray &bytes)
{
    QList<qint64> times;
    for (qsizetype at = 0; at + qsizetype(sizeof(qint64)) <= bytes.size(); at += qsizetype(sizeof(qint64)))
        times += qFromLittleEndian<qint64>(bytes.constData() + at);
    return times;
}

Finding lookAtTimes(const QString &name, const Clock &clock)
{
    Finding finding{.id = u"request_times"_s, .title = u"Request times"_s};
    const FileStatus status = fileStatus(name);
    if (status.kind == Kind::Missing || status.kind == Kind::Hidden) {
        finding.status = Status::Skipped;
        finding.found = u"no request has been sent from here yet"_s;
        return finding;
    }
    QFile file(name);
    if (status.kind != Kind::File || !file.open(QIODevice::ReadOnly)) {
        finding.status = Status::Warning;
        finding.found
            = u"%1 cannot be read, so programs that run at the same time do not know of each other's requests"_s.arg(
                shown(name));
        finding.advice = u"Move it away."_s;
        return finding;
    }
    const QList<qint64> times = timesIn(file.read(kTimesSize));
    const qint64 now = clock.utc().toMSecsSinceEpoch();
    const bool plausible = std::ranges::all_of(
        times, [now](qint64 at) { return at == 0 || (at >= kFirstPlausible && at <= now + kWindow); });
    if (status.mayWrite && plausible && file.size() <= kTimesSize && file.size() % qint64(sizeof(qint64)) == 0) {
        const auto recent = std::ranges::count_if(times, [now](qint64 at) { return at > now - kWindow; });
        finding.found = u"%1 in the last minute"_s.arg(recent);
        return finding;
    }
    finding.status = Status::Warning;
    if (!status.mayWrite) {
        finding.found = u"%1 may not be written"_s.arg(shown(name));
        finding.advice = u"Give yourself the right, or run this command with --repair."_s;
        return finding;
    }
    finding.found = plausible
        ? u"%1 is malformed"_s.arg(shown(name))
        : u"%1 has times that cannot be: it is malformed, or the clock was wrong"_s.arg(shown(name));
    finding.advice = u"Run this command with --repair, which keeps the times that can be right."_s;
    finding.mendable = true;
    return finding;
}

Result<void> resetTimes(const QString &name, const Clock &clock)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(Error::Kind::ReadOnly, u"%1: %2"_s.arg(shown(name), file.errorString()));
    // As whoever spends a request does. It goes with the handle.
    if (::flock(file.handle(), LOCK_EX | LOCK_NB) != 0)
        return fail(Error::Kind::Storage, u"another program is using %1"_s.arg(shown(name)));
    const qint64 now = clock.utc().toMSecsSinceEpoch();
    QByteArray kept;
    const QList<qint64> times = timesIn(file.read(kTimesSize));
    for (const qint64 at : times) {
        const qint64 little = at > now - kWindow && at <= now + kWindow ? qToLittleEndian(at) : 0;
        kept.append(reinterpret_cast<const char *>(&little), sizeof(little));
    }
    if (!file.resize(kept.size()) || !file.seek(0) || file.write(kept) != kept.size())
        return fail(Error::Kind::Storage, u"%1: %2"_s.arg(shown(name), file.errorString()));
    return {};
}

Finding lookAtSettings(const QString &name)
{
    Finding finding{.id = u"settings"_s, .title = u"Settings"_s};
    const FileStatus status = fileStatus(name);
    QFile file(name);
    if (status.kind == Kind::Missing) {
        finding.status = Status::Skipped;
        finding.found = u"nothing was ever changed"_s;
    } else if (status.kind != Kind::File || !file.open(QIODevice::ReadOnly)) {
        finding.status = Status::Warning;
        finding.found = u"%1 cannot be read; the standard settings are used"_s.arg(shown(name));
        finding.advice = u"Check its permissions and those of the folders above it."_s;
    } else if (const QByteArray content = file.read(kLargestSettings);
               content.contains('\0') || (!content.trimmed().isEmpty() && !content.contains('='))) {
        finding.status = Status::Warning;
        finding.found = u"%1 does not hold settings; the standard ones are used"_s.arg(shown(name));
        finding.advice = u"Delete it; the next change of a setting makes it anew."_s;
    } else {
        finding.found = shown(name);
    }
    return finding;
}

} // namespace

Check syncLockCheck(const Locations &places)
{
    const QString file = places.syncLock();
    return {.look = [file] { return lookAtLock(file); }, .mend = [file] { return removeLock(file); }};
}

Check requestTimesCheck(const QString &file, const Clock &clock)
{
    return {.look = [file, &clock] { return lookAtTimes(file, clock); },
            .mend = [file, &clock] { return resetTimes(file, clock); }};
}

Check settingsCheck(const Locations &places)
{
    const QString file = places.settings();
    return {.look = [file] { return lookAtSettings(file); }};
}

} // namespace vv::cli
