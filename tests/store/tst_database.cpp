// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/migrations.h"
#include "store/query.h"
#include "store/snapshot.h"
#include "support/ordinaryuser.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <array>
#include <atomic>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

constexpr QFile::Permissions kNoWriting
    = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &data)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(data), data.size());
}

/// Runs statements on a file behind the store's back.
void runOn(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"behind"_s);
}

QStringList makeSomething()
{
    return {u"CREATE TABLE something (a INTEGER)"_s};
}

QStringList breakHalfWay()
{
    return {u"CREATE TABLE more (a INTEGER)"_s, u"INSERT INTO something VALUES (1)"_s,
            u"INSERT INTO nowhere VALUES (1)"_s};
}

QStringList makeVersionTable()
{
    return {u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, why TEXT, applied_at INTEGER)"_s};
}

} // namespace

class TstDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void freshDatabaseIsComplete();
    void freshDatabaseComesWhole();
    void openingTwiceKeepsEverything();
    void pragmasHold();
    void migrationsHaveNoGap();
    void newerIsLeftAlone_data();
    void newerIsLeftAlone();
    void refusedFiles_data();
    void refusedFiles();
    void truncatedFileIsDamaged();
    void olderProgramIsLeftAlone();
    void brokenStepLeavesTheVersionBefore();
    void unopenablePlaces();
    void readOnlyConnectionNeedsADatabase();
    void writingReadOnlySaysSo();
    void whatAKillLeftHalfDoneIsTakenBack_data();
    void whatAKillLeftHalfDoneIsTakenBack();
    void readsWhereNothingMayBeWritten_data();
    void readsWhereNothingMayBeWritten();
    void whatWasMixedWhileNothingCouldBeLocked();
    void fullDiskChangesNothing();
    void busyWriterIsNamed();
    void errorsByCode_data();
    void errorsByCode();
    void connectionsDoNotPileUp();
    void readerSeesWholePagesOnly();
    void snapshotIsWholeAndNeverOverwrites();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TstDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"vinylvault.db"_s);
}

void TstDatabase::freshDatabaseIsComplete()
{
    const Store store;
    const int newest = migrations().back().version;
    QCOMPARE(store.number(u"PRAGMA user_version"_s), newest);
    QCOMPARE(store.number(u"SELECT max(version) FROM schema_version"_s), newest);
    QCOMPARE(store.number(u"SELECT count(*) FROM schema_version"_s), newest);
    for (const QString &table : {u"users"_s, u"albums"_s, u"sync_log"_s, u"schema_version"_s})
        QCOMPARE(store.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table)),
                 1);
    QCOMPARE(store.number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s), 0);
}

/// Nobody ever sees a part of it, many may make it at the same time, and what a kill left is taken away.
void TstDatabase::freshDatabaseComesWhole()
{
    const auto partOf = [this](const QString &name, int age) {
        QFile part(m_file + u".new-"_s + name);
        return part.open(QIODevice::WriteOnly) && part.write("x") == 1 && part.flush()
            && part.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime);
    };
    QVERIFY(partOf(u"old"_s, 3600));
    QVERIFY(partOf(u"young"_s, 1));
    std::atomic_bool done = false;
    std::atomic_int seen = 0;
    auto watcher = std::async(std::launch::async, [&] {
        QStringList wrong;
        while (!done) {
            if (!QFileInfo::exists(m_file))
                continue;
            const auto reader = Database::open(m_file, Database::Mode::ReadOnly);
            ++seen;
            if (!reader)
                wrong += reader.error().detail;
        }
        return wrong;
    });
    std::array<std::future<QString>, 3> makers;
    for (auto &maker : makers) {
        maker = std::async(std::launch::async, [this] {
            const auto made = Database::open(m_file, Database::Mode::ReadWrite);
            return made ? QString() : made.error().detail;
        });
    }
    QStringList failed;
    for (auto &maker : makers)
        failed += maker.get();
    const bool wasSeen = QTest::qWaitFor([&seen] { return seen > 0; });
    done = true;
    QCOMPARE(watcher.get(), QStringList());
    QCOMPARE(failed, QStringList({{}, {}, {}}));
    QVERIFY(wasSeen);
    const QFileInfo info(m_file);
    QCOMPARE(info.dir().entryList({u"*.new-*"_s}), QStringList{info.fileName() + u".new-young"_s});
}

