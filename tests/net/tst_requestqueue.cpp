// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestqueue.h"
#include "net/requesttimes.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::net;
using vv::test::FakeTransport;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(vv::test::FakeTransport::Answer)

class TstRequestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsWhatTheApiWants();
    void answersFromTheEventLoop();
    void atMostThreeAtOnce();
    void lanesGoInOrder();
    void detailsLeaveTokensFree();
    void neverExceedsTheLimit();
    void remembersThePreviousProcess();
    void headersSlowItDown();
    void whatIsSentAgainByItselfIsSpent();
    void retries_data();
    void retries();
    void aWriteThatIsNotIdempotentIsSentOnce();
    void aRefusalStopsEverything();
    void refusalsInTheSameBurstCountOnce();
    void givesUpWhenRefusedForGood();
    void cancelDropsTheRequest();
    void cancelDuringBackoff();
    void triesAgainOnlyForSoLong();
    void oneRequestCanHaveRetriesOfItsOwn();
    void passesTheServersClockAndAllowanceOn();

private:
    struct Got {
        int count = 0;
        std::optional<Result<ApiReply>> result;
    };
    RequestQueue &queue(RequestQueue::Config config = {});
    [[nodiscard]] Call get(const QString &path, Got &got, Lane lane = Lane::Interactive);
    /// Lets the event loop turn and time pass until `got` has its answer.
    void settle(Got &got);

    std::unique_ptr<vv::test::FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<RequestQueue> m_queue;
};

void TstRequestQueue::init()
{
    m_clock = std::make_unique<vv::test::FakeClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(200, R"({"ok":true})"); };
}

void TstRequestQueue::cleanup()
{
    m_queue.reset();
    m_transport.reset();
    m_clock.reset();
}

RequestQueue &TstRequestQueue::queue(RequestQueue::Config config)
{
    config.root = QUrl(u"http://127.0.0.1:9/api/"_s);
    if (config.token.isEmpty())
        config.token = Secret("a-token-for-tests");
    m_queue = std::make_unique<RequestQueue>(config, *m_transport, *m_clock, nullptr);
    return *m_queue;
}

Call TstRequestQueue::get(const QString &path, Got &got, Lane lane)
{
    ApiRequest request;
    request.path = path;
    request.lane = lane;
    return m_queue->send(request, [&got](const Result<ApiReply> &result) {
        ++got.count;
        got.result = result;
    });
}

void TstRequestQueue::settle(Got &got)
{
    for (int i = 0; i < 200 && !got.result; ++i) {
        QCoreApplication::processEvents();
        if (!got.result && m_transport->open.empty())
            m_clock->advanceToNext();
    }
    QVERIFY(got.result);
}

void TstRequestQueue::sendsWhatTheApiWants()
{
    queue();
    ApiRequest request;
    request.method = "POST";
    request.path = u"users/"_s + pathSegment(u"a b/c"_s) + u"/collection"_s;
    request.query.addQueryItem(u"page"_s, u"2"_s);
    request.body = R"({"rating":4})";
    request.idempotent = false;
    Got got;
    const Call call = m_queue->send(request, [&got](const Result<ApiReply> &result) { got.result = result; });
    settle(got);
    QVERIFY(got.result->has_value());
    QCOMPARE((*got.result)->json.object().value("ok"_L1).toBool(), true);

    const HttpRequest &sent = m_transport->requests.first();
    QCOMPARE(sent.url.toEncoded(), QByteArray("http://127.0.0.1:9/api/users/a%20b%2Fc/collection?page=2"));
    QCOMPARE(sent.body, request.body);
    QVERIFY(sent.once);
    QVERIFY(sent.maxBody > 0);
    QVERIFY(sent.headers.contains({"Authorization", "Discogs token=a-token-for-tests"}));
    QVERIFY(sent.headers.contains({"Content-Type", "application/json"}));
    const auto agent = std::find_if(sent.headers.begin(), sent.headers.end(),
                                    [](const auto &header) { return header.first == "User-Agent"; });
    QVERIFY(agent != sent.headers.end() && agent->second.startsWith("VinylVault/"));
    QVERIFY(!sent.url.toString().contains("a-token-for-tests"_L1));
}

void TstRequestQueue::answersFromTheEventLoop()
{
    queue();
    Got got;
    const Call call = get(u"a"_s, got);
    QVERIFY(m_transport->requests.isEmpty());
    QVERIFY(!got.result);
    settle(got);
    QCOMPARE(got.count, 1);
}

