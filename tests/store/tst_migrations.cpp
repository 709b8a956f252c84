// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/database.h"
#include "store/ignoredarticles.h"
#include "store/localfacts.h"
#include "store/migrations.h"
#include "store/photos.h"
#include "store/storefixture.h"
#include "store/syncreader.h"
#include "store/tray.h"
#include "store/turntable.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// A database of each earlier version, brought up to date.
class TstMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasAFixture();
    void fromEachVersion_data();
    void fromEachVersion();
    void barCodesGetTheirDigits();
    void withoutRoomForTheBackup_data() { fromEachVersion_data(); }
    void withoutRoomForTheBackup();

private:
    static QString fixture(int version) { return QStringLiteral(VV_FIXTURES) + u"/db/v%1.db"_s.arg(version); }
    static QStringList schemaOf(const QSqlDatabase &db);
};

QStringList TstMigrations::schemaOf(const QSqlDatabase &db)
{
    QStringList lines;
    QSqlQuery query(db);
    query.exec(u"SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"_s);
    while (query.next())
        lines += query.value(0).toString() + u' ' + query.value(1).toString() + u' ' + query.value(2).toString();
    return lines;
}

void TstMigrations::everyVersionHasAFixture()
{
    for (const Migration &step : migrations())
        QVERIFY2(QFile::exists(fixture(step.version)), qPrintable(fixture(step.version)));
}

void TstMigrations::fromEachVersion_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &step : migrations())
        QTest::addRow("%d", step.version) << step.version;
}

void TstMigrations::fromEachVersion()
{
    QFETCH(int, version);
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"vinylvault.db"_s);
    QVERIFY(QFile::copy(fixture(version), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const int newest = migrations().back().version;
    QStringList migrated;
    {
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        VV_OK(database);
        const QSqlDatabase db = (*database)->handle();
        QCOMPARE(conditionOf(db)->version, newest);
        migrated = schemaOf(db);
        const CollectionReader reader(db);
        QCOMPARE(reader.totals()->copies, 2);
        QCOMPARE(reader.totals()->wants, 1);
        QCOMPARE(reader.totals()->plays, 2);
        const auto copy = reader.detail({2149000100});
        VV_OK(copy);
        QCOMPARE(copy->copy.rating, 2);
        QCOMPARE(copy->copy.fields.size(), 2);
        QCOMPARE(copy->plays, 1);
        QCOMPARE(copy->detail->tracks.size(), 1);
        QCOMPARE(LocalFacts(db).of({2149000101})->tags, QStringList{u"late night"_s});
        QCOMPARE(LocalFacts(db).of({2149000101})->loans.size(), 1);
        QCOMPARE(ownArticles(db).value().has_value(), version >= 9);
        QCOMPARE(Photos(db).has({2149000101}).value(), version >= 11);
        QCOMPARE(Turntable(db).now()->has_value(), version >= 12);
        QCOMPARE(SyncReader(db).edits()->size(), version >= 4 ? 1 : 0);
        QCOMPARE(Tray(db).rows()->size(), version >= 10 ? 1 : 0);
        QCOMPARE(SyncReader(db).runs(10)->size(), 1);
        QCOMPARE(SyncReader(db).removedCopies(10)->size(), 1);
        QSqlQuery check(db);
        QVERIFY(check.exec(u"PRAGMA integrity_check"_s) && check.next());
        QCOMPARE(check.value(0).toString(), u"ok"_s);
        QVERIFY(check.exec(u"PRAGMA foreign_key_check"_s) && !check.next());
    }
    // What it was is kept.
    const auto backups = backupsOf(file);
    QCOMPARE(backups.size(), version < newest ? 1 : 0);
    if (!backups.isEmpty()) {
        QCOMPARE(int(backups.first().reason), int(BackupReason::Migration));
        const auto contents = checkBackup(backups.first().file);
        VV_OK(contents);
        QCOMPARE(contents->version, version);
        QCOMPARE(contents->plays, 2);
    }
    // And there is no trace of the way it has come.
    const Store fresh;
    QCOMPARE(migrated.size(), schemaOf(fresh.db()).size());
    const auto again = Database::open(file, Database::Mode::ReadWrite);
    VV_OK(again);
    QCOMPARE(schemaOf((*again)->handle()), migrated);
}

void TstMigrations::barCodesGetTheirDigits()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"vinylvault.db"_s);
    QVERIFY(QFile::copy(fixture(8), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
        db.setDatabaseName(file);
        QVERIFY(db.open());
        QSqlQuery query(db);
        const auto insert = [&](int position, const QString &type, const QString &value) {
            return query.exec(u"INSERT INTO identifiers (release_id, position, type, value, description) "
                              "SELECT release_id, %1, '%2', '%3', '' FROM release_details LIMIT 1"_s.arg(position)
                                  .arg(type, value))
                && query.numRowsAffected() == 1;
        };
        QVERIFY(insert(90, u"Barcode"_s, u"0 7464-4117 2"_s));
        QVERIFY(insert(91, u"Matrix / Runout"_s, u"A 1-2"_s));
        query.finish();
        db.close();
    }
    QSqlDatabase::removeDatabase(u"before"_s);
    const auto database = Database::open(file, Database::Mode::ReadWrite);
    VV_OK(database);
    QSqlQuery digits((*database)->handle());
    QVERIFY(digits.exec(u"SELECT digits FROM identifiers WHERE position >= 90 ORDER BY position"_s));
    QVERIFY(digits.next());
    QCOMPARE(digits.value(0).toString(), u"0746441172"_s);
    QVERIFY(digits.next());
    QCOMPARE(digits.value(0).toString(), QString());
}

void TstMigrations::withoutRoomForTheBackup()
{
    QFETCH(int, version);
    if (version == migrations().back().version)
        return;
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"vinylvault.db"_s);
    QVERIFY(QFile::copy(fixture(version), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QFile inTheWay(dir.filePath(u"backups"_s)); // where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto database = Database::open(file, Database::Mode::ReadWrite);
    QVERIFY(!database);
    QVERIFY(database.error().detail.contains(u"backup"_s));
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"untouched"_s);
    db.setDatabaseName(file);
    QVERIFY(db.open());
    QCOMPARE(conditionOf(db)->version, version);
    db.close();
    db = {};
    QSqlDatabase::removeDatabase(u"untouched"_s);
}

QTEST_GUILESS_MAIN(TstMigrations)
#include "tst_migrations.moc"
