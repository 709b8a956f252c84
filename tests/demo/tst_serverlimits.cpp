// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/httpclient.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;

/// The allowance, the checks in front of all answers, the HTTP itself and the thread around the server.
class TstServerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWindowMoves();
    void withoutATokenThereIsLess();
    void theUserAgentIsLookedAt();
    void aMoreDifficultHttp_data();
    void aMoreDifficultHttp();
    void pipelinedRequestsAreAnsweredInOrder();
    void connectionsAreKept();
    void bodiesAreCompressedOnDemand();
    void requestsAreRecorded();
    void latencyIsKeptAndCountsInFlight();
    void pausedItRefuses();
    void runsOnItsOwnThread();
    void aTakenPortIsNoProblem();

private:
    [[nodiscard]] QByteArray raw(const QByteArray &request, qsizetype atLeast = 1);

    test::FakeClock m_clock;
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<test::HttpClient> m_client;
};

void TstServerLimits::init()
{
    m_client.reset();
    m_server = std::make_unique<demo::DiscogsServer>(demo::generatedCollection(120));
    m_server->setClock(&m_clock);
    QVERIFY(m_server->listen());
    m_client = std::make_unique<test::HttpClient>(*m_server);
}

/// What the server writes before it closes or falls silent.
QByteArray TstServerLimits::raw(const QByteArray &request, qsizetype atLeast)
{
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server->root().port()));
    socket.write(request);
    QByteArray answer;
    [&] { QTRY_VERIFY((answer += socket.readAll()).count("HTTP/1.1 ") >= atLeast || closed.size() > 0); }();
    return answer += socket.readAll();
}

void TstServerLimits::theWindowMoves()
{
    for (int i = 1; i <= 60; ++i) {
        const auto answer = m_client->get(u"oauth/identity"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-discogs-ratelimit"), "60");
        QCOMPARE(answer.header("x-discogs-ratelimit-used").toInt(), i);
        QCOMPARE(answer.header("x-discogs-ratelimit-remaining").toInt(), 60 - i);
        if (i == 30)
            m_clock.advance(30s);
    }
    const auto refused = m_client->get(u"oauth/identity"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.message(), u"You are making requests too quickly."_s);
    QCOMPARE(refused.header("x-discogs-ratelimit-remaining"), "0");
    QVERIFY(refused.header("retry-after").isEmpty());
    QCOMPARE(m_client->get(u"oauth/identity"_s).body, "\n");

    m_clock.advance(30s);
    QCOMPARE(m_client->get(u"oauth/identity"_s).header("x-discogs-ratelimit-used"), "31");
    QCOMPARE(m_server->count429(), 2);
    QCOMPARE(m_server->mostRequestsInWindow(), 62);
}

void TstServerLimits::withoutATokenThereIsLess()
{
    m_client->authorization.clear();
    for (int i = 0; i < 25; ++i)
        QCOMPARE(m_client->get(u"users/sample-collector"_s).status, 200);
    QCOMPARE(m_client->get(u"users/sample-collector"_s).status, 429);
}

void TstServerLimits::theUserAgentIsLookedAt()
{
    m_client->userAgent = "Mozilla/5.0";
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.header("content-type").startsWith("text/html"));
    QVERIFY(raw("GET / HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 403 "));
}

void TstServerLimits::aMoreDifficultHttp_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("start");
    const QByteArray agent = "User-Agent: t/1\r\n";
    QTest::newRow("nonsense") << "hello\r\n\r\n"_ba
                              << "HTTP/1.1 400 "_ba;
    QTest::newRow("header without a colon") << "GET / HTTP/1.1\r\nHost\r\n\r\n"_ba
                                            << "HTTP/1.1 400 "_ba;
    QTest::newRow("negative length") << "POST / HTTP/1.1\r\nContent-Length: -4\r\n\r\n"_ba
                                     << "HTTP/1.1 400 "_ba;
    QTest::newRow("huge length") << "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"_ba
                                 << "HTTP/1.1 413 "_ba;
    QTest::newRow("chunked body") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                  << "HTTP/1.1 411 "_ba;
    QTest::newRow("endless header") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x'))
                                    << "HTTP/1.1 431 "_ba;
    QTest::newRow("absolute target") << QByteArray("GET http://x/ HTTP/1.1\r\n" + agent + "\r\n") << "HTTP/1.1 200 "_ba;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n" + agent + "\r\n") << "HTTP/1.1 200 "_ba;
    QTest::newRow("HEAD") << QByteArray("HEAD / HTTP/1.1\r\n" + agent + "Connection: close\r\n\r\n")
                          << "HTTP/1.1 200 "_ba;
    QTest::newRow("expecting") << QByteArray("POST / HTTP/1.1\r\n" + agent
                                             + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n")
                               << "HTTP/1.1 100 "_ba;
}

