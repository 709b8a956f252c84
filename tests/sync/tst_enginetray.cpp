// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "demo/discogsserver.h"
#include "demo/releasedetails.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "store/database.h"
#include "store/syncreader.h"
#include "sync/iothread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using State = store::TrayRow::State;

/// Searching, and the tray, in the engine against the stand-in.
class TstEngineTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searches_data();
    void searches();
    void aLaterSearchWins();
    void withoutATokenNothingIsSearched();
    void whatIsScannedIsLookedUp();
    void whatIsScannedOfflineWaits();
    void addedInOneStepAndTakenBack();
    void takenOutAndPutBack();
    void pressingsAreReadAsPeopleWriteThem();

private:
    template <class F>
    void onEngine(F call)
    {
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, call] { call(*engine); });
    }
    [[nodiscard]] static store::TrayRow scanned(const QString &barcode)
    {
        store::TrayRow row;
        row.barcode = barcode;
        return row;
    }
    [[nodiscard]] QList<store::TrayRow> tray()
    {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return store::Tray((*database)->handle()).rows().value_or(QList<store::TrayRow>());
    }
    [[nodiscard]] int copies()
    {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return store::CollectionReader((*database)->handle()).totals()->copies;
    }
    [[nodiscard]] int waiting()
    {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return store::SyncReader((*database)->handle()).editCounts()->all();
    }

    SystemClock m_clock;
    std::unique_ptr<demo::ServerThread> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sync::IoThread> m_io;
    sync::Engine *m_engine = nullptr;
};

namespace {

constexpr auto kOne = "4091000000010"; ///< one pressing in the shop has it
constexpr auto kTwo = "4091000000027"; ///< two have it

demo::ServedRelease shopRelease(qint64 id, const QString &barcode, const QString &catno)
{
    demo::ServedRelease made;
    made.release.id = {id};
    made.release.title = u"Paper Moons"_s;
    made.release.year = 1983;
    made.release.artists = {{{77}, u"Nobody (3)"_s, {}, u","_s, {}, {}}};
    made.release.labels = {{{78}, u"North Pier"_s, catno, u"Label"_s}};
    made.release.formats = {{u"Vinyl"_s, u"1"_s, {u"LP"_s, u"Album"_s}, {}}};
    made.country = u"Japan"_s;
    made.barcode = barcode;
    return made;
}

demo::Collection collectionWithAShop()
{
    demo::Collection collection = demo::generatedCollection(8, 5);
    collection.putRelease(shopRelease(9'000'001, QString::fromLatin1(kOne), u"NP 7001"_s));
    collection.putRelease(shopRelease(9'000'002, QString::fromLatin1(kTwo), u"NP 7002"_s));
    collection.putRelease(shopRelease(9'000'003, QString::fromLatin1(kTwo), u"NP 7003"_s));
    return collection;
}

} // namespace

void TstEngineTray::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    demo::ServerOptions options;
    options.rateLimit = 0;
    auto started = demo::ServerThread::start(&collectionWithAShop, options);
    QVERIFY(started);
    m_server = std::move(*started);
    m_io = std::make_unique<sync::IoThread>(m_clock);
    const Locations places{
        .data = m_dir->path(), .cache = m_dir->path(), .shared = m_dir->path(), .config = m_dir->path()};
    m_engine = m_io->makeEngine({.places = places,
                                 .apiRoot = m_server->root(),
                                 .tuning = {.rateLimit = 60, .maxRetries = 0},
                                 .sendEdits = true});
    QSignalSpy finished(m_engine, &sync::Engine::syncFinished);
    onEngine([token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.sync({});
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QVERIFY(finished.first().first().value<SyncOutcome>().isOk());
}

void TstEngineTray::cleanup()
{
    m_io.reset();
    m_server.reset();
    m_dir.reset();
}

void TstEngineTray::searches_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("text") << int(LookupKind::Text) << u"nobody paper"_s
                          << QList<qint64>{9'000'001, 9'000'002, 9'000'003};
    QTest::newRow("catno") << int(LookupKind::Catno) << u"np-7002"_s << QList<qint64>{9'000'002};
    QTest::newRow("barcode") << int(LookupKind::Barcode) << QString::fromLatin1(kTwo)
                             << QList<qint64>{9'000'002, 9'000'003};
    QTest::newRow("number") << int(LookupKind::Release) << u"9000003"_s << QList<qint64>{9'000'003};
    QTest::newRow("no such number") << int(LookupKind::Release) << u"9999999"_s << QList<qint64>{};
    QTest::newRow("nothing") << int(LookupKind::Text) << u"xyzzy plugh"_s << QList<qint64>{};
}

void TstEngineTray::searches()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QList<qint64>, found);
    QSignalSpy searched(m_engine, &sync::Engine::searched);
    onEngine([=](sync::Engine &e) { e.search({static_cast<LookupKind>(kind), text}, 5); });
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().at(1).toInt(), 5);
    const auto answer = searched.first().first().value<Result<Pressings>>();
    QVERIFY(answer);
    QList<qint64> ids;
    for (const Pressing &pressing : answer->items)
        ids += pressing.id.value;
    QCOMPARE(ids, found);
    QCOMPARE(answer->total, found.size());
}

void TstEngineTray::aLaterSearchWins()
{
    QSignalSpy searched(m_engine, &sync::Engine::searched);
    onEngine([](sync::Engine &e) {
        e.search({LookupKind::Text, u"paper"_s}, 1);
        e.search({LookupKind::Text, u"nobody"_s}, 2);
    });
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().at(1).toInt(), 2);
}

