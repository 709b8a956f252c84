// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/thumbnailstore.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::covers;

class TstThumbnailStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnce();
    void init();
    void keepsAcrossInstances();
    void sizesAreApart();
    void replacesWhatItHas();
    void damagedBytesAreForgotten();
    void aDamagedFileIsMadeAnew_data();
    void aDamagedFileIsMadeAnew();
    void damageWhileOpenIsSurvived();
    void theLeastRecentlyUsedGoesFirst();
    void aSmallerCapIsKeptOnOpening();
    void tooLargeIsNotKept();
    void withoutADiskItLivesInMemory();
    void aFullDiskStopsWritingOnly();
    void lookingWhetherItIsThereIsNoUse();
    void aSmallerCapCountsAtOnce();
    void canBeEmptied();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"cache/covers.db"_s); }
    void execIn(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
};

void TstThumbnailStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TstThumbnailStore::execIn(const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void TstThumbnailStore::keepsAcrossInstances()
{
    const QByteArray bytes(5000, 'x');
    {
        ThumbnailStore store(file(), 1'000'000, m_clock);
        QVERIFY(!store.find(u"https://a/1"_s, 150));
        store.put(u"https://a/1"_s, 150, bytes);
    }
    ThumbnailStore store(file(), 1'000'000, m_clock);
    QCOMPARE(store.find(u"https://a/1"_s, 150), bytes);
    QCOMPARE(store.totalBytes(), 5000);
    QVERIFY(!store.isInMemory());
}

void TstThumbnailStore::sizesAreApart()
{
    ThumbnailStore store(file(), 1'000'000, m_clock);
    store.put(u"https://a/1"_s, 150, "small"_ba);
    store.put(u"https://a/1"_s, 600, "large"_ba);
    QCOMPARE(store.find(u"https://a/1"_s, 150), "small"_ba);
    QCOMPARE(store.find(u"https://a/1"_s, 600), "large"_ba);
    QVERIFY(!store.find(u"https://a/1"_s, 300));
    store.remove(u"https://a/1"_s);
    QVERIFY(!store.find(u"https://a/1"_s, 150));
    QVERIFY(!store.find(u"https://a/1"_s, 600));
    QCOMPARE(store.totalBytes(), 0);
}

void TstThumbnailStore::replacesWhatItHas()
{
    ThumbnailStore store(file(), 1'000'000, m_clock);
    store.put(u"https://a/1"_s, 150, "older"_ba);
    store.put(u"https://a/1"_s, 150, "new"_ba);
    QCOMPARE(store.find(u"https://a/1"_s, 150), "new"_ba);
    QCOMPARE(store.totalBytes(), 3);
}

void TstThumbnailStore::damagedBytesAreForgotten()
{
    {
        ThumbnailStore store(file(), 1'000'000, m_clock);
        store.put(u"https://a/1"_s, 150, "as it came"_ba);
        store.put(u"https://a/2"_s, 150, "another"_ba);
    }
    execIn(u"UPDATE contents SET bytes = x'6173206974206b616d65' WHERE id = 1"_s); // "as it kame"
    ThumbnailStore store(file(), 1'000'000, m_clock);
    QTest::ignoreMessage(QtWarningMsg, "a kept cover is damaged and will be fetched again");
    QVERIFY(!store.find(u"https://a/1"_s, 150));
    QCOMPARE(store.find(u"https://a/2"_s, 150), "another"_ba);
    QCOMPARE(store.totalBytes(), 7);
    store.put(u"https://a/1"_s, 150, "as it came"_ba);
    QCOMPARE(store.find(u"https://a/1"_s, 150), "as it came"_ba);
}

void TstThumbnailStore::aDamagedFileIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray(20000, 'z');
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\x11');
    QTest::newRow("text") << "not a database"_ba;
}

void TstThumbnailStore::aDamagedFileIsMadeAnew()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir(m_dir->path()).mkpath(u"cache"_s));
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"made anew"_s));
        ThumbnailStore store(file(), 1'000'000, m_clock);
        store.put(u"https://a/1"_s, 150, "kept"_ba);
        QVERIFY(!store.isInMemory());
    }
    ThumbnailStore store(file(), 1'000'000, m_clock);
    QCOMPARE(store.find(u"https://a/1"_s, 150), "kept"_ba);
}