void TstRequestQueue::atMostThreeAtOnce()
{
    queue();
    m_transport->respond = nullptr;
    std::array<Got, 6> got;
    std::vector<Call> calls;
    for (Got &one : got)
        calls.push_back(get(u"a"_s, one));
    QCoreApplication::processEvents();
    QCOMPARE(m_transport->requests.size(), 3);
    m_transport->answer(0, FakeTransport::json(200, "{}"));
    QCOMPARE(m_transport->requests.size(), 4);
}

void TstRequestQueue::lanesGoInOrder()
{
    queue({.inFlight = 1});
    m_transport->respond = nullptr;
    std::array<Got, 5> got;
    std::vector<Call> calls;
    calls.push_back(get(u"first"_s, got[0], Lane::Details));
    QCoreApplication::processEvents();
    calls.push_back(get(u"details"_s, got[1], Lane::Details));
    calls.push_back(get(u"listing"_s, got[2], Lane::Listing));
    calls.push_back(get(u"write"_s, got[3], Lane::Write));
    calls.push_back(get(u"interactive"_s, got[4], Lane::Interactive));
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
        m_transport->answer(i, FakeTransport::json(200, "{}"));
    }
    QStringList order;
    for (const HttpRequest &request : std::as_const(m_transport->requests))
        order += request.url.fileName();
    QCOMPARE(order, (QStringList{u"first"_s, u"interactive"_s, u"write"_s, u"listing"_s, u"details"_s}));
}

void TstRequestQueue::detailsLeaveTokensFree()
{
    queue({.rateLimit = 8, .inFlight = 20, .reserve = 5});
    std::array<Got, 12> got;
    std::vector<Call> calls;
    for (int i = 0; i < 10; ++i)
        calls.push_back(get(u"d"_s, got[i], Lane::Details));
    QCoreApplication::processEvents();
    QCOMPARE(m_transport->requests.size(), 3);
    calls.push_back(get(u"now"_s, got[10]));
    QCoreApplication::processEvents();
    QCOMPARE(m_transport->requests.size(), 4);
    QCOMPARE(m_transport->requests.last().url.fileName(), u"now"_s);
}

void TstRequestQueue::neverExceedsTheLimit()
{
    queue({.rateLimit = 10});
    QList<std::chrono::milliseconds> sent;
    m_transport->respond = [&](const HttpRequest &) {
        sent += m_clock->monotonic();
        return FakeTransport::json(200, "{}");
    };
    std::array<Got, 45> got;
    std::vector<Call> calls;
    for (Got &one : got)
        calls.push_back(get(u"a"_s, one, Lane::Listing));
    QCOMPARE(m_queue->timeFor(45), 4 * kAllowanceWindow);
    settle(got.back());
    QCOMPARE(sent.size(), 45);
    for (qsizetype i = 10; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 10] >= 60s);
    QVERIFY(sent.last() - sent.first() < 4 * kAllowanceWindow + 1s);
}

void TstRequestQueue::remembersThePreviousProcess()
{
    const QTemporaryDir dir;
    RequestTimes times(dir.filePath(u"times"_s), *m_clock);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(times.spend(10), 0ms);
    m_clock->advance(20s);
    RequestQueue queue({.root = QUrl(u"http://127.0.0.1:9/"_s), .rateLimit = 10}, *m_transport, *m_clock, &times);
    QCOMPARE(queue.left(), 0);
    QCOMPARE(queue.timeFor(1), kAllowanceWindow - 20s);
}

void TstRequestQueue::whatIsSentAgainByItselfIsSpent()
{
    queue({});
    m_transport->respond = nullptr;
    Got got;
    const Call call = get(u"a"_s, got);
    QCoreApplication::processEvents();
    QCOMPARE(m_queue->left(), 54);
    const auto again = m_transport->requests.first().resent;
    again();
    again();
    QCOMPARE(m_queue->left(), 52);
    m_queue.reset();
    again(); // late, and nobody there
}

void TstRequestQueue::headersSlowItDown()
{
    queue({.rateLimit = 50});
    m_transport->respond = [](const HttpRequest &) {
        return FakeTransport::json(200, "{}", {{"x-discogs-ratelimit-remaining", "10"}});
    };
    Got got;
    Call call = get(u"a"_s, got);
    settle(got);
    QCOMPARE(m_queue->left(), 10);

    m_transport->respond = [](const HttpRequest &) {
        return FakeTransport::json(200, "{}", {{"x-discogs-ratelimit-remaining", "2"}});
    };
    Got low;
    call = get(u"a"_s, low);
    settle(low);
    QCOMPARE(m_queue->left(), 0);
    QCOMPARE(m_queue->timeFor(1), 10s);

    m_clock->advance(61s);
    m_transport->respond = [](const HttpRequest &) {
        return FakeTransport::json(200, "{}", {{"x-discogs-ratelimit-remaining", "1000"}});
    };
    Got high;
    call = get(u"a"_s, high);
    settle(high);
    QCOMPARE(m_queue->left(), 49);
}

