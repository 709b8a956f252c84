// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;

class TstFakeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsCallsInOrderOfTime();
    void callsMayPutOffMore();
    void forgetsTheCallsOfTheDead();
    void wallClockJumpsAlone();
};

void TstFakeClock::runsCallsInOrderOfTime()
{
    test::FakeClock clock;
    const auto start = clock.monotonic();
    QList<std::pair<int, qint64>> order;
    const auto note = [&](int name) {
        return [&, name] { order.append({name, (clock.monotonic() - start).count()}); };
    };
    clock.callLater(300ms, this, note(3));
    clock.callLater(100ms, this, note(1));
    clock.callLater(100ms, this, note(2));
    clock.advance(99ms);
    QVERIFY(order.isEmpty());
    QCOMPARE(clock.nextDue(), start + 100ms);
    clock.advance(1s);
    QCOMPARE(order, (QList<std::pair<int, qint64>>{{1, 100}, {2, 100}, {3, 300}}));
    QCOMPARE(clock.monotonic() - start, 1099ms);
    QVERIFY(!clock.advanceToNext());
}

void TstFakeClock::callsMayPutOffMore()
{
    test::FakeClock clock;
    int ticks = 0;
    std::function<void()> tick = [&] {
        ++ticks;
        clock.callLater(10ms, this, tick);
    };
    tick();
    clock.advance(100ms);
    QCOMPARE(ticks, 11);
    QVERIFY(clock.advanceToNext());
    QCOMPARE(ticks, 12);
}

void TstFakeClock::forgetsTheCallsOfTheDead()
{
    test::FakeClock clock;
    bool ran = false;
    {
        QObject mortal;
        clock.callLater(5ms, &mortal, [&] { ran = true; });
        QCOMPARE(clock.pending(), 1);
    }
    QCOMPARE(clock.pending(), 0);
    clock.advance(1s);
    QVERIFY(!ran);
}

void TstFakeClock::wallClockJumpsAlone()
{
    test::FakeClock clock;
    const auto before = clock.monotonic();
    const QDateTime jumped({2031, 1, 1}, {0, 0}, Qt::UTC);
    clock.setUtc(jumped);
    QCOMPARE(clock.monotonic(), before);
    clock.advance(2s);
    QCOMPARE(clock.utc(), jumped.addSecs(2));
}

QTEST_GUILESS_MAIN(TstFakeClock)
#include "tst_fakeclock.moc"
