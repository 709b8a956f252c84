// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailloader.h"

#include "models/collectionfixture.h"
#include "models/fakebackend.h"
#include "models/library.h"
#include "models/outboxrows.h"
#include "models/syncstatus.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using State = models::DetailLoader::State;
using SyncState = models::SyncStatus::State;

class TstDetailLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatIsMissing();
    void walkingPastAsksForNothing();
    void freshDetailIsNotAskedFor();
    void oldDetailIsAskedForAgain();
    void oldDetailStaysWhenItCannotBeRead();
    void freshCopyIsNotReadAgain();
    void oldCopyIsReadAgainOnce();
    void failedCopyIsLeftAloneForAWhile();
    void copyThatStaysOldIsAFailure();
    void outdatedIsTheOldestPart();
    void localCopyIsNotReadAgain();
    void followsANewNumber();
    void findsANumberItWasNotToldOf();
    void saysWhyItFailed();
    void followsAPlay();
    void aCopyThatIsGone();
    void statusFollowsTheSync();
    void statusSaysOffline();

private:
    /// Of what was read of all copies.
    void setAge(std::chrono::hours age)
    {
        test::OutboxRows rows(m_fixture->file());
        const qint64 then = m_clock.utc().toMSecsSinceEpoch() - std::chrono::milliseconds(age).count();
        QVERIFY(rows.run(u"UPDATE albums SET fetched_at = ?"_s, {then}));
    }
    /// As if it had been added here and were not on Discogs yet.
    void makeLocal(int n)
    {
        test::OutboxRows rows(m_fixture->file());
        QVERIFY(rows.run(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY(rows.run(u"UPDATE albums SET instance_id = ?, is_local = 1 WHERE instance_id = ?"_s,
                         {kFirstLocalId, m_fixture->instance(n).value}));
    }

    std::unique_ptr<test::CollectionFixture> m_fixture;
    std::unique_ptr<models::Library> m_library;
    test::FakeClock m_clock;
};

void TstDetailLoader::init()
{
    m_library.reset();
    m_fixture = std::make_unique<test::CollectionFixture>();
    QVERIFY(m_fixture->sync(m_fixture->copies(6)));
    m_library = std::make_unique<models::Library>();
    m_library->open(m_fixture->file());
    setAge(0h);
}

void TstDetailLoader::asksForWhatIsMissing()
{
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QCOMPARE(loader.state(), State::Fetching);
    QVERIFY(loader.copy());
    QCOMPARE(loader.copy()->copy.release.title, u"Signal & Ash"_s);
    QTRY_COMPARE(backend.fetched, QList<ReleaseId>{m_fixture->release(2)});
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), m_clock.utc()));
    Q_EMIT backend.detailReady(m_fixture->release(2));
    QCOMPARE(loader.state(), State::Ready);
    QVERIFY(loader.copy()->detail);
    QCOMPARE(loader.copy()->detail->tracks, m_fixture->detail(2).tracks);
}

void TstDetailLoader::walkingPastAsksForNothing()
{
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    for (int n = 1; n <= 5; ++n)
        loader.show(m_fixture->instance(n));
    QTRY_COMPARE(backend.fetched, QList<ReleaseId>{m_fixture->release(5)});
}

void TstDetailLoader::freshDetailIsNotAskedFor()
{
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), m_clock.utc().addSecs(-5 * 3600)));
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QCOMPARE(loader.state(), State::Ready);
    loader.show(m_fixture->instance(3));
    QTRY_COMPARE(backend.fetched, QList<ReleaseId>{m_fixture->release(3)}); // and not the one before
}

void TstDetailLoader::oldDetailIsAskedForAgain()
{
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), m_clock.utc().addSecs(-7 * 3600)));
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QCOMPARE(loader.state(), State::Ready); // the old one is shown meanwhile
    QVERIFY(loader.copy()->detail);
    QTRY_COMPARE(backend.fetched.size(), 1);
    QVERIFY(!loader.outdated());
}

