// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestqueue.h"
#include "support/fakeclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::net;
using std::chrono::milliseconds;

/// Answers some time after the request, by the fake clock, and notes when each was sent.
class SlowServer final : public HttpTransport
{
public:
    SlowServer(vv::test::FakeClock &clock, QRandomGenerator &random, QList<milliseconds> &sent)
        : m_clock(clock)
        , m_random(random)
        , m_sent(sent)
    {}
    Call send(const HttpRequest &, Done<HttpReply> done) override
    {
        m_sent += m_clock.monotonic();
        const auto wanted = std::make_shared<bool>(true);
        m_clock.callLater(milliseconds(30 + m_random.bounded(900)), &m_alive, [wanted, done = std::move(done)] {
            if (*wanted)
                done(HttpReply{200, "{}", {{"content-type", "application/json"}}});
        });
        return Call([wanted] { *wanted = false; });
    }

private:
    vv::test::FakeClock &m_clock;
    QRandomGenerator &m_random;
    QList<milliseconds> &m_sent;
    QObject m_alive;
};

/// Ten simulated hours of the whole queue, with servers that take their time and requests of every kind.
class TstAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverExceededAndNeverWasted_data();
    void isNeverExceededAndNeverWasted();
};

void TstAllowance::isNeverExceededAndNeverWasted_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("longestLull"); // ms between two arrivals
    QTest::addColumn<int>("largestBurst");
    QTest::newRow("always waiting") << quint32(1) << 55 << 2000 << 200;
    QTest::newRow("bursts") << quint32(2) << 55 << 120000 << 300;
    QTest::newRow("a trickle") << quint32(3) << 55 << 4000 << 4;
    QTest::newRow("without a token") << quint32(4) << 22 << 60000 << 120;
    QTest::newRow("one a minute") << quint32(5) << 1 << 300000 << 9;
    QTest::newRow("the server's own limit") << quint32(6) << 60 << 90000 << 250;
}

void TstAllowance::isNeverExceededAndNeverWasted()
{
    QFETCH(quint32, seed);
    QFETCH(int, limit);
    QFETCH(int, longestLull);
    QFETCH(int, largestBurst);
    constexpr milliseconds kSpan = 10h;
    QRandomGenerator random(seed);
    vv::test::FakeClock clock;
    RequestQueue::Config config;
    config.root = QUrl(u"http://127.0.0.1:9/"_s);
    config.rateLimit = limit;
    const milliseconds start = clock.monotonic();

    QList<milliseconds> sent;
    SlowServer server(clock, random, sent);
    RequestQueue queue(config, server, clock, nullptr);

    std::vector<Call> calls;
    QList<milliseconds> arrivals;
    milliseconds nextArrival = start;
    qsizetype answered = 0;
    const int hourly = limit * 60;
    while (clock.monotonic() - start < kSpan) {
        while (nextArrival <= clock.monotonic()) {
            const int burst = 1 + static_cast<int>(random.bounded(largestBurst));
            for (int i = 0; i < burst; ++i) {
                if (arrivals.size() - answered > hourly)
                    break; // more than an hour's work is waiting already
                ApiRequest request;
                request.path = u"x"_s;
                request.lane = static_cast<Lane>(random.bounded(3)); // details leave some to the others on purpose
                calls.push_back(queue.send(request, [&answered](const Result<ApiReply> &) { ++answered; }));
                arrivals += clock.monotonic();
            }
            nextArrival += milliseconds(1 + random.bounded(longestLull));
        }
        QCoreApplication::sendPostedEvents();
        const milliseconds due = std::min(clock.nextDue().value_or(nextArrival), nextArrival);
        clock.advance(std::max(due - clock.monotonic(), 0ms));
        QCoreApplication::sendPostedEvents();
    }

    for (qsizetype i = limit; i < sent.size(); ++i)
        QVERIFY2(sent[i] - sent[i - limit] >= 60s, qPrintable(u"request %1"_s.arg(i)));

    // What the limit allows to somebody who never waits for an answer.
    QList<milliseconds> ideal;
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        milliseconds at = arrivals[i];
        if (i > 0)
            at = std::max(at, ideal.last());
        if (i >= limit)
            at = std::max(at, ideal[i - limit] + 60s);
        ideal += at;
    }
    for (milliseconds hour = start + 1h; hour <= start + kSpan; hour += 1h) {
        const auto until = [&](const QList<milliseconds> &times) {
            return std::lower_bound(times.begin(), times.end(), hour) - times.begin();
        };
        QVERIFY2(until(sent) * 100 >= until(ideal) * 95,
                 qPrintable(u"%1 of %2 sent"_s.arg(until(sent)).arg(until(ideal))));
    }
}

QTEST_GUILESS_MAIN(TstAllowance)
#include "tst_allowance.moc"
