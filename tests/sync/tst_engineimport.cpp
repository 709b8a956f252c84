// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "store/database.h"
#include "sync/iothread.h"

#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::store::ImportReport;
using vv::sync::ImportWish;

/// Imports in the engine: one at a time, never beside a sync, and nothing that the user does meanwhile is lost.
class TstEngineImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDryRunChangesNothing();
    void importAndTakeBack();
    void whatIsWrittenMeanwhileIsDoneAfterwards();
    void cancelChangesNothing();
    void waitsForTheSync();
    void aWaitingOneCanBeCancelled();
    void aSyncWaitsForIt();
    void notBesideAnotherProgramsSync();
    void oneAtATime();
    void thereIsNothingToTakeBack();
    void theEndOfTheEngineStopsIt();

private:
    template <class F>
    void onEngine(F call)
    {
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, call] { call(*engine); });
    }
    void onServer(const std::function<void(demo::DiscogsServer &)> &call) { m_server->run(call); }
    [[nodiscard]] QString csv(int rows) const;
    [[nodiscard]] int copies() const;
    [[nodiscard]] Locations places() const
    {
        return {.data = m_dir->path(), .cache = m_dir->path(), .shared = m_dir->path(), .config = m_dir->path()};
    }

    SystemClock m_clock;
    std::unique_ptr<demo::ServerThread> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sync::IoThread> m_io;
    sync::Engine *m_engine = nullptr;
    InstanceId m_copy;
};

constexpr int kHere = 8;
constexpr int kMany = 4000;
constexpr int kLong = 20000;

void TstEngineImport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    demo::ServerOptions options;
    options.rateLimit = 0;
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(kHere, 5); }, options);
    QVERIFY(started);
    m_server = std::move(*started);
    onServer([this](demo::DiscogsServer &server) { m_copy = server.collection().copies().at(0).instance; });
    m_io = std::make_unique<sync::IoThread>(m_clock);
    m_engine = m_io->makeEngine(
        {.places = places(), .apiRoot = m_server->root(), .tuning = {.rateLimit = 60, .maxRetries = 0}});
    QSignalSpy finished(m_engine, &sync::Engine::syncFinished);
    onEngine([token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.sync({});
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kLong);
    QVERIFY(finished.first().first().value<SyncOutcome>().isOk());
    QCOMPARE(copies(), kHere);
}

void TstEngineImport::cleanup()
{
    m_io.reset();
    m_server.reset();
    m_dir.reset();
}

QString TstEngineImport::csv(int rows) const
{
    const QString path = m_dir->filePath(u"records %1.csv"_s.arg(rows));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added\n");
    for (int i = 0; i < rows; ++i)
        file.write("X 1,Ana Vidal,Low Tide,X,\"LP, Album\",,1971," + QByteArray::number(70'000'000 + i)
                   + ",Uncategorized,2024-01-01 10:00:00\n");
    return path;
}

int TstEngineImport::copies() const
{
    const auto database = store::Database::open(places().database(), store::Database::Mode::ReadOnly);
    return store::CollectionReader((*database)->handle()).totals()->copies;
}

void TstEngineImport::aDryRunChangesNothing()
{
    QSignalSpy imported(m_engine, &sync::Engine::imported);
    QSignalSpy changed(m_engine, &sync::Engine::collectionChanged);
    onEngine([file = csv(3)](sync::Engine &e) { e.runImport({.what = ImportWish::What::Check, .file = file}); });
    QTRY_COMPARE(imported.count(), 1);
    const auto report = imported.first().first().value<ImportReport>();
    QVERIFY2(report.isOk(), report.error ? qPrintable(report.error->detail) : "");
    QVERIFY(report.isDryRun);
    QCOMPARE(report.added, 3);
    QCOMPARE(copies(), kHere);
    QCOMPARE(changed.count(), 0);
}

void TstEngineImport::importAndTakeBack()
{
    QSignalSpy imported(m_engine, &sync::Engine::imported);
    QSignalSpy percent(m_engine, &sync::Engine::importProgressed);
    QSignalSpy changed(m_engine, &sync::Engine::collectionChanged);
    QSignalSpy list(m_engine, &sync::Engine::importsChanged);
    onEngine([file = csv(kMany)](sync::Engine &e) { e.runImport({.what = ImportWish::What::Import, .file = file}); });
    QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, kLong);
    QCOMPARE(imported.first().first().value<ImportReport>().added, kMany);
    QVERIFY(percent.count() > 1);
    QCOMPARE(copies(), kHere + kMany);
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(list.last().first().value<QList<store::PastImport>>().size(), 1);

    QSignalSpy back(m_engine, &sync::Engine::importTakenBack);
    onEngine([](sync::Engine &e) { e.runImport({.what = ImportWish::What::TakeBack}); });
    QTRY_COMPARE_WITH_TIMEOUT(back.count(), 1, kLong);
    QCOMPARE(back.first().first().value<store::ImportUndone>().copies, kMany);
    QCOMPARE(copies(), kHere);
    QVERIFY(list.last().first().value<QList<store::PastImport>>().isEmpty());
}

