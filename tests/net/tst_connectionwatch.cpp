// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectionwatch.h"
#include "net/requestqueue.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::net;
using vv::test::FakeTransport;
using Kind = Error::Kind;
using State = Connectivity::State;

class TstConnectionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsEachState_data();
    void knowsEachState();
    void tellsUntilWhenItWaits();
    void findsItsWayBack();
    void gapsGrow();
    void requestsThatFailTogetherAreOneReason();
    void aBotCheckIsNotProvoked();
    void aRefusalOfTheLookIsNotTheEnd();
    void waitingEndsByItself();
    void anotherTokenIsAnotherChance();
    void doesNotLookWhileAllIsWell();
    void goesAwayWhileItLooks();

private:
    void send(); ///< one request, to its end
    void turn();
    [[nodiscard]] std::chrono::milliseconds gap();

    std::unique_ptr<vv::test::FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ConnectionWatch> m_watch;
};

void TstConnectionWatch::init()
{
    m_clock = std::make_unique<vv::test::FakeClock>();
    m_transport = std::make_unique<FakeTransport>();
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(200, "{}"); };
    RequestQueue::Config config;
    config.root = QUrl(u"http://127.0.0.1:9/"_s);
    config.maxRetries = 0;
    m_queue = std::make_unique<RequestQueue>(config, *m_transport, *m_clock, nullptr);
    m_watch = std::make_unique<ConnectionWatch>(*m_queue, *m_clock);
}

void TstConnectionWatch::cleanup()
{
    m_watch.reset();
    m_queue.reset();
    m_transport.reset();
    m_clock.reset();
}

void TstConnectionWatch::turn()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

void TstConnectionWatch::send()
{
    bool done = false;
    const Call call = m_queue->send({}, [&](const Result<ApiReply> &) { done = true; });
    turn();
    QVERIFY(done);
}

std::chrono::milliseconds TstConnectionWatch::gap()
{
    return std::chrono::milliseconds(m_clock->utc().msecsTo(m_watch->state().until.value_or(m_clock->utc())));
}

void TstConnectionWatch::knowsEachState_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<State>("state");
    QTest::newRow("an answer") << 200 << QByteArray("application/json") << State::Online;
    QTest::newRow("not found") << 404 << QByteArray("application/json") << State::Online;
    QTest::newRow("private") << 403 << QByteArray("application/json") << State::Online;
    QTest::newRow("server error") << 500 << QByteArray("application/json") << State::Online;
    QTest::newRow("token refused") << 401 << QByteArray("application/json") << State::NotAuthorised;
    QTest::newRow("bot check") << 403 << QByteArray("text/html") << State::Blocked;
    QTest::newRow("nobody there") << 0 << QByteArray() << State::Offline;
}

void TstConnectionWatch::knowsEachState()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(State, state);
    QCOMPARE(m_watch->state().state, State::Unknown);
    const QSignalSpy spy(m_watch.get(), &ConnectionWatch::changed);
    m_transport->respond = [&](const HttpRequest &) -> FakeTransport::Answer {
        if (status == 0)
            return fail(Kind::Offline, u"refused"_s);
        return HttpReply{status, type == "application/json" ? "{}" : "<html>", {{"content-type", type}}};
    };
    send();
    QCOMPARE(m_watch->state().state, state);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Connectivity>(), m_watch->state());
}

void TstConnectionWatch::tellsUntilWhenItWaits()
{
    for (int i = 0; i < 55; ++i)
        send();
    QCOMPARE(m_watch->state().state, State::Online);
    const Call call = m_queue->send({}, [](const Result<ApiReply> &) {});
    turn();
    QCOMPARE(m_watch->state().state, State::Waiting);
    QCOMPARE(m_watch->state().until, m_clock->utc().addMSecs(kAllowanceWindow.count()));
    m_clock->advance(kAllowanceWindow);
    turn();
    QCOMPARE(m_watch->state(), (Connectivity{State::Online, {}}));
}

void TstConnectionWatch::findsItsWayBack()
{
    m_transport->respond = [](const HttpRequest &) { return fail(Kind::Offline, u"refused"_s); };
    send();
    QCOMPARE(m_watch->state().state, State::Offline);
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(200, "{}"); };
    const auto asked = m_transport->requests.size();
    QVERIFY(gap() > 0s);
    QVERIFY(gap() <= 5s);
    m_clock->advance(gap());
    turn();
    QCOMPARE(m_transport->requests.size(), asked + 1);
    QCOMPARE(m_transport->requests.last().method, QByteArray("GET"));
    QCOMPARE(m_transport->requests.last().url, QUrl(u"http://127.0.0.1:9/"_s));
    QCOMPARE(m_watch->state(), (Connectivity{State::Online, {}}));
}

