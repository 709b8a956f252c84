// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "covers/coverservice.h"
#include "faketransport.h"

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
    void aChangedUrlIsAnotherPicture();
    void damagedBytesAreFetchedAgain();
    void whatIsNoPictureFails_data();
    void whatIsNoPictureFails();
    void failureIsForgivenLater();
    void newestFirst();
    void keepOnlyDropsAndAsksAgain();
    void aPageIsNotDropped();
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
