// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"

#include "base/accounts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

Result<void> checkIsNoFile(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() || info.isDir())
        return {};
    return fail(Error::Kind::Storage,
                u"%1 is a file, not a folder. Choose another data folder."_s.arg(QDir::toNativeSeparators(folder)));
}

Result<void> makeWritable(const QString &folder)
{
    if (auto free = checkIsNoFile(folder); !free)
        return free;
    const QString shown = QDir::toNativeSeparators(folder);
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

QString Locations::requestTimes(const QUrl &apiRoot) const
{
    const QString host = apiRoot.host() + (apiRoot.port() < 0 ? QString() : u"-%1"_s.arg(apiRoot.port()));
    QString name = u"/request-times-"_s;
    for (const QChar c : host)
        name += c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : u'_';
    return shared + name;
}

QString Locations::syncLock() const
{
    return data + "/sync.lock"_L1;
}

QString Locations::settings() const
{
    return config + "/settings.ini"_L1;
}

QString Locations::thumbnails() const
{
    return cache + "/thumbnails.db"_L1;
}

QString Locations::sealedSecrets() const
{
    return data + "/secrets.sealed"_L1;
}

Result<void> Locations::checkReadable() const
{
    const QString shown = QDir::toNativeSeparators(data);
    const QFileInfo info(data);
    if (!info.exists() && info.isSymLink())
        return fail(Error::Kind::Storage,
                    u"%1 leads to a folder that is not there. Choose another data folder."_s.arg(shown));
    if (auto free = checkIsNoFile(data); !free)
        return free;
    if (info.exists() && !info.isExecutable())
        return fail(
            Error::Kind::Storage,
            u"The folder %1 may not be entered. Check its permissions or choose another data folder."_s.arg(shown));
    return {};
}

Result<void> Locations::prepare() const
{
    if (auto made = makeWritable(data); !made)
        return made;
    return makeWritable(cache);
}

Result<Locations> locations(const QString &given, const QString &account)
{
    if (!account.isEmpty() && !isAccountName(account))
        return fail(Error::Kind::WrongUse,
                    u"\"%1\" cannot be an account's name here: letters, digits, dots, dashes and underscores, at most "
                    "64."_s.arg(account));
    Locations places;
    if (given.isEmpty()) {
        places.data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        places.cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        places.config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    } else {
        places.data = QDir(given).absolutePath();
        places.cache = places.data + "/cache"_L1;
        places.config = places.data;
    }
    places.shared = places.data;
    return accountPlaces(places, canonicalAccount(account));
}

Locations accountPlaces(const Locations &places, const QString &account)
{
    Locations own = places;
    own.data = account.isEmpty() ? places.shared : QString(places.shared + "/accounts/"_L1 + account);
    return own;
}

bool isAccountName(const QString &name)
{
    static const QRegularExpression folderName(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"_s);
    return folderName.match(name).hasMatch();
}

Locations sampleLocations(const Locations &own)
{
    Locations places = own;
    places.data = own.shared + "/sample"_L1;
    places.shared = places.data;
    return places;
}

} // namespace vv
