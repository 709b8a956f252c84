// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages.h"
#include "gui/searchfield.h"
#include "gui/spinrecord.h"
#include "gui/windowharness.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;

class TstKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFrame();
    void tapOpensTheAlbum();
    void spinOpensARecord();
    void ownKeyboardTypes();
    void aLongPressSelects();
    void aButtonSelectsToo();
    void aHeldRecordCanBeMoved();
    void aDragIsNoLongPress();
    void railLeadsToPages();
    void movesFromTheWall_data();
    void movesFromTheWall();
    void theMenuStandsAboveItsButton();
    void escapeNeverQuits();
    void targetsFitFingers_data();
    void targetsFitFingers();
    void uprightPutsTheCoverOnTop();

private:
    /// What the menu offers that comes when a finger stays on a record.
    static QAction *hold(const test::WindowHarness &harness, int row, const char *action)
    {
        auto *wall = harness.find<QAbstractItemView>("collectionView");
        const QPoint at = wall->visualRect(wall->model()->index(row, 0)).center();
        QTest::mousePress(wall->viewport(), Qt::LeftButton, {}, at);
        auto *menu = harness.find<QMenu>("heldMenu");
        const bool comes = QTest::qWaitFor([menu] { return menu->isVisible(); }, 2000);
        QTest::mouseRelease(wall->viewport(), Qt::LeftButton, {}, at);
        return comes ? menu->findChild<QAction *>(QString::fromLatin1(action)) : nullptr;
    }
};

void TstKiosk::showsTheFrame()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    QVERIFY(harness.find<QWidget>("kioskRail")->isVisible());
    QVERIFY(!harness.find<QWidget>("sidebar"));
    QVERIFY(harness.find<gui::SearchField>("searchField")->placeholderText().startsWith(u"30 "_s));
    QCOMPARE(harness.find<QPushButton>("sortButton")->text(), u"A – Z"_s);
    QCOMPARE(harness.find<QLabel>("kioskSyncState")->text(), u"synced"_s);
    QVERIFY(!harness.find<QLabel>("kioskClock")->text().isEmpty());
    harness.backend.begin();
    harness.backend.report({.phase = Progress::Phase::Collection, .percent = 40});
    QCOMPARE(harness.find<QLabel>("kioskSyncState")->text(), u"40 %"_s);
}

void TstKiosk::tapOpensTheAlbum()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    const QModelIndex first = wall->model()->index(0, 0);
    QTest::mouseClick(wall->viewport(), Qt::LeftButton, {}, wall->visualRect(first).center());
    QTRY_VERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QCOMPARE(harness.find<QLabel>("albumTitle")->text(), first.data(models::TitleRole).toString());
    QTest::mouseClick(harness.find<QPushButton>("albumPlayButton"), Qt::LeftButton);
    QCOMPARE(harness.backend.played, QList<InstanceId>{first.data(models::InstanceRole).value<InstanceId>()});
    QTest::mouseClick(harness.find<QToolButton>("backButton"), Qt::LeftButton);
    QVERIFY(wall->isVisible());
}

void TstKiosk::spinOpensARecord()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *spin = harness.find<gui::SpinRecord>("spinButton");
    QVERIFY(spin->isVisible());
    QTest::mouseClick(spin, Qt::LeftButton);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionView")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_R);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
}

void TstKiosk::ownKeyboardTypes()
{
    test::WindowHarness harness(24, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *field = harness.find<gui::SearchField>("searchField");
    auto *keyboard = harness.find<QWidget>("onScreenKeyboard");
    QVERIFY(!keyboard->isVisible());
    QTest::mouseClick(field, Qt::LeftButton);
    QVERIFY(keyboard->isVisible());
    const auto tap = [keyboard](const QString &name) {
        auto *key = keyboard->findChild<QPushButton *>(name);
        QVERIFY2(key && key->isVisible(), qPrintable(name));
        QTest::mouseClick(key, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    };
    tap(u"key_shift"_s);
    tap(u"key_O"_s);
    tap(u"key_k"_s);
    tap(u"key_x"_s);
    tap(u"key_backspace"_s);
    tap(u"key_o"_s);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"Oko"_s);
    QTRY_COMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), 2);
    tap(u"key_layer"_s);
    tap(u"key_:"_s);
    QCOMPARE(field->text(), u"Oko:"_s);
    tap(u"key_backspace"_s);
    tap(u"key_enter"_s);
    QVERIFY(!keyboard->isVisible());
    QCOMPARE(field->text(), u"Oko"_s);
}

