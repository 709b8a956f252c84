// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "covers/imagefetcher.h"
#include "demo/discogsserver.h"
#include "demo/imagelinks.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "discogs/client.h"
#include "net/networktransport.h"
#include "net/requestqueue.h"
#include "store/collectionreader.h"
#include "store/database.h"
#include "support/recordingserver.h"
#include "sync/iothread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using test::RecordingServer;

namespace {

constexpr qint64 kMiB = 1024 * 1024;

/// What is needed to pass for a picture until somebody decodes it.
QByteArray jpegOf(qint64 size)
{
    QByteArray bytes("\xff\xd8\xff\xe0");
    return bytes.leftJustified(size, 'x');
}

std::unique_ptr<net::HttpTransport> imageTransport()
{
    return std::make_unique<net::NetworkTransport>(net::NetworkTransport::Redirects::Follow);
}

} // namespace

/// What goes over the wire, counted at its other end.
class TstConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aLargeSyncUsesFewConnections();
    void imagesAreOutsideOfTheAllowance();
    void imagesGoWhereTheyAreSentWithoutTheToken();
    void sizesOfImages_data();
    void sizesOfImages();
    void longIdsSurvive_data();
    void longIdsSurvive();

private:
    SystemClock m_clock;
    std::unique_ptr<demo::ServerThread> m_server;
};

void TstConnections::initTestCase()
{
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(3000, 11); },
                                             {.latency = 40ms, .rateLimit = 0});
    QVERIFY(started);
    m_server = std::move(*started);
}

void TstConnections::init()
{
    m_server->run([](demo::DiscogsServer &server) {
        server.clearFaults();
        server.forgetRequests();
    });
}

void TstConnections::aLargeSyncUsesFewConnections()
{
    const QTemporaryDir dir;
    int before = 0;
    m_server->run([&](demo::DiscogsServer &server) { before = server.connections(); });

    SyncOutcome outcome;
    {
        sync::IoThread io(m_clock);
        auto *engine = io.makeEngine({.places = {dir.path(), dir.path(), dir.path(), dir.path()},
                                      .apiRoot = m_server->root(),
                                      .tuning = {.rateLimit = 60, .maxRetries = 0}});
        QSignalSpy finished(engine, &sync::Engine::syncFinished);
        QMetaObject::invokeMethod(engine, [engine, token = Secret(m_server->token())] {
            engine->open();
            engine->setToken(token);
            engine->sync({});
        });
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        outcome = finished.first().first().value<SyncOutcome>();
    }
    QVERIFY2(outcome.isOk(), qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.items, 3000);

    QList<demo::RecordedRequest> requests;
    int connections = 0;
    int most = 0;
    m_server->run([&](demo::DiscogsServer &server) {
        requests = server.requests();
        connections = server.connections() - before;
        most = server.mostInFlight();
    });
    QVERIFY(requests.size() >= 34); // 30 pages and what goes with them
    QVERIFY2(connections <= 4, qPrintable(QString::number(connections)));
    QVERIFY2(most >= 2 && most <= 3, qPrintable(QString::number(most)));
    for (const demo::RecordedRequest &request : std::as_const(requests)) {
        // That it is decoded again is what the 3,000 copies show: the stand-in compresses what it may.
        QVERIFY(request.header("Accept-Encoding").contains("gzip"));
        QVERIFY(!request.header("Connection").toLower().contains("close"));
        QVERIFY(request.header("Cookie").isEmpty());
    }
}

void TstConnections::imagesAreOutsideOfTheAllowance()
{
    QStringList urls;
    m_server->run([&](demo::DiscogsServer &server) {
        const demo::ImageLinks links(server.root());
        for (const ReleaseId id : server.collection().releases()) {
            if (server.collection().release(id)->hasCover && urls.size() < 12)
                urls += links.url(id, 0, 150);
        }
    });
    covers::ImageFetcher fetcher(&imageTransport, m_clock);
    QSignalSpy fetched(&fetcher, &covers::ImageFetcher::fetched);
    for (const QString &url : std::as_const(urls))
        fetcher.fetch(url);
    QTRY_COMPARE_WITH_TIMEOUT(fetched.count(), urls.size(), 20000);
    m_server->run([&](demo::DiscogsServer &server) {
        QCOMPARE(server.mostImagesInFlight(), 2);
        QCOMPARE(server.mostRequestsInWindow(), 0);
        const auto requests = server.requests();
        for (const demo::RecordedRequest &request : requests) {
            QVERIFY(request.isImage);
            QVERIFY(request.header("Authorization").isEmpty());
        }
    });
}