void TstDatabase::openingTwiceKeepsEverything()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    store.reopen();
    QCOMPARE(store.found({}), QList<qint64>{9});
    QCOMPARE(store.number(u"SELECT count(*) FROM schema_version"_s), migrations().back().version);
}

void TstDatabase::pragmasHold()
{
    const Store store;
    QCOMPARE(store.number(u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(store.number(u"PRAGMA synchronous"_s), 1);
    QVERIFY(store.number(u"PRAGMA busy_timeout"_s) >= 1000);
    QSqlQuery mode(store.db());
    QVERIFY(mode.exec(u"PRAGMA journal_mode"_s) && mode.next());
    QCOMPARE(mode.value(0).toString(), u"wal"_s);
}

void TstDatabase::migrationsHaveNoGap()
{
    int expected = 1;
    for (const Migration &step : migrations())
        QCOMPARE(step.version, expected++);
}

void TstDatabase::newerIsLeftAlone_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("mark") << u"PRAGMA user_version = 99"_s;
    QTest::newRow("table") << u"INSERT INTO schema_version VALUES (99, 'from the future', 0)"_s;
}

void TstDatabase::newerIsLeftAlone()
{
    QFETCH(QString, statement);
    VV_OK(Database::open(m_file, Database::Mode::ReadWrite));
    runOn(m_file, {u"PRAGMA journal_mode = DELETE"_s, statement});
    const QByteArray before = contents(m_file);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto opened = Database::open(m_file, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::TooNew);
        QVERIFY(opened.error().detail.contains(m_file));
        QVERIFY(contents(m_file) == before);
    }
    QCOMPARE(m_folder->path().isEmpty() ? 0 : QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TstDatabase::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("text") << "This is not a database, whatever its name says.\n"_ba.repeated(100);
    QTest::newRow("short") << "x"_ba;
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("header only") << "SQLite format 3\0"_ba + QByteArray(4080, '\xff');
}

void TstDatabase::refusedFiles()
{
    QFETCH(QByteArray, data);
    write(m_file, data);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto opened = Database::open(m_file, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QVERIFY2(opened.error().detail.contains(m_file), qPrintable(opened.error().detail));
        QVERIFY(contents(m_file) == data);
    }
}

void TstDatabase::truncatedFileIsDamaged()
{
    VV_OK(Database::open(m_file, Database::Mode::ReadWrite));
    const QByteArray whole = contents(m_file);
    write(m_file, whole.left(whole.size() / 2));
    const auto opened = Database::open(m_file, Database::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
}

void TstDatabase::olderProgramIsLeftAlone()
{
    const QStringList tables{
        u"CREATE TABLE users (id INTEGER PRIMARY KEY, discogs_username TEXT, user_token TEXT, last_sync TIMESTAMP, "
        "total_items INTEGER)"_s,
        u"CREATE TABLE albums (id INTEGER PRIMARY KEY, discogs_id INTEGER, title TEXT, artist TEXT, year INTEGER, "
        "cover_url TEXT, play_count INTEGER, last_played TIMESTAMP)"_s,
        u"CREATE TABLE sync_log (id INTEGER PRIMARY KEY, sync_time TIMESTAMP, items_synced INTEGER, status TEXT)"_s,
        u"INSERT INTO albums (discogs_id, title, play_count) VALUES (501, 'Low Tide', 12)"_s};
    runOn(m_file, tables);
    const QByteArray before = contents(m_file);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto opened = Database::open(m_file, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY2(opened.error().detail.contains(u"older VinylVault"_s), qPrintable(opened.error().detail));
        QVERIFY(opened.error().detail.contains(u"another data folder"_s));
    }
    QVERIFY(contents(m_file) == before);

    const QString foreign = m_folder->filePath(u"notes.db"_s);
    runOn(foreign, {u"CREATE TABLE notes (text TEXT)"_s});
    const auto opened = Database::open(foreign, Database::Mode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
}

void TstDatabase::brokenStepLeavesTheVersionBefore()
{
    static constexpr std::array kSteps{Migration{1, "versions", makeVersionTable},
                                       Migration{2, "something", makeSomething},
                                       Migration{3, "half way", breakHalfWay}};
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"steps"_s);
        db.setDatabaseName(m_file);
        QVERIFY(db.open());
        VV_OK(upgrade(db, std::span(kSteps).first(2)));
        const auto broken = upgrade(db, kSteps);
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Storage);
        const auto condition = conditionOf(db);
        VV_OK(condition);
        QCOMPARE(condition->version, 2);
        Statements sql(db);
        QCOMPARE(sql.one(u"PRAGMA user_version"_s), 2);
        QCOMPARE(sql.one(u"SELECT count(*) FROM something"_s), 0);
        QCOMPARE(sql.one(u"SELECT count(*) FROM sqlite_schema WHERE name = 'more'"_s), 0);
        VV_OK(sql.outcome());
    }
    QSqlDatabase::removeDatabase(u"steps"_s);
}

