// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionfixture.h"
#include "models/fakeadding.h"
#include "models/library.h"
#include "models/pressingmodel.h"
#include "models/pressingrow.h"
#include "models/traymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using models::PressingModel;
using test::CollectionFixture;
using Tester = QAbstractItemModelTester;

/// What a search has found, and the tray.
class TstAddingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestSearchWins();
    void showsPageAfterPage();
    void aFailedPageLeavesTheOthers();
    void cancelledIsNotHeard();
    void tellsWhatIsOwned();
    void trayFollowsTheStore();
    void trayKeepsItsIndexes();

private:
    static Pressing pressing(qint64 id)
    {
        return {.id = {id},
                .artist = u"Lena Brandt"_s,
                .title = u"Title %1"_s.arg(id),
                .year = 1982,
                .country = u"Germany"_s};
    }
    static Lookup text(const QString &words) { return {LookupKind::Text, words}; }

    std::unique_ptr<CollectionFixture> m_fixture;
    std::unique_ptr<models::Library> m_library;
    std::unique_ptr<test::FakeAdding> m_adding;
};

void TstAddingModels::init()
{
    m_library.reset();
    m_fixture = std::make_unique<CollectionFixture>();
    QVERIFY(m_fixture->sync(m_fixture->copies(3)));
    m_library = std::make_unique<models::Library>();
    m_library->open(m_fixture->file());
    m_adding = std::make_unique<test::FakeAdding>();
}

void TstAddingModels::newestSearchWins()
{
    PressingModel model(*m_library, *m_adding);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.search(text(u"one"_s));
    const int first = m_adding->searches.constLast().second;
    model.search(text(u"two"_s));
    Q_EMIT m_adding->searched(Pressings{{pressing(1)}, 1, 1, 1}, first);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(int(model.state()), int(PressingModel::State::Searching));
    m_adding->answer(Pressings{{pressing(2)}, 1, 1, 1});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Lena Brandt – Title 2"_s);
    QCOMPARE(model.index(0).data(models::SecondLineRole).toString(), u"1982 · Germany"_s);
    m_adding->answer(Pressings{{pressing(3)}, 1, 1, 1}); // once is enough
    QCOMPARE(model.rowCount(), 1);
}

void TstAddingModels::showsPageAfterPage()
{
    PressingModel model(*m_library, *m_adding);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.search(text(u"one"_s));
    m_adding->answer(Pressings{{pressing(1), pressing(2)}, 1, 2, 3});
    QVERIFY(model.hasMore());
    QCOMPARE(model.total(), 3);
    model.showMore();
    QCOMPARE(m_adding->searches.constLast().first.page, 2);
    QVERIFY(!model.hasMore());                                        // while it is on its way
    m_adding->answer(Pressings{{pressing(2), pressing(3)}, 2, 2, 3}); // pages shift
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.hasMore());
    model.showMore();
    QCOMPARE(m_adding->searches.size(), 2);
}

void TstAddingModels::aFailedPageLeavesTheOthers()
{
    PressingModel model(*m_library, *m_adding);
    model.search(text(u"one"_s));
    m_adding->answer(Pressings{{pressing(1)}, 1, 2, 2});
    model.showMore();
    m_adding->answer(fail(Error::Kind::Offline, u"x"_s));
    QCOMPARE(int(model.state()), int(PressingModel::State::Failed));
    QCOMPARE(int(model.error()->kind), int(Error::Kind::Offline));
    QCOMPARE(model.rowCount(), 1);
    model.showMore(); // again
    QCOMPARE(m_adding->searches.constLast().first.page, 2);
    m_adding->answer(Pressings{{pressing(2)}, 2, 2, 2});
    QCOMPARE(model.rowCount(), 2);
}

void TstAddingModels::cancelledIsNotHeard()
{
    PressingModel model(*m_library, *m_adding);
    model.search(text(u"one"_s));
    model.cancel();
    QCOMPARE(m_adding->searchCancels, 1);
    m_adding->answer(Pressings{{pressing(1)}, 1, 1, 1});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(int(model.state()), int(PressingModel::State::Idle));
}

void TstAddingModels::tellsWhatIsOwned()
{
    PressingModel model(*m_library, *m_adding);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.search(text(u"one"_s));
    m_adding->answer(Pressings{{pressing(CollectionFixture::release(1).value), pressing(999)}, 1, 1, 2});
    QCOMPARE(model.index(0).data(models::OwnedRole).toString(), u"You have 1 copies · Jazz wall"_s); // untranslated
    QCOMPARE(model.ownedAt(0).copies, 1);
    QVERIFY(model.index(1).data(models::OwnedRole).toString().isEmpty());
    Want want;
    want.release = CollectionFixture::copy(8).release;
    want.release.id = {999};
    QVERIFY(m_fixture->writer().replaceWants({want}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    QCOMPARE(model.index(1).data(models::OwnedRole).toString(), u"On your wantlist"_s);
}

void TstAddingModels::trayFollowsTheStore()
{
    store::Tray tray(m_fixture->handle());
    m_adding->tray = &tray;
    models::TrayModel model(*m_library, *m_adding);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    store::TrayRow scanned;
    scanned.barcode = u"5099749534728"_s;
    scanned.folder = {2};
    m_adding->putInTray({scanned});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Barcode 5099749534728"_s);
    QCOMPARE(model.index(0).data(models::SecondLineRole).toString(), u"Will be looked up"_s);
    QCOMPARE(model.index(0).data(models::TrayTextRole).toString(), u"Jazz wall"_s);
    QCOMPARE(model.ready(), 0);
    const qint64 id = model.at(0)->id;
    m_adding->answerRow(id, {pressing(11), pressing(12)});
    QCOMPARE(model.index(0).data(models::TrayStateRole).toInt(), int(store::TrayRow::State::Several));
    QVERIFY(!model.index(0).data(models::CoverUrlRole).isValid()); // it might be another one
    store::TrayRow chosen = *model.at(0);
    chosen.pressings = {pressing(12)};
    m_adding->putInTray({chosen});
    QCOMPARE(model.index(0).data().toString(), u"Lena Brandt – Title 12"_s);
    QCOMPARE(model.ready(), 1);
    m_adding->takeFromTray({id});
    QCOMPARE(model.rowCount(), 0);
}

void TstAddingModels::trayKeepsItsIndexes()
{
    store::Tray tray(m_fixture->handle());
    m_adding->tray = &tray;
    models::TrayModel model(*m_library, *m_adding);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    store::TrayRow row;
    row.pressings = {pressing(11)};
    m_adding->putInTray({row});
    const QPersistentModelIndex held = model.index(0);
    row.pressings = {pressing(12)};
    m_adding->putInTray({row});
    QCOMPARE(model.index(0).data().toString(), u"Lena Brandt – Title 12"_s); // the newest first
    QCOMPARE(held.row(), 1);
    QCOMPARE(held.data().toString(), u"Lena Brandt – Title 11"_s);
    m_adding->takeFromTray({model.at(1)->id});
    QVERIFY(!held.isValid());
}

QTEST_GUILESS_MAIN(TstAddingModels)
#include "tst_addingmodels.moc"
