// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/gzip.h"
#include "demo/httpclient.h"
#include "demo/samplecollection.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using demo::Fault;

/// Each way in which the server can be made to fail, seen from a client.
class TstFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersInsteadOfTheRightOne_data();
    void answersInsteadOfTheRightOne();
    void endsOfTheConnection_data();
    void endsOfTheConnection();
    void aStallIsSilence();
    void aDripIsSlowButWhole();
    void aDelayIsLate();
    void wrongTypesKeepTheKeys();
    void mutationsChangeTheAnswer();
    void badUtf8IsNotUtf8();
    void hugeBodies();
    void redirects();
    void hitsOnlyWhatItIsMeantFor();
    void chanceIsRepeatable();
    void theEffectCanStayWhileTheAnswerIsLost();
    void everyNameMakesAFault();

private:
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<test::HttpClient> m_client;
};

void TstFaults::init()
{
    m_client.reset();
    m_server = std::make_unique<demo::DiscogsServer>(demo::generatedCollection(60));
    m_server->setRateLimit(0);
    QVERIFY(m_server->listen());
    m_client = std::make_unique<test::HttpClient>(*m_server);
}

void TstFaults::answersInsteadOfTheRightOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("401") << u"401"_s << 401 << "application/json"_ba << true;
    QTest::newRow("403") << u"403"_s << 403 << "application/json"_ba << true;
    QTest::newRow("403 html") << u"403-html"_s << 403 << "text/html; charset=UTF-8"_ba << false;
    QTest::newRow("404") << u"404"_s << 404 << "application/json"_ba << true;
    QTest::newRow("422") << u"422"_s << 422 << "application/json"_ba << true;
    QTest::newRow("422 detail") << u"422-detail"_s << 422 << "application/json"_ba << true;
    QTest::newRow("429") << u"429"_s << 429 << "application/json"_ba << true;
    QTest::newRow("429 empty") << u"429-empty"_s << 429 << "application/json"_ba << false;
    QTest::newRow("500") << u"500"_s << 500 << "application/json"_ba << true;
    QTest::newRow("502") << u"502-html"_s << 502 << "text/html; charset=UTF-8"_ba << false;
    QTest::newRow("503") << u"503"_s << 503 << "text/html; charset=UTF-8"_ba << false;
    QTest::newRow("empty") << u"empty"_s << 200 << "application/json"_ba << false;
    QTest::newRow("html") << u"html"_s << 200 << "text/html; charset=UTF-8"_ba << false;
    QTest::newRow("bad json") << u"bad-json"_s << 200 << "application/json"_ba << false;
}

void TstFaults::answersInsteadOfTheRightOne()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(bool, isJson);
    m_server->inject(*Fault::named(name));
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("content-type"), type);
    QCOMPARE(QJsonDocument::fromJson(answer.body).isObject(), isJson);
    QCOMPARE(m_server->requests().last().status, status);
    QCOMPARE(m_client->get(u"oauth/identity"_s).status, 200);
}

void TstFaults::endsOfTheConnection_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"close", "reset", "garbage"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstFaults::endsOfTheConnection()
{
    QFETCH(QString, name);
    // QNetworkAccessManager silently tries again, more than once.
    m_server->inject(Fault::named(name)->always());
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.error != QNetworkReply::NoError);
    m_server->clearFaults();
    QCOMPARE(m_client->get(u"oauth/identity"_s).status, 200);
}

void TstFaults::aStallIsSilence()
{
    m_client->timeoutMs = 300;
    m_server->inject(Fault::stall());
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.error, QNetworkReply::OperationCanceledError);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().status, 0);
}

void TstFaults::aDripIsSlowButWhole()
{
    m_server->inject(Fault::drip(1ms));
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"username"].toString(), u"sample-collector"_s);
}

void TstFaults::aDelayIsLate()
{
    m_server->inject(Fault::delay(150ms));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get(u"oauth/identity"_s).status, 200);
    QVERIFY(timer.elapsed() >= 145);
}

void TstFaults::wrongTypesKeepTheKeys()
{
    m_server->inject(Fault::wrongTypes());
    const auto json = m_client->mine("GET", u"collection/folders"_s).json();
    QVERIFY(json[u"folders"].isObject());
    QVERIFY(json[u"folders"][u"0"][u"id"].isString());
    QVERIFY(json[u"folders"][u"0"][u"name"].isDouble());
}

