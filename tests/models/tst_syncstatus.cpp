// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fakebackend.h"
#include "models/library.h"
#include "models/syncstatus.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using models::SyncStatus;
using Kind = Error::Kind;
using Net = Connectivity::State;

class TstSyncStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsARun();
    void aRunThatFailedSaysWhy();
    void aRunThatDidNotGetThroughIsOffline_data();
    void aRunThatDidNotGetThroughIsOffline();
    void isWellAgainWhenItHasFoundItsWayBack();
    void anotherFailureIsNotMendedByAConnection();
    void withoutAnAccountNothingElseCounts();

private:
    void finish(const std::optional<Error> &error);
    void connection(Net state, const std::optional<QDateTime> &until = {});

    std::unique_ptr<models::Library> m_library;
    std::unique_ptr<vv::test::FakeBackend> m_backend;
    std::unique_ptr<SyncStatus> m_status;
};

void TstSyncStatus::init()
{
    m_library = std::make_unique<models::Library>();
    m_backend = std::make_unique<vv::test::FakeBackend>();
    m_status = std::make_unique<SyncStatus>(*m_library, *m_backend);
}

void TstSyncStatus::cleanup()
{
    m_status.reset();
    m_backend.reset();
    m_library.reset();
}

void TstSyncStatus::finish(const std::optional<Error> &error)
{
    SyncOutcome outcome;
    outcome.error = error;
    m_backend->syncing = false;
    Q_EMIT m_backend->syncFinished(outcome);
}

void TstSyncStatus::connection(Net state, const std::optional<QDateTime> &until)
{
    m_backend->net = {state, until};
    Q_EMIT m_backend->connectivityChanged(m_backend->net);
}

void TstSyncStatus::followsARun()
{
    QCOMPARE(m_status->state(), SyncStatus::State::Never);
    m_backend->syncing = true;
    Q_EMIT m_backend->syncStarted();
    QCOMPARE(m_status->state(), SyncStatus::State::Syncing);
    Progress progress;
    progress.percent = 40;
    Q_EMIT m_backend->progressed(progress);
    QCOMPARE(m_status->progress().percent, 40);
    finish({});
    QCOMPARE(m_status->state(), SyncStatus::State::Never); // nothing was written in this library
}

void TstSyncStatus::aRunThatFailedSaysWhy()
{
    finish(Error{Kind::Server, u"500"_s});
    QCOMPARE(m_status->state(), SyncStatus::State::Failed);
    QCOMPARE(m_status->error()->kind, Kind::Server);
    finish(Error{Kind::Cancelled, u"by the user"_s});
    QCOMPARE(m_status->state(), SyncStatus::State::Never);
}

void TstSyncStatus::aRunThatDidNotGetThroughIsOffline_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("offline") << Kind::Offline;
    QTest::newRow("timeout") << Kind::Timeout;
    QTest::newRow("blocked") << Kind::Blocked;
}

void TstSyncStatus::aRunThatDidNotGetThroughIsOffline()
{
    QFETCH(Kind, kind);
    finish(Error{kind, u"no way"_s});
    QCOMPARE(m_status->state(), SyncStatus::State::Offline);
}

void TstSyncStatus::isWellAgainWhenItHasFoundItsWayBack()
{
    connection(Net::Offline, QDateTime::currentDateTimeUtc().addSecs(5));
    QCOMPARE(m_status->state(), SyncStatus::State::Offline);
    finish(Error{Kind::Offline, u"no way"_s});
    const QSignalSpy changed(m_status.get(), &SyncStatus::changed);
    connection(Net::Online);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_status->state(), SyncStatus::State::Never);
    QVERIFY(!m_status->error());
    connection(Net::Blocked);
    QCOMPARE(m_status->state(), SyncStatus::State::Offline);
    QCOMPARE(m_status->connectivity().state, Net::Blocked);
}

void TstSyncStatus::anotherFailureIsNotMendedByAConnection()
{
    finish(Error{Kind::StorageFull, u"no room"_s});
    connection(Net::Online);
    QCOMPARE(m_status->state(), SyncStatus::State::Failed);
}

void TstSyncStatus::withoutAnAccountNothingElseCounts()
{
    m_backend->account = models::Backend::AccountState::None;
    connection(Net::Offline);
    QCOMPARE(m_status->state(), SyncStatus::State::NoAccount);
}

QTEST_GUILESS_MAIN(TstSyncStatus)
#include "tst_syncstatus.moc"
