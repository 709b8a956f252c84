// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/status.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = vv::Error::Kind;

class TstStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void means_data();
    void means();
    void successIsNoError();
    void retryAfter_data();
    void retryAfter();
    void wordsOfBothShapes();
};

void TstStatus::means_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const QByteArray json = R"({"message":"no"})";
    const QByteArray html = "<html><body>Just a moment...</body></html>";
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) {
        QTest::newRow(name) << status << body << static_cast<int>(kind);
    };
    row("401", 401, json, Kind::NotAuthorised);
    row("401 empty", 401, {}, Kind::NotAuthorised);
    row("403 json", 403, json, Kind::Forbidden);
    row("403 html", 403, html, Kind::Blocked);
    row("403 empty", 403, {}, Kind::Blocked);
    row("404", 404, json, Kind::NotFound);
    row("405", 405, json, Kind::InvalidRequest);
    row("410", 410, json, Kind::Gone);
    row("422", 422, json, Kind::InvalidRequest);
    row("429", 429, "\n", Kind::RateLimited);
    row("500", 500, json, Kind::Server);
    row("502 html", 502, html, Kind::Server);
    row("520", 520, html, Kind::Server);
    row("302", 302, {}, Kind::Malformed);
    row("100", 100, {}, Kind::Malformed);
}

void TstStatus::means()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto error = vv::net::statusError({status, body, {}});
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->kind), kind);
    QVERIFY(!error->detail.isEmpty());
}

void TstStatus::successIsNoError()
{
    for (const int status : {200, 201, 204})
        QVERIFY(!vv::net::statusError({status, {}, {}}));
}

void TstStatus::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("17") << qint64(17);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("past date") << QByteArray("Fri, 01 Jan 2010 00:00:00 GMT") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
}

void TstStatus::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    vv::net::HttpReply reply{429, {}, {}};
    if (!header.isEmpty())
        reply.headers = {{"retry-after", header}};
    const auto error = vv::net::statusError(reply);
    QVERIFY(error);
    QCOMPARE(error->retryAfter ? qint64(error->retryAfter->count()) : qint64(-1), seconds);
}

void TstStatus::wordsOfBothShapes()
{
    QCOMPARE(vv::net::serverWords({422, R"({"message":"Bad rating."})", {}}), u"Bad rating."_s);
    QCOMPARE(
        vv::net::serverWords({422, R"({"detail":[{"loc":["rating"],"msg":"not a number"}],"message":"Wrong."})", {}}),
        u"Wrong.; not a number"_s);
    QCOMPARE(vv::net::serverWords({502, "<html>", {}}), QString());
    QCOMPARE(vv::net::serverWords({502, "[]", {}}), QString());
}

QTEST_APPLESS_MAIN(TstStatus)
#include "tst_status.moc"