void TstConnections::imagesGoWhereTheyAreSentWithoutTheToken()
{
    const RecordingServer elsewhere([](const QByteArray &) { return RecordingServer::ok(jpegOf(100), "image/jpeg"); });
    m_server->run([&](demo::DiscogsServer &server) {
        server.inject(demo::Fault::redirect(elsewhere.url(u"http"_s, u"127.0.0.2"_s)).on(u"^/images/"_s).always());
    });
    covers::ImageFetcher fetcher(&imageTransport, m_clock);
    QSignalSpy fetched(&fetcher, &covers::ImageFetcher::fetched);
    fetcher.fetch(m_server->root().toString() + u"images/x.jpeg"_s);
    QTRY_COMPARE(fetched.count(), 1);
    QCOMPARE(elsewhere.requests(), 1);
    QCOMPARE(elsewhere.authorizations(), 0);
}

void TstConnections::sizesOfImages_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("taken");
    QTest::newRow("15 MiB") << 15 * kMiB << true;
    QTest::newRow("17 MiB") << 17 * kMiB << false;
}

void TstConnections::sizesOfImages()
{
    QFETCH(qint64, size);
    QFETCH(bool, taken);
    const RecordingServer images(
        [size](const QByteArray &) { return RecordingServer::ok(jpegOf(size), "image/jpeg"); });
    covers::ImageFetcher fetcher(&imageTransport, m_clock);
    QSignalSpy fetched(&fetcher, &covers::ImageFetcher::fetched);
    QSignalSpy failed(&fetcher, &covers::ImageFetcher::failed);
    fetcher.fetch(images.url(u"http"_s, u"127.0.0.1"_s, u"cover.jpeg"_s).toString());
    QTRY_COMPARE_WITH_TIMEOUT(fetched.count() + failed.count(), 1, 20000);
    QCOMPARE(fetched.count() == 1, taken);
    if (taken)
        QCOMPARE(fetched.first().at(1).toByteArray().size(), size);
}

void TstConnections::longIdsSurvive_data()
{
    QTest::addColumn<qint64>("id");
    QTest::newRow("beyond 32 bits") << qint64(4294967297);
    QTest::newRow("beyond what a double holds") << qint64(9007199254740993);
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max();
}

void TstConnections::longIdsSurvive()
{
    QFETCH(qint64, id);
    net::NetworkTransport transport(net::NetworkTransport::Redirects::Report);
    net::RequestQueue queue({.root = m_server->root(), .token = Secret(m_server->token()), .maxRetries = 0}, transport,
                            m_clock, nullptr);
    discogs::Client client(queue);
    QString user;
    m_server->run([&](demo::DiscogsServer &server) {
        user = server.collection().username();
        server.inject(demo::Fault::answer(R"({"instance_id":)" + QByteArray::number(id) + '}').forMethod("POST"));
    });

    std::optional<Result<discogs::AddedCopy>> added;
    const net::Call adding = client.addCopy(user, kUncategorized, {501}, [&](const auto &result) { added = result; });
    QTRY_VERIFY(added);
    QVERIFY(added->has_value());
    QCOMPARE((*added)->instance, InstanceId{id});

    std::optional<Result<void>> removed;
    const net::Call removing
        = client.removeCopy(user, {{id}, {501}, kUncategorized}, [&](const auto &result) { removed = result; });
    QTRY_VERIFY(removed);
    m_server->run([&](demo::DiscogsServer &server) {
        QVERIFY(server.requests().last().path.endsWith(u"/instances/"_s + QString::number(id)));
    });
}

QTEST_GUILESS_MAIN(TstConnections)
#include "tst_connections.moc"
