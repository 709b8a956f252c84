// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "store/collectionreader.h"
#include "store/database.h"
#include "sync/iothread.h"

#include <QDir>
#include <QLockFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using Kind = Error::Kind;

/// The engine on its thread, as window and commands use it.
class TstEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void syncsOnItsThread();
    void testsATokenWithoutADatabase();
    void aDatabaseThatCannotBeOpenedIsReported();
    void onlyOneProcessSyncs();
    void aPlayIsKept();
    void fetchesADetail();
    void fillsDetailsInWhenItMay();
    void tellsOtherProcesses();
    void canEndAtAnyMoment();
    void anotherEngineTakesOver();

private:
    [[nodiscard]] Locations places() const;
    sync::Engine *makeEngine(const QString &file = {});
    template <class F>
    void onEngine(sync::Engine *engine, F call)
    {
        QMetaObject::invokeMethod(engine, [engine, call] { call(*engine); });
    }

    SystemClock m_clock;
    std::unique_ptr<demo::ServerThread> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sync::IoThread> m_io;
};

void TstEngine::initTestCase()
{
    demo::ServerOptions options;
    options.rateLimit = 0;
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(250, 5); }, options);
    QVERIFY(started);
    m_server = std::move(*started);
}

void TstEngine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_io = std::make_unique<sync::IoThread>(m_clock);
}

void TstEngine::cleanup()
{
    m_io.reset();
    m_dir.reset();
}

Locations TstEngine::places() const
{
    return {.data = m_dir->path(), .cache = m_dir->path(), .shared = m_dir->path(), .config = m_dir->path()};
}

sync::Engine *TstEngine::makeEngine(const QString &file)
{
    return m_io->makeEngine({.places = places(),
                             .apiRoot = m_server->root(),
                             .tuning = {.rateLimit = 60, .maxRetries = 0},
                             .database = file});
}

void TstEngine::syncsOnItsThread()
{
    auto *engine = makeEngine();
    QSignalSpy finished(engine, &sync::Engine::syncFinished);
    onEngine(engine, [token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.sync({});
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    const auto outcome = finished.first().first().value<SyncOutcome>();
    QVERIFY2(outcome.isOk(), qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.items, 250);
    QVERIFY(!QFile::exists(m_dir->filePath(u"sync.lock"_s)));
}

void TstEngine::testsATokenWithoutADatabase()
{
    auto *engine = makeEngine();
    QSignalSpy tested(engine, &sync::Engine::tokenTested);
    onEngine(engine, [token = Secret(m_server->token())](sync::Engine &e) { e.testToken(token); });
    QTRY_COMPARE(tested.count(), 1);
    const auto good = tested.takeFirst().first().value<Result<sync::TokenOwner>>();
    QVERIFY(good);
    QCOMPARE(good->username, u"sample-collector"_s);

    onEngine(engine, [](sync::Engine &e) { e.testToken(Secret("a-wrong-token")); });
    QTRY_COMPARE(tested.count(), 1);
    const auto bad = tested.takeFirst().first().value<Result<sync::TokenOwner>>();
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, Kind::NotAuthorised);
    QVERIFY(!QFile::exists(m_dir->filePath(u"vinylvault.db"_s)));
}

void TstEngine::aDatabaseThatCannotBeOpenedIsReported()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"folder.db"_s)));
    auto *engine = makeEngine(m_dir->filePath(u"folder.db"_s));
    QSignalSpy opened(engine, &sync::Engine::opened);
    QSignalSpy finished(engine, &sync::Engine::syncFinished);
    onEngine(engine, [](sync::Engine &e) {
        e.open();
        e.sync({});
    });
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(opened.first().first().value<std::optional<Error>>());
    QVERIFY(finished.first().first().value<SyncOutcome>().error);
}

void TstEngine::onlyOneProcessSyncs()
{
    QLockFile other(m_dir->filePath(u"sync.lock"_s));
    QVERIFY(other.tryLock());
    auto *engine = makeEngine();
    QSignalSpy finished(engine, &sync::Engine::syncFinished);
    onEngine(engine, [](sync::Engine &e) {
        e.open();
        e.sync({});
    });
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().value<SyncOutcome>().error->detail.contains("already"_L1));
}

