// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/livestate.h"

#include "base/progressjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

QString fileIn(const Locations &places)
{
    return places.data + "/running.json"_L1;
}

QByteArray lockIn(const Locations &places)
{
    return QFile::encodeName(places.data + "/running.lock"_L1);
}

/// Whether somebody who wrote it still runs. A process id would not do: after a crash another has it soon.
bool isHeld(const QByteArray &lock)
{
    const int handle = ::open(lock.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool held = ::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(handle);
    return held;
}

QJsonObject contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(64 * 1024)).object();
}

} // namespace

LiveStateFile::LiveStateFile(const Locations &places)
    : m_file(fileIn(places))
    , m_lockFile(lockIn(places))
{}

LiveStateFile::~LiveStateFile()
{
    if (m_written && contentOf(m_file).value("pid"_L1).toInteger() == QCoreApplication::applicationPid())
        QFile::remove(m_file);
    if (m_lock >= 0)
        ::close(m_lock);
}

void LiveStateFile::write(const LiveState &state)
{
    if (m_lock < 0) {
        m_lock = ::open(m_lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        // Shared: the window and a command may both work on it. Who looks holds it for a moment only.
        if (m_lock < 0 || ::flock(m_lock, LOCK_SH) != 0)
            return;
    }
    QJsonObject json{{u"pid"_s, QCoreApplication::applicationPid()}, {u"connection"_s, toJson(state.connectivity)}};
    if (state.progress)
        json.insert(u"progress"_s, toJson(*state.progress));
    if (state.details)
        json.insert(u"details"_s, toJson(*state.details));
    QTemporaryFile next(m_file + ".XXXXXX"_L1);
    if (!next.open() || next.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) < 0 || !next.flush())
        return;
    // QFile::rename() does not replace a file that is there.
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(next.fileName()).constData(), QFile::encodeName(m_file).constData(),
                            failed);
    if (failed)
        return;
    next.setAutoRemove(false);
    m_written = true;
}

std::optional<LiveState> LiveStateFile::read(const Locations &places)
{
    const QJsonObject json = contentOf(fileIn(places));
    if (json.isEmpty() || !isHeld(lockIn(places)))
        return {};
    LiveState state;
    state.connectivity = connectivityFromJson(json.value("connection"_L1).toObject());
    if (const QJsonValue progress = json.value("progress"_L1); progress.isObject())
        state.progress = progressFromJson(progress.toObject());
    if (const QJsonValue details = json.value("details"_L1); details.isObject())
        state.details = detailProgressFromJson(details.toObject());
    return state;
}

} // namespace vv::sync
