// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule.h"

#include <QTest>

using namespace std::chrono_literals;
using vv::sync::Schedule;

class TstSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueBySixHours_data();
    void dueBySixHours();
    void intervalIsChosen();
    void waitsAfterAFailure();
    void hurriesOnceWhenTheConnectionIsBack();

private:
    const QDateTime m_now{QDate(2026, 1, 6), QTime(12, 0), Qt::UTC};
};

void TstSchedule::dueBySixHours_data()
{
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<bool>("due");
    QTest::newRow("never") << QDateTime() << true;
    QTest::newRow("just now") << m_now << false;
    QTest::newRow("nearly six hours ago") << m_now.addSecs(-6 * 3600 + 1) << false;
    QTest::newRow("six hours ago") << m_now.addSecs(-6 * 3600) << true;
    QTest::newRow("years ago") << m_now.addYears(-3) << true;
    QTest::newRow("in the future") << m_now.addSecs(60) << true;
}

void TstSchedule::dueBySixHours()
{
    QFETCH(QDateTime, last);
    QFETCH(bool, due);
    QCOMPARE(Schedule().isDue(last, m_now, 0ms), due);
}

void TstSchedule::intervalIsChosen()
{
    const QDateTime hourAgo = m_now.addSecs(-3600);
    Schedule schedule;
    QCOMPARE(schedule.nextAfter(hourAgo), m_now.addSecs(5 * 3600));
    schedule.setInterval(1h);
    QVERIFY(schedule.isDue(hourAgo, m_now, 0ms));
    QCOMPARE(schedule.nextAfter(hourAgo), m_now);
    schedule.setInterval(24h);
    QVERIFY(!schedule.isDue(hourAgo, m_now, 0ms));
    schedule.setInterval(0h);
    QVERIFY(!schedule.isDue(m_now.addYears(-3), m_now, 0ms));
    QVERIFY(!schedule.isDue(m_now.addSecs(60), m_now, 0ms));
    QVERIFY(!schedule.nextAfter(hourAgo).isValid());
    QVERIFY(schedule.isDue({}, m_now, 0ms)); // the first one
}

void TstSchedule::waitsAfterAFailure()
{
    Schedule schedule;
    schedule.begun(1min);
    QVERIFY(!schedule.isDue({}, m_now, 1min));
    QVERIFY(!schedule.isDue({}, m_now, 30min));
    QVERIFY(schedule.isDue({}, m_now, 31min));
}

void TstSchedule::hurriesOnceWhenTheConnectionIsBack()
{
    Schedule schedule;
    schedule.begun(0ms);
    schedule.cameBack();
    QVERIFY(schedule.isDue({}, m_now, 1s));
    schedule.begun(1s);
    schedule.cameBack(); // it failed again: now it waits
    QVERIFY(!schedule.isDue({}, m_now, 2s));
    QVERIFY(schedule.isDue({}, m_now, 40min));
    schedule.begun(40min);
    schedule.wentWell();
    schedule.cameBack();
    QVERIFY(schedule.isDue({}, m_now, 41min));
}

QTEST_APPLESS_MAIN(TstSchedule)
#include "tst_schedule.moc"
