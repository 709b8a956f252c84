// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

Result<void> makeWritable(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return fail(Error::Kind::Storage, u"%1 is a file, not a folder. Choose another data folder."_s.arg(shown));
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::ReadOnly,
                    u"The folder %1 cannot be made. Check its permissions or choose another data folder."_s.arg(shown));
    // Permission bits do not tell of read-only mounts or of ACLs; only trying does.
    QTemporaryFile probe(folder + "/.write-test-XXXXXX"_L1);
    if (!probe.open())
        return fail(
            Error::Kind::ReadOnly,
            u"The folder %1 cannot be written. Check its permissions or choose another data folder."_s.arg(shown));
    return {};
}

} // namespace

QString Locations::database() const
{
    return data + "/vinylvault.db"_L1;
}

QString Locations::requestTimes() const
{
    return data + "/request-times"_L1;
}

QString Locations::settings() const
{
    return ownSettings ? QString(data + "/settings.ini"_L1) : QString();
}

QString Locations::thumbnails() const
{
    return cache + "/thumbnails.db"_L1;
}

QString Locations::sealedSecrets() const
{
    return data + "/secrets.sealed"_L1;
}

Result<void> Locations::prepare() const
{
    if (auto made = makeWritable(data); !made)
        return made;
    return makeWritable(cache);
}

Locations locations(const QString &given)
{
    if (!given.isEmpty()) {
        const QString data = QDir(given).absolutePath();
        return {.data = data, .cache = data + "/cache"_L1, .ownSettings = true};
    }
    return {.data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            .cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation)};
}

} // namespace vv
