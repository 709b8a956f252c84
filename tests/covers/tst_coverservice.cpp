// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "covers/coverservice.h"
#include "covers/thumbnailstore.h"
#include "faketransport.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::covers;

namespace {

QString url(int n)
{
    return u"http://127.0.0.1:1/%1.jpeg"_s.arg(n);
}

} // namespace

class TstCoverService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondInstanceNeedsNoRequest();
    void everySizeFromOneRequest();
    void madeThumbnailsAreKept();
    void aChangedUrlIsAnotherPicture();
    void damagedBytesAreFetchedAgain();
    void whatIsNoPictureFails_data();
    void whatIsNoPictureFails();
    void failureIsForgivenLater();
    void newestFirst();
    void keepOnlyDropsAndAsksAgain();
    void aPageIsNotDropped();
    void whatIsAheadComesAfterWhatIsSeen();
    void photosAreReadAndNeverFetched();
    void fillsAndTellsWhatIsHeld();
    void noTokenIsSent();
    void everyRequestIsAnswered();
    void endsAtAnyTime_data();
    void endsAtAnyTime();
    void endsAfterTheIoThread();
    void startsBeforeTheIoThread();

private:
    [[nodiscard]] std::unique_ptr<CoverService> make();
    [[nodiscard]] bool waitReady(CoverService &service, const CoverKey &key);
    void execIn(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QThread> m_io;
    SystemClock m_clock;
    std::shared_ptr<test::ImageHost> m_host;
};

void TstCoverService::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_io = std::make_unique<QThread>();
    m_io->start();
    m_host = std::make_shared<test::ImageHost>();
    m_host->setAnswer([](const net::HttpRequest &request) {
        const int n = request.url.fileName().section(u'.', 0, 0).toInt();
        return test::imageReply(test::picture(600, 600, qRgb(n % 256, 100, 50)));
    });
}

void TstCoverService::cleanup()
{
    m_io->quit();
    m_io->wait();
}

std::unique_ptr<CoverService> TstCoverService::make()
{
    return std::make_unique<CoverService>(
        CoverService::Config{m_dir->filePath(u"covers.db"_s)}, m_io.get(),
        [host = m_host] { return std::make_unique<test::FakeTransport>(host); }, m_clock);
}

bool TstCoverService::waitReady(CoverService &service, const CoverKey &key)
{
    if (!service.find(key))
        service.request(key);
    return QTest::qWaitFor([&] { return service.find(key) || service.hasFailed(key); }) && service.find(key);
}

