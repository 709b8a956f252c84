// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tokenbucket.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using vv::net::TokenBucket;
using ms = std::chrono::milliseconds;

class TstTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithABurst();
    void aTokenComesBackAWindowAfterItWasSpent();
    void keepsAReserve();
    void theServerCanOnlyLowerTheCount();
    void staysClosedAfterARefusal();
    void foretellsWhenManyCanBeSpent();
    void theCapacityMayChange();
    void noWindowIsEverOverfull_data();
    void noWindowIsEverOverfull();
};

void TstTokenBucket::startsWithABurst()
{
    TokenBucket bucket(55);
    for (int i = 0; i < 55; ++i) {
        QCOMPARE(bucket.waitFor(1000ms), 0ms);
        bucket.spend(1000ms);
    }
    QCOMPARE(bucket.left(1000ms), 0);
    QCOMPARE(bucket.waitFor(1000ms), 60000ms);
}

void TstTokenBucket::theCapacityMayChange()
{
    TokenBucket bucket(10);
    for (int i = 0; i < 8; ++i)
        bucket.spend(i * 1000ms);
    bucket.setCapacity(3);
    QCOMPARE(bucket.capacity(), 3);
    QCOMPARE(bucket.left(8000ms), 0);
    // The sixth has to be back before there are fewer than three out.
    QCOMPARE(bucket.waitFor(8000ms), 57000ms);
    bucket.setCapacity(20);
    QCOMPARE(bucket.left(8000ms), 12);
    QCOMPARE(bucket.waitFor(8000ms), 0ms);
}

void TstTokenBucket::aTokenComesBackAWindowAfterItWasSpent()
{
    TokenBucket bucket(2);
    bucket.spend(0ms);
    bucket.spend(20000ms);
    QCOMPARE(bucket.waitFor(20000ms), 40000ms);
    QCOMPARE(bucket.left(59999ms), 0);
    QCOMPARE(bucket.left(60000ms), 1);
    bucket.spend(60000ms);
    QCOMPARE(bucket.waitFor(60000ms), 20000ms);
}

void TstTokenBucket::keepsAReserve()
{
    TokenBucket bucket(10);
    for (int i = 0; i < 5; ++i)
        bucket.spend(ms(i));
    QCOMPARE(bucket.waitFor(10ms, 0), 0ms);
    QCOMPARE(bucket.waitFor(10ms, 4), 0ms);
    QCOMPARE(bucket.waitFor(10ms, 5), 60000ms - 10ms);
}

void TstTokenBucket::theServerCanOnlyLowerTheCount()
{
    TokenBucket bucket(55);
    bucket.spend(0ms);
    bucket.noteServer(60, 0ms);
    QCOMPARE(bucket.left(0ms), 54);
    bucket.noteServer(10, 1000ms);
    QCOMPARE(bucket.left(1000ms), 10);
    QCOMPARE(bucket.left(61000ms), 55);
}

void TstTokenBucket::staysClosedAfterARefusal()
{
    TokenBucket bucket(55);
    bucket.closeUntil(30000ms);
    QCOMPARE(bucket.left(0ms), 0);
    QCOMPARE(bucket.waitFor(0ms), 30000ms);
    QCOMPARE(bucket.waitFor(30000ms), 0ms);
    bucket.closeUntil(10000ms);
    QCOMPARE(bucket.waitFor(29999ms), 1ms);
}

void TstTokenBucket::foretellsWhenManyCanBeSpent()
{
    TokenBucket bucket(10);
    QCOMPARE(bucket.timeFor(10, 0ms), 0ms);
    QCOMPARE(bucket.timeFor(11, 0ms), 60000ms);
    QCOMPARE(bucket.timeFor(21, 0ms), 120000ms);
    QCOMPARE(bucket.timeFor(6, 0ms, 5), 60000ms);
    bucket.spend(0ms);
    QCOMPARE(bucket.timeFor(10, 15000ms), 45000ms);
}

void TstTokenBucket::noWindowIsEverOverfull_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Ten hours of arrivals in random bursts and lulls: never more than the limit in any window, and a queue that waits
/// gets nearly all that the limit allows.
void TstTokenBucket::noWindowIsEverOverfull()
{
    QFETCH(quint32, seed);
    constexpr int kLimit = 55;
    constexpr qint64 kTenHours = 10 * 3600 * 1000;
    QRandomGenerator random(seed);
    TokenBucket bucket(kLimit);
    QList<qint64> sent;
    qint64 waiting = 0; // requests in the queue
    qint64 busy = 0;    // time with a queue that never emptied
    qint64 busySent = 0;
    qint64 now = 0;
    qint64 nextArrival = 0;
    while (now < kTenHours) {
        while (nextArrival <= now) {
            waiting += random.bounded(4) == 0 ? random.bounded(300) : random.bounded(3);
            nextArrival += 1 + random.bounded(random.bounded(2) ? 5000 : 120000);
        }
        while (waiting > 0 && bucket.waitFor(ms(now)) <= 0ms) {
            bucket.spend(ms(now));
            sent += now;
            --waiting;
        }
        const qint64 before = now;
        const qint64 wake = waiting > 0 ? now + bucket.waitFor(ms(now)).count() : nextArrival;
        const bool wasBusy = waiting > 0;
        now = std::min(wake, nextArrival);
        if (wasBusy)
            busy += now - before;
    }
    for (qsizetype i = kLimit; i < sent.size(); ++i)
        QVERIFY2(sent[i] - sent[i - kLimit] >= 60000, qPrintable(QString::number(i)));
    busySent = sent.size();
    QVERIFY(busySent >= busy * kLimit / 60000 * 95 / 100);
}

QTEST_APPLESS_MAIN(TstTokenBucket)
#include "tst_tokenbucket.moc"