void TstFaults::mutationsChangeTheAnswer()
{
    m_server->inject(Fault::mutate([](QJsonValue &value) { value = QJsonObject{{u"username"_s, u"someone"_s}}; }));
    QCOMPARE(m_client->get(u"oauth/identity"_s).json()[u"username"].toString(), u"someone"_s);
}

void TstFaults::badUtf8IsNotUtf8()
{
    m_server->inject(Fault::badUtf8());
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.isValidUtf8());
    QVERIFY(!QJsonDocument::fromJson(answer.body).isObject());
}

void TstFaults::hugeBodies()
{
    Fault plain = Fault::huge(false);
    plain.size = 3'000'000;
    m_server->inject(plain);
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.body.size(), 3'000'000);
    QCOMPARE(answer.body.count('\0'), 3'000'000);

    Fault packed = Fault::huge(true);
    packed.size = 3'000'001;
    m_server->inject(packed);
    const auto unpacked = m_client->get(u"oauth/identity"_s);
    QCOMPARE(unpacked.error, QNetworkReply::NoError);
    QCOMPARE(unpacked.body.size(), 3'000'001);
    QCOMPARE(unpacked.body.count('\0'), 3'000'001);

    QVERIFY(demo::gzippedZeros(200LL * 1024 * 1024).size() < 2 * 1024 * 1024);
}

void TstFaults::redirects()
{
    m_server->inject(Fault::redirect(QUrl(u"http://127.0.0.1:9/elsewhere"_s)));
    const auto away = m_client->get(u"oauth/identity"_s);
    QCOMPARE(away.status, 302);
    QCOMPARE(away.header("location"), "http://127.0.0.1:9/elsewhere");
    m_server->inject(Fault::redirect({}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_client->get(u"users/sample-collector?x=1"_s)
                    .header("location")
                    .startsWith("/users/sample-collector?x=1"));
}

void TstFaults::hitsOnlyWhatItIsMeantFor()
{
    m_server->inject(Fault::status(500).on(u"folders/0/releases\\?.*&page=2$"_s).forMethod("GET").times(2));
    const QString page = u"collection/folders/0/releases?per_page=20&page=%1"_s;
    QCOMPARE(m_client->mine("GET", page.arg(1)).status, 200);
    QCOMPARE(m_client->mine("GET", page.arg(2)).status, 500);
    QCOMPARE(m_client->get(u"oauth/identity"_s).status, 200);
    QCOMPARE(m_client->mine("GET", page.arg(2)).status, 500);
    QCOMPARE(m_client->mine("GET", page.arg(2)).status, 200);

    m_server->inject(Fault::status(503).eachNth(3));
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses.append(m_client->get(u"oauth/identity"_s).status);
    QCOMPARE(statuses, (QList<int>{200, 200, 503, 200, 200, 503}));
}

void TstFaults::chanceIsRepeatable()
{
    const auto run = [&] {
        m_server->clearFaults();
        m_server->inject(Fault::status(500).withProbability(0.4, 7));
        QByteArray pattern;
        for (int i = 0; i < 30; ++i)
            pattern += m_client->get(u"oauth/identity"_s).status == 200 ? '.' : 'x';
        return pattern;
    };
    const QByteArray first = run();
    QVERIFY(first.contains('x') && first.contains('.'));
    QCOMPARE(run(), first);
}

void TstFaults::theEffectCanStayWhileTheAnswerIsLost()
{
    const ReleaseId release = m_server->collection().wants().first().release;
    m_server->inject(Fault::status(502).forMethod("POST").afterItTookEffect());
    QCOMPARE(m_client->mine("POST", u"collection/folders/1/releases/%1"_s.arg(release.value)).status, 502);
    QCOMPARE(m_server->collection().copiesOf(release).size(), 1);
    m_server->inject(Fault::status(502).forMethod("POST"));
    QCOMPARE(m_client->mine("POST", u"collection/folders/1/releases/%1"_s.arg(release.value)).status, 502);
    QCOMPARE(m_server->collection().copiesOf(release).size(), 1);
}

void TstFaults::everyNameMakesAFault()
{
    QVERIFY(Fault::names().size() > 20);
    for (const QString &name : Fault::names())
        QVERIFY(Fault::named(name));
    QVERIFY(!Fault::named(u"no-such"_s));
    QVERIFY(Fault::rateLimited(7).retryAfter == 7);
}

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
