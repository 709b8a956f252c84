// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peek.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

qint64 sizeOf(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.size() : -1;
}

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

} // namespace

Peek::Peek(QString file)
    : m_file(std::move(file))
    , m_stamp(stampOf(m_file))
{}

Peek::~Peek()
{
    disconnect();
}

Peek::Stamp Peek::stampOf(const QString &file)
{
    const QFileInfo info(file);
    return {.changed = info.lastModified(), .size = info.size(), .logSize = sizeOf(file + "-wal"_L1)};
}

bool Peek::wasDisturbed() const
{
    return stampOf(m_file) != m_stamp;
}

QSqlDatabase Peek::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

void Peek::disconnect()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

Result<void> Peek::connectTo(const QString &file, const QString &how)
{
    disconnect();
    m_connection = u"vv-peek-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!db.isValid())
        return fail(Error::Kind::Storage, u"Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite."_s);
    // The limits are in the address: with the option READONLY no scratch database could be attached.
    db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
    db.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded)) + how);
    const QString doing = u"Opening %1"_s.arg(shown(m_file));
    if (!db.open())
        return fail(storageError(db.lastError(), doing));
    QSqlQuery probe(db);
    if (!probe.exec(u"SELECT count(*) FROM sqlite_schema"_s) || !probe.next())
        return fail(storageError(probe.lastError(), doing));
    return {};
}

Result<void> Peek::copy()
{
    m_folder.emplace(QDir::tempPath() + "/vinylvault-look-XXXXXX"_L1);
    const QString there = m_folder->filePath(u"copy.db"_s);
    if (!m_folder->isValid() || !QFile::copy(m_file, there))
        return fail(Error::Kind::Storage,
                    u"%1 can only be looked at in a copy, and there is no room for one in %2. Make room there, or set "
                    "TMPDIR to a folder with more."_s.arg(shown(m_file), shown(QDir::tempPath())));
    // The permissions came along.
    QFile::setPermissions(there, QFile::ReadOwner | QFile::WriteOwner);
    for (const auto suffix : {"-wal"_L1, "-journal"_L1}) {
        if (QFileInfo::exists(m_file + suffix) && QFile::copy(m_file + suffix, there + suffix))
            QFile::setPermissions(there + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return connectTo(there, {});
}

Result<std::unique_ptr<Peek>> Peek::openCopy(const QString &file)
{
    auto peek = std::unique_ptr<Peek>(new Peek(file));
    if (auto copied = peek->copy(); !copied)
        return fail(copied.error());
    return peek;
}

Result<std::unique_ptr<Peek>> Peek::open(const QString &file)
{
    // Not by opening it: that would drop the locks of other connections of this process when it is closed.
    if (const QFileInfo info(file); !info.isFile())
        return fail(Error::Kind::Storage, u"%1 is not a file."_s.arg(shown(file)));
    else if (!info.isReadable())
        return fail(Error::Kind::Storage, u"%1 cannot be read. Check its permissions."_s.arg(shown(file)));
    auto peek = std::unique_ptr<Peek>(new Peek(file));
    const bool hasLog = sizeOf(file + "-wal"_L1) > 0;
    const bool hasIndex = sizeOf(file + "-shm"_L1) >= 0;
    Result<void> opened;
    if (sizeOf(file + "-journal"_L1) > 0 || (hasLog && !hasIndex))
        opened = peek->copy();
    else if (peek->m_locks = hasIndex && sizeOf(file + "-wal"_L1) >= 0; peek->m_locks)
        opened = peek->connectTo(file, u"?mode=ro&readonly_shm=1"_s);
    else
        opened = peek->connectTo(file, u"?mode=ro&immutable=1"_s);
    if (!opened && opened.error().kind != Error::Kind::Damaged && !peek->m_folder) {
        peek->m_locks = false;
        opened = peek->copy();
    }
    if (!opened)
        return fail(opened.error());
    return peek;
}

} // namespace vv::store
