// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailloader.h"

#include "models/collectionfixture.h"
#include "models/fakebackend.h"
#include "models/library.h"
#include "models/syncstatus.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
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
    void saysWhyItFailed();
    void followsAPlay();
    void aCopyThatIsGone();
    void statusFollowsTheSync();
    void statusSaysOffline();

private:
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
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), m_clock.utc().addDays(-29)));
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QCOMPARE(loader.state(), State::Ready);
}

void TstDetailLoader::oldDetailIsAskedForAgain()
{
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(2), m_clock.utc().addDays(-31)));
    test::FakeBackend backend;
    models::DetailLoader loader(*m_library, backend, m_clock);
    loader.show(m_fixture->instance(2));
    QCOMPARE(loader.state(), State::Fetching);
    QVERIFY(loader.copy()->detail); // the old one is shown meanwhile
    QTRY_COMPARE(backend.fetched.size(), 1);
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
