// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requesttimes.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using vv::net::RequestTimes;

class TstRequestTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void refusesWhatIsOverTheLimit();
    void survivesTheProcess();
    void twoProcessesShareTheLimit();
    void aClockSetBackDoesNotLockUp();
    void garbageIsNoObstacle();
    void aFolderThatCannotBeWrittenIsNoObstacle();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"times"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TstRequestTimes::refusesWhatIsOverTheLimit()
{
    vv::test::FakeClock clock;
    RequestTimes times(file(), clock);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(times.spend(3), 0ms);
        clock.advance(10s);
    }
    QCOMPARE(times.spend(3), 30s);
    clock.advance(30s);
    QCOMPARE(times.spend(3), 0ms);
    QCOMPARE(times.ages().size(), 3);
}

void TstRequestTimes::survivesTheProcess()
{
    vv::test::FakeClock clock;
    for (int i = 0; i < 55; ++i)
        QCOMPARE(RequestTimes(file(), clock).spend(55), 0ms);
    QCOMPARE(RequestTimes(file(), clock).spend(55), 60s);
    QCOMPARE(RequestTimes(file(), clock).ages().size(), 55);
}

void TstRequestTimes::twoProcessesShareTheLimit()
{
    vv::test::FakeClock clock;
    RequestTimes one(file(), clock);
    RequestTimes other(file(), clock);
    int spent = 0;
    for (int i = 0; i < 40; ++i) {
        spent += one.spend(55) == 0ms;
        spent += other.spend(55) == 0ms;
    }
    QCOMPARE(spent, 55);
}

void TstRequestTimes::aClockSetBackDoesNotLockUp()
{
    vv::test::FakeClock clock;
    vv::test::FakeClock past;
    clock.advance(24h);
    RequestTimes late(file(), clock);
    for (int i = 0; i < 55; ++i)
        QCOMPARE(late.spend(55), 0ms);
    RequestTimes early(file(), past);
    QCOMPARE(early.spend(55), 0ms);
}

void TstRequestTimes::garbageIsNoObstacle()
{
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    bytes.write(QByteArray(333, '\xff'));
    bytes.close();
    vv::test::FakeClock clock;
    RequestTimes times(file(), clock);
    for (int i = 0; i < 55; ++i)
        QCOMPARE(times.spend(55), 0ms);
    QVERIFY(times.spend(55) > 0ms);
}

void TstRequestTimes::aFolderThatCannotBeWrittenIsNoObstacle()
{
    vv::test::FakeClock clock;
    RequestTimes times(m_dir->filePath(u"no/such/folder/times"_s), clock);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not shared"_s));
    QCOMPARE(times.spend(1), 0ms);
    QCOMPARE(times.spend(1), 0ms);
    QVERIFY(times.ages().isEmpty());
}

QTEST_GUILESS_MAIN(TstRequestTimes)
#include "tst_requesttimes.moc"
