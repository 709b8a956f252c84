// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/clock.h"
#include "base/logging.h"
#include "store/backup.h"
#include "store/migrations.h"
#include "store/peek.h"
#include "store/query.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kBusyMilliseconds = 5000;

/// A connection of its own that is gone again, whatever happens.
class Connection
{
public:
    Connection()
        : m_name(u"vv-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {}
    ~Connection()
    {
        if (!m_name.isEmpty() && QSqlDatabase::contains(m_name)) {
            QSqlDatabase::database(m_name, false).close();
            QSqlDatabase::removeDatabase(m_name);
        }
    }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Result<QSqlDatabase> open(const QString &file, Database::Mode mode)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        if (!db.isValid())
            return fail(Error::Kind::Storage,
                        u"Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite."_s);
        QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds);
        if (mode == Database::Mode::ReadOnly)
            options += ";QSQLITE_OPEN_READONLY"_L1;
        db.setConnectOptions(options);
        db.setDatabaseName(file);
        if (!db.open())
            return fail(storageError(db.lastError(), u"Opening %1"_s.arg(QDir::toNativeSeparators(file))));
        return db;
    }
    [[nodiscard]] QString release() { return std::exchange(m_name, QString()); }

private:
    QString m_name;
};

/// SQLite takes a file that is too short for a header as a new database and writes over it. All else it finds itself:
/// the file must be opened by nobody else in this process, because closing it would drop the locks of every connection
/// (sqlite.org/howtocorrupt.html, 2.2), and with them what keeps other processes from taking the log away.
Result<void> checkHeader(const QString &path)
{
    constexpr qint64 kHeader = 16;
    const QFileInfo info(path);
    if (!info.isReadable())
        return fail(Error::Kind::Storage,
                    u"%1 cannot be read. Check its permissions, or choose another data folder."_s.arg(
                        QDir::toNativeSeparators(path)));
    if (info.size() > 0 && info.size() < kHeader)
        return fail(Error::Kind::Damaged,
                    u"%1 is not a VinylVault database. Move the file away, or choose another data folder."_s.arg(
                        QDir::toNativeSeparators(path)));
    return {};
}

/// Looks without touching: not even the journal mode may change in a file that is not ours or newer than we are.
Result<Condition> look(const QSqlDatabase &db)
{
    const auto condition = conditionOf(db);
    if (!condition)
        return condition;
    // With no steps to take, this only says whether it is too new.
    if (condition->version > migrations().back().version)
        return fail(upgrade(db, migrations()).error());
    return condition;
}

Result<Condition> look(const QString &file)
{
    Connection connection;
    const auto db = connection.open(file, Database::Mode::ReadOnly);
    return db ? look(*db) : fail(db.error());
}

/// What was begun without a log when its program was killed, as by prepareToMove(): only who may write can take it
/// back, and until then nobody can read.
Result<void> rollBack(const QString &file)
{
    Connection connection;
    const auto db = connection.open(file, Database::Mode::ReadWrite);
    if (!db)
        return fail(db.error());
    Statements sql(*db);
    (void)sql.one(u"SELECT count(*) FROM sqlite_schema"_s);
    return sql.outcome();
}

Result<void> prepareForWriting(const QSqlDatabase &db)
{
    Statements sql(db);
    // SQLite opens a file it may not write all the same, makes a reader of who begins to write, and says so at the
    // first statement that would: this one, which finds nothing to change.
    const auto found = conditionOf(db);
    if (!found)
        return fail(found.error());
    if (!found->empty) {
        sql.run(u"DELETE FROM schema_version WHERE 0"_s);
        if (auto writable = sql.outcome(); !writable)
            return writable;
    }
    Query &mode = sql.run(u"PRAGMA journal_mode = WAL"_s);
    const QString journal = mode.next() ? mode.text(0) : QString();
    mode.finish();
    sql.run(u"PRAGMA synchronous = NORMAL"_s);
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    if (journal != "wal"_L1)
        qCWarning(lcStore) << "This file system has no room for a write-ahead log; readers will wait for writers.";
    if (!found->empty && found->version < migrations().back().version) {
        if (const auto kept = makeBackup(db, BackupReason::Migration, SystemClock().utc()); !kept)
            return fail(
                kept.error().kind,
                u"The database could not be brought up to date, because the backup before that failed: %1"_s.arg(
                    kept.error().detail));
    }
    return upgrade(db, migrations());
}

Result<void> prepare(const QSqlDatabase &db, Database::Mode mode)
{
    Statements sql(db);
    sql.run(u"PRAGMA foreign_keys = ON"_s);
    const bool keys = sql.one(u"PRAGMA foreign_keys"_s) == 1;
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    if (!keys)
        return fail(Error::Kind::Storage, u"This SQLite was built without foreign keys. Install the system's own."_s);
    if (mode == Database::Mode::ReadWrite)
        return prepareForWriting(db);
    const auto condition = conditionOf(db);
    if (!condition)
        return fail(condition.error());
    if (condition->version < migrations().back().version)
        return fail(Error::Kind::Storage,
                    u"%1 was made by an earlier version and has not been brought up to date. Start VinylVault "
                    "once, or run \"vinylvault doctor --repair\"."_s.arg(QDir::toNativeSeparators(fileOf(db))));
    return {};
}

/// What makeNew() left where it was killed; none of them is in the making for so long.
void removeLeftParts(const QString &file)
{
    constexpr qint64 kOld = 600; // seconds
    const QFileInfo info(file);
    const auto parts = info.dir().entryInfoList({info.fileName() + u".new-*"_s}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified().secsTo(QDateTime::currentDateTime()) > kOld)
            QFile::remove(part.filePath());
    }
}

