// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowharness.h"
#include "store/database.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;

/// Saved searches in the sidebar.
class TstFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchIsKept();
    void withoutASearchThereIsNothingToKeep();
    void oneIsShownByClickAndKey();
    void oneIsRenamedAndDeleted();
    void undoBarSaysThatOneIsGone();

private:
    /// As the engine does it.
    static void keep(test::WindowHarness &harness, const store::SavedFilter &filter)
    {
        const auto database = store::Database::open(harness.fixture.file(), store::Database::Mode::ReadWrite);
        QVERIFY(database && store::LocalFacts((*database)->handle()).saveFilter(filter));
        Q_EMIT harness.backend.filtersChanged();
    }
    static void search(const test::WindowHarness &harness, const QString &query)
    {
        auto *field = harness.find<QLineEdit>("searchField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, query);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static QAbstractItemModel *wall(const test::WindowHarness &harness)
    {
        return harness.find<QAbstractItemView>("collectionView")->model();
    }
};

void TstFilters::aSearchIsKept()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    search(harness, u"genre:jazz"_s);
    QTRY_COMPARE(wall(harness)->rowCount(), 2);
    auto *name = harness.find<QLineEdit>("newFilterField");
    QTest::keyClick(harness.window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(name->isVisible() && name->hasFocus());
    QTest::keyClicks(name, u"All that jazz"_s); // over the query, which is offered
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(harness.backend.filters.size(), 1);
    const store::SavedFilter kept = harness.backend.filters.constFirst();
    QCOMPARE(kept.id, 0);
    QCOMPARE(kept.name, u"All that jazz"_s);
    QCOMPARE(kept.query, u"genre:jazz"_s);
    QCOMPARE(kept.sort, u"artist"_s);
    keep(harness, kept);
    const auto *list = harness.find<QListView>("filterList");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->currentIndex().data().toString(), u"All that jazz"_s); // it is what is shown
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
}

void TstFilters::withoutASearchThereIsNothingToKeep()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    QVERIFY(!harness.find<QListView>("filterList")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!harness.find<QLineEdit>("newFilterField")->isVisible());
    search(harness, u"jazz"_s);
    QTRY_VERIFY(harness.find<QToolButton>("newFilterButton")->isVisible());
    auto *name = harness.find<QLineEdit>("newFilterField");
    harness.find<QToolButton>("newFilterButton")->click();
    QVERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QVERIFY(harness.backend.filters.isEmpty());
    QCOMPARE(harness.find<QLineEdit>("searchField")->text(), u"jazz"_s);
}

void TstFilters::oneIsShownByClickAndKey()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    keep(harness, {.id = 0, .name = u"Jazz"_s, .query = u"genre:jazz"_s, .sort = u"-year"_s});
    keep(harness, {.id = 0, .name = u"Rock"_s, .query = u"genre:rock"_s, .sort = {}});
    auto *list = harness.find<QListView>("filterList");
    QVERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(wall(harness)->rowCount(), 2);
    QCOMPARE(harness.find<QLineEdit>("searchField")->text(), u"genre:jazz"_s);
    QCOMPARE(wall(harness)->index(0, 0).data().toString(), u"Dust Road Sessions"_s); // 1968 before 1961
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(harness.find<QLineEdit>("searchField")->text(), u"genre:rock"_s);
    QTRY_COMPARE(wall(harness)->rowCount(), 3);
}

void TstFilters::oneIsRenamedAndDeleted()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    keep(harness, {.id = 0, .name = u"Jazz"_s, .query = u"genre:jazz"_s, .sort = {}});
    auto *list = harness.find<QListView>("filterList");
    const QModelIndex first = list->model()->index(0, 0);
    QVERIFY(list->model()->setData(first, u" Hard  bop "_s, Qt::EditRole));
    QCOMPARE(harness.backend.filters.size(), 1);
    QCOMPARE(harness.backend.filters.constFirst().name, u"Hard bop"_s);
    QVERIFY(harness.backend.filters.constFirst().id > 0);
    QVERIFY(!list->model()->setData(first, u"  "_s, Qt::EditRole));
    list->setFocus();
    list->setCurrentIndex(first);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(harness.backend.deletedFilters, QList<qint64>{harness.backend.filters.constFirst().id});
}

void TstFilters::undoBarSaysThatOneIsGone()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    const store::SavedFilter filter{.id = 3, .name = u"Jazz"_s, .query = u"genre:jazz"_s, .sort = {}};
    Q_EMIT harness.backend.filterDeleted(filter, false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Saved search Jazz deleted"_s);
    QVERIFY(harness.find<QPushButton>("undoButton")->isVisible());
    Q_EMIT harness.backend.filterDeleted(filter, true);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Taken back: Saved search Jazz deleted"_s);
}

QTEST_MAIN(TstFilters)
#include "tst_filters.moc"