void TstDatabase::unopenablePlaces()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"vinylvault.db"_s));
    const QString missing = m_folder->filePath(u"no/such/folder/vinylvault.db"_s);
    for (const QString &place : {m_file, missing}) {
        const auto opened = Database::open(place, Database::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY2(opened.error().detail.contains(place), qPrintable(opened.error().detail));
    }
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"no"_s)));
}

void TstDatabase::readOnlyConnectionNeedsADatabase()
{
    const auto missing = Database::open(m_file, Database::Mode::ReadOnly);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Storage);
    QVERIFY(!QFileInfo::exists(m_file));
    write(m_file, {});
    QVERIFY(!Database::open(m_file, Database::Mode::ReadOnly));
    VV_OK(Database::open(m_file, Database::Mode::ReadWrite)); // an empty file is a fresh database
    VV_OK(Database::open(m_file, Database::Mode::ReadOnly));
}

void TstDatabase::writingReadOnlySaysSo()
{
    VV_OK(Database::open(m_file, Database::Mode::ReadWrite));
    const auto reading = Database::open(m_file, Database::Mode::ReadOnly);
    VV_OK(reading);
    CollectionWriter writer((*reading)->handle());
    const auto refused = writer.saveAccount(1, u"anna"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    QVERIFY2(refused.error().detail.contains(m_file), qPrintable(refused.error().detail));
}

void TstDatabase::whatAKillLeftHalfDoneIsTakenBack_data()
{
    QTest::addColumn<Database::Mode>("mode");
    QTest::newRow("by who reads") << Database::Mode::ReadOnly;
    QTest::newRow("by who writes") << Database::Mode::ReadWrite;
}

/// Without a log, as while a backup is put back, there is a journal that somebody has to roll back.
void TstDatabase::whatAKillLeftHalfDoneIsTakenBack()
{
    QFETCH(Database::Mode, mode);
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    store.database.reset();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"killed"_s);
        db.setDatabaseName(store.file());
        QVERIFY(db.open());
        for (const QString &step :
             {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA cache_size = 1"_s, u"BEGIN IMMEDIATE"_s,
              u"CREATE TABLE half_done AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n "
              "WHERE x < 2000) SELECT x, hex(randomblob(200)) AS noise FROM n"_s})
            QVERIFY2(QSqlQuery(db).exec(step), qPrintable(step));
        // What a kill would leave is what is there now.
        for (const auto suffix : {""_L1, "-journal"_L1})
            QVERIFY(QFile::copy(store.file() + suffix, m_file + suffix));
        db.close();
    }
    QSqlDatabase::removeDatabase(u"killed"_s);
    QVERIFY(QFileInfo(m_file + "-journal"_L1).size() > 0);
    const auto opened = Database::open(m_file, mode);
    VV_OK(opened);
    QVERIFY(!QFileInfo::exists(m_file + "-journal"_L1));
    const auto found = CollectionReader((*opened)->handle()).find({.folder = {}, .query = u"tide"_s});
    VV_OK(found);
    QCOMPARE(found->ids.size(), 1);
    QVERIFY(!(*opened)->handle().tables().contains(u"half_done"_s));
}

void TstDatabase::readsWhereNothingMayBeWritten_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("hasIndex");
    QTest::newRow("one whole file") << false << false;
    QTest::newRow("with the log of somebody who has it open") << true << true;
    QTest::newRow("with a log that was left") << true << false;
}