void TstDetailLoader::oldDetailStaysWhenItCannotBeRead()
{
    const QDateTime fetched = m_clock.utc().addDays(-3);
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), fetched));
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QTRY_COMPARE(backend.fetched.size(), 1);
    Q_EMIT backend.detailFailed(m_fixture->release(2), Error{Error::Kind::Offline, {}});
    QCOMPARE(loader.state(), State::Ready);
    QVERIFY(!loader.error());
    QCOMPARE(loader.outdated(), fetched);
    loader.show({});
    loader.show(m_fixture->instance(2));
    QCOMPARE(loader.outdated(), fetched); // known to be, before anything is asked for
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), m_clock.utc()));
    Q_EMIT backend.detailReady(m_fixture->release(2));
    QVERIFY(!loader.outdated());
}

void TstDetailLoader::freshCopyIsNotReadAgain()
{
    setAge(5h);
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QTRY_COMPARE(backend.fetched.size(), 1); // the tracks are missing
    QVERIFY(backend.refreshed.isEmpty());
}

void TstDetailLoader::oldCopyIsReadAgainOnce()
{
    setAge(7h);
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(1));
    loader.show(m_fixture->instance(2)); // walked past the other
    QVERIFY(backend.refreshed.isEmpty());
    QTRY_COMPARE(backend.refreshed, QList<ReleaseId>{m_fixture->release(2)});
    QVERIFY(!loader.outdated());
    loader.show({});
    loader.show(m_fixture->instance(2)); // it is on its way already
    loader.show(m_fixture->instance(3));
    QTRY_COMPARE(backend.refreshed, (QList<ReleaseId>{m_fixture->release(2), m_fixture->release(3)}));
    setAge(0h);
    QSignalSpy changed(&loader, &models::DetailLoader::changed);
    Q_EMIT backend.copyRefreshed(m_fixture->release(3));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!loader.outdated());
}

void TstDetailLoader::failedCopyIsLeftAloneForAWhile()
{
    setAge(7h);
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QTRY_COMPARE(backend.refreshed.size(), 1);
    Q_EMIT backend.copyRefreshFailed(m_fixture->release(2), Error{Error::Kind::Offline, {}});
    QCOMPARE(loader.outdated(), std::optional(loader.copy()->fetched));
    m_clock.advance(9min);
    loader.show({});
    loader.show(m_fixture->instance(2));
    loader.show(m_fixture->instance(3));
    QTRY_COMPARE(backend.refreshed, (QList<ReleaseId>{m_fixture->release(2), m_fixture->release(3)}));
    m_clock.advance(2min);
    loader.show(m_fixture->instance(2));
    QTRY_COMPARE(backend.refreshed.size(), 3);
    QCOMPARE(backend.refreshed.constLast(), m_fixture->release(2));
    QVERIFY(!loader.outdated()); // it may still come
}

void TstDetailLoader::copyThatStaysOldIsAFailure()
{
    setAge(7h);
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QTRY_COMPARE(backend.refreshed.size(), 1);
    Q_EMIT backend.copyRefreshed(m_fixture->release(2));
    loader.show({});
    loader.show(m_fixture->instance(2));
    QVERIFY(loader.outdated());
}

void TstDetailLoader::outdatedIsTheOldestPart()
{
    setAge(24h);
    const QDateTime older = m_clock.utc().addDays(-3);
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), older));
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QTRY_COMPARE(backend.refreshed.size(), 1);
    Q_EMIT backend.copyRefreshFailed(m_fixture->release(2), Error{Error::Kind::Offline, {}});
    QCOMPARE(loader.outdated(), std::optional(loader.copy()->fetched));
    Q_EMIT backend.detailFailed(m_fixture->release(2), Error{Error::Kind::Offline, {}});
    QCOMPARE(loader.outdated(), std::optional(older));
}

void TstDetailLoader::localCopyIsNotReadAgain()
{
    setAge(7h);
    makeLocal(2);
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show({kFirstLocalId});
    QTRY_COMPARE(backend.fetched.size(), 1);
    QVERIFY(backend.refreshed.isEmpty());
}

