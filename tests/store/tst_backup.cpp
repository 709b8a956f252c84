// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/checkup.h"
#include "store/collectionreader.h"
#include "store/database.h"
#include "store/query.h"
#include "store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// Copies that can be relied on, and the way back to one.
class TstBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void aBackupHasEverything();
    void writersGoOnMeanwhile();
    void overwritesOnlyItsOwnKind_data();
    void overwritesOnlyItsOwnKind();
    void neverOverWhatIsInUse();
    void neverOverWhatIsOpen();
    void aDamagedDatabaseGivesNone();
    void whatCannotBeWrittenLeavesNothingBehind();
    void theOldOnesGo();
    void isDueOnceADay_data();
    void isDueOnceADay();
    void restoresAndSetsAside();
    void restoresOverADamagedOne();
    void restoresWhatWasEmptied();
    void restoresWhereThereIsNone();
    void restoresNothingBad_data();
    void restoresNothingBad();
    void stoppedLeavesEverythingAsItWas();
    void doesNotRestoreUnderAnOpenDatabase();
    void theNewestGoodOneIsFound();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_store->folder.filePath(name); }
    static bool damage(const QString &file);
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<Store> m_store;
};

void TstBackup::init()
{
    m_store = std::make_unique<Store>();
    VV_OK(m_store->writer().saveAccount(7, u"okoye"_s));
    QList<Copy> copies;
    for (int i = 1; i <= 40; ++i)
        copies += makeCopy(100 + i, makeRelease(i, u"Artist %1"_s.arg(i), u"Title %1"_s.arg(i), 1950 + i));
    VV_OK(m_store->sync(copies));
    VV_OK(m_store->writer().addPlay({101}, u"A"_s, m_store->now));
}

bool TstBackup::damage(const QString &file)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadWrite))
        return false;
    // The inner pages of whatever lies there.
    for (qint64 at = 4096; at + 4096 < database.size(); at += 8192) {
        database.seek(at);
        database.write(QByteArray(2048, '\xa5'));
    }
    return true;
}

QStringList TstBackup::files() const
{
    return QDir(m_store->folder.path()).entryList(QDir::Files | QDir::Hidden);
}

void TstBackup::aBackupHasEverything()
{
    VV_OK(writeBackup(m_store->file(), path(u"copy.db"_s)));
    const auto contents = checkBackup(path(u"copy.db"_s));
    VV_OK(contents);
    QCOMPARE(contents->copies, 40);
    QCOMPARE(contents->plays, 1);
    QCOMPARE(contents->username, u"okoye"_s);
    QVERIFY(!files().contains(u"copy.db.part"_s));
    QCOMPARE(int(QFile::permissions(path(u"copy.db"_s)) & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

void TstBackup::writersGoOnMeanwhile()
{
    auto transaction = Transaction::begin(m_store->db());
    VV_OK(transaction);
    QVERIFY(m_store->run(u"DELETE FROM plays"_s));
    VV_OK(writeBackup(m_store->file(), path(u"copy.db"_s))); // of what was committed
    QCOMPARE(checkBackup(path(u"copy.db"_s))->plays, 1);
}

void TstBackup::overwritesOnlyItsOwnKind_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("written");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("a letter") << QByteArray("Dear Ana,") << false;
    QTest::newRow("an earlier backup") << QByteArray("BACKUP") << true;
}

void TstBackup::overwritesOnlyItsOwnKind()
{
    QFETCH(QByteArray, there);
    QFETCH(bool, written);
    const QString target = path(u"target.db"_s);
    if (there == "BACKUP") {
        VV_OK(writeBackup(m_store->file(), target));
    } else if (!there.isEmpty()) {
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(there) == there.size());
    }
    const auto done = writeBackup(m_store->file(), target);
    QCOMPARE(done.has_value(), written);
    if (!written) {
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), there);
    }
    QVERIFY(!writeBackup(m_store->file(), m_store->folder.path())); // a folder
}

