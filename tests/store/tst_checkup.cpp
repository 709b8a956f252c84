// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkup.h"
#include "store/collectionreader.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/peek.h"
#include "store/query.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;

namespace {

/// Name, content and time of every file in a folder.
QHash<QString, std::pair<QByteArray, QDateTime>> snapshotOf(const QString &folder)
{
    QHash<QString, std::pair<QByteArray, QDateTime>> all;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &info : entries) {
        QFile file(info.filePath());
        const bool opened = file.open(QIODevice::ReadOnly);
        all.insert(info.fileName(), {opened ? file.readAll() : QByteArray("?"), info.lastModified()});
    }
    return all;
}

void overwrite(const QString &name, qint64 at, qint64 size)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(QByteArray(size, 'x'));
}

qint64 rootPageOf(const test::Store &store, const QString &name)
{
    return store.number(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(name));
}

} // namespace

class TstCheckup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundOneIsFoundSound();
    void aLookLeavesNoTrace_data();
    void aLookLeavesNoTrace();
    void whatIsInTheLogIsSeen();
    void anEmptyFileIsEmpty();
    void garbageIsDamaged();
    void anotherProgramsIsNotDamaged();
    void aNewerOneIsOnlyTested();
    void anOlderOneIsBroughtUpToDate();
    void aDamagedTableIsFound();
    void whatIsMissingIsFound();
    void anyDamageOfTheSearchIsMended_data();
    void anyDamageOfTheSearchIsMended();
    void aDamagedIndexIsMadeAnew();
    void aMissingIndexEntryIsFound();
    void brokenReferencesAreCounted();
    void theSearchIndexIsCompared_data();
    void theSearchIndexIsCompared();
    void aDamagedSearchIndexIsMadeAnew();

private:
    [[nodiscard]] QString file() const { return m_store->file(); }
    void close() { m_store->database.reset(); }

    std::unique_ptr<test::Store> m_store;
};

void TstCheckup::init()
{
    m_store = std::make_unique<test::Store>();
    QList<Copy> copies;
    for (int i = 1; i <= 300; ++i)
        copies += test::makeCopy(1000 + i, test::makeRelease(i, u"Artist %1"_s.arg(i), u"Title %1"_s.arg(i), 1960));
    VV_OK(m_store->sync(copies));
}

void TstCheckup::aSoundOneIsFoundSound()
{
    close();
    const auto found = examine(file());
    VV_OK(found);
    QVERIFY(!found->empty);
    QCOMPARE(found->version, found->newest);
    QCOMPARE(found->damage, QStringList());
    QCOMPARE(found->brokenReferences, QStringList());
    QVERIFY2(found->isSearchSound(), qPrintable(found->searchDamage));
    QCOMPARE(found->copies, 300);
}

void TstCheckup::aLookLeavesNoTrace_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("closed") << u"closed"_s;
    QTest::newRow("left by a kill") << u"killed"_s;
    QTest::newRow("left by a kill, without its index") << u"no index"_s;
    QTest::newRow("an empty log") << u"empty log"_s;
    QTest::newRow("damaged") << u"damaged"_s;
}

void TstCheckup::aLookLeavesNoTrace()
{
    QFETCH(QString, state);
    const QTemporaryDir elsewhere;
    QString looked = file();
    QVERIFY(m_store->run(u"UPDATE albums SET rating = 5"_s));
    if (state == "killed"_L1 || state == "no index"_L1) {
        looked = elsewhere.filePath(u"vinylvault.db"_s);
        QVERIFY(QFile::copy(file(), looked));
        QVERIFY(QFile::copy(file() + "-wal"_L1, looked + "-wal"_L1));
        if (state == "killed"_L1)
            QVERIFY(QFile::copy(file() + "-shm"_L1, looked + "-shm"_L1));
    } else {
        close();
    }
    if (state == "empty log"_L1)
        QVERIFY(QFile(looked + "-wal"_L1).open(QIODevice::WriteOnly));
    if (state == "damaged"_L1)
        overwrite(looked, QFileInfo(looked).size() / 2, 20000);

    const QString folder = QFileInfo(looked).path();
    const auto before = snapshotOf(folder);
    const QDateTime folderBefore = QFileInfo(folder).lastModified();
    QTest::qWait(20);
    const auto found = examine(looked);
    QCOMPARE(!found || !found->damage.isEmpty(), state == "damaged"_L1);
    QCOMPARE(snapshotOf(folder), before);
    QCOMPARE(QFileInfo(folder).lastModified(), folderBefore);
}

void TstCheckup::whatIsInTheLogIsSeen()
{
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"vinylvault.db"_s);
    QVERIFY(m_store->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(m_store->run(u"DELETE FROM search WHERE rowid = 1001"_s));
    QVERIFY(QFile::copy(file(), copy));
    const auto without = examine(copy);
    VV_OK(without);
    QCOMPARE(without->notIndexed, 0);
    QVERIFY(QFile::copy(file() + "-wal"_L1, copy + "-wal"_L1));
    for (const bool withIndex : {false, true}) {
        if (withIndex)
            QVERIFY(QFile::copy(file() + "-shm"_L1, copy + "-shm"_L1));
        const auto found = examine(copy);
        VV_OK(found);
        QCOMPARE(found->notIndexed, 1);
    }
}