void TstServerLimits::aMoreDifficultHttp()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, start);
    const QByteArray answer = raw(request);
    QVERIFY2(answer.startsWith(start), answer.left(80).constData());
    if (request.startsWith("HEAD"))
        QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TstServerLimits::pipelinedRequestsAreAnsweredInOrder()
{
    const QByteArray head = " HTTP/1.1\r\nUser-Agent: t/1\r\n";
    const QByteArray answer = raw("GET /users/nobody" + head + "\r\nGET /" + head + "Connection: close\r\n\r\n", 2);
    const qsizetype first = answer.indexOf("HTTP/1.1 404 ");
    const qsizetype second = answer.indexOf("HTTP/1.1 200 ");
    QVERIFY(first == 0);
    QVERIFY(second > first);
    QCOMPARE(m_server->connections(), 1);
}

void TstServerLimits::connectionsAreKept()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_client->get(u"oauth/identity"_s).status, 200);
    QCOMPARE(m_server->connections(), 1);
}

void TstServerLimits::bodiesAreCompressedOnDemand()
{
    const auto answer = m_client->mine("GET", u"collection/folders/0/releases?per_page=100"_s);
    QCOMPARE(answer.header("content-encoding"), "gzip");
    QCOMPARE(answer.json()[u"releases"].toArray().size(), 100);
    QVERIFY(raw("GET / HTTP/1.1\r\nUser-Agent: t/1\r\nConnection: close\r\n\r\n").contains("\"hello\""));
}

void TstServerLimits::requestsAreRecorded()
{
    QSignalSpy seen(m_server.get(), &demo::DiscogsServer::requested);
    m_clock.advance(5s);
    QCOMPARE(m_client->mine("POST", u"collection/folders?x=a%20b"_s, R"({"name":"New"})").status, 201);
    QCOMPARE(m_client->get(u"nowhere"_s).status, 404);
    const QList<demo::RecordedRequest> list = m_server->requests();
    QCOMPARE(list.size(), 2);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(list[0].method, "POST");
    QCOMPARE(list[0].path, u"/users/sample-collector/collection/folders"_s);
    QCOMPARE(list[0].query.queryItemValue(u"x"_s), u"a b"_s);
    QCOMPARE(list[0].body, R"({"name":"New"})");
    QCOMPARE(list[0].status, 201);
    QCOMPARE(list[0].time, m_clock.utc());
    QCOMPARE(list[0].header("authorization"), "Discogs token=" + m_server->token());
    QCOMPARE(list[1].status, 404);
    m_server->forgetRequests();
    QVERIFY(m_server->requests().isEmpty());
}

void TstServerLimits::latencyIsKeptAndCountsInFlight()
{
    m_server->setLatency(100ms);
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QNetworkReply> one(m_client->start("GET", u"oauth/identity"_s));
    const std::unique_ptr<QNetworkReply> two(m_client->start("GET", u"oauth/identity"_s));
    QTRY_VERIFY(one->isFinished() && two->isFinished());
    QVERIFY(timer.elapsed() >= 95);
    QCOMPARE(m_server->mostInFlight(), 2);
}

void TstServerLimits::pausedItRefuses()
{
    QCOMPARE(m_client->get(u"oauth/identity"_s).status, 200);
    m_server->pause();
    // A new one: QNetworkAccessManager with a connection that was just reset waits for its timeout instead.
    m_client = std::make_unique<test::HttpClient>(*m_server);
    QCOMPARE(m_client->get(u"oauth/identity"_s).error, QNetworkReply::ConnectionRefusedError);
    QVERIFY(m_server->resume());
    QCOMPARE(m_client->get(u"oauth/identity"_s).status, 200);
}

void TstServerLimits::runsOnItsOwnThread()
{
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(30); });
    QVERIFY(started);
    const auto &thread = *started;
    QThread *where = nullptr;
    qsizetype size = 0;
    thread->run([&](demo::DiscogsServer &server) {
        where = QThread::currentThread();
        size = server.collection().size();
    });
    QVERIFY(where != QThread::currentThread());
    QCOMPARE(size, 30);

    QNetworkAccessManager network;
    QNetworkRequest request(thread->root().resolved(QUrl(u"oauth/identity"_s)));
    request.setRawHeader("Authorization", "Discogs token=" + thread->token());
    request.setRawHeader("User-Agent", "t/1");
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

void TstServerLimits::aTakenPortIsNoProblem()
{
    const auto port = static_cast<quint16>(m_server->root().port());
    QCOMPARE(demo::DiscogsServer().listen(port).error().kind, Error::Kind::Offline);
    const auto started = demo::ServerThread::start([] { return demo::Collection(); }, {.preferredPort = port});
    QVERIFY(started);
    QVERIFY((*started)->root().port() != port);
}

QTEST_GUILESS_MAIN(TstServerLimits)
#include "tst_serverlimits.moc"
