// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowharness.h"

#include "gui/wall/covergridview.h"
#include "gui/wall/letterrail.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::gui;
using namespace vv::test;

class TstWallGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRailJumps();
    void theRailIsThereOnlyToJump();
    void theRailIsNarrowedToWhatFits();
    void keysGoFromGroupToGroup();
    void headersAreSwitchedOffAndThatIsKept();
    void randomHasNoGroupsAndShufflesAgain();
    void searchingRegroups();
    void rightToLeftPutsTheRailOnTheLeft();
    void kioskHasRoomForAFinger();
    void labelsAreNamed();

private:
    static void sortBy(const WindowHarness &harness, const QString &text)
    {
        const auto actions = harness.find<QMenu>("sortMenu")->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL("no such order");
    }
};

void TstWallGroups::theRailJumps()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    auto *rail = harness.find<LetterRail>("letterRail");
    auto *wall = harness.find<CoverGridView>("collectionView");
    QVERIFY(rail && rail->isVisible());
    QVERIFY(rail->count() > 5);
    QCOMPARE(wall->geometryOfWall().groups(), rail->count());
    QCOMPARE(rail->value(), 0);

    QTest::mouseClick(rail, Qt::LeftButton, {}, rail->markRect(3).center());
    QCOMPARE(rail->value(), 3);
    QCOMPARE(wall->verticalScrollBar()->value(), wall->geometryOfWall().headerTop(3));
    // A drag goes on from there, also to the end, which the wall cannot scroll to the top.
    QTest::mousePress(rail, Qt::LeftButton, {}, rail->markRect(3).center());
    QTest::mouseMove(rail, rail->markRect(rail->count() - 1).center());
    QTest::mouseRelease(rail, Qt::LeftButton, {}, rail->markRect(rail->count() - 1).center());
    QCOMPARE(rail->value(), rail->count() - 1);
    QVERIFY(wall->visibleRows().second == wall->model()->rowCount() - 1);
    // Scrolling is followed.
    wall->verticalScrollBar()->setValue(0);
    QCOMPARE(rail->value(), 0);
    // Keys, and what a screen reader is told.
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QCOMPARE(rail->value(), 1);
    QCOMPARE(wall->verticalScrollBar()->value(), wall->geometryOfWall().headerTop(1));
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(rail);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QVERIFY(spoken->text(QAccessible::Name).contains(u"now at"_s));
}

void TstWallGroups::theRailIsThereOnlyToJump()
{
    WindowHarness few(4); // all of them fit
    QVERIFY(few.open({1600, 1500}));
    QVERIFY(!few.find<LetterRail>("letterRail")->isVisible());
    few.window->resize(820, 420);
    QTRY_VERIFY(few.find<LetterRail>("letterRail")->isVisible());

    WindowHarness many(120);
    QVERIFY(many.open());
    sortBy(many, u"Most played"_s); // nothing was played: one group
    QVERIFY(!many.find<LetterRail>("letterRail")->isVisible());
    QCOMPARE(many.find<CoverGridView>("collectionView")->geometryOfWall().groups(), 1);
}