void TstDatabase::readsWhereNothingMayBeWritten()
{
    QFETCH(bool, isOpen);
    QFETCH(bool, hasIndex);
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    if (!isOpen)
        store.database.reset();
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (QFileInfo::exists(store.file() + suffix) && (hasIndex || suffix != "-shm"_L1)) {
            QVERIFY(QFile::copy(store.file() + suffix, m_file + suffix));
            QVERIFY(QFile::setPermissions(m_file + suffix, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        }
    }
    QCOMPARE(QFileInfo::exists(m_file + "-wal"_L1), isOpen);
    QVERIFY(QFile::setPermissions(m_folder->path(), kNoWriting));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    {
        const test::OrdinaryUser user;
        if (!test::OrdinaryUser::isOne())
            QSKIP("the superuser may write everywhere");
        const auto opened = Database::open(m_file, Database::Mode::ReadOnly);
        VV_OK(opened);
        const auto found = CollectionReader((*opened)->handle()).find({.folder = {}, .query = u"tide"_s});
        VV_OK(found);
        QCOMPARE(found->ids.size(), 1);
        const auto writing = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(!writing);
        QCOMPARE(writing.error().kind, isOpen && !hasIndex ? Error::Kind::Storage : Error::Kind::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), kNoWriting | QFile::WriteOwner)); // so that it can go
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
}

void TstDatabase::whatWasMixedWhileNothingCouldBeLocked()
{
    const Copy first = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    Store store;
    VV_OK(store.sync({first}));
    store.database.reset();
    QVERIFY(QFile::setPermissions(store.folder.path(), kNoWriting));
    QVERIFY(QFile::setPermissions(store.file(), kNoWriting | QFile::WriteOwner));
    Result<std::unique_ptr<Database>> opened = fail(Error::Kind::Storage, QString());
    {
        const test::OrdinaryUser user;
        if (!test::OrdinaryUser::isOne())
            QSKIP("the superuser may write everywhere");
        opened = Database::open(store.file(), Database::Mode::ReadOnly);
    }
    VV_OK(opened);
    VV_OK((*opened)->checkUndisturbed());
    QVERIFY(QFile::setPermissions(store.folder.path(), kNoWriting | QFile::WriteOwner));
    store.reopen(); // the owner
    VV_OK(store.sync({first, makeCopy(10, makeRelease(502, u"Ben"_s, u"High Tide"_s, 2001))}));
    store.database.reset();
    const auto mixed = (*opened)->checkUndisturbed();
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().kind, Error::Kind::Storage);
    QVERIFY2(mixed.error().detail.contains(store.file()), qPrintable(mixed.error().detail));
}