void TstKiosk::aLongPressSelects()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    const auto tap = [wall](int row) {
        QTest::mouseClick(wall->viewport(), Qt::LeftButton, {},
                          wall->visualRect(wall->model()->index(row, 0)).center());
    };
    const auto id
        = [wall](int row) { return wall->model()->index(row, 0).data(models::InstanceRole).value<InstanceId>(); };
    QAction *select = hold(harness, 1, "selectAction");
    QVERIFY(select);
    select->trigger();
    harness.find<QMenu>("heldMenu")->hide();
    auto *bar = harness.find<QWidget>("selectionBar");
    const auto *count = harness.find<QLabel>("selectionCount");
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(count->text(), u"1 record(s) selected"_s);
    QVERIFY(!harness.find<QWidget>("spinButton")->isVisible()); // which lies on the records
    tap(0);
    tap(2);
    QTRY_COMPARE(count->text(), u"3 record(s) selected"_s);
    test::keepPicture(*harness.window, u"kiosk-selecting"_s);
    QVERIFY(wall->isVisible()); // nothing was opened
    tap(1);
    QTRY_COMPARE(count->text(), u"2 record(s) selected"_s);
    harness.find<QPushButton>("bulkRateButton")->click();
    auto *menu = harness.find<QMenu>("bulkRatingMenu");
    QVERIFY(menu->isVisible());
    menu->actions().last()->trigger();
    menu->hide();
    QCOMPARE(harness.backend.edits,
             (QList<QList<store::Edit>>{{store::Edit::rate(id(0), 5), store::Edit::rate(id(2), 5)}}));
    // With none selected there is nothing to do but to go on, or out.
    tap(0);
    tap(2);
    QTRY_COMPARE(count->text(), u"Tap records to select them"_s);
    QVERIFY(!harness.find<QPushButton>("bulkRateButton")->isEnabled());
    QTest::mouseClick(harness.find<QPushButton>("endPickingButton"), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    tap(0);
    QTRY_VERIFY(harness.find<QWidget>("albumPage")->isVisible());
}

void TstKiosk::aButtonSelectsToo()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *pick = harness.find<QMenu>("sortMenu")->findChild<QAction *>(u"pickRecordsAction"_s);
    QVERIFY(pick);
    pick->trigger();
    auto *bar = harness.find<QWidget>("selectionBar");
    QTRY_VERIFY(bar->isVisible());
    // By keys as well: arrows move, Enter puts in and takes out, Esc leaves.
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    const auto *count = harness.find<QLabel>("selectionCount");
    QTRY_COMPARE(count->text(), u"2 record(s) selected"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(count->text(), u"1 record(s) selected"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(harness.find<QAbstractItemView>("collectionView")->selectionModel()->selectedIndexes().isEmpty());
}

void TstKiosk::aHeldRecordCanBeMoved()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    QVERIFY(hold(harness, 2, "selectAction"));
    auto *menu = harness.find<QMenu>("heldMenu");
    auto *folders = harness.find<QMenu>("heldMenuFolders");
    folders->popup(menu->pos());
    const auto actions = folders->actions();
    for (QAction *action : actions) {
        if (action->text() == u"Jazz wall"_s)
            action->trigger();
    }
    folders->hide();
    menu->hide();
    const auto *wall = harness.find<QAbstractItemView>("collectionView");
    const auto instance = wall->model()->index(2, 0).data(models::InstanceRole).value<InstanceId>();
    QCOMPARE(harness.backend.edits, (QList<QList<store::Edit>>{{store::Edit::move(instance, {2})}}));
    QVERIFY(wall->isVisible());
}