/// Whoever has the database open would go on in a file without a name, and the log beside it fits the backup no more.
void TstBackup::neverOverWhatIsInUse()
{
    QVERIFY(QFile::link(m_store->file(), path(u"link.db"_s)));
    for (const QString &own : {m_store->file(), path(u"link.db"_s)}) {
        const auto done = writeBackup(m_store->file(), own);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::WrongUse);
    }
    VV_OK(m_store->writer().addPlay({102}, u"A"_s, m_store->now));
    QCOMPARE(m_store->reader().totals()->plays, 2);

    const Store other;
    VV_OK(other.writer().saveAccount(8, u"somebody else"_s));
    const auto done = writeBackup(m_store->file(), other.file());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::WrongUse);
    QVERIFY2(done.error().detail.contains(u"in use"_s), qPrintable(done.error().detail));
}

/// A window that has written nothing leaves nothing in the log.
void TstBackup::neverOverWhatIsOpen()
{
    const Store other;
    VV_OK(other.writer().saveAccount(8, u"somebody else"_s));
    const QString idle = path(u"idle.db"_s);
    VV_OK(writeBackup(other.file(), idle));
    {
        const auto window = Database::open(idle, Database::Mode::ReadWrite);
        VV_OK(window);
        VV_OK(CollectionReader((*window)->handle()).totals());
        QCOMPARE(QFileInfo(idle + u"-wal"_s).size(), 0);
        const auto done = writeBackup(m_store->file(), idle);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::WrongUse);
    }
    VV_OK(writeBackup(m_store->file(), idle));
}

void TstBackup::aDamagedDatabaseGivesNone()
{
    m_store->database.reset();
    QVERIFY(damage(m_store->file()));
    const auto done = writeBackup(m_store->file(), path(u"copy.db"_s));
    QVERIFY(!done);
    QVERIFY(!QFile::exists(path(u"copy.db"_s)));
    QVERIFY(!QFile::exists(path(u"copy.db.part"_s)));
}

void TstBackup::whatCannotBeWrittenLeavesNothingBehind()
{
    const QString target = path(u"copy.db"_s);
    QVERIFY(QDir().mkdir(path(u"copy.db.part"_s))); // no file can be made under that name
    const auto done = writeBackup(m_store->file(), target);
    QVERIFY(!done);
    QVERIFY(!QFile::exists(target));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM albums"_s), 40);
}

