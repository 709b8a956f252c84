// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/thumbnailstore.h"

#include "base/clock.h"
#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::covers {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostUnwrittenUses = 500;
constexpr auto kRestAfterFull = 5min;

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

Error toError(const QSqlError &error)
{
    // Extended codes carry the plain one in their low byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString text = error.databaseText() + u" ("_s + error.nativeErrorCode() + u')';
    switch (code) {
    case 11: // corrupt
    case 26: // not a database
        return {Error::Kind::Damaged, text};
    case 13:
        return {Error::Kind::StorageFull, text};
    case 8:
        return {Error::Kind::ReadOnly, text};
    case 5: // busy: another program of ours is writing
        return {Error::Kind::Timeout, text};
    default:
        return {Error::Kind::Storage, text};
    }
}

} // namespace

ThumbnailStore::ThumbnailStore(QString file, qint64 cap, Clock &clock)
    : m_file(std::move(file))
    , m_cap(std::max<qint64>(cap, 0))
    , m_wishedCap(m_cap)
    , m_clock(clock)
{
    const Result<void> opened = m_file.isEmpty() ? fail(Error::Kind::Storage, u"no file given"_s) : open(m_file);
    if (!opened && opened.error().kind == Error::Kind::Damaged)
        startOver(opened.error().detail);
    else if (!opened)
        useMemory(opened.error().detail);
}

ThumbnailStore::~ThumbnailStore()
{
    flush();
    close();
}

Result<void> ThumbnailStore::open(const QString &file)
{
    m_connection = u"covers-"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (file != ":memory:"_L1)
        QDir().mkpath(QFileInfo(file).absolutePath());
    if (!m_database.open())
        return fail(toError(m_database.lastError()));

    for (const QString &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA mmap_size=268435456"_s}) {
        if (const auto done = exec(pragma); !done)
            return done;
    }
    return makeTables().and_then([this] { return prepare(); }).and_then([this] { return evict(); });
}

Result<void> ThumbnailStore::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(toError(query.lastError()));
    return {};
}

Result<void> ThumbnailStore::makeTables()
{
    QSqlQuery version(m_database);
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next())
        return fail(toError(version.lastError()));
    const int found = version.value(0).toInt();
    version.finish();
    if (found == kVersion)
        return {};
    if (found != 0)
        return fail(Error::Kind::Damaged, u"cover file of version %1"_s.arg(found));

    // The bytes lie apart, so that looking for the oldest or noting a use does not walk through them.
    for (const QString &sql :
         {u"BEGIN IMMEDIATE"_s,
          u"CREATE TABLE pictures(id INTEGER PRIMARY KEY, url TEXT NOT NULL, edge INTEGER NOT NULL, size INTEGER NOT "
          u"NULL,"
          " checksum BLOB NOT NULL, fetched INTEGER NOT NULL, used INTEGER NOT NULL, UNIQUE(url, edge))"_s,
          u"CREATE INDEX pictures_used ON pictures(used)"_s,
          u"CREATE TABLE contents(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"_s,
          u"PRAGMA user_version=%1"_s.arg(kVersion), u"COMMIT"_s}) {
        if (const auto done = exec(sql); !done) {
            (void)exec(u"ROLLBACK"_s);
            return done;
        }
    }
    return {};
}