void TstRequestQueue::retries_data()
{
    QTest::addColumn<FakeTransport::Answer>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("attempts");
    const auto row = [](const char *name, FakeTransport::Answer answer, Kind kind, int attempts) {
        QTest::newRow(name) << std::move(answer) << static_cast<int>(kind) << attempts;
    };
    const QByteArray html = "<html>";
    row("offline", fail(Kind::Offline, u"refused"_s), Kind::Offline, 4);
    row("timeout", fail(Kind::Timeout, u"silence"_s), Kind::Timeout, 4);
    row("too large", fail(Kind::Malformed, u"large"_s), Kind::Malformed, 4);
    row("500", FakeTransport::json(500, R"({"message":"x"})"), Kind::Server, 4);
    row("502 html", HttpReply{502, html, {{"content-type", "text/html"}}}, Kind::Server, 4);
    row("403 html", HttpReply{403, html, {{"content-type", "text/html"}}}, Kind::Blocked, 4);
    row("200 html", HttpReply{200, html, {{"content-type", "text/html"}}}, Kind::Malformed, 4);
    row("200 empty", HttpReply{200, {}, {}}, Kind::Malformed, 4);
    row("200 cut", FakeTransport::json(200, R"({"a":[1,2)"), Kind::Malformed, 4);
    row("200 invalid UTF-8", FakeTransport::json(200, "{\"a\":\"\xff\xfe\"}"), Kind::Malformed, 4);
    row("200 nested", FakeTransport::json(200, QByteArray(100000, '[')), Kind::Malformed, 4);
    row("redirect", HttpReply{302, {}, {{"location", "http://elsewhere.example/"}}}, Kind::Malformed, 4);
    const auto many = [](const QByteArray &entry, int count) -> QByteArray {
        return "{\"releases\":[" + QByteArray(entry + ',').repeated(count).chopped(1) + "]}";
    };
    row("200 with a million objects", FakeTransport::json(200, many("{}", 1'000'000)), Kind::Malformed, 1);
    row("200 with five million numbers", FakeTransport::json(200, many("1", 5'000'000)), Kind::Malformed, 1);
    row("401", FakeTransport::json(401, R"({"message":"x"})"), Kind::NotAuthorised, 1);
    row("403 json", FakeTransport::json(403, R"({"message":"x"})"), Kind::Forbidden, 1);
    row("404", FakeTransport::json(404, R"({"message":"x"})"), Kind::NotFound, 1);
    row("422", FakeTransport::json(422, R"({"message":"x"})"), Kind::InvalidRequest, 1);
}

void TstRequestQueue::retries()
{
    QFETCH(FakeTransport::Answer, answer);
    QFETCH(int, kind);
    QFETCH(int, attempts);
    queue({.maxRetries = 3});
    m_transport->respond = [&](const HttpRequest &) { return answer; };
    Got got;
    const auto before = m_clock->monotonic();
    const Call call = get(u"a"_s, got);
    settle(got);
    QVERIFY(!got.result->has_value());
    QCOMPARE(static_cast<int>(got.result->error().kind), kind);
    QCOMPARE(m_transport->requests.size(), attempts);
    QVERIFY(m_clock->monotonic() - before < 5s);

    int failures = 0;
    m_transport->respond
        = [&](const HttpRequest &) { return ++failures < 3 ? answer : FakeTransport::json(200, "{}"); };
    Got later;
    const Call again = get(u"a"_s, later);
    settle(later);
    QCOMPARE(later.result->has_value(), attempts > 1);
}

void TstRequestQueue::aWriteThatIsNotIdempotentIsSentOnce()
{
    queue();
    m_transport->respond = [](const HttpRequest &) { return fail(Kind::Timeout, u"silence"_s); };
    ApiRequest request;
    request.method = "POST";
    request.path = u"users/x/collection/folders/1/releases/5"_s;
    request.idempotent = false;
    Got got;
    const Call call = m_queue->send(request, [&got](const Result<ApiReply> &result) { got.result = result; });
    settle(got);
    QCOMPARE(m_transport->requests.size(), 1);
    QCOMPARE(got.result->error().kind, Kind::Timeout);
}

void TstRequestQueue::aRefusalStopsEverything()
{
    queue({.inFlight = 1});
    QList<std::chrono::milliseconds> at;
    m_transport->respond = [&](const HttpRequest &) {
        at += m_clock->monotonic();
        return at.size() == 1 ? FakeTransport::json(429, "\n", {{"retry-after", "17"}})
                              : FakeTransport::json(200, "{}");
    };
    Got first;
    Got second;
    const Call a = get(u"a"_s, first);
    const Call b = get(u"b"_s, second);
    settle(second);
    QVERIFY(first.result->has_value());
    QCOMPARE(at.size(), 3);
    QVERIFY(at[1] - at[0] >= 17s);
    QVERIFY(at[1] - at[0] < 18s);
}