void TstBackup::theOldOnesGo()
{
    QList<Backup> backups;
    const QDateTime newest(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    for (int day = 0; day < 60; ++day) {
        for (int hour = 0; hour < 2; ++hour)
            backups += {.file = u"%1-%2"_s.arg(day).arg(hour), .made = newest.addDays(-day).addSecs(-hour * 3600)};
    }
    for (int i = 0; i < 5; ++i)
        backups += {.file = u"update %1"_s.arg(i), .made = newest.addDays(-100 - i), .reason = BackupReason::Migration};
    const QList<Backup> old = superfluous(backups);
    QStringList kept;
    for (const Backup &backup : backups) {
        if (!old.contains(backup))
            kept += backup.file;
    }
    // A Friday: seven days reach into the week before, of which one more stays; three more weeks by their Sundays.
    QCOMPARE(kept,
             (QStringList{u"0-0"_s, u"1-0"_s, u"2-0"_s, u"3-0"_s, u"4-0"_s, u"5-0"_s, u"6-0"_s, u"7-0"_s, u"12-0"_s,
                          u"19-0"_s, u"26-0"_s, u"update 0"_s, u"update 1"_s, u"update 2"_s}));
    for (int i = 0; i < 12; ++i)
        VV_OK(makeBackup(m_store->file(), BackupReason::Daily, newest.addDays(i)));
    QCOMPARE(backupsOf(m_store->file()).size(), 9);
    QCOMPARE(backupsOf(m_store->file()).first().made, newest.addDays(11));
}

void TstBackup::isDueOnceADay_data()
{
    QTest::addColumn<int>("secondsAgo"); ///< of the newest one; -1 = there is none
    QTest::addColumn<bool>("due");
    QTest::newRow("none yet") << -1 << true;
    QTest::newRow("an hour ago") << 3600 << false;
    QTest::newRow("yesterday") << 86400 << true;
    QTest::newRow("yesterday, some minutes later in the day") << 86000 << true;
    QTest::newRow("in the future of a clock put back") << -3600 << true;
}

void TstBackup::isDueOnceADay()
{
    QFETCH(int, secondsAgo);
    QFETCH(bool, due);
    QList<Backup> backups;
    if (secondsAgo != -1)
        backups += Backup{.file = {}, .made = m_store->now.addSecs(-secondsAgo)};
    QCOMPARE(isBackupDue(backups, m_store->now), due);
}

void TstBackup::restoresAndSetsAside()
{
    const auto backup = makeBackup(m_store->file(), BackupReason::Asked, m_store->now);
    VV_OK(backup);
    QVERIFY(m_store->run(u"DELETE FROM plays"_s));
    m_store->database.reset();
    const auto aside = restoreBackup(*backup, m_store->file(), m_store->now);
    VV_OK(aside);
    QCOMPARE(checkBackup(*aside)->plays, 0); // and the way back
    m_store->reopen();
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays"_s), 1);
    m_store->database.reset();
    VV_OK(restoreBackup(*aside, m_store->file(), m_store->now));
    m_store->reopen();
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays"_s), 0);
    QCOMPARE(QDir(path(u"set-aside"_s)).entryList(QDir::Files).size(), 2);
}

void TstBackup::restoresOverADamagedOne()
{
    const auto backup = makeBackup(m_store->file(), BackupReason::Daily, m_store->now);
    VV_OK(backup);
    m_store->database.reset();
    QVERIFY(damage(m_store->file()));
    for (const auto end : {"-wal"_L1, "-shm"_L1}) {
        QFile rest(m_store->file() + end);
        QVERIFY(rest.open(QIODevice::WriteOnly) && rest.write("what a crash left") > 0);
    }
    const auto aside = restoreBackup(*backup, m_store->file(), m_store->now);
    VV_OK(aside);
    QVERIFY(QFile::exists(*aside));
    m_store->reopen();
    QCOMPARE(m_store->number(u"SELECT count(*) FROM albums"_s), 40);
}

/// SQLite takes a file of no bytes for a new database, and the records would be gone without a word.
void TstBackup::restoresWhatWasEmptied()
{
    const QString file = path(u"emptied.db"_s);
    VV_OK(writeBackup(m_store->file(), file));
    const auto backup = makeBackup(file, BackupReason::Daily, m_store->now);
    VV_OK(backup);
    QVERIFY(QFile::resize(file, 0));
    for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
        const auto opened = Database::open(file, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    }
    const auto found = examine(file);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Damaged);
    QCOMPARE(QFileInfo(file).size(), 0);
    VV_OK(restoreBackup(*backup, file, m_store->now));
    VV_OK(Database::open(file, Database::Mode::ReadWrite));
    QCOMPARE(checkBackup(file)->copies, 40);
    // Without backups there was nothing yet.
    const QString fresh = path(u"other/fresh.db"_s);
    QDir(m_store->folder.path()).mkdir(u"other"_s);
    QFile made(fresh);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.close();
    VV_OK(Database::open(fresh, Database::Mode::ReadWrite));
}

void TstBackup::restoresWhereThereIsNone()
{
    VV_OK(writeBackup(m_store->file(), path(u"copy.db"_s)));
    m_store->database.reset();
    QVERIFY(QFile::remove(m_store->file()));
    const auto aside = restoreBackup(path(u"copy.db"_s), m_store->file(), m_store->now);
    VV_OK(aside);
    QVERIFY(aside->isEmpty());
    m_store->reopen();
    QCOMPARE(m_store->number(u"SELECT count(*) FROM albums"_s), 40);
}

