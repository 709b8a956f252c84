// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nowplaying.h"

#include "models/collectionfixture.h"
#include "models/fakebackend.h"
#include "models/library.h"
#include "store/turntable.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;

class TstNowPlaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsOn();
    void whatIsOnIsFoundAtTheStart();
    void followsPlaysAndCommands();
    void countsFromWhenItWasPutOn();
    void afterLongOnlySinceWhen();
    void aClockThatWasPutBack();
    void goesOnWithTheNextSide();
    void oneSideHasNoNext();
    void asksOnlyWhileWatched();
    void ticksOnlyWhileWatched();

private:
    void put(int n, const QString &side = {})
    {
        const auto done = store::Turntable(m_fixture->handle()).putOn(m_fixture->instance(n), side, m_clock.utc());
        QVERIFY(done);
        Q_EMIT m_backend->playChanged(done->play, true, false);
    }
    void know(int n) { QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(n), m_clock.utc())); }

    std::unique_ptr<test::CollectionFixture> m_fixture;
    std::unique_ptr<test::FakeBackend> m_backend;
    std::unique_ptr<models::Library> m_library;
    test::FakeClock m_clock;
};

void TstNowPlaying::init()
{
    m_library.reset();
    m_fixture = std::make_unique<test::CollectionFixture>();
    m_backend = std::make_unique<test::FakeBackend>();
    QVERIFY(m_fixture->sync(m_fixture->copies(4)));
    m_library = std::make_unique<models::Library>();
    m_library->open(m_fixture->file());
}

void TstNowPlaying::nothingIsOn()
{
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    QVERIFY(!playing.on());
    QVERIFY(!playing.copy());
    QCOMPARE(playing.side(), -1);
    QCOMPARE(playing.next(), -1);
    playing.turnTo(0);
    playing.done();
    QVERIFY(m_backend->turned.isEmpty());
    QCOMPARE(m_backend->takeOffs, 0);
}

void TstNowPlaying::whatIsOnIsFoundAtTheStart()
{
    know(2);
    put(2, u"B"_s);
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    QVERIFY(playing.copy());
    QCOMPARE(playing.copy()->copy.instance, m_fixture->instance(2));
    QCOMPARE(playing.sides().size(), 2);
    QCOMPARE(playing.side(), 1);
    QCOMPARE(playing.sideName(), u"B"_s);
}

void TstNowPlaying::followsPlaysAndCommands()
{
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    QSignalSpy changed(&playing, &models::NowPlaying::changed);
    put(2);
    QCOMPARE(playing.on()->copy, m_fixture->instance(2));
    QVERIFY(!changed.isEmpty());
    QVERIFY(store::Turntable(m_fixture->handle()).putOn(m_fixture->instance(3), {}, m_clock.utc())); // beside us
    Q_EMIT m_backend->collectionChanged();
    QCOMPARE(playing.copy()->copy.instance, m_fixture->instance(3));
    const auto off = store::Turntable(m_fixture->handle()).takeOff();
    Q_EMIT m_backend->takenOff(off->value(), false);
    QVERIFY(!playing.on());
    QVERIFY(!playing.copy());
    changed.clear();
    Q_EMIT m_backend->collectionChanged();
    QVERIFY(changed.isEmpty()); // nothing has
}

void TstNowPlaying::countsFromWhenItWasPutOn()
{
    know(2); // A1 3:42, A2 4:10, A3 6:05
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    put(2);
    QCOMPARE(playing.side(), 0); // not said: the first
    QCOMPARE(playing.moment(), (SideMoment{.line = 0, .track = 1, .left = 837}));
    m_clock.advance(222s);
    QCOMPARE(playing.elapsed(), 222);
    QCOMPARE(playing.moment(), (SideMoment{.line = 1, .track = 2, .left = 615}));
    m_clock.advance(800s);
    QVERIFY(playing.moment().hasEnded());
    QCOMPARE(playing.moment().over, 185);
}

void TstNowPlaying::afterLongOnlySinceWhen()
{
    know(2);
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    put(2);
    m_clock.advance(3h);
    QVERIFY(!playing.isLongAgo());
    m_clock.advance(1s);
    QVERIFY(playing.isLongAgo());
    QCOMPARE(playing.moment(), SideMoment());
}

void TstNowPlaying::aClockThatWasPutBack()
{
    know(2);
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    put(2);
    m_clock.setUtc(m_clock.utc().addDays(-40));
    QCOMPARE(playing.elapsed(), 0);
    QCOMPARE(playing.moment().track, 1);
}

void TstNowPlaying::goesOnWithTheNextSide()
{
    know(2);
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    put(2);
    QCOMPARE(playing.next(), 1);
    playing.turnTo(playing.side());
    QVERIFY(m_backend->turned.isEmpty());
    playing.turnTo(playing.next());
    QCOMPARE(m_backend->turned, (QList<std::pair<InstanceId, QString>>{{m_fixture->instance(2), u"B"_s}}));
    put(2, u"B"_s);
    QCOMPARE(playing.next(), 0);
    playing.done();
    QCOMPARE(m_backend->takeOffs, 1);
}

void TstNowPlaying::oneSideHasNoNext()
{
    ReleaseDetail detail = m_fixture->detail(2);
    for (Track &track : detail.tracks)
        track.parts.clear();
    for (int i = 0; i < detail.tracks.size(); ++i)
        detail.tracks[i].position = QString::number(i + 1);
    QVERIFY(m_fixture->writer().saveDetail(detail, m_clock.utc()));
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    put(2);
    QCOMPARE(playing.sides().size(), 1);
    QCOMPARE(playing.side(), 0);
    QCOMPARE(playing.next(), -1);
    QCOMPARE(playing.sideName(), QString());
}

void TstNowPlaying::asksOnlyWhileWatched()
{
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    put(2);
    QVERIFY(playing.sides().isEmpty());
    playing.setWatched(true);
    QTRY_COMPARE(m_backend->fetched, QList<ReleaseId>{m_fixture->release(2)});
    know(2);
    Q_EMIT m_backend->detailReady(m_fixture->release(2));
    QCOMPARE(playing.sides().size(), 2);
    playing.setWatched(false);
    put(3); // is not asked for, as far as the same pause reaches
    playing.setWatched(true);
    QTRY_COMPARE(m_backend->fetched.size(), 2);
    QCOMPARE(m_backend->fetched.last(), m_fixture->release(3));
}

void TstNowPlaying::ticksOnlyWhileWatched()
{
    models::NowPlaying playing(*m_library, *m_backend, m_clock);
    const auto timer = [&playing] {
        const auto timers = playing.findChildren<QTimer *>(Qt::FindDirectChildrenOnly);
        return std::any_of(timers.begin(), timers.end(), [](const QTimer *one) { return one->isActive(); });
    };
    playing.setWatched(true);
    QVERIFY(!timer()); // nothing is on
    put(2);
    QVERIFY(timer());
    playing.setWatched(false);
    QVERIFY(!timer());
    playing.setWatched(true);
    QVERIFY(timer());
    QVERIFY(store::Turntable(m_fixture->handle()).takeOff());
    Q_EMIT m_backend->takenOff({}, false);
    QVERIFY(!timer());
}

QTEST_GUILESS_MAIN(TstNowPlaying)
#include "tst_nowplaying.moc"