void TstConnectionWatch::gapsGrow()
{
    m_transport->respond = [](const HttpRequest &) { return fail(Kind::Timeout, u"silence"_s); };
    send();
    QList<std::chrono::milliseconds> gaps;
    for (int i = 0; i < 12; ++i) {
        gaps += gap();
        m_clock->advance(gap());
        turn();
    }
    const QList<std::chrono::seconds> longest{5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s, 300s, 300s, 300s, 300s};
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        QVERIFY2(gaps[i] <= longest[i], qPrintable(QString::number(gaps[i].count())));
        QVERIFY2(gaps[i] >= longest[i] * 3 / 4, qPrintable(QString::number(gaps[i].count())));
    }
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(200, "{}"); };
    m_clock->advance(gap());
    turn();
    QCOMPARE(m_watch->state().state, State::Online);
    m_transport->respond = [](const HttpRequest &) { return fail(Kind::Timeout, u"silence"_s); };
    send();
    QVERIFY(gap() <= 5s);
}

void TstConnectionWatch::requestsThatFailTogetherAreOneReason()
{
    m_transport->respond = [](const HttpRequest &) { return fail(Kind::Offline, u"refused"_s); };
    for (int i = 0; i < 8; ++i)
        send();
    QVERIFY(gap() <= 5s);
}

void TstConnectionWatch::aBotCheckIsNotProvoked()
{
    m_transport->respond = [](const HttpRequest &) {
        return HttpReply{403, "<html>", {{"content-type", "text/html"}}};
    };
    send();
    QVERIFY(gap() >= 45s);
    for (int i = 0; i < 8; ++i) {
        m_clock->advance(gap());
        turn();
    }
    QVERIFY(gap() >= 22min);
    QVERIFY(gap() <= 30min);
}

void TstConnectionWatch::aRefusalOfTheLookIsNotTheEnd()
{
    m_transport->respond = [](const HttpRequest &) {
        return HttpReply{403, "<html>", {{"content-type", "text/html"}}};
    };
    send();
    QCOMPARE(m_watch->state().state, State::Blocked);
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(429, "{}"); };
    m_clock->advance(gap());
    turn();
    QCOMPARE(m_watch->state().state, State::Waiting);
    QVERIFY(gap() > 0s);
    m_clock->advance(gap());
    QCOMPARE(m_watch->state(), (Connectivity{State::Online, {}}));
}

void TstConnectionWatch::waitingEndsByItself()
{
    for (int i = 0; i < 55; ++i)
        send();
    {
        const Call call = m_queue->send({}, [](const Result<ApiReply> &) {});
        turn();
        QCOMPARE(m_watch->state().state, State::Waiting);
    } // given up, so that no answer will ever come
    m_clock->advance(kAllowanceWindow);
    turn();
    QCOMPARE(m_watch->state(), (Connectivity{State::Online, {}}));
}

void TstConnectionWatch::anotherTokenIsAnotherChance()
{
    m_transport->respond = [](const HttpRequest &) { return FakeTransport::json(401, "{}"); };
    send();
    QCOMPARE(m_watch->state().state, State::NotAuthorised);
    m_clock->advance(1h); // a bad token does not become good
    turn();
    QCOMPARE(m_transport->requests.size(), 1);
    m_watch->tokenChanged();
    QCOMPARE(m_watch->state().state, State::Unknown);
}

void TstConnectionWatch::doesNotLookWhileAllIsWell()
{
    send();
    m_clock->advance(24h);
    turn();
    QCOMPARE(m_transport->requests.size(), 1);
}

void TstConnectionWatch::goesAwayWhileItLooks()
{
    send();
    m_transport->respond = nullptr;
    m_watch->look();
    m_watch->look();
    turn();
    QCOMPARE(m_transport->requests.size(), 2);
    QCOMPARE(m_transport->open.size(), size_t(1));
    m_watch.reset();
    QVERIFY(m_transport->open.empty());
    m_clock->advance(1h);
    turn();
    QCOMPARE(m_transport->requests.size(), 2);
}

QTEST_GUILESS_MAIN(TstConnectionWatch)
#include "tst_connectionwatch.moc"