void TstKiosk::aDragIsNoLongPress()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    const QPoint from = wall->visualRect(wall->model()->index(1, 0)).center();
    QSignalSpy held(wall, SIGNAL(held(QModelIndex, QPoint)));
    QVERIFY(held.isValid());
    const auto send = [wall](QEvent::Type type, const QPoint &at) {
        QMouseEvent event(type, at, wall->viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(wall->viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from);
    send(QEvent::MouseMove, from + QPoint(0, 60));
    QVERIFY(!held.wait(800));
}

void TstKiosk::railLeadsToPages()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    harness.find<QToolButton>("wantsRailButton")->click();
    QVERIFY(harness.find<QWidget>("wantlistPage")->isVisible());
    harness.find<QToolButton>("syncRailButton")->click();
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
    harness.find<QPushButton>("syncNowButton")->click();
    QCOMPARE(harness.backend.syncs, 1);
    harness.find<QToolButton>("settingsRailButton")->click();
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
    harness.find<QToolButton>("collectionRailButton")->click();
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstKiosk::movesFromTheWall_data()
{
    QTest::addColumn<int>("row"); // that was chosen by key; -1 = none
    QTest::newRow("chosen") << 2;
    QTest::newRow("none chosen") << -1;
}

void TstKiosk::movesFromTheWall()
{
    QFETCH(int, row);
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    if (row >= 0)
        wall->setCurrentIndex(wall->model()->index(row, 0));
    QTest::keyClick(harness.window.get(), Qt::Key_M, Qt::ControlModifier);
    auto *menu = harness.find<QMenu>("albumMenuFolders");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    // Where a finger or the eye finds it: inside the window.
    const QRect window(harness.window->mapToGlobal(QPoint()), harness.window->size());
    QVERIFY(window.contains(menu->geometry()));
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == u"Jazz wall"_s)
            action->trigger();
    }
    menu->hide();
    const auto instance = wall->model()->index(std::max(row, 0), 0).data(models::InstanceRole).value<InstanceId>();
    QCOMPARE(harness.backend.edits, (QList<QList<store::Edit>>{{store::Edit::move(instance, {2})}}));
}

void TstKiosk::theMenuStandsAboveItsButton()
{
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    wall->setCurrentIndex(wall->model()->index(2, 0));
    QTest::keyClick(wall, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    auto *more = harness.find<QToolButton>("albumMoreButton");
    more->click();
    auto *menu = harness.find<QMenu>("albumMenu");
    QVERIFY(menu->isVisible());
    const QRect window(harness.window->mapToGlobal(QPoint()), harness.window->size());
    QVERIFY(window.contains(menu->geometry()));
    QVERIFY(menu->geometry().bottom() < more->mapToGlobal(QPoint()).y());
    menu->hide();
}

void TstKiosk::escapeNeverQuits()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    harness.find<QToolButton>("settingsRailButton")->click();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.window->isVisible());
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!harness.window->isVisible());
}

void TstKiosk::targetsFitFingers_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"collection", "log", "wants", "stats", "album", "sync", "settings", "about", "add", "folders"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TstKiosk::targetsFitFingers()
{
    QFETCH(QString, page);
    test::WindowHarness harness(30, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    harness.window->showPage(page);
    const double least = 9 * harness.window->screen()->physicalDotsPerInch() / 25.4 - 1.5;
    const auto buttons = harness.window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->height() >= least,
                     qPrintable(u"%1: %2 px, wanted %3"_s.arg(button->objectName()).arg(button->height()).arg(least)));
    }
}

void TstKiosk::uprightPutsTheCoverOnTop()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    QVERIFY(harness.open({720, 1280}));
    harness.window->showPage(u"album"_s);
    QCoreApplication::processEvents();
    auto *page = harness.find<QWidget>("albumPage");
    const auto *cover = page->findChild<QWidget *>(u"cover"_s);
    const auto *title = harness.find<QLabel>("albumTitle");
    QVERIFY(title->mapTo(page, QPoint()).y() > cover->geometry().bottom());
    harness.window->resize(800, 480);
    QTRY_VERIFY(title->mapTo(page, QPoint()).x() > cover->geometry().right());
}

QTEST_MAIN(TstKiosk)
#include "tst_kiosk.moc"