void TstEngineImport::whatIsWrittenMeanwhileIsDoneAfterwards()
{
    QSignalSpy imported(m_engine, &sync::Engine::imported);
    QSignalSpy played(m_engine, &sync::Engine::playChanged);
    QSignalSpy edited(m_engine, &sync::Engine::edited);
    QSignalSpy failed(m_engine, &sync::Engine::writeFailed);
    onEngine([this, file = csv(kMany)](sync::Engine &e) {
        e.runImport({.what = ImportWish::What::Import, .file = file});
        e.recordPlay(m_copy, u"A"_s);
        e.edit({store::Edit::rate(m_copy, 5)});
    });
    QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, kLong);
    QTRY_COMPARE(played.count(), 1);
    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(failed.count(), 0);
    const auto database = store::Database::open(places().database(), store::Database::Mode::ReadOnly);
    QCOMPARE(store::CollectionReader((*database)->handle()).detail(m_copy)->copy.rating, 5);
}

void TstEngineImport::cancelChangesNothing()
{
    QSignalSpy imported(m_engine, &sync::Engine::imported);
    onEngine([file = csv(kMany)](sync::Engine &e) {
        e.runImport({.what = ImportWish::What::Import, .file = file});
        e.cancelImport();
    });
    QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, kLong);
    const auto report = imported.first().first().value<ImportReport>();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, Error::Kind::Cancelled);
    QCOMPARE(copies(), kHere);
    onEngine([file = csv(2)](sync::Engine &e) { e.runImport({.what = ImportWish::What::Import, .file = file}); });
    QTRY_COMPARE(imported.count(), 2);
    QCOMPARE(copies(), kHere + 2);
}

void TstEngineImport::waitsForTheSync()
{
    QStringList order;
    connect(m_engine, &sync::Engine::syncFinished, this, [&] { order += u"sync"_s; });
    connect(m_engine, &sync::Engine::imported, this, [&] { order += u"import"_s; });
    onServer([](demo::DiscogsServer &server) {
        server.inject(demo::Fault::delay(std::chrono::milliseconds(200)).always());
    });
    onEngine([file = csv(2)](sync::Engine &e) {
        e.sync({.reach = sync::Reach::Full});
        e.runImport({.what = ImportWish::What::Import, .file = file});
    });
    QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList{u"sync"_s, u"import"_s}), kLong);
    QCOMPARE(copies(), kHere + 2);
}

void TstEngineImport::aWaitingOneCanBeCancelled()
{
    QSignalSpy imported(m_engine, &sync::Engine::imported);
    QSignalSpy synced(m_engine, &sync::Engine::syncFinished);
    onEngine([file = csv(2)](sync::Engine &e) {
        e.sync({.reach = sync::Reach::Full});
        e.runImport({.what = ImportWish::What::Import, .file = file});
        e.cancelImport();
    });
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, kLong);
    QVERIFY(synced.first().first().value<SyncOutcome>().isOk());
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.first().first().value<ImportReport>().error->kind, Error::Kind::Cancelled);
    QCOMPARE(copies(), kHere);
}

void TstEngineImport::aSyncWaitsForIt()
{
    QStringList order;
    connect(m_engine, &sync::Engine::syncStarted, this, [&] { order += u"sync"_s; });
    connect(m_engine, &sync::Engine::imported, this, [&] { order += u"import"_s; });
    QSignalSpy synced(m_engine, &sync::Engine::syncFinished);
    onEngine([file = csv(kMany)](sync::Engine &e) {
        e.runImport({.what = ImportWish::What::Check, .file = file});
        e.sync({.reach = sync::Reach::Full});
    });
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, kLong);
    QVERIFY(synced.first().first().value<SyncOutcome>().isOk());
    QCOMPARE(order.size(), 2);
    QVERIFY(order.contains(u"import"_s));
}

void TstEngineImport::notBesideAnotherProgramsSync()
{
    QLockFile other(places().syncLock());
    QVERIFY(other.tryLock());
    QSignalSpy imported(m_engine, &sync::Engine::imported);
    onEngine([file = csv(2)](sync::Engine &e) { e.runImport({.what = ImportWish::What::Check, .file = file}); });
    QTRY_COMPARE(imported.count(), 1);
    const auto report = imported.first().first().value<ImportReport>();
    QVERIFY(report.isDryRun);
    QVERIFY(report.error && report.error->detail.contains(u"another VinylVault"_s));
}

void TstEngineImport::oneAtATime()
{
    QSignalSpy imported(m_engine, &sync::Engine::imported);
    onEngine([file = csv(kMany)](sync::Engine &e) {
        e.runImport({.what = ImportWish::What::Check, .file = file});
        e.runImport({.what = ImportWish::What::Check, .file = file});
    });
    QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 2, kLong);
    QCOMPARE(imported.first().first().value<ImportReport>().error->kind, Error::Kind::WrongUse);
    QVERIFY(imported.last().first().value<ImportReport>().isOk());
}

void TstEngineImport::thereIsNothingToTakeBack()
{
    QSignalSpy failed(m_engine, &sync::Engine::takeBackFailed);
    onEngine([](sync::Engine &e) { e.runImport({.what = ImportWish::What::TakeBack}); });
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotFound);
}

void TstEngineImport::theEndOfTheEngineStopsIt()
{
    onEngine([file = csv(kMany)](sync::Engine &e) { e.runImport({.what = ImportWish::What::Import, .file = file}); });
    m_io.reset();
    const int left = copies(); // all or nothing: it may have been through
    QVERIFY(left == kHere || left == kHere + kMany);
}

QTEST_GUILESS_MAIN(TstEngineImport)
#include "tst_engineimport.moc"
