// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::net;
using Kind = Error::Kind;

/// Answers every connection with the same bytes, in pieces, and then does as it is told.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class End : quint8 { Keep, Close, Abort };

    ScriptedServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                if (!received.contains("\r\n\r\n"))
                    return;
                if (answer)
                    answer(socket);
            });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/x"_s.arg(serverPort())); }
    void say(const QByteArray &bytes, End end)
    {
        answer = [bytes, end](QTcpSocket *socket) {
            socket->write(bytes);
            if (end == End::Close)
                socket->disconnectFromHost();
            else if (end == End::Abort)
                socket->abort();
        };
    }

    QByteArray received;
    int connections = 0;
    std::function<void(QTcpSocket *)> answer;
};

class TstNetworkTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWhole();
    void anErrorStatusIsAnAnswer();
    void faults_data();
    void faults();
    void silenceEnds();
    void aDrippingAnswerEndsAtTheDeadline();
    void tooMuchIsRefusedEarly();
    void aRedirectIsReported();
    void aPostGoesOutOnce();
    void tellsWhatIsSentAgain();
    void aDroppedCallSaysNothing();
    void aDroppedTransportSaysNothing();

private:
    Result<HttpReply> fetch(HttpRequest request);
};

Result<HttpReply> TstNetworkTransport::fetch(HttpRequest request)
{
    NetworkTransport transport(NetworkTransport::Redirects::Report);
    if (request.silence == 0ms)
        request.silence = 5000ms;
    std::optional<Result<HttpReply>> result;
    const Call call = transport.send(request, [&](const Result<HttpReply> &reply) { result = reply; });
    if (result || !QTest::qWaitFor([&] { return result.has_value(); }, 10000))
        return fail(Kind::Cancelled, u"the test is broken"_s);
    return *result;
}

void TstNetworkTransport::anAnswerComesWhole()
{
    ScriptedServer server;
    server.say(
        "HTTP/1.1 200 OK\r\nContent-Type: Application/JSON; charset=utf-8\r\nX-A: 1\r\nContent-Length: 2\r\n\r\n{}",
        ScriptedServer::End::Keep);
    const auto reply = fetch({.url = server.url(), .headers = {{"X-Own", "yes"}}});
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray("{}"));
    QCOMPARE(reply->header("x-a"), QByteArray("1"));
    QCOMPARE(reply->contentType(), QByteArray("application/json"));
    QVERIFY(server.received.contains("X-Own: yes"));
    QVERIFY(!server.received.toLower().contains("cookie"));
}

void TstNetworkTransport::anErrorStatusIsAnAnswer()
{
    for (const int status : {304, 401, 404, 429, 500, 503}) {
        ScriptedServer server;
        server.say("HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: 2\r\n\r\n{}",
                   ScriptedServer::End::Keep);
        const auto reply = fetch({.url = server.url()});
        QVERIFY2(reply, qPrintable(QString::number(status)));
        QCOMPARE(reply->status, status);
    }
}

void TstNetworkTransport::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const QByteArray &bytes, ScriptedServer::End end) {
        QTest::newRow(name) << bytes << static_cast<int>(end);
    };
    using End = ScriptedServer::End;
    row("closed without a word", "", End::Close);
    row("reset", "", End::Abort);
    row("garbage", "\x01\x02 hello\r\n\r\n", End::Close);
    row("cut off, closed", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":", End::Close);
    row("cut off, said to close",
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{\"a\":", End::Close);
    row("chunk cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"a\":", End::Close);
}

void TstNetworkTransport::faults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, end);
    ScriptedServer server;
    server.say(bytes, static_cast<ScriptedServer::End>(end));
    const auto reply = fetch({.url = server.url()});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Offline);
}

void TstNetworkTransport::silenceEnds()
{
    ScriptedServer server;
    const auto reply = fetch({.url = server.url(), .silence = 100ms});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
}

void TstNetworkTransport::aDrippingAnswerEndsAtTheDeadline()
{
    ScriptedServer server;
    server.answer = [](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(20ms);
    };
    const auto reply = fetch({.url = server.url(), .silence = 2000ms, .deadline = 300ms});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
}

void TstNetworkTransport::tooMuchIsRefusedEarly()
{
    ScriptedServer server;
    auto written = std::make_shared<qint64>(0);
    server.answer = [written](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n");
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, written](qint64 bytes) {
            *written += bytes;
            if (socket->bytesToWrite() < 65536 && *written < 200000000)
                socket->write(QByteArray(65536, 'x'));
        });
        socket->write(QByteArray(65536, 'x'));
    };
    const auto reply = fetch({.url = server.url(), .maxBody = 1024 * 1024});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Malformed);
    QVERIFY(*written < 20000000);
}

void TstNetworkTransport::aRedirectIsReported()
{
    ScriptedServer elsewhere;
    elsewhere.say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", ScriptedServer::End::Keep);
    ScriptedServer server;
    server.say("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n",
               ScriptedServer::End::Keep);
    const auto reply = fetch({.url = server.url(), .headers = {{"Authorization", "Discogs token=x"}}});
    QVERIFY(reply);
    QCOMPARE(reply->status, 302);
    QCOMPARE(elsewhere.connections, 0);
}

void TstNetworkTransport::tellsWhatIsSentAgain()
{
    // The second request of each connection is met by its end.
    ScriptedServer server;
    server.answer = [&](QTcpSocket *socket) {
        const bool first = socket->property("served").isNull();
        socket->setProperty("served", true);
        server.received.clear();
        if (first)
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        else
            socket->disconnectFromHost();
    };
    NetworkTransport transport(NetworkTransport::Redirects::Report);
    int resent = 0;
    for (int i = 0; i < 3; ++i) {
        std::optional<Result<HttpReply>> reply;
        HttpRequest request;
        request.url = server.url();
        request.silence = 5s;
        request.resent = [&] { ++resent; };
        const Call call = transport.send(request, [&](const Result<HttpReply> &answer) { reply = answer; });
        QTRY_VERIFY(reply);
        QVERIFY(*reply);
    }
    QCOMPARE(resent, 2);
}

void TstNetworkTransport::aPostGoesOutOnce()
{
    ScriptedServer server;
    server.say("", ScriptedServer::End::Close);
    const auto reply = fetch({.method = "POST", .url = server.url(), .body = "{\"a\":1}", .once = true});
    QVERIFY(!reply);
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.received.count("{\"a\":1}"), 1);
}

void TstNetworkTransport::aDroppedCallSaysNothing()
{
    ScriptedServer server;
    NetworkTransport transport(NetworkTransport::Redirects::Report);
    bool answered = false;
    {
        const Call call = transport.send({.url = server.url()}, [&](const Result<HttpReply> &) { answered = true; });
        QTRY_COMPARE(server.connections, 1);
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TstNetworkTransport::aDroppedTransportSaysNothing()
{
    ScriptedServer server;
    bool answered = false;
    Call call;
    {
        NetworkTransport transport(NetworkTransport::Redirects::Report);
        call = transport.send({.url = server.url()}, [&](const Result<HttpReply> &) { answered = true; });
        QTRY_COMPARE(server.connections, 1);
    }
    call.cancel();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TstNetworkTransport)
#include "tst_networktransport.moc"
