// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "sync/detailfiller.h"
#include "sync/rig.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::demo::Fault;
using vv::sync::DetailFiller;
using vv::test::Rig;

class TstDetailFiller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fetchesAllNewestFirst();
    void goesOnWhereItWasStopped();
    void remembersWhatIsGone();
    void leavesAloneWhatIsOfNoUse();
    void stopsWhenNothingGetsThrough();
    void stopsWhenTheServerIsIll();
    void aReleaseThatIsAlwaysCutOffIsLeftAlone();
    void leavesTokensToOthers();

private:
    void makeRig(int copies);
    [[nodiscard]] int missing() const { return m_rig->reader.totals()->detailsMissing; }
    [[nodiscard]] QList<qint64> asked() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<DetailFiller> m_filler;
};

void TstDetailFiller::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    makeRig(30);
}

void TstDetailFiller::cleanup()
{
    m_filler.reset();
    m_rig.reset();
    m_server.reset();
    m_dir.reset();
}

void TstDetailFiller::makeRig(int copies)
{
    m_filler.reset();
    m_rig.reset();
    m_server = std::make_unique<demo::DiscogsServer>(demo::generatedCollection(copies, 5));
    m_server->setRateLimit(0);
    QVERIFY(m_server->listen());
    m_rig = std::make_unique<Rig>(m_server->root(), m_dir->filePath(u"%1.db"_s.arg(copies)), m_server->token());
    QVERIFY(m_rig->sync().isOk());
    m_filler
        = std::make_unique<DetailFiller>(m_rig->client(), m_rig->queue(), m_rig->writer, m_rig->reader, m_rig->clock());
    m_server->forgetRequests();
}

QList<qint64> TstDetailFiller::asked() const
{
    QList<qint64> releases;
    const auto requests = m_server->requests();
    for (const demo::RecordedRequest &request : requests)
        releases += request.path.section(u'/', -1).toLongLong();
    return releases;
}

void TstDetailFiller::fetchesAllNewestFirst()
{
    const auto order = *m_rig->reader.releasesWithoutDetail(1000);
    QVERIFY(order.size() > 20);
    QSignalSpy ready(m_filler.get(), &DetailFiller::ready);
    QSignalSpy progressed(m_filler.get(), &DetailFiller::progressed);
    m_filler->start();
    QVERIFY(m_filler->isRunning());
    const auto first = progressed.first().first().value<DetailProgress>();
    QCOMPARE(first.done, 0);
    QCOMPARE(first.total, order.size());
    QVERIFY(first.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QCOMPARE(missing(), 0);
    QCOMPARE(ready.count(), order.size());
    const auto last = progressed.last().first().value<DetailProgress>();
    QCOMPARE(last.done, order.size());
    QVERIFY(!last.isRunning());
    const auto sent = asked();
    QCOMPARE(sent.size(), order.size());
    for (qsizetype i = 0; i < sent.size(); ++i) // two at a time, so a neighbour may overtake
        QVERIFY(std::abs(order.indexOf(ReleaseId{sent[i]}) - i) <= 1);
    m_filler->start();
    QVERIFY(!m_filler->isRunning());
    QCOMPARE(asked().size(), sent.size());
}

void TstDetailFiller::goesOnWhereItWasStopped()
{
    const int all = missing();
    QSignalSpy ready(m_filler.get(), &DetailFiller::ready);
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() >= 5, 10000);
    m_filler->stop();
    QVERIFY(!m_filler->isRunning());
    const int left = missing();
    QCOMPARE(left, all - ready.count());
    m_server->forgetRequests();
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QCOMPARE(missing(), 0);
    QVERIFY(asked().size() <= left + 2); // two that were given up may still arrive
}

void TstDetailFiller::remembersWhatIsGone()
{
    const ReleaseId gone = m_rig->reader.releasesWithoutDetail(1)->first();
    m_server->inject(Fault::status(404).on(u"releases/%1$"_s.arg(gone.value)).always());
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QCOMPARE(missing(), 0);
    QCOMPARE(asked().count(gone.value), 1);
    m_filler->start();
    QVERIFY(!m_filler->isRunning());
}

void TstDetailFiller::leavesAloneWhatIsOfNoUse()
{
    const ReleaseId broken = m_rig->reader.releasesWithoutDetail(1)->first();
    m_server->inject(Fault::status(422).on(u"releases/%1$"_s.arg(broken.value)).always());
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QCOMPARE(missing(), 1);
    QCOMPARE(asked().count(broken.value), 1);
}

void TstDetailFiller::stopsWhenNothingGetsThrough()
{
    const int all = missing();
    m_server->inject(Fault::html(403).always());
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QCOMPARE(missing(), all);
    m_server->clearFaults();
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QCOMPARE(missing(), 0);
}

void TstDetailFiller::stopsWhenTheServerIsIll()
{
    m_server->inject(Fault::status(422).always());
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QVERIFY(asked().size() <= 6);
}

void TstDetailFiller::aReleaseThatIsAlwaysCutOffIsLeftAlone()
{
    const ReleaseId broken = m_rig->reader.releasesWithoutDetail(1)->first();
    m_server->inject(Fault::close().on(u"releases/%1$"_s.arg(broken.value)).always());
    for (int i = 0; i < 2; ++i) { // each time the connection is found to be well
        m_filler->start();
        QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    }
    QVERIFY(asked().count(broken.value) > 1);
    m_server->forgetRequests();
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_filler->isRunning(), 20000);
    QCOMPARE(missing(), 1);
    QCOMPARE(asked().count(broken.value), 0);
}

void TstDetailFiller::leavesTokensToOthers()
{
    makeRig(90);
    m_filler->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->queue().left() <= 5, 20000);
    QTest::qWait(200);
    QCOMPARE(m_rig->queue().left(), 5);
    QVERIFY(m_filler->isRunning());
}

QTEST_GUILESS_MAIN(TstDetailFiller)
#include "tst_detailfiller.moc"