void TstCoverService::execIn(const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_dir->filePath(u"covers.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void TstCoverService::aSecondInstanceNeedsNoRequest()
{
    const CoverKey key{url(7), 150};
    {
        const auto service = make();
        QSignalSpy ready(service.get(), &CoverService::ready);
        QVERIFY(!service->find(key));
        service->request(key);
        service->request(key);
        QVERIFY(!service->find(key)); // never at once
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(service->find(key)->size(), QSize(150, 150));
    }
    QCOMPARE(m_host->requests().size(), 1);
    const auto service = make();
    QVERIFY(waitReady(*service, key));
    const QColor color = service->find(key)->toImage().pixelColor(75, 75);
    QVERIFY(qAbs(color.green() - 100) < 6);
    QCOMPARE(m_host->requests().size(), 1);
}

void TstCoverService::everySizeFromOneRequest()
{
    const auto service = make();
    for (const int edge : {150, 600, 300})
        service->request({url(1), edge});
    for (const int edge : {150, 600, 300}) {
        QVERIFY(waitReady(*service, {url(1), edge}));
        QCOMPARE(service->find({url(1), edge})->width(), edge);
    }
    QCOMPARE(m_host->requests().size(), 1);
}

/// Also those that were waiting to be written when the program ended.
void TstCoverService::madeThumbnailsAreKept()
{
    constexpr int kCovers = 40; // more than wait for each other
    {
        const auto service = make();
        for (int i = 0; i < kCovers; ++i)
            QVERIFY(waitReady(*service, {url(i), kOriginalEdge}));
    }
    {
        const auto service = make();
        for (int i = 0; i < kCovers; ++i)
            QVERIFY(waitReady(*service, {url(i), 150}));
    }
    ThumbnailStore store(m_dir->filePath(u"covers.db"_s), 1'000'000'000, m_clock);
    int kept = 0;
    for (int i = 0; i < kCovers; ++i)
        kept += store.find(url(i), 150) ? 1 : 0;
    QCOMPARE(kept, kCovers);
}

void TstCoverService::aChangedUrlIsAnotherPicture()
{
    const auto service = make();
    QVERIFY(waitReady(*service, {url(1), 150}));
    QVERIFY(waitReady(*service, {url(2), 150}));
    QCOMPARE(m_host->paths(), (QStringList{u"/1.jpeg"_s, u"/2.jpeg"_s}));
}

void TstCoverService::damagedBytesAreFetchedAgain()
{
    const CoverKey key{url(1), 150};
    {
        const auto service = make();
        QVERIFY(waitReady(*service, key));
    }
    execIn(u"UPDATE contents SET bytes = zeroblob(length(bytes))"_s);
    const auto service = make();
    QVERIFY(waitReady(*service, key));
    QCOMPARE(m_host->requests().size(), 2);
    QVERIFY(service->find(key)->toImage().pixelColor(75, 75).green() > 90);
}

void TstCoverService::whatIsNoPictureFails_data()
{
    QByteArray broken = test::picture(600, 600, 0xff336699);
    broken.replace(2, 200, QByteArray(200, '\0'));
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("broken") << broken << "image/jpeg"_ba << 200;
    QTest::newRow("page that says it is a picture") << "<html></html>"_ba
                                                    << "image/jpeg"_ba << 200;
    QTest::newRow("page") << "<html></html>"_ba
                          << "text/html"_ba << 200;
    QTest::newRow("SVG") << R"(<svg xmlns="http://www.w3.org/2000/svg"/>)"_ba
                         << "image/svg+xml"_ba << 200;
    QTest::newRow("empty") << QByteArray() << "image/jpeg"_ba << 200;
    QTest::newRow("gone") << QByteArray() << "text/plain"_ba << 404;
}

void TstCoverService::whatIsNoPictureFails()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    m_host->setAnswer([&](const auto &) { return test::imageReply(body, type, status); });
    const CoverKey key{url(1), 150};
    const auto service = make();
    QSignalSpy failed(service.get(), &CoverService::failed);
    service->request(key);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(service->hasFailed(key));
    QVERIFY(service->hasFailed({url(1), 300}));
    QVERIFY(!service->find(key));
    service->request(key); // known to be pointless
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(m_host->requests().size(), 1);
}

/// Read by several threads; what is put off runs when the test moves it, in the thread it belongs to.
class HandClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override { return QDateTime::currentDateTimeUtc(); }
    void callLater(std::chrono::milliseconds, QObject *context, std::function<void()> call) override
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append({context, std::move(call)});
    }
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.load() + by;
        for (const auto &later : std::exchange(m_calls, {}))
            QMetaObject::invokeMethod(later.context, later.call, Qt::QueuedConnection);
    }

private:
    struct Later {
        QObject *context;
        std::function<void()> call;
    };
    std::atomic<std::chrono::milliseconds> m_now{std::chrono::milliseconds(1000)};
    QMutex m_mutex;
    QList<Later> m_calls;
};

void TstCoverService::failureIsForgivenLater()
{
    HandClock clock;
    m_host->setAnswer([](const auto &) { return fail(Error::Kind::Offline, u"refused"_s); });
    CoverService service(
        {m_dir->filePath(u"covers.db"_s)}, m_io.get(),
        [host = m_host] { return std::make_unique<test::FakeTransport>(host); }, clock);
    QSignalSpy failed(&service, &CoverService::failed);
    QSignalSpy dropped(&service, &CoverService::dropped);
    const CoverKey key{url(1), 150};
    service.request(key);
    QTRY_COMPARE(failed.size(), 1);
    clock.advance(std::chrono::minutes(1));
    QTRY_COMPARE(dropped.size(), 1); // "ask again"
    QVERIFY(!service.hasFailed(key));
    m_host->setAnswer([](const auto &) { return test::imageReply(test::picture(600, 600, 0xff336699)); });
    QVERIFY(waitReady(service, key));
}

