// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/livestate.h"

#include "base/progressjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

QString fileIn(const Locations &places)
{
    return places.data + "/running.json"_L1;
}

bool isRunning(qint64 pid)
{
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
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
{}

LiveStateFile::~LiveStateFile()
{
    if (m_written && contentOf(m_file).value("pid"_L1).toInteger() == QCoreApplication::applicationPid())
        QFile::remove(m_file);
}

void LiveStateFile::write(const LiveState &state)
{
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
    if (!isRunning(json.value("pid"_L1).toInteger()))
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