void TstCheckup::anEmptyFileIsEmpty()
{
    const QString empty = m_store->folder.filePath(u"empty.db"_s);
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    const auto found = examine(empty);
    VV_OK(found);
    QVERIFY(found->empty);
}

void TstCheckup::garbageIsDamaged()
{
    const QString garbage = m_store->folder.filePath(u"garbage.db"_s);
    QVERIFY(QFile(garbage).open(QIODevice::WriteOnly));
    overwrite(garbage, 0, 20000);
    const auto found = examine(garbage);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Damaged);
    QVERIFY(!examine(m_store->folder.path()));
    QVERIFY(!examine(m_store->folder.filePath(u"nothing.db"_s)));
    QVERIFY(!QFile::exists(m_store->folder.filePath(u"nothing.db"_s)));
}

void TstCheckup::anotherProgramsIsNotDamaged()
{
    QVERIFY(m_store->run(u"DROP TABLE schema_version"_s));
    close();
    const auto found = examine(file());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Storage);
}

void TstCheckup::aNewerOneIsOnlyTested()
{
    QVERIFY(m_store->run(u"PRAGMA user_version = 99"_s));
    QVERIFY(m_store->run(u"DROP TABLE search"_s));
    close();
    const auto found = examine(file());
    VV_OK(found);
    QCOMPARE(found->version, 99);
    QCOMPARE(found->damage, QStringList());
    QVERIFY(!bringUpToDate(file()));
}

void TstCheckup::anOlderOneIsBroughtUpToDate()
{
    const QString old = m_store->folder.filePath(u"old.db"_s);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        db.setDatabaseName(old);
        QVERIFY(db.open());
        VV_OK(upgrade(db, migrations().first(1)));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto before = examine(old);
    VV_OK(before);
    QCOMPARE(before->version, 1);
    VV_OK(bringUpToDate(old));
    const auto after = examine(old);
    VV_OK(after);
    QCOMPARE(after->version, after->newest);
}

void TstCheckup::aDamagedTableIsFound()
{
    const qint64 page = rootPageOf(*m_store, u"releases"_s);
    const qint64 size = m_store->number(u"PRAGMA page_size"_s);
    close();
    overwrite(file(), (page - 1) * size, size);
    const auto found = examine(file());
    QVERIFY(!found || (!found->damage.isEmpty() && !found->onlyIndexesDamaged));
    QVERIFY(!rebuildIndexes(file()));
}

void TstCheckup::whatIsMissingIsFound()
{
    QVERIFY(m_store->run(u"DROP INDEX albums_by_release"_s));
    QVERIFY(m_store->run(u"DROP INDEX albums_by_title"_s));
    close();
    auto found = examine(file());
    VV_OK(found);
    QCOMPARE(found->damage,
             (QStringList{u"the index albums_by_release is missing"_s, u"the index albums_by_title is missing"_s}));
    QVERIFY(found->onlyIndexesDamaged);
    VV_OK(rebuildIndexes(file()));
    found = examine(file());
    VV_OK(found);
    QCOMPARE(found->damage, QStringList());
    {
        const auto database = Database::open(file(), Database::Mode::ReadWrite);
        VV_OK(database);
        Statements sql((*database)->handle());
        sql.run(u"DROP TABLE tags"_s);
        VV_OK(sql.outcome());
    }
    found = examine(file());
    VV_OK(found);
    QVERIFY2(found->damage.contains(u"the table tags is missing"_s), qPrintable(found->damage.join(u'\n')));
    QVERIFY(!found->onlyIndexesDamaged);
}

void TstCheckup::anyDamageOfTheSearchIsMended_data()
{
    QTest::addColumn<QString>("statement");
    const std::pair<const char *, QString> damages[] = {
        {"no data", u"DELETE FROM search_data"_s},
        {"garbage for its structure", u"UPDATE search_data SET block = x'ffffffffffffffffffff' WHERE id = 10"_s},
        {"garbage for its averages", u"UPDATE search_data SET block = x'ff' WHERE id = 1"_s},
        {"no pages known", u"DELETE FROM search_idx"_s},
        {"no version", u"DELETE FROM search_config"_s},
        {"another version", u"UPDATE search_config SET v = 99"_s},
        {"no contents", u"DELETE FROM search_content"_s},
        {"no sizes", u"DELETE FROM search_docsize"_s},
        {"a table gone", u"DROP TABLE search_idx"_s},
        {"data gone", u"DROP TABLE search_data"_s},
        {"settings gone", u"DROP TABLE search_config"_s},
        {"all gone", u"DROP TABLE search"_s},
    };
    for (const auto &[name, statement] : damages)
        QTest::newRow(name) << statement;
}