void TstDetailLoader::followsANewNumber()
{
    makeLocal(2);
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show({kFirstLocalId});
    QVERIFY(loader.copy());
    test::OutboxRows rows(m_fixture->file());
    QVERIFY(rows.run(u"UPDATE albums SET instance_id = 77, is_local = 0 WHERE is_local = 1"_s));
    Q_EMIT backend.copyRenumbered({kFirstLocalId}, {77});
    QCOMPARE(loader.instance(), InstanceId{77});
    QVERIFY(loader.copy());
    QCOMPARE(loader.copy()->copy.release.id, m_fixture->release(2));
    Q_EMIT backend.copyRenumbered({kFirstLocalId + 1}, {78}); // another one
    QCOMPARE(loader.instance(), InstanceId{77});
}

void TstDetailLoader::findsANumberItWasNotToldOf()
{
    makeLocal(2);
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show({kFirstLocalId});
    test::OutboxRows rows(m_fixture->file());
    QVERIFY(rows.run(u"UPDATE albums SET instance_id = 77, is_local = 0 WHERE is_local = 1"_s));
    QVERIFY(rows.run(u"INSERT INTO renumbered (kind, old_id, new_id) VALUES ('copy', ?, 77)"_s, {kFirstLocalId}));
    loader.refresh();
    QVERIFY(loader.copy());
    QCOMPARE(loader.instance(), InstanceId{77});
}

void TstDetailLoader::saysWhyItFailed()
{
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(1));
    Q_EMIT backend.detailFailed(m_fixture->release(2), Error{Error::Kind::Offline, u"other"_s});
    QCOMPARE(loader.state(), State::Fetching);
    Q_EMIT backend.detailFailed(m_fixture->release(1), Error{Error::Kind::Offline, u"this"_s});
    QCOMPARE(loader.state(), State::Failed);
    QVERIFY(loader.error());
    QVERIFY(loader.copy());
    loader.retry();
    QCOMPARE(loader.state(), State::Fetching);
    QCOMPARE(backend.fetched, QList<ReleaseId>{m_fixture->release(1)});
}

void TstDetailLoader::followsAPlay()
{
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(1));
    QCOMPARE(loader.copy()->plays, 0);
    QVERIFY(m_fixture->writer().addPlay(m_fixture->instance(1), {}, m_clock.utc()));
    QSignalSpy changed(&loader, &models::DetailLoader::changed);
    Q_EMIT backend.copyChanged(m_fixture->instance(1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(loader.copy()->plays, 1);
}

void TstDetailLoader::aCopyThatIsGone()
{
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show({12345});
    QCOMPARE(loader.state(), State::Failed);
    QVERIFY(!loader.copy());
    QCOMPARE(loader.error()->kind, Error::Kind::NotFound);
    loader.show({});
    QCOMPARE(loader.state(), State::Nothing);
}

void TstDetailLoader::statusFollowsTheSync()
{
    test::FakeBackend backend;
    models::SyncStatus status(*m_library, backend);
    QCOMPARE(status.state(), SyncState::Synced); // the fixture has completed a pass
    QVERIFY(status.lastSync().isValid());
    backend.begin();
    QCOMPARE(status.state(), SyncState::Syncing);
    backend.report({.phase = Progress::Phase::Collection, .items = 100, .total = 300});
    QCOMPARE(status.progress().items, 100);
    backend.finish({.error = Error{Error::Kind::NotAuthorised, {}}});
    QCOMPARE(status.state(), SyncState::Failed);
    backend.begin();
    backend.finish({.error = Error{Error::Kind::Cancelled, {}}});
    QCOMPARE(status.state(), SyncState::Synced); // the user knows
    backend.account = models::Backend::AccountState::None;
    Q_EMIT backend.accountChanged();
    QCOMPARE(status.state(), SyncState::NoAccount);
}

void TstDetailLoader::statusSaysOffline()
{
    test::FakeBackend backend;
    models::SyncStatus status(*m_library, backend);
    backend.begin();
    backend.finish({.error = Error{Error::Kind::Offline, {}}});
    QCOMPARE(status.state(), SyncState::Offline);
    backend.begin();
    backend.finish();
    QCOMPARE(status.state(), SyncState::Synced);
    backend.net = {Connectivity::State::Offline, {}};
    Q_EMIT backend.connectivityChanged(backend.net);
    QCOMPARE(status.state(), SyncState::Offline);
}

QTEST_GUILESS_MAIN(TstDetailLoader)
#include "tst_detailloader.moc"