void TstDatabase::fullDiskChangesNothing()
{
    Store store;
    const Copy first = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({first}));
    const auto contentsNow = [&store] {
        return std::array{
            store.number(u"SELECT count(*) FROM albums"_s), store.number(u"SELECT count(*) FROM releases"_s),
            store.number(u"SELECT count(*) FROM search"_s), store.number(u"SELECT count(*) FROM journal"_s)};
    };
    CollectionWriter writer = store.writer();
    const auto pass = writer.beginPass(store.now);
    VV_OK(pass);
    const auto before = contentsNow();
    const qint64 pages = store.number(u"PRAGMA page_count"_s);
    QVERIFY(store.run(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
    QList<Copy> copies;
    for (int i = 0; i < 400; ++i)
        copies += makeCopy(1000 + i,
                           makeRelease(2000 + i, u"Artist %1"_s.arg(i), u"A rather long title %1"_s.arg(i), 1990));
    const auto refused = writer.savePage(*pass, {.page = 1, .copies = copies}, store.now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::StorageFull);
    QVERIFY2(refused.error().detail.contains(u"Free some space"_s), qPrintable(refused.error().detail));
    QVERIFY(contentsNow() == before);
    QCOMPARE(store.found({}), QList<qint64>{9});

    QVERIFY(store.run(u"PRAGMA max_page_count = 1000000"_s));
    const auto page = writer.savePage(*pass, {.page = 1, .copies = copies}, store.now);
    VV_OK(page);
    QCOMPARE(page->added, 400);
}

void TstDatabase::busyWriterIsNamed()
{
    const Store store;
    auto other = Database::open(store.file(), Database::Mode::ReadWrite);
    VV_OK(other);
    QSqlDatabase second = (*other)->handle();
    QVERIFY(QSqlQuery(second).exec(u"PRAGMA busy_timeout = 20"_s));
    auto held = Transaction::begin(store.db());
    VV_OK(held);
    const auto refused = CollectionWriter(second).saveAccount(1, u"anna"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY2(refused.error().detail.contains(u"another program"_s), qPrintable(refused.error().detail));
    VV_OK(CollectionReader(second).totals()); // readers never wait
}

void TstDatabase::errorsByCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *code, Error::Kind kind) {
        QTest::newRow(code) << QString::fromLatin1(code) << static_cast<int>(kind);
    };
    row("5", Error::Kind::Storage);
    row("517", Error::Kind::Storage);
    row("8", Error::Kind::ReadOnly);
    row("1544", Error::Kind::ReadOnly);
    row("10", Error::Kind::Storage);
    row("778", Error::Kind::Storage);
    row("11", Error::Kind::Damaged);
    row("267", Error::Kind::Damaged);
    row("26", Error::Kind::Damaged);
    row("13", Error::Kind::StorageFull);
    row("4874", Error::Kind::StorageFull);
    row("14", Error::Kind::Storage);
    row("1", Error::Kind::Storage);
    row("", Error::Kind::Storage);
}

void TstDatabase::errorsByCode()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    const Error error
        = storageError(QSqlError(u"driver"_s, u"it said\nno"_s, QSqlError::StatementError, code), u"Writing x"_s);
    QCOMPARE(static_cast<int>(error.kind), kind);
    QVERIFY(error.detail.startsWith(u"Writing x failed: "_s));
    QVERIFY(!error.detail.contains(u'\n'));
}

void TstDatabase::connectionsDoNotPileUp()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    write(m_file, "garbage garbage garbage"_ba.repeated(50));
    QVERIFY(!Database::open(m_file, Database::Mode::ReadWrite));
    QVERIFY(QFile::remove(m_file));
    {
        const auto opened = Database::open(m_file, Database::Mode::ReadWrite);
        VV_OK(opened);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void TstDatabase::readerSeesWholePagesOnly()
{
    Store store;
    CollectionWriter writer = store.writer();
    const auto pass = writer.beginPass(store.now);
    VV_OK(pass);
    std::atomic<bool> done = false;
    std::atomic<int> partial = 0;
    std::thread reading([&] {
        const auto opened = Database::open(store.file(), Database::Mode::ReadOnly);
        if (!opened) {
            partial = -1;
            return;
        }
        const CollectionReader reader((*opened)->handle());
        do {
            const auto totals = reader.totals();
            if (!totals || totals->copies % 50 != 0)
                ++partial;
        } while (!done);
    });
    bool saved = true;
    for (int page = 1; page <= 10 && saved; ++page) {
        QList<Copy> copies;
        for (int i = 0; i < 50; ++i) {
            const int id = page * 100 + i;
            copies += makeCopy(id, makeRelease(id, u"Artist %1"_s.arg(id), u"Title"_s, 1990));
        }
        saved = writer.savePage(*pass, {.page = page, .copies = copies}, store.now).has_value();
    }
    done = true;
    reading.join();
    QVERIFY(saved);
    QCOMPARE(partial.load(), 0);
}

void TstDatabase::snapshotIsWholeAndNeverOverwrites()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    VV_OK(writeSnapshot(store.db(), m_file));
    {
        const auto copy = Database::open(m_file, Database::Mode::ReadWrite);
        VV_OK(copy);
        const CollectionReader reader((*copy)->handle());
        QCOMPARE(reader.find({.folder = {}, .query = u"tide"_s})->ids, QList<InstanceId>{{9}});
    }
    const QByteArray before = contents(m_file);
    const auto again = writeSnapshot(store.db(), m_file);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Storage);
    QVERIFY(contents(m_file) == before);
}

QTEST_GUILESS_MAIN(TstDatabase)
#include "tst_database.moc"