void TstCheckup::anyDamageOfTheSearchIsMended()
{
    QFETCH(QString, statement);
    QVERIFY(m_store->run(statement));
    close();
    auto found = examine(file());
    VV_OK(found);
    QVERIFY(!found->isSearchSound());
    VV_OK(rebuildSearchIndex(file()));
    found = examine(file());
    VV_OK(found);
    QVERIFY2(found->isSearchSound(), qPrintable(found->searchDamage));
    const auto database = Database::open(file(), Database::Mode::ReadOnly);
    VV_OK(database);
    const auto hits = CollectionReader((*database)->handle()).find({.folder = {}, .query = u"artist:arti title:300"_s});
    VV_OK(hits);
    QCOMPARE(hits->ids.size(), 1);
}

void TstCheckup::aDamagedIndexIsMadeAnew()
{
    const qint64 root = rootPageOf(*m_store, u"albums_by_title"_s);
    const qint64 size = m_store->number(u"PRAGMA page_size"_s);
    close();
    // The last entry of one of its leaves gets another text and number.
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(raw.seek((root - 1) * size));
    const QByteArray page = raw.read(12);
    QCOMPARE(page[0], '\x02'); // an inner page of an index
    const auto leaf = qFromBigEndian<quint32>(page.constData() + 8);
    overwrite(file(), leaf * size - 12, 12);
    const auto found = examine(file());
    VV_OK(found);
    QVERIFY(!found->damage.isEmpty());
    QVERIFY(found->onlyIndexesDamaged);
    VV_OK(rebuildIndexes(file()));
    const auto after = examine(file());
    VV_OK(after);
    QCOMPARE(after->damage, QStringList());
    QCOMPARE(after->copies, 300);
}

void TstCheckup::aMissingIndexEntryIsFound()
{
    // The index is told to be over another expression than the one it was made with.
    QVERIFY(m_store->run(u"PRAGMA writable_schema = ON"_s));
    QVERIFY(m_store->run(u"UPDATE sqlite_schema SET sql = replace(sql, 'title_sort, artist_sort', "
                         "'artist_sort, title_sort') WHERE name = 'albums_by_title'"_s));
    close();
    const auto found = examine(file());
    VV_OK(found);
    QVERIFY(!found->damage.isEmpty());
    QVERIFY(found->onlyIndexesDamaged);
    VV_OK(rebuildIndexes(file()));
    const auto after = examine(file());
    VV_OK(after);
    QCOMPARE(after->damage, QStringList());
}

void TstCheckup::brokenReferencesAreCounted()
{
    QVERIFY(m_store->run(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(m_store->run(u"INSERT INTO plays (instance_id, side, played_at) VALUES (7, 'A', 1), (8, 'B', 2)"_s));
    close();
    const auto found = examine(file());
    VV_OK(found);
    QCOMPARE(found->damage, QStringList());
    QCOMPARE(found->brokenReferences, QStringList{u"2 rows of plays name a missing row of albums"_s});
}

void TstCheckup::theSearchIndexIsCompared_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<qint64>("inVain");
    QTest::newRow("missing") << u"DELETE FROM search WHERE rowid < 1004"_s << qint64(3) << qint64(0);
    QTest::newRow("in vain") << u"INSERT INTO search (rowid, title) VALUES (1, 'x'), (2, 'y')"_s << qint64(0)
                             << qint64(2);
    QTest::newRow("no table") << u"DROP TABLE search"_s << qint64(-1) << qint64(-1);
}

void TstCheckup::theSearchIndexIsCompared()
{
    QFETCH(QString, sql);
    QFETCH(qint64, missing);
    QFETCH(qint64, inVain);
    QVERIFY(m_store->run(sql));
    close();
    const auto found = examine(file());
    VV_OK(found);
    QVERIFY(!found->isSearchSound());
    if (missing >= 0) {
        QCOMPARE(found->notIndexed, missing);
        QCOMPARE(found->indexedInVain, inVain);
    }
    VV_OK(rebuildSearchIndex(file()));
    const auto after = examine(file());
    VV_OK(after);
    QVERIFY2(after->isSearchSound(), qPrintable(after->searchDamage));
    m_store->reopen();
    QCOMPARE(m_store->found({.query = u"\"title 7\""_s}), QList<qint64>{1007});
}

void TstCheckup::aDamagedSearchIndexIsMadeAnew()
{
    // One row says something else than what was indexed.
    QVERIFY(m_store->run(u"UPDATE search_content SET c1 = 'other words' WHERE id = 1005"_s));
    close();
    const auto found = examine(file());
    VV_OK(found);
    QCOMPARE(found->damage, QStringList());
    QVERIFY(!found->searchDamage.isEmpty());
    VV_OK(rebuildSearchIndex(file()));
    const auto after = examine(file());
    VV_OK(after);
    QVERIFY(after->isSearchSound());
}

QTEST_GUILESS_MAIN(TstCheckup)
#include "tst_checkup.moc"
