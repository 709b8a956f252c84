// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releaseloader.h"

#include "models/collectionfixture.h"
#include "models/fakebackend.h"
#include "models/library.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// Of records on the wantlist: 8 and 9, and 2 is owned, another pressing of 8.
class TstReleaseLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatIsMissing();
    void walkingPastAsksForNothing();
    void freshIsNotAskedFor();
    void whatCameMeanwhileIsNotAskedFor();
    void oldStaysWhenItCannotBeRead();
    void saysWhyItFailed();
    void otherPressingsAreTold();
    void anotherLibraryShowsNothing();

private:
    [[nodiscard]] static Want want(int n)
    {
        Want made;
        made.release = test::CollectionFixture::copy(n).release;
        made.release.master = {70};
        return made;
    }
    [[nodiscard]] static ReleaseId release(int n) { return test::CollectionFixture::release(n); }

    std::unique_ptr<test::CollectionFixture> m_fixture;
    std::unique_ptr<models::Library> m_library;
    test::FakeClock m_clock;
};

void TstReleaseLoader::init()
{
    m_library.reset();
    m_fixture = std::make_unique<test::CollectionFixture>();
    Copy owned = test::CollectionFixture::copy(2);
    owned.release.master = {70};
    QVERIFY(m_fixture->sync({test::CollectionFixture::copy(1), owned}));
    QVERIFY(m_fixture->writer().replaceWants({want(8), want(9)}, m_clock.utc()));
    m_library = std::make_unique<models::Library>();
    m_library->open(m_fixture->file());
}

void TstReleaseLoader::asksForWhatIsMissing()
{
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    QSignalSpy changed(&loader, &models::ReleaseLoader::changed);
    loader.show(release(8));
    QVERIFY(loader.isFetching());
    QVERIFY(!loader.facts().detail);
    QTRY_COMPARE(backend.fetched, QList<ReleaseId>{release(8)});
    loader.show(release(8)); // the list was read again: it is on its way already
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(8), m_clock.utc()));
    Q_EMIT backend.detailReady(release(9)); // of something else
    QCOMPARE(changed.size(), 0);
    Q_EMIT backend.detailReady(release(8));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!loader.isFetching());
    QCOMPARE(loader.facts().detail->tracks, m_fixture->detail(8).tracks);
    QCOMPARE(backend.fetched.size(), 1);
}

void TstReleaseLoader::walkingPastAsksForNothing()
{
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    loader.show(release(8));
    loader.show(release(9));
    QTRY_COMPARE(backend.fetched, QList<ReleaseId>{release(9)});
}

void TstReleaseLoader::freshIsNotAskedFor()
{
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(8), m_clock.utc().addSecs(-5 * 3600)));
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    loader.show(release(8));
    QVERIFY(loader.facts().detail);
    QVERIFY(!loader.isFetching());
    loader.show(release(9));
    QTRY_COMPARE(backend.fetched, QList<ReleaseId>{release(9)}); // and not the one before
}

void TstReleaseLoader::whatCameMeanwhileIsNotAskedFor()
{
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    loader.show(release(8));
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(8), m_clock.utc()));
    Q_EMIT backend.detailReady(release(8));
    QTest::qWait(400); // longer than the pause
    QCOMPARE(backend.fetched, QList<ReleaseId>());
}

void TstReleaseLoader::oldStaysWhenItCannotBeRead()
{
    const QDateTime fetched = m_clock.utc().addDays(-3);
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(8), fetched));
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    loader.show(release(8));
    QVERIFY(!loader.outdated());
    QTRY_COMPARE(backend.fetched.size(), 1);
    Q_EMIT backend.detailFailed(release(8), Error{Error::Kind::Offline, {}});
    QVERIFY(loader.facts().detail);
    QVERIFY(!loader.error());
    QCOMPARE(loader.outdated(), fetched);
    loader.retry();
    QCOMPARE(backend.fetched.size(), 2);
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(8), m_clock.utc()));
    Q_EMIT backend.detailReady(release(8));
    QVERIFY(!loader.outdated());
}

void TstReleaseLoader::saysWhyItFailed()
{
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    loader.show(release(8));
    QTRY_COMPARE(backend.fetched.size(), 1);
    Q_EMIT backend.detailFailed(release(8), Error{Error::Kind::Offline, {}});
    QVERIFY(loader.error());
    QCOMPARE(loader.error()->kind, Error::Kind::Offline);
    QVERIFY(!loader.isFetching());
    loader.show(release(8)); // the list was read again
    QVERIFY(loader.error());
    QVERIFY(m_fixture->writer().saveDetail(m_fixture->detail(8), m_clock.utc()));
    Q_EMIT backend.detailReady(release(8)); // somebody else had asked for it
    QVERIFY(!loader.error());
    QVERIFY(loader.facts().detail);
    loader.show(release(9));
    QTRY_COMPARE(backend.fetched.size(), 2);
    Q_EMIT backend.detailFailed(release(9), Error{Error::Kind::Offline, {}});
    loader.show(release(8));
    QVERIFY(!loader.error());
    loader.show(release(9)); // who comes back to it wants to see the tracks
    QVERIFY(!loader.error());
    QTRY_COMPARE(backend.fetched, (QList<ReleaseId>{release(8), release(9), release(9)}));
}

void TstReleaseLoader::otherPressingsAreTold()
{
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    loader.show(release(8));
    QCOMPARE(loader.facts().related.size(), 1);
    QCOMPARE(loader.facts().related.constFirst().instance, test::CollectionFixture::instance(2));
    QVERIFY(!loader.facts().related.constFirst().sameRelease);
}

void TstReleaseLoader::anotherLibraryShowsNothing()
{
    test::FakeBackend backend;
    models::ReleaseLoader loader(*m_library, backend, m_clock);
    loader.show(release(8));
    m_library->open(m_fixture->file());
    QVERIFY(!loader.release().isValid());
    QVERIFY(!loader.isFetching());
}

QTEST_MAIN(TstReleaseLoader)
#include "tst_releaseloader.moc"