Result<void> ThumbnailStore::prepare()
{
    const auto make = [this](std::optional<QSqlQuery> &query, const QString &sql) -> Result<void> {
        query.emplace(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(toError(query->lastError()));
        return {};
    };
    QSqlQuery total(m_database);
    if (!total.exec(u"SELECT coalesce(sum(size), 0) FROM pictures"_s) || !total.next())
        return fail(toError(total.lastError()));
    m_total = total.value(0).toLongLong();
    total.finish();

    const auto find = make(m_find,
                           u"SELECT id, size, checksum, bytes FROM pictures JOIN contents USING(id)"
                           " WHERE url = ? AND edge = ?"_s);
    if (!find)
        return find;
    if (const auto done = make(m_has, u"SELECT 1 FROM pictures WHERE url = ? AND edge = ?"_s); !done)
        return done;
    if (const auto done = make(m_insertPicture,
                               u"INSERT INTO pictures(url, edge, size, checksum, fetched, used)"
                               " VALUES(?, ?, ?, ?, ?, ?)"_s);
        !done)
        return done;
    if (const auto done = make(m_insertContent, u"INSERT OR REPLACE INTO contents(id, bytes) VALUES(?, ?)"_s); !done)
        return done;
    if (const auto done = make(m_use, u"UPDATE pictures SET used = ? WHERE id = ?"_s); !done)
        return done;
    return {};
}

std::optional<QByteArray> ThumbnailStore::find(const QString &url, int edge)
{
    if (!m_find)
        return std::nullopt;
    m_find->bindValue(0, url);
    m_find->bindValue(1, edge);
    if (!m_find->exec() || !m_find->next()) {
        const QSqlError error = m_find->lastError();
        m_find->finish();
        if (error.isValid())
            failed(toError(error));
        return std::nullopt;
    }
    const qint64 id = m_find->value(0).toLongLong();
    const qint64 size = m_find->value(1).toLongLong();
    const QByteArray sum = m_find->value(2).toByteArray();
    QByteArray bytes = m_find->value(3).toByteArray();
    m_find->finish();
    if (bytes.size() != size || checksum(bytes) != sum) {
        qCWarning(lcCovers) << "a kept cover is damaged and will be fetched again";
        forget(id, size);
        return std::nullopt;
    }
    m_used.insert(id, m_clock.utc().toMSecsSinceEpoch());
    if (m_used.size() >= kMostUnwrittenUses)
        flush();
    return bytes;
}

void ThumbnailStore::put(const QString &url, int edge, const QByteArray &bytes)
{
    put({{url, edge, bytes}});
}

void ThumbnailStore::put(const QList<KeptPicture> &pictures)
{
    if (pictures.isEmpty() || !mayWrite())
        return;
    if (const auto begun = exec(u"BEGIN IMMEDIATE"_s); !begun)
        return failed(begun.error());
    const qint64 before = m_total;
    Result<void> done;
    for (const KeptPicture &picture : pictures) {
        if (done && !picture.bytes.isEmpty() && picture.bytes.size() <= m_cap)
            done = insert(picture);
    }
    done = done.and_then([this] { return writeUses(); }).and_then([this] { return evict(); });
    if (done)
        done = exec(u"COMMIT"_s);
    if (!done) {
        (void)exec(u"ROLLBACK"_s);
        m_total = before;
        failed(done.error());
    }
}

Result<void> ThumbnailStore::insert(const KeptPicture &picture)
{
    const auto &[url, edge, bytes] = picture;
    QSqlQuery old(m_database);
    old.prepare(u"DELETE FROM pictures WHERE url = ? AND edge = ? RETURNING id, size"_s);
    old.bindValue(0, url);
    old.bindValue(1, edge);
    if (!old.exec())
        return fail(toError(old.lastError()));
    std::optional<qint64> replaced;
    if (old.next()) {
        replaced = old.value(0).toLongLong();
        m_total -= old.value(1).toLongLong();
        m_used.remove(*replaced);
    }
    old.finish();
    if (replaced) {
        if (const auto done = exec(u"DELETE FROM contents WHERE id = %1"_s.arg(*replaced)); !done)
            return done;
    }

    const qint64 now = m_clock.utc().toMSecsSinceEpoch();
    const QVariantList values{url, edge, bytes.size(), checksum(bytes), now, now};
    for (int i = 0; i < values.size(); ++i)
        m_insertPicture->bindValue(i, values[i]);
    if (const auto done = run(*m_insertPicture); !done)
        return done;
    m_insertContent->bindValue(0, m_insertPicture->lastInsertId());
    m_insertContent->bindValue(1, bytes);
    if (const auto done = run(*m_insertContent); !done)
        return done;
    m_total += bytes.size();
    return {};
}

Result<void> ThumbnailStore::run(QSqlQuery &query)
{
    const bool ok = query.exec();
    const QSqlError error = query.lastError();
    query.finish(); // an open statement would hold up the commit
    if (!ok)
        return fail(toError(error));
    return {};
}

Result<void> ThumbnailStore::writeUses()
{
    const auto used = std::exchange(m_used, {});
    for (auto it = used.cbegin(); it != used.cend(); ++it) {
        m_use->bindValue(0, it.value());
        m_use->bindValue(1, it.key());
        if (const auto done = run(*m_use); !done)
            return done;
    }
    return {};
}

Result<void> ThumbnailStore::evict()
{
    if (m_total <= m_cap)
        return {};
    // A tenth more than needed, or every later picture would have to make room again.
    const qint64 goal = m_cap - m_cap / 10;
    QSqlQuery oldest(m_database);
    oldest.setForwardOnly(true);
    if (!oldest.exec(u"SELECT id, size FROM pictures ORDER BY used, id"_s))
        return fail(toError(oldest.lastError()));
    qint64 total = m_total;
    QStringList ids;
    while (total > goal && oldest.next()) {
        ids.append(oldest.value(0).toString());
        total -= oldest.value(1).toLongLong();
    }
    oldest.finish();
    const QString list = ids.join(u',');
    for (const QString &table : {u"pictures"_s, u"contents"_s}) {
        if (const auto done = exec(u"DELETE FROM %1 WHERE id IN (%2)"_s.arg(table, list)); !done)
            return done;
    }
    m_total = total;
    return {};
}

void ThumbnailStore::remove(const QString &url)
{
    if (!m_find)
        return;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, size FROM pictures WHERE url = ?"_s);
    query.bindValue(0, url);
    QList<std::pair<qint64, qint64>> rows;
    if (query.exec()) {
        while (query.next())
            rows.emplaceBack(query.value(0).toLongLong(), query.value(1).toLongLong());
    }
    query.finish();
    for (const auto &[id, size] : std::as_const(rows))
        forget(id, size);
}

void ThumbnailStore::forget(qint64 id, qint64 size)
{
    m_used.remove(id);
    if (!mayWrite())
        return;
    const auto done = exec(u"DELETE FROM pictures WHERE id = %1"_s.arg(id)).and_then([&] {
        return exec(u"DELETE FROM contents WHERE id = %1"_s.arg(id));
    });
    if (done)
        m_total -= size;
    else
        failed(done.error());
}

void ThumbnailStore::flush()
{
    if (m_used.isEmpty() || !mayWrite())
        return;
    if (const auto begun = exec(u"BEGIN IMMEDIATE"_s); !begun)
        return failed(begun.error());
    auto done = writeUses();
    if (done)
        done = exec(u"COMMIT"_s);
    if (!done) {
        (void)exec(u"ROLLBACK"_s);
        failed(done.error());
    }
}

bool ThumbnailStore::mayWrite()
{
    if (!m_find)
        return false;
    if (m_noWritesUntil && m_clock.monotonic() < *m_noWritesUntil)
        return false;
    m_noWritesUntil.reset();
    return true;
}

void ThumbnailStore::failed(const Error &error)
{
    if (error.kind == Error::Kind::Damaged)
        return startOver(error.detail);
    if (error.kind == Error::Kind::Timeout)
        return; // one cover less is kept
    // What is there can still be read; the disk may have room again later.
    m_noWritesUntil = m_clock.monotonic() + kRestAfterFull;
    if (!std::exchange(m_warned, true))
        qCWarning(lcCovers).noquote() << "covers cannot be kept:" << error.detail;
}

void ThumbnailStore::startOver(const QString &why)
{
    close();
    if (m_inMemory || std::exchange(m_startedOver, true))
        return useMemory(why);
    qCWarning(lcCovers).noquote() << "the file of kept covers is made anew:" << why;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_file + suffix);
    if (const auto opened = open(m_file); !opened)
        useMemory(opened.error().detail);
}

void ThumbnailStore::useMemory(const QString &why)
{
    close();
    if (!std::exchange(m_warned, true))
        qCWarning(lcCovers).noquote() << "covers are kept in memory only:" << why;
    if (std::exchange(m_inMemory, true))
        return; // memory failed as well: without a store everything is just missing
    m_cap = std::min(m_cap, kMemoryCap);
    if (!open(u":memory:"_s))
        close();
}

void ThumbnailStore::close()
{
    for (auto *query : {&m_find, &m_has, &m_insertPicture, &m_insertContent, &m_use})
        query->reset();
    m_used.clear();
    m_total = 0;
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

} // namespace vv::covers