void TstCoverService::newestFirst()
{
    constexpr int kCount = 100;
    {
        const auto service = make();
        for (int i = 0; i < kCount; ++i)
            QVERIFY(waitReady(*service, {url(i), 150}));
    }
    const auto service = make();
    QStringList order;
    connect(service.get(), &CoverService::ready, this, [&](const CoverKey &key) { order.append(key.url); });
    for (int i = 0; i < kCount; ++i)
        service->request({url(i), 150});
    QTRY_COMPARE(order.size(), kCount);
    // The first 24 are on their way before there is anything newer.
    QVERIFY(order.indexOf(url(99)) < 30);
    QVERIFY(order.indexOf(url(99)) < order.indexOf(url(60)));
    QVERIFY(order.indexOf(url(60)) < order.indexOf(url(30)));
    QVERIFY(order.indexOf(url(24)) > 90);
}

void TstCoverService::keepOnlyDropsAndAsksAgain()
{
    m_host->setAnswer(nullptr);
    const auto service = make();
    QSignalSpy dropped(service.get(), &CoverService::dropped);
    for (int i = 0; i < 60; ++i)
        service->request({url(i), 150});
    QTRY_COMPARE(m_host->requests().size(), 2);
    service->keepOnly({});
    QTRY_VERIFY(dropped.size() >= 58);
    const CoverKey again = dropped.first().at(0).value<CoverKey>();
    dropped.clear();
    service->request(again);
    service->keepOnly({again});
    QTest::qWait(50);
    QCOMPARE(dropped.size(), 0);
    service->keepOnly({});
    QTRY_COMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).value<CoverKey>(), again);
}

void TstCoverService::aPageIsNotDropped()
{
    m_host->setAnswer(nullptr);
    const auto service = make();
    QSignalSpy dropped(service.get(), &CoverService::dropped);
    service->request({url(1), 150});
    service->request({url(2), 150});
    QTRY_COMPARE(m_host->requests().size(), 2);
    service->request({url(3), 600});
    service->request({url(4), 150});
    QTest::qWait(50);
    service->keepOnly({});
    QTRY_COMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).value<CoverKey>().url, url(4));
}

void TstCoverService::whatIsAheadComesAfterWhatIsSeen()
{
    const auto mayAnswer = std::make_shared<QSemaphore>();
    m_host->setAnswer([mayAnswer](const auto &) {
        mayAnswer->acquire();
        return test::imageReply(test::picture(600, 600, 0xff336699));
    });
    const auto service = make();
    service->request({url(1), 150});
    QTRY_COMPARE(m_host->requests().size(), 1); // and the I/O thread waits in it
    QSignalSpy use(service.get(), &CoverService::useKnown);
    for (int n = 3; n <= 5; ++n)
        service->requestAhead({url(n), 150});
    service->request({url(6), 150});
    service->request({url(5), 150}); // scrolled to
    service->askForUse();
    QTRY_COMPARE(use.size(), 1); // so the disk has been asked for all of them
    mayAnswer->release(100);
    QTRY_COMPARE(m_host->requests().size(), 5);
    // The second one under way is whatever comes first.
    QCOMPARE(m_host->paths(), (QStringList{u"/1.jpeg"_s, u"/3.jpeg"_s, u"/6.jpeg"_s, u"/5.jpeg"_s, u"/4.jpeg"_s}));
    QVERIFY(waitReady(*service, {url(4), 150}));
}

/// The photos of one collection.
class Photos final : public PictureSource
{
public:
    explicit Photos(QThread *forbidden)
        : m_forbidden(forbidden)
    {}
    ~Photos() override { Q_ASSERT(QThread::currentThread() != m_forbidden); }

    [[nodiscard]] Chunk coverUrls(std::optional<qint64>) override
    {
        return {.urls = {url(1), url(2)}, .next = std::nullopt};
    }
    [[nodiscard]] std::optional<QByteArray> photo(const QString &address) override
    {
        if (address != u"photo:5/1000"_s || QThread::currentThread() == m_forbidden)
            return std::nullopt;
        return test::picture(1200, 900, 0xff804020);
    }

private:
    QThread *m_forbidden; ///< that must not wait for a database
};