void TstThumbnailStore::damageWhileOpenIsSurvived()
{
    {
        ThumbnailStore store(file(), 10'000'000, m_clock);
        for (int i = 0; i < 200; ++i)
            store.put(u"https://a/%1"_s.arg(i), 150, QByteArray(6000, char('a' + i % 20)));
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 100'000);
    damaged.seek(8192); // the schema stays readable
    damaged.write(QByteArray(static_cast<int>(damaged.size()) - 8192, '\xee'));
    damaged.close();

    ThumbnailStore store(file(), 10'000'000, m_clock);
    for (int i = 0; i < 200; ++i) {
        const auto bytes = store.find(u"https://a/%1"_s.arg(i), 150);
        QVERIFY(!bytes || *bytes == QByteArray(6000, char('a' + i % 20)));
    }
    store.put(u"https://a/new"_s, 150, "new"_ba);
    QCOMPARE(store.find(u"https://a/new"_s, 150), "new"_ba);
}

void TstThumbnailStore::theLeastRecentlyUsedGoesFirst()
{
    ThumbnailStore store(file(), 10'000, m_clock);
    for (const QString &url : {u"https://a/1"_s, u"https://a/2"_s, u"https://a/3"_s}) {
        store.put(url, 150, QByteArray(3000, 'x'));
        m_clock.advance(1s);
    }
    QVERIFY(store.find(u"https://a/1"_s, 150)); // the oldest has been used again
    m_clock.advance(1s);
    store.put(u"https://a/4"_s, 150, QByteArray(3000, 'x'));
    QVERIFY(store.totalBytes() <= 10'000);
    QVERIFY(store.find(u"https://a/1"_s, 150));
    QVERIFY(!store.find(u"https://a/2"_s, 150));
    QVERIFY(store.find(u"https://a/3"_s, 150));
    QVERIFY(store.find(u"https://a/4"_s, 150));
}

void TstThumbnailStore::aSmallerCapIsKeptOnOpening()
{
    {
        ThumbnailStore store(file(), 100'000, m_clock);
        for (int i = 0; i < 10; ++i)
            store.put(u"https://a/%1"_s.arg(i), 150, QByteArray(5000, 'x'));
        QCOMPARE(store.totalBytes(), 50'000);
    }
    const ThumbnailStore store(file(), 20'000, m_clock);
    QVERIFY(store.totalBytes() > 0);
    QVERIFY(store.totalBytes() <= 20'000);
}

void TstThumbnailStore::tooLargeIsNotKept()
{
    ThumbnailStore store(file(), 1000, m_clock);
    store.put(u"https://a/1"_s, 150, QByteArray(900, 'x'));
    store.put(u"https://a/2"_s, 150, QByteArray(5000, 'x'));
    QVERIFY(store.find(u"https://a/1"_s, 150));
    QVERIFY(!store.find(u"https://a/2"_s, 150));
}

void TstThumbnailStore::withoutADiskItLivesInMemory()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"memory only"_s));
    QVERIFY(QDir(m_dir->path()).mkpath(u"cache/covers.db"_s)); // a folder lies where the file should
    ThumbnailStore store(file(), 1'000'000, m_clock);
    QVERIFY(store.isInMemory());
    store.put(u"https://a/1"_s, 150, "kept"_ba);
    QCOMPARE(store.find(u"https://a/1"_s, 150), "kept"_ba);
}

void TstThumbnailStore::aFullDiskStopsWritingOnly()
{
    ThumbnailStore store(file(), 100'000'000, m_clock);
    store.put(u"https://a/1"_s, 150, "kept"_ba);

    // No file of this process may grow beyond this: what a full disk feels like.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{512 * 1024, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be kept"_s)); // once, not for each
    for (int i = 2; i < 20; ++i)
        store.put(u"https://a/%1"_s.arg(i), 600, QByteArray(900'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);

    QCOMPARE(store.find(u"https://a/1"_s, 150), "kept"_ba);
    QVERIFY(!store.find(u"https://a/2"_s, 600));
    m_clock.advance(6min); // there is room again
    store.put(u"https://a/30"_s, 600, QByteArray(900'000, 'x'));
    QVERIFY(store.find(u"https://a/30"_s, 600));
}

void TstThumbnailStore::lookingWhetherItIsThereIsNoUse()
{
    ThumbnailStore store(file(), 10'000, m_clock);
    for (const QString &url : {u"https://a/1"_s, u"https://a/2"_s, u"https://a/3"_s}) {
        store.put(url, kOriginalEdge, QByteArray(3000, 'x'));
        m_clock.advance(1s);
    }
    store.put(u"https://a/1"_s, 150, "x"_ba);
    QCOMPARE(store.count(), 3);
    m_clock.advance(1s);
    QVERIFY(store.has(u"https://a/1"_s));
    QVERIFY(!store.has(u"https://a/9"_s));
    store.put(u"https://a/4"_s, kOriginalEdge, QByteArray(3000, 'x'));
    QVERIFY(!store.has(u"https://a/1"_s)); // still the oldest
    QVERIFY(store.has(u"https://a/3"_s));
}

void TstThumbnailStore::aSmallerCapCountsAtOnce()
{
    ThumbnailStore store(file(), 10'000'000, m_clock);
    for (int i = 0; i < 100; ++i) {
        store.put(u"https://a/%1"_s.arg(i), kOriginalEdge, QByteArray(50'000, 'x'));
        m_clock.advance(1s);
    }
    const qint64 before = QFileInfo(file()).size() + QFileInfo(file() + u"-wal"_s).size();
    store.setCap(1'000'000);
    QVERIFY(store.totalBytes() <= 1'000'000);
    QVERIFY(store.has(u"https://a/99"_s));
    QVERIFY(!store.has(u"https://a/0"_s));
    // The disk has its room again.
    QVERIFY(QFileInfo(file()).size() + QFileInfo(file() + u"-wal"_s).size() < before / 2);
    QCOMPARE(store.find(u"https://a/99"_s, kOriginalEdge)->size(), 50'000);
    store.setCap(2'000'000);
    for (int i = 0; i < 30; ++i)
        store.put(u"https://b/%1"_s.arg(i), kOriginalEdge, QByteArray(50'000, 'x'));
    QVERIFY(store.totalBytes() > 1'000'000);
}

void TstThumbnailStore::canBeEmptied()
{
    ThumbnailStore store(file(), 10'000'000, m_clock);
    for (int i = 0; i < 20; ++i)
        store.put(u"https://a/%1"_s.arg(i), kOriginalEdge, QByteArray(50'000, 'x'));
    QVERIFY(store.find(u"https://a/1"_s, kOriginalEdge));
    store.empty();
    QCOMPARE(store.totalBytes(), 0);
    QCOMPARE(store.count(), 0);
    QVERIFY(!store.isInMemory());
    QVERIFY(QFileInfo(file()).size() < 100'000);
    store.put(u"https://a/1"_s, kOriginalEdge, "again"_ba);
    QCOMPARE(store.find(u"https://a/1"_s, kOriginalEdge), "again"_ba);
}

void TstThumbnailStore::manyAtOnce()
{
    ThumbnailStore store(file(), 10'000, m_clock);
    store.put({{u"https://a/1"_s, 150, "one"_ba},
               {u"https://a/2"_s, 150, {}},
               {u"https://a/3"_s, 150, QByteArray(20'000, 'x')}, // more than there is room for in all
               {u"https://a/1"_s, 150, "newer"_ba},
               {u"https://a/4"_s, 150, "four"_ba}});
    QCOMPARE(store.find(u"https://a/1"_s, 150), "newer"_ba);
    QCOMPARE(store.find(u"https://a/4"_s, 150), "four"_ba);
    QVERIFY(!store.find(u"https://a/2"_s, 150));
    QVERIFY(!store.find(u"https://a/3"_s, 150));
    QCOMPARE(store.totalBytes(), qint64(9));
    store.put(QList<KeptPicture>());
    QCOMPARE(store.totalBytes(), qint64(9));
}

QTEST_GUILESS_MAIN(TstThumbnailStore)
#include "tst_thumbnailstore.moc"