void TstEngineTray::withoutATokenNothingIsSearched()
{
    QSignalSpy searched(m_engine, &sync::Engine::searched);
    onEngine([](sync::Engine &e) {
        e.setToken({});
        e.search({LookupKind::Text, u"paper"_s}, 1);
        e.putInTray({scanned(QString::fromLatin1(kOne))});
    });
    QTRY_COMPARE(searched.count(), 1);
    const auto answer = searched.first().first().value<Result<Pressings>>();
    QCOMPARE(int(answer.error().kind), int(Error::Kind::NotAuthorised));
    QTRY_COMPARE(tray().size(), 1);
    QCOMPARE(int(tray().first().state()), int(State::Waiting));
    onEngine([token = Secret(m_server->token())](sync::Engine &e) { e.setToken(token); });
    QTRY_VERIFY(!tray().isEmpty() && tray().first().state() == State::Ready);
}

void TstEngineTray::whatIsScannedIsLookedUp()
{
    onEngine([](sync::Engine &e) {
        for (const QString &barcode : {QString::fromLatin1(kOne), QString::fromLatin1(kTwo), u"4000000000006"_s})
            e.putInTray({scanned(barcode)});
        store::TrayRow number;
        number.pressings = {Pressing{.id = {9'000'003}}};
        e.putInTray({number});
    });
    QTRY_VERIFY(tray().size() == 4 && tray().last().pressings.constFirst().isNamed());
    const auto rows = tray();
    QCOMPARE(int(rows[0].state()), int(State::Ready));
    QCOMPARE(rows[0].pressings.constFirst().id, ReleaseId{9'000'001});
    QCOMPARE(int(rows[1].state()), int(State::Several)); // never one of them by chance
    QCOMPARE(rows[1].pressings.size(), 2);
    QCOMPARE(int(rows[2].state()), int(State::Unknown));
    QCOMPARE(rows[2].barcode, u"4000000000006"_s);
}

void TstEngineTray::whatIsScannedOfflineWaits()
{
    m_server->run([](demo::DiscogsServer &server) { server.pause(); });
    QSignalSpy lookedUp(m_engine, &sync::Engine::trayLookedUp);
    onEngine([](sync::Engine &e) { e.putInTray({scanned(QString::fromLatin1(kOne)), scanned(u"4000000000006"_s)}); });
    QTRY_VERIFY(lookedUp.count() > 0);
    QCOMPARE(tray().size(), 2);
    for (const store::TrayRow &row : tray())
        QCOMPARE(int(row.state()), int(State::Waiting));
    m_server->run([](demo::DiscogsServer &server) { (void)server.resume(); });
    onEngine([](sync::Engine &e) { e.sync({}); });
    QTRY_COMPARE_WITH_TIMEOUT(int(tray().first().state()), int(State::Ready), 20000);
    QTRY_VERIFY(!tray().isEmpty() && tray().last().state() == State::Unknown);
}

void TstEngineTray::addedInOneStepAndTakenBack()
{
    QSignalSpy edited(m_engine, &sync::Engine::edited);
    store::TrayRow row = scanned(QString::fromLatin1(kOne));
    row.rating = 4;
    onEngine([row](sync::Engine &e) { e.putInTray({row, scanned(QString::fromLatin1(kTwo))}); });
    QTRY_VERIFY(!tray().isEmpty() && tray().last().state() == State::Several);
    onEngine([](sync::Engine &e) { e.addTray(); });
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(copies(), 9);
    QCOMPARE(tray().size(), 1);                     // what is not known yet stays
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 15000); // Discogs has it
    int rating = 0;
    m_server->run([&](demo::DiscogsServer &server) { rating = server.collection().rating(ReleaseId{9'000'001}); });
    QCOMPARE(rating, 4);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(edited.count(), 2);
    QVERIFY(edited.last().at(1).toBool());
    QCOMPARE(copies(), 8);
    QCOMPARE(tray().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 15000);
    qsizetype there = 0;
    m_server->run([&](demo::DiscogsServer &server) { there = server.collection().size(); });
    QCOMPARE(there, 8);
}

void TstEngineTray::takenOutAndPutBack()
{
    QSignalSpy taken(m_engine, &sync::Engine::trayTaken);
    onEngine([](sync::Engine &e) { e.putInTray({scanned(QString::fromLatin1(kOne))}); });
    QTRY_VERIFY(tray().size() == 1 && tray().first().state() == State::Ready);
    onEngine([id = tray().first().id](sync::Engine &e) { e.takeFromTray({id}); });
    QTRY_COMPARE(taken.count(), 1);
    QVERIFY(tray().isEmpty());
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(taken.count(), 2);
    QCOMPARE(tray().size(), 1);
}

void TstEngineTray::pressingsAreReadAsPeopleWriteThem()
{
    QSignalSpy searched(m_engine, &sync::Engine::searched);
    onEngine([](sync::Engine &e) { e.search({LookupKind::Catno, u"NP 7001"_s}, 1); });
    QTRY_COMPARE(searched.count(), 1);
    const auto answer = searched.first().first().value<Result<Pressings>>();
    QVERIFY(answer && answer->items.size() == 1);
    const Pressing &pressing = answer->items.constFirst();
    QCOMPARE(pressing.artist, u"Nobody"_s); // there are several of that name
    QCOMPARE(pressing.title, u"Paper Moons"_s);
    QCOMPARE(pressing.year, 1983);
    QCOMPARE(pressing.country, u"Japan"_s);
    QCOMPARE(pressing.label, u"North Pier"_s);
    QCOMPARE(pressing.catno, u"NP 7001"_s);
    QCOMPARE(pressing.format, u"Vinyl, LP, Album"_s);
}

QTEST_GUILESS_MAIN(TstEngineTray)
#include "tst_enginetray.moc"