void TstBackup::restoresNothingBad_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("not there") << u"missing"_s;
    QTest::newRow("a letter") << u"text"_s;
    QTest::newRow("damaged") << u"damaged"_s;
    QTest::newRow("cut off") << u"cut"_s;
    QTest::newRow("from the future") << u"newer"_s;
    QTest::newRow("another program's") << u"other"_s;
}

void TstBackup::restoresNothingBad()
{
    QFETCH(QString, how);
    const QString bad = path(u"bad.db"_s);
    if (how == "text"_L1) {
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Ana, this is long enough to be a header") > 0);
    } else if (how == "other"_L1) {
        const QString name = u"other"_s;
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            db.setDatabaseName(bad);
            QVERIFY(db.open() && QSqlQuery(db).exec(u"CREATE TABLE shopping (what TEXT)"_s));
            db.close();
        }
        QSqlDatabase::removeDatabase(name);
    } else if (how != "missing"_L1) {
        if (how == "newer"_L1)
            QVERIFY(m_store->run(u"PRAGMA user_version = 999"_s));
        QVERIFY(writeBackup(m_store->db(), bad));
        if (how == "newer"_L1)
            QVERIFY(m_store->run(u"PRAGMA user_version = 1"_s));
        if (how == "damaged"_L1)
            QVERIFY(damage(bad));
        if (how == "cut"_L1)
            QVERIFY(QFile::resize(bad, QFileInfo(bad).size() / 2));
    }
    m_store->database.reset();
    QFile before(m_store->file());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray contents = before.readAll();
    const auto done = restoreBackup(bad, m_store->file(), m_store->now);
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(bad));
    QVERIFY(!done.error().detail.contains("sync again"_L1)); // what helps a collection
    before.seek(0);
    QCOMPARE(before.readAll(), contents);
    QVERIFY(!files().contains(u"vinylvault.db.restoring"_s));
}

/// Asked again between the steps: whenever it is stopped, everything is as it was.
void TstBackup::stoppedLeavesEverythingAsItWas()
{
    const QString target = path(u"copy.db"_s);
    VV_OK(writeBackup(m_store->file(), target));
    QVERIFY(m_store->run(u"DELETE FROM plays"_s));
    const QStringList before = files();
    int steps = 0;
    for (int most = 0; !writeBackup(m_store->file(), target, [&, asked = 0]() mutable { return ++asked > most; });
         ++most) {
        ++steps;
        QCOMPARE(checkBackup(target)->plays, 1);
    }
    QVERIFY(steps > 1);
    QCOMPARE(files(), before);
    QCOMPARE(checkBackup(target)->plays, 0);
    m_store->database.reset();
    for (int most = 0; most < 2; ++most) {
        const auto stopped
            = restoreBackup(target, m_store->file(), m_store->now, [&, asked = 0]() mutable { return ++asked > most; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(path(u"set-aside"_s)));
        QVERIFY(!files().contains(u"vinylvault.db.restoring"_s));
    }
    VV_OK(restoreBackup(target, m_store->file(), m_store->now, [asked = 0]() mutable { return ++asked > 2; }));
    m_store->reopen();
}

void TstBackup::doesNotRestoreUnderAnOpenDatabase()
{
    const auto backup = makeBackup(m_store->file(), BackupReason::Daily, m_store->now);
    VV_OK(backup);
    const auto done = restoreBackup(*backup, m_store->file(), m_store->now);
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(Error::Kind::Storage));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM albums"_s), 40);
}

void TstBackup::theNewestGoodOneIsFound()
{
    QVERIFY(!newestGoodBackup(m_store->file()));
    const auto good = makeBackup(m_store->file(), BackupReason::Daily, m_store->now);
    const auto bad = makeBackup(m_store->file(), BackupReason::Daily, m_store->now.addDays(1));
    QVERIFY(good && bad);
    QVERIFY(damage(*bad));
    QCOMPARE(newestGoodBackup(m_store->file())->file, *good);
}

QTEST_GUILESS_MAIN(TstBackup)
#include "tst_backup.moc"