/// Made beside its place and moved there when it is whole: who is killed meanwhile leaves none, instead of half of one
/// that only a writing connection could complete. Whatever cannot be done is found again, and told, where it is opened.
void makeNew(const QString &file)
{
    const QString part = u"%1.new-%2"_s.arg(file, QUuid::createUuid().toString(QUuid::Id128));
    bool isWhole = false;
    {
        Connection connection;
        const auto db = connection.open(part, Database::Mode::ReadWrite);
        isWhole = db && prepareForWriting(*db);
    }
    // SQLite has taken its log away with the last connection.
    if (isWhole) {
        // A second name fails where there is a file already: another's that was quicker is never written over.
        std::error_code failed;
        const auto from = QFileInfo(part).filesystemFilePath();
        const auto to = QFileInfo(file).filesystemFilePath();
        std::filesystem::create_hard_link(from, to, failed);
        if (failed && !QFileInfo::exists(file)) // a file system that knows no second names
            std::filesystem::rename(from, to, failed);
    } else {
        qCInfo(lcStore) << "a new database could not be prepared beside its place";
    }
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(part + suffix);
}

} // namespace

QString fileOf(const QSqlDatabase &db)
{
    const QString name = db.databaseName(); // an address where it is only looked at (store/peek.h)
    return name.startsWith("file:"_L1) ? QUrl(name).toLocalFile() : name;
}

Database::Database(QString name, QString file, std::unique_ptr<Peek> peek)
    : m_name(std::move(name))
    , m_file(std::move(file))
    , m_peek(std::move(peek))
{}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::handle() const
{
    return m_peek ? m_peek->handle() : QSqlDatabase::database(m_name, false);
}

Result<void> Database::checkUndisturbed() const
{
    if (m_peek && m_peek->mayBeMixed())
        return fail(Error::Kind::Storage,
                    u"Somebody wrote to %1 meanwhile, so what was read may not be whole. Try again."_s.arg(
                        QDir::toNativeSeparators(m_file)));
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    const QFileInfo info(file);
    const QString shown = QDir::toNativeSeparators(file);
    std::unique_ptr<Peek> peek;
    if (info.isDir())
        return fail(Error::Kind::Storage,
                    u"%1 is a folder, but the database should be a file of that name. Move the folder away, or choose "
                    "another data folder."_s.arg(shown));
    if (info.exists() || mode == Mode::ReadOnly) {
        if (!info.exists())
            return fail(Error::Kind::Storage, u"There is no database at %1 yet. Sync once to make it."_s.arg(shown));
        if (auto header = checkHeader(file); !header)
            return fail(header.error());
        if (mode == Mode::ReadOnly && !QFileInfo(info.path()).isWritable()) {
            auto opened = Peek::open(file);
            if (!opened)
                return fail(opened.error());
            peek = std::move(*opened);
        }
        auto condition = peek ? look(peek->handle()) : look(file);
        if (!condition && condition.error().kind == Error::Kind::ReadOnly
            && QFileInfo(file + "-journal"_L1).size() > 0) {
            if (const auto whole = rollBack(file); !whole)
                return fail(whole.error());
            condition = look(file);
        }
        // SQLite makes a log and its index before it reads. Without room for them the file itself can still be read.
        if (!condition && condition.error().kind == Error::Kind::StorageFull && mode == Mode::ReadOnly && !peek) {
            if (auto opened = Peek::open(file)) {
                if (const auto seen = look((*opened)->handle())) {
                    condition = seen;
                    peek = std::move(*opened);
                }
            }
        }
        if (!condition)
            return fail(condition.error());
        if (condition->empty) {
            if (const auto isNew = checkNotEmptied(file); !isNew)
                return fail(isNew.error());
        }
    }
    if (peek) {
        if (auto prepared = prepare(peek->handle(), mode); !prepared)
            return fail(prepared.error());
        return std::unique_ptr<Database>(new Database({}, file, std::move(peek)));
    }
    if (!info.exists() && mode == Mode::ReadWrite) {
        removeLeftParts(file);
        makeNew(file);
    }
    Connection connection;
    {
        const auto db = connection.open(file, mode);
        if (!db)
            return fail(db.error());
        if (auto prepared = prepare(*db, mode); !prepared)
            return fail(prepared.error());
    }
    return std::unique_ptr<Database>(new Database(connection.release(), file, {}));
}

Result<void> prepareToMove(const QString &file)
{
    if (!QFileInfo::exists(file) || !checkHeader(file))
        return {};
    Connection connection;
    const auto db = connection.open(file, Database::Mode::ReadWrite);
    if (!db)
        return db.error().kind == Error::Kind::Damaged ? Result<void>() : fail(db.error());
    QSqlQuery query(*db);
    (void)query.exec(u"PRAGMA busy_timeout = 0"_s);
    // Only the last connection may leave the write-ahead log; every other one, idle or not, keeps a shared lock.
    const bool left = query.exec(u"PRAGMA journal_mode = DELETE"_s) && query.next()
        && query.value(0).toString() == "delete"_L1 && query.exec(u"BEGIN EXCLUSIVE"_s) && query.exec(u"ROLLBACK"_s);
    if (left)
        return {};
    const Error error = storageError(query.lastError(), u"Moving %1"_s.arg(QDir::toNativeSeparators(file)));
    query.finish();
    if (error.kind == Error::Kind::Damaged)
        return {};
    return fail(Error::Kind::Storage,
                u"%1 is open in another VinylVault. Close that one first."_s.arg(QDir::toNativeSeparators(file)));
}

} // namespace vv::store
