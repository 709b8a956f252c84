// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestqueue.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "sync/progressmeter.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace vv;
using vv::sync::ProgressMeter;

class TstProgressMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsAtMostTenTimesASecond();
    void theLastCountIsTold();
    void percentNeverGoesBack();
    void timeLeftFollowsTheAllowance();

private:
    std::unique_ptr<vv::test::FakeClock> m_clock;
    std::unique_ptr<vv::test::FakeTransport> m_transport;
    std::unique_ptr<net::RequestQueue> m_queue;
};

void TstProgressMeter::init()
{
    m_clock = std::make_unique<vv::test::FakeClock>();
    m_transport = std::make_unique<vv::test::FakeTransport>();
    net::RequestQueue::Config config;
    config.root = QUrl(u"http://127.0.0.1:9/"_s);
    config.rateLimit = 10;
    m_queue = std::make_unique<net::RequestQueue>(config, *m_transport, *m_clock, nullptr);
}

void TstProgressMeter::cleanup()
{
    m_queue.reset();
    m_transport.reset();
    m_clock.reset();
}

void TstProgressMeter::tellsAtMostTenTimesASecond()
{
    ProgressMeter meter(*m_queue, *m_clock);
    const QSignalSpy spy(&meter, &ProgressMeter::progressed);
    meter.start();
    meter.phase(Progress::Phase::Collection);
    for (int i = 1; i <= 1000; ++i) {
        meter.counts(i, 1000, i * 100, 100000);
        m_clock->advance(1ms);
    }
    QVERIFY(spy.count() >= 9);
    QVERIFY2(spy.count() <= 11, qPrintable(QString::number(spy.count())));
}

void TstProgressMeter::theLastCountIsTold()
{
    ProgressMeter meter(*m_queue, *m_clock);
    meter.start();
    meter.phase(Progress::Phase::Collection);
    m_clock->advance(1s);
    QSignalSpy spy(&meter, &ProgressMeter::progressed);
    meter.counts(1, 4, 100, 400);
    meter.counts(2, 4, 200, 400);
    m_clock->advance(100ms);
    QCOMPARE(spy.last().first().value<Progress>().items, 200);
}

void TstProgressMeter::percentNeverGoesBack()
{
    ProgressMeter meter(*m_queue, *m_clock);
    meter.start();
    int before = 0;
    for (const int page : {1, 5, 9, 1, 2}) { // a disturbed pass is made again
        meter.phase(Progress::Phase::Collection);
        m_clock->advance(1s);
        meter.counts(page, 10, page * 100, 1000);
        m_clock->advance(1s);
        QVERIFY(meter.progress().percent >= before);
        before = meter.progress().percent;
    }
    QVERIFY(before > 50 && before < 95);
}

void TstProgressMeter::timeLeftFollowsTheAllowance()
{
    ProgressMeter meter(*m_queue, *m_clock);
    meter.start();
    meter.phase(Progress::Phase::Collection);
    m_clock->advance(1s);
    meter.counts(1, 31, 100, 3100); // 32 requests to come, 10 a minute
    m_clock->advance(1s);
    QVERIFY(meter.progress().eta);
    QCOMPARE(meter.progress().eta->count(), 182);
    QCOMPARE(meter.progress().limit, 10);
    meter.stop();
    QVERIFY(!meter.progress().eta);
    QCOMPARE(meter.progress().phase, Progress::Phase::Idle);
}

QTEST_GUILESS_MAIN(TstProgressMeter)
#include "tst_progressmeter.moc"