void TstRequestQueue::refusalsInTheSameBurstCountOnce()
{
    queue();
    int answered = 0;
    m_transport->respond = [&](const HttpRequest &) {
        return ++answered <= 3 ? FakeTransport::json(429, "\n") : FakeTransport::json(200, "{}");
    };
    std::array<Got, 3> got;
    std::vector<Call> calls;
    const auto before = m_clock->monotonic();
    for (Got &one : got)
        calls.push_back(get(u"a"_s, one));
    settle(got[2]);
    QVERIFY(m_clock->monotonic() - before >= 60s);
    QVERIFY(m_clock->monotonic() - before <= 67s);
}

void TstRequestQueue::givesUpWhenRefusedForGood()
{
    queue();
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(429, "\n"); };
    Got got;
    const Call call = get(u"a"_s, got);
    settle(got);
    QCOMPARE(got.result->error().kind, Kind::RateLimited);
    QCOMPARE(m_transport->requests.size(), 4);
}

void TstRequestQueue::cancelDropsTheRequest()
{
    queue({.inFlight = 1});
    m_transport->respond = nullptr;
    Got flying;
    Got waiting;
    Got other;
    Call a = get(u"a"_s, flying);
    Call b = get(u"b"_s, waiting);
    const Call c = get(u"c"_s, other);
    QCoreApplication::processEvents();
    b.cancel();
    a.cancel();
    QCOMPARE(m_transport->aborted, 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_transport->requests.size(), 2);
    QCOMPARE(m_transport->requests.last().url.fileName(), u"c"_s);
    m_transport->answer(1, FakeTransport::json(200, "{}"));
    QCOMPARE(other.count, 1);
    QCOMPARE(flying.count + waiting.count, 0);
}

void TstRequestQueue::cancelDuringBackoff()
{
    queue();
    m_transport->respond = [](const HttpRequest &) { return fail(Kind::Offline, u"refused"_s); };
    Got got;
    Call call = get(u"a"_s, got);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_transport->requests.size(), 1);
    call.cancel();
    m_clock->advance(600s);
    QCoreApplication::processEvents();
    QCOMPARE(m_transport->requests.size(), 1);
    QCOMPARE(got.count, 0);
}

void TstRequestQueue::triesAgainOnlyForSoLong()
{
    queue({.maxRetries = 10, .patience = 60s});
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(503, "{}", {{"retry-after", "25"}}); };
    Got got;
    const Call call = get(u"a"_s, got);
    settle(got);
    QCOMPARE(got.result->error().kind, Kind::Server);
    QCOMPARE(m_transport->requests.size(), 3);
}

void TstRequestQueue::oneRequestCanHaveRetriesOfItsOwn()
{
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(500, "{}"); };
    queue({.maxRetries = 3});
    Got got;
    ApiRequest request;
    request.path = u"a"_s;
    request.retries = 0;
    const Call call = m_queue->send(request, [&got](const Result<ApiReply> &result) { got.result = result; });
    settle(got);
    QCOMPARE(m_transport->requests.size(), 1);
}

void TstRequestQueue::passesTheServersClockAndAllowanceOn()
{
    queue({});
    m_transport->respond = [](const HttpRequest &) {
        return FakeTransport::json(200, "{}",
                                   {{"date", "Tue, 06 Jan 2026 10:20:30 GMT"},
                                    {"x-discogs-ratelimit", "60"},
                                    {"x-discogs-ratelimit-remaining", "41"}});
    };
    Got got;
    Call call = get(u"a"_s, got);
    settle(got);
    QCOMPARE(got.result->value().serverTime, QDateTime(QDate(2026, 1, 6), QTime(10, 20, 30), Qt::UTC));
    QCOMPARE(got.result->value().serverLimit, 60);
    QCOMPARE(got.result->value().serverLeft, 41);
    m_transport->respond = [](const HttpRequest &) {
        return FakeTransport::json(200, "{}", {{"date", "yesterday"}, {"x-discogs-ratelimit", "many"}});
    };
    Got odd;
    call = get(u"a"_s, odd);
    settle(odd);
    QVERIFY(!odd.result->value().serverTime);
    QVERIFY(!odd.result->value().serverLimit);
    QVERIFY(!odd.result->value().serverLeft);
}

QTEST_GUILESS_MAIN(TstRequestQueue)
#include "tst_requestqueue.moc"