void TstCoverService::photosAreReadAndNeverFetched()
{
    const auto service = make();
    const CoverKey key{u"photo:5/1000"_s, 300};
    QVERIFY(!waitReady(*service, key)); // no collection is open
    QVERIFY(service->hasFailed(key));
    const CoverKey other{u"photo:5/1000"_s, 600};
    service->usePictures(std::make_shared<Photos>(QThread::currentThread()));
    QVERIFY(!waitReady(*service, {u"photo:6/1000"_s, 300}));
    const auto again = make();
    again->usePictures(std::make_shared<Photos>(QThread::currentThread()));
    QVERIFY(waitReady(*again, key));
    QCOMPARE(again->find(key)->size(), QSize(300, 225));
    QVERIFY(waitReady(*again, other));
    QCOMPARE(m_host->requests().size(), 0);
    QSignalSpy use(again.get(), &CoverService::useKnown);
    again->askForUse();
    QTRY_COMPARE(use.size(), 1);
    QCOMPARE(use.first().first().value<CacheUse>().covers, 0); // the database keeps it, not the cache
}

void TstCoverService::fillsAndTellsWhatIsHeld()
{
    const auto service = make();
    service->usePictures(std::make_shared<Photos>(QThread::currentThread()));
    service->setFilling(true);
    QSignalSpy progressed(service.get(), &CoverService::fillProgressed);
    QSignalSpy use(service.get(), &CoverService::useKnown);
    service->askForUse();
    QTRY_COMPARE(use.size(), 1);
    QVERIFY(m_host->requests().isEmpty()); // wanted, but not allowed yet
    service->setMayFill(true);
    QTRY_COMPARE(service->filling(), (FillProgress{.state = FillProgress::State::Done, .kept = 2, .total = 2}));
    QCOMPARE(m_host->requests().size(), 2);
    QVERIFY(!service->find({url(1), 150})); // nobody looks at it
    QVERIFY(waitReady(*service, {url(1), 150}));
    QCOMPARE(m_host->requests().size(), 2);
    service->setFilling(false);
    service->emptyDisk();
    QTRY_COMPARE(use.size(), 2);
    QCOMPARE(use.last().first().value<CacheUse>().bytes, 0);
    service->setDiskCap(5'000'000);
    QTRY_COMPARE(use.size(), 3);
    QCOMPARE(use.last().first().value<CacheUse>(), (CacheUse{.bytes = 0, .cap = 5'000'000, .covers = 0}));
}

void TstCoverService::noTokenIsSent()
{
    const auto service = make();
    QVERIFY(waitReady(*service, {url(1), 600}));
    for (const auto &request : m_host->requests()) {
        for (const auto &header : request.headers)
            QVERIFY(header.first.toLower() != "authorization");
    }
}

void TstCoverService::everyRequestIsAnswered()
{
    const auto service = make();
    int answers = 0;
    const auto count = [&] { ++answers; };
    connect(service.get(), &CoverService::ready, this, count);
    connect(service.get(), &CoverService::failed, this, count);
    connect(service.get(), &CoverService::dropped, this, count);
    for (int i = 0; i < 200; ++i)
        service->request({url(i), i % 2 ? 150 : 300});
    service->request({QString(), 150});
    QTRY_COMPARE_WITH_TIMEOUT(answers, 201, 30000);
    service->request({url(3), 150}); // in memory already
    QTRY_COMPARE(answers, 202);
}

void TstCoverService::endsAtAnyTime_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 3, 10, 40})
        QTest::addRow("after %d turns", turns) << turns;
}

void TstCoverService::endsAtAnyTime()
{
    QFETCH(int, turns);
    for (int round = 0; round < 5; ++round) {
        const auto service = make();
        for (int i = 0; i < 50; ++i)
            service->request({url(i + round * 10), 300});
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    }
    QCoreApplication::processEvents();
}

void TstCoverService::endsAfterTheIoThread()
{
    const auto service = make();
    for (int i = 0; i < 20; ++i)
        service->request({url(i), 300});
    m_io->quit();
    QVERIFY(m_io->wait(5000));
}

void TstCoverService::startsBeforeTheIoThread()
{
    QThread io;
    {
        const CoverService neverStarted({m_dir->filePath(u"covers.db"_s)}, &io, nullptr, m_clock);
    }
    CoverService service(
        {m_dir->filePath(u"covers.db"_s)}, &io, [host = m_host] { return std::make_unique<test::FakeTransport>(host); },
        m_clock);
    service.request({url(1), 150});
    io.start();
    QVERIFY(waitReady(service, {url(1), 150}));
    io.quit();
    io.wait();
}

QTEST_MAIN(TstCoverService)
#include "tst_coverservice.moc"