void TstEngine::aPlayIsKept()
{
    auto *engine = makeEngine();
    QSignalSpy finished(engine, &sync::Engine::syncFinished);
    QSignalSpy played(engine, &sync::Engine::playChanged);
    QSignalSpy failed(engine, &sync::Engine::writeFailed);
    onEngine(engine, [token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.sync({});
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    const auto database = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
    QVERIFY(database);
    const store::CollectionReader reader((*database)->handle());
    const InstanceId copy = reader.find({})->ids.first();
    onEngine(engine, [copy](sync::Engine &e) { e.recordPlay(copy, u"A"_s); });
    QTRY_COMPARE(played.count(), 1);
    QCOMPARE(reader.detail(copy)->plays, 1);
    onEngine(engine, [](sync::Engine &e) { e.recordPlay(InstanceId{77}, u"A"_s); });
    QTRY_COMPARE(failed.count(), 1);
}

void TstEngine::fillsDetailsInWhenItMay()
{
    auto *engine = makeEngine();
    QSignalSpy finished(engine, &sync::Engine::syncFinished);
    QSignalSpy ready(engine, &sync::Engine::detailReady);
    QSignalSpy progressed(engine, &sync::Engine::detailsProgressed);
    onEngine(engine, [token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.sync({});
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QTest::qWait(200);
    QCOMPARE(ready.count(), 0); // nobody has asked for it
    onEngine(engine, [](sync::Engine &e) { e.setFillDetails(true); });
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() >= 3, 10000);
    onEngine(engine, [](sync::Engine &e) { e.setFillDetails(false); });
    QTRY_VERIFY(!progressed.last().first().value<DetailProgress>().isRunning());
    const auto so = ready.count();
    QTest::qWait(200);
    QCOMPARE(ready.count(), so);
    onEngine(engine, [](sync::Engine &e) {
        e.setFillDetails(true);
        e.setToken({});
    });
    QTest::qWait(200);
    QCOMPARE(ready.count(), so);
}

void TstEngine::tellsOtherProcesses()
{
    m_server->run([](demo::DiscogsServer &server) {
        server.inject(demo::Fault::delay(std::chrono::milliseconds(900)).on(u"[?&]page=3"_s).times(1));
    });
    auto *engine = makeEngine();
    QSignalSpy finished(engine, &sync::Engine::syncFinished);
    onEngine(engine, [token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.sync({});
    });
    std::optional<sync::LiveState> live;
    QTRY_VERIFY((live = sync::LiveStateFile::read(places())) && live->progress && live->progress->percent > 3);
    QCOMPARE(live->connectivity.state, Connectivity::State::Online);
    QCOMPARE(live->progress->phase, Progress::Phase::Collection);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QTRY_VERIFY((live = sync::LiveStateFile::read(places())) && !live->progress);
    m_io.reset();
    QVERIFY(!sync::LiveStateFile::read(places()));
}

void TstEngine::fetchesADetail()
{
    auto *engine = makeEngine();
    QSignalSpy ready(engine, &sync::Engine::detailReady);
    QSignalSpy failed(engine, &sync::Engine::detailFailed);
    ReleaseId release;
    m_server->run([&](demo::DiscogsServer &server) { release = server.collection().releases().first(); });
    onEngine(engine, [release, token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.fetchDetail(release);
        e.fetchDetail(release);
        e.fetchDetail(ReleaseId{1});
    });
    QTRY_COMPARE(ready.count(), 1);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().kind, Kind::NotFound);
}

void TstEngine::canEndAtAnyMoment()
{
    for (int round = 0; round < 10; ++round) {
        auto *engine = makeEngine();
        onEngine(engine, [token = Secret(m_server->token())](sync::Engine &e) {
            e.open();
            e.setToken(token);
            e.sync({});
        });
        QTest::qWait(round * 7);
        m_io = std::make_unique<sync::IoThread>(m_clock);
    }
    const auto database = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
    QVERIFY(database);
    QCOMPARE(store::CollectionReader((*database)->handle()).totals()->copies % 50, 0);
}

void TstEngine::anotherEngineTakesOver()
{
    auto *first = makeEngine();
    const QPointer<sync::Engine> watched = first;
    onEngine(first, [](sync::Engine &e) { e.open(); });
    auto *second = makeEngine(m_dir->filePath(u"other.db"_s));
    QSignalSpy opened(second, &sync::Engine::opened);
    onEngine(second, [](sync::Engine &e) { e.open(); });
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!opened.first().first().value<std::optional<Error>>());
    QTRY_VERIFY(!watched);
}

QTEST_GUILESS_MAIN(TstEngine)
#include "tst_engine.moc"