void TstWallGroups::theRailIsNarrowedToWhatFits()
{
    LetterRail rail(26);
    QStringList marks;
    for (int i = 0; i < 200; ++i)
        marks.append(QString::number(1800 + i));
    rail.setMarks(marks);
    rail.resize(rail.sizeHint().width(), 300);
    rail.show();
    const QSignalSpy spy(&rail, &LetterRail::chosen);
    const QList<int> shown = rail.shownMarks();
    QVERIFY(shown.size() > 5);
    QVERIFY(shown.size() * rail.fontMetrics().height() <= 300);
    QCOMPARE(shown.constFirst(), 0);
    // What is not painted can be reached all the same.
    QTest::mouseClick(&rail, Qt::LeftButton, {}, rail.markRect(101).center());
    QVERIFY(std::abs(rail.value() - 101) <= 1);
    QCOMPARE(spy.size(), 1);
    rail.setCurrent(5);
    QCOMPARE(spy.size(), 1);
    rail.setMarks({});
    QTest::mouseClick(&rail, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(spy.size(), 1);
}

void TstWallGroups::keysGoFromGroupToGroup()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    auto *wall = harness.find<CoverGridView>("collectionView");
    const auto group = [&] { return wall->geometryOfWall().groupOf(wall->currentIndex().row()); };
    wall->setCurrentIndex(wall->model()->index(0, 0));
    QTest::keyClick(harness.window.get(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(group(), 1);
    QTest::keyClick(harness.window.get(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(group(), 2);
    QCOMPARE(wall->verticalScrollBar()->value(), wall->geometryOfWall().headerTop(2));
    QTest::keyClick(wall, Qt::Key_Right);
    const int inside = wall->currentIndex().row();
    QTest::keyClick(harness.window.get(), Qt::Key_PageUp, Qt::AltModifier); // its own beginning first
    QCOMPARE(wall->currentIndex().row(), inside - 1);
    QTest::keyClick(harness.window.get(), Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(group(), 1);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(harness.window.get(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(group(), wall->geometryOfWall().groups() - 1);
}

void TstWallGroups::headersAreSwitchedOffAndThatIsKept()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    auto *wall = harness.find<CoverGridView>("collectionView");
    auto *headers = harness.window->findChild<QAction *>(u"groupHeadersAction"_s);
    QVERIFY(headers && headers->isChecked());
    headers->trigger();
    QCOMPARE(wall->geometryOfWall().groups(), 0);
    QVERIFY(!harness.settings.groupHeaders());
    auto *rail = harness.find<LetterRail>("letterRail");
    QVERIFY(rail->isVisible());
    QTest::mouseClick(rail, Qt::LeftButton, {}, rail->markRect(2).center());
    QCOMPARE(rail->value(), 2);
    QVERIFY(harness.open());
    QCOMPARE(harness.find<CoverGridView>("collectionView")->geometryOfWall().groups(), 0);
    harness.window->findChild<QAction *>(u"groupHeadersAction"_s)->trigger();
    QVERIFY(harness.find<CoverGridView>("collectionView")->geometryOfWall().groups() > 5);
}

void TstWallGroups::randomHasNoGroupsAndShufflesAgain()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    auto *wall = harness.find<CoverGridView>("collectionView");
    auto *again = harness.window->findChild<QAction *>(u"shuffleAction"_s);
    QVERIFY(again && !again->isVisible());
    sortBy(harness, u"Random"_s);
    QVERIFY(again->isVisible());
    QCOMPARE(wall->geometryOfWall().groups(), 0);
    QVERIFY(!harness.find<LetterRail>("letterRail")->isVisible());
    const auto titles = [&] {
        QStringList list;
        for (int row = 0; row < 20; ++row)
            list.append(wall->model()->index(row, 0).data().toString());
        return list;
    };
    const QStringList before = titles();
    sortBy(harness, u"Artist"_s);
    sortBy(harness, u"Random"_s);
    QCOMPARE(titles(), before);
    again->trigger();
    QVERIFY(titles() != before);
    QTest::keyClick(harness.window.get(), Qt::Key_PageDown, Qt::AltModifier); // nowhere to go
}

void TstWallGroups::searchingRegroups()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    auto *wall = harness.find<CoverGridView>("collectionView");
    QTest::keyClicks(wall, u"okoye"_s);
    QTRY_COMPARE(wall->model()->rowCount(), 10);
    QCOMPARE(wall->geometryOfWall().groups(), 1);
    QVERIFY(!harness.find<LetterRail>("letterRail")->isVisible());
    QCOMPARE(wall->model()->index(3, 0).data(Qt::AccessibleDescriptionRole).toString(), u"M"_s);
}

void TstWallGroups::rightToLeftPutsTheRailOnTheLeft()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    harness.window->setLayoutDirection(Qt::RightToLeft);
    auto *rail = harness.find<LetterRail>("letterRail");
    auto *wall = harness.find<CoverGridView>("collectionView");
    QTRY_VERIFY(rail->mapTo(harness.window.get(), QPoint()).x() < wall->mapTo(harness.window.get(), QPoint()).x());
    QVERIFY(wall->visualRect(wall->model()->index(0, 0)).center().x() > wall->width() / 2);
}

void TstWallGroups::kioskHasRoomForAFinger()
{
    WindowHarness harness(120, WindowHarness::Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *rail = harness.find<LetterRail>("letterRail");
    QVERIFY(rail && rail->isVisible());
    QVERIFY(rail->width() >= harness.find<QPushButton>("sortButton")->height() * 9 / 10);
    QVERIFY(rail->shownMarks().size() > 3);
    QTest::mouseClick(rail, Qt::LeftButton, {}, rail->markRect(4).center());
    QCOMPARE(rail->value(), 4);
}

void TstWallGroups::labelsAreNamed()
{
    WindowHarness harness(24);
    QVERIFY(harness.open());
    sortBy(harness, u"Label"_s);
    auto *wall = harness.find<CoverGridView>("collectionView");
    QCOMPARE(wall->geometryOfWall().groups(), 1);
    QCOMPARE(wall->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), u"Discos Sol"_s);
}

QTEST_MAIN(TstWallGroups)
#include "tst_wallgroups.moc"
