// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowharness.h"

#include "gui/edittext.h"
#include "gui/owntext.h"
#include "gui/wall/covergridview.h"
#include "models/recordmime.h"
#include "models/roles.h"
#include "store/localfacts.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::gui;
using namespace vv::test;
using store::Edit;
using Steps = QList<QList<Edit>>;

class TstSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarComesWithTheSecondRecord();
    void everyViewSharesTheBar();
    void keysRateAllInOneStep();
    void theMenuTicksWhatAllHave();
    void movesAllInOneStep();
    void movesAllToANewFolder();
    void setsAFieldOnAll();
    void tagsAreAddedAndTakenAway();
    void removalAsksAndIsOneStep();
    void escapeGoesBackStepByStep();
    void theContextMenuIsAboutAll();
    void thePaneSumsUp();
    void dropsOnAFolder();
    void refusesWhatIsNoRecord();
    void carriesTheSelection();
    void thousandsDoNotBlock();
    void stepsAreNamed();

private:
    static CoverGridView *wall(const WindowHarness &harness) { return harness.find<CoverGridView>("collectionView"); }
    /// The first `count` of the wall, by Shift and the arrows.
    static void selectByKeys(const WindowHarness &harness, int count)
    {
        CoverGridView *view = wall(harness);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(harness.find<QWidget>("selectionBar")->isVisible(), count > 1);
    }
    static QList<InstanceId> selected(const WindowHarness &harness)
    {
        QList<InstanceId> ids;
        auto indexes = wall(harness)->selectionModel()->selectedIndexes();
        std::sort(indexes.begin(), indexes.end());
        for (const QModelIndex &index : indexes)
            ids.append(index.data(models::InstanceRole).value<InstanceId>());
        return ids;
    }
    static QAction *action(const QMenu *menu, const QString &text)
    {
        const auto actions = menu->actions();
        for (QAction *each : actions) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    template <class Make>
    static QList<Edit> forAll(const QList<InstanceId> &ids, Make make)
    {
        QList<Edit> step;
        for (const InstanceId id : ids)
            step.append(make(id));
        return step;
    }
    static void press(const WindowHarness &harness, int key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(harness.window.get(), static_cast<Qt::Key>(key), held);
    }
    /// Opened and filled.
    static QMenu *menuOf(const WindowHarness &harness, const char *button, const char *menu)
    {
        harness.find<QPushButton>(button)->click();
        auto *found = harness.find<QMenu>(menu);
        return found && found->isVisible() ? found : nullptr;
    }
    static QRect folderRow(const QListView *list, const QString &name)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                return list->visualRect(list->model()->index(row, 0));
        }
        return {};
    }
};

void TstSelection::theBarComesWithTheSecondRecord()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    auto *bar = harness.find<QWidget>("selectionBar");
    selectByKeys(harness, 1);
    QVERIFY(!bar->isVisible());
    selectByKeys(harness, 4);
    QCOMPARE(harness.find<QLabel>("selectionCount")->text(), u"4 record(s) selected"_s);
    QTest::keyClick(wall(harness), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(harness.find<QLabel>("selectionCount")->text(), u"12 record(s) selected"_s);
    harness.find<QToolButton>("clearSelectionButton")->click();
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(selected(harness).size(), 1); // the current one stays
    QVERIFY(wall(harness)->hasFocus());
}

void TstSelection::everyViewSharesTheBar()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    for (const int key : {Qt::Key_2, Qt::Key_3}) {
        press(harness, key, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(harness.find<QWidget>("selectionBar")->isVisible());
        QCOMPARE(harness.find<QLabel>("selectionCount")->text(), u"3 record(s) selected"_s);
    }
}

void TstSelection::keysRateAllInOneStep()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    press(harness, Qt::Key_4, Qt::AltModifier);
    QCOMPARE(harness.backend.edits,
             (Steps{forAll(selected(harness), [](InstanceId id) { return Edit::rate(id, 4); })}));
    QCOMPARE(harness.backend.edits.constFirst().size(), 3);
    Q_EMIT harness.backend.edited(harness.backend.edits.constFirst(), false);
    Q_EMIT harness.backend.undoChanged(true);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"3 record(s) rated"_s);
    QCOMPARE(selected(harness).size(), 3); // they stay selected for the next change
}

void TstSelection::theMenuTicksWhatAllHave()
{
    WindowHarness harness(12); // ratings go 1, 2, 3, ...
    QVERIFY(harness.open());
    selectByKeys(harness, 2);
    QMenu *menu = menuOf(harness, "bulkRateButton", "bulkRatingMenu");
    QVERIFY(menu);
    for (const QAction *each : menu->actions())
        QVERIFY(!each->isChecked());
    action(menu, u"2 star(s)"_s)->trigger();
    menu->close();
    QCOMPARE(harness.backend.edits,
             (Steps{forAll(selected(harness), [](InstanceId id) { return Edit::rate(id, 2); })}));
}

void TstSelection::movesAllInOneStep()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 5);
    press(harness, Qt::Key_M, Qt::ControlModifier);
    auto *menu = harness.find<QMenu>("bulkFolderMenu");
    QVERIFY(menu && menu->isVisible());
    action(menu, u"Jazz wall"_s)->trigger();
    menu->close();
    QCOMPARE(harness.backend.edits,
             (Steps{forAll(selected(harness), [](InstanceId id) { return Edit::move(id, {2}); })}));
    Q_EMIT harness.backend.edited(harness.backend.edits.constFirst(), false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"5 record(s) moved to Jazz wall"_s);
}

void TstSelection::movesAllToANewFolder()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 2);
    QMenu *menu = menuOf(harness, "bulkMoveButton", "bulkFolderMenu");
    QVERIFY(menu);
    menu->findChild<QAction *>(u"bulkNewFolderAction"_s)->trigger();
    menu->close();
    auto *field = harness.find<QLineEdit>("bulkFolderField");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"Attic"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto ids = selected(harness);
    QCOMPARE(harness.backend.edits,
             (Steps{{Edit::makeFolder(u"Attic"_s), Edit::moveToMade(ids[0]), Edit::moveToMade(ids[1])}}));
    QVERIFY(wall(harness)->hasFocus());
}

void TstSelection::setsAFieldOnAll()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 2);
    press(harness, Qt::Key_E, Qt::ControlModifier);
    auto *form = harness.find<QWidget>("bulkForm");
    QVERIFY(form && form->isVisible());
    auto *choice = form->findChild<QPushButton *>(u"bulkField_%1"_s.arg(kMediaCondition.value));
    QVERIFY(choice && choice->hasFocus());
    QTRY_VERIFY(choice->text().startsWith(u"Very Good Plus"_s)); // all have the same
    auto *menu = choice->findChild<QMenu *>();
    action(menu, u"none"_s)->trigger();
    QCOMPARE(harness.backend.edits,
             (Steps{forAll(selected(harness), [](InstanceId id) { return Edit::setField(id, kMediaCondition, {}); })}));
    Q_EMIT harness.backend.edited(harness.backend.edits.constFirst(), false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Media Condition changed on 2 record(s)"_s);
    press(harness, Qt::Key_Escape); // the form, and not yet the selection
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(selected(harness).size(), 2);
}

void TstSelection::tagsAreAddedAndTakenAway()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    const auto ids = selected(harness);
    store::LocalFacts own(harness.fixture.handle());
    QVERIFY(own.setTags(ids[0], {u"gift"_s}));
    QVERIFY(own.setNote(ids[1], u"from the attic"_s));
    QMenu *menu = menuOf(harness, "bulkTagsButton", "bulkTagMenu");
    QVERIFY(menu);
    action(menu, u"gift"_s)->trigger(); // to the two that lack it
    menu->close();
    QTRY_COMPARE(harness.backend.own.size(), 1);
    QCOMPARE(harness.backend.own.constFirst().size(), 2);
    QVERIFY(harness.backend.own.constFirst().at(0).copy == ids[1]);
    QCOMPARE(harness.backend.own.constFirst().at(0).facts.tags, QStringList{u"gift"_s});
    QCOMPARE(harness.backend.own.constFirst().at(0).facts.note, u"from the attic"_s);

    const auto before = own.put(harness.backend.own.constFirst());
    QVERIFY(before);
    Q_EMIT harness.backend.ownFactsSet(harness.backend.own.constFirst(), *before, false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Tags changed on 2 record(s)"_s);
    const auto takesAway = [](const QAction *each) { return each->text() == u"gift"_s && !each->data().toBool(); };
    QTRY_VERIFY(std::ranges::any_of(
        (harness.find<QMenu>("bulkTagMenu")->hide(), menuOf(harness, "bulkTagsButton", "bulkTagMenu"))->actions(),
        takesAway));
    const auto actions = menu->actions();
    (*std::ranges::find_if(actions, takesAway))->trigger();
    menu->close();
    QTRY_COMPARE(harness.backend.own.size(), 2);
    QCOMPARE(harness.backend.own.constLast().size(), 3);
    for (const store::OwnChange &change : harness.backend.own.constLast())
        QVERIFY(change.facts.tags.isEmpty());
}

void TstSelection::removalAsksAndIsOneStep()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    harness.find<QPushButton>("bulkRemoveButton")->click();
    auto *question = harness.find<QWidget>("bulkRemoveQuestion");
    QVERIFY(question->isVisible());
    QVERIFY(harness.find<QPushButton>("bulkRemoveNoButton")->hasFocus());
    QVERIFY(harness.find<QLabel>("bulkRemoveText")->text().startsWith(u"Remove 3 record(s)"_s));
    QTest::keyClick(harness.find<QPushButton>("bulkRemoveNoButton"), Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QVERIFY(harness.backend.edits.isEmpty());
    harness.find<QPushButton>("bulkRemoveButton")->click();
    const auto ids = selected(harness);
    harness.find<QPushButton>("bulkRemoveYesButton")->click();
    QCOMPARE(harness.backend.edits, (Steps{forAll(ids, [](InstanceId id) { return Edit::remove(id); })}));
}

void TstSelection::escapeGoesBackStepByStep()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    press(harness, Qt::Key_Escape);
    QTRY_VERIFY(!harness.find<QWidget>("selectionBar")->isVisible());
    QCOMPARE(selected(harness).size(), 1);
}

void TstSelection::theContextMenuIsAboutAll()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    CoverGridView *view = wall(harness);
    const QPoint at = view->visualRect(view->currentIndex()).center();
    QTest::mouseClick(view->viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &event);
    auto *menu = harness.find<QMenu>("bulkMenu");
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(selected(harness).size(), 3);
    QVERIFY(action(menu, u"Rate"_s) && action(menu, u"Move to folder"_s) && action(menu, u"Tags"_s));
    action(menu, u"Remove from the collection…"_s)->trigger();
    menu->close();
    QVERIFY(harness.find<QWidget>("bulkRemoveQuestion")->isVisible());
}

void TstSelection::thePaneSumsUp()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    auto *summary = harness.find<QWidget>("selectionSummary");
    QTRY_VERIFY(summary->isVisible());
    QCOMPARE(harness.find<QLabel>("summaryCount")->text(), u"3 record(s) selected"_s);
    press(harness, Qt::Key_Escape);
    QTRY_VERIFY(!summary->isVisible());
}

void TstSelection::dropsOnAFolder()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    selectByKeys(harness, 3);
    CoverGridView *view = wall(harness);
    const std::unique_ptr<QMimeData> data(view->model()->mimeData(view->selectionModel()->selectedIndexes()));
    auto *list = harness.find<QListView>("folderList");
    auto *frame = harness.find<QWidget>("dropFrame");
    const QRect row = folderRow(list, u"Jazz wall"_s);
    QDragEnterEvent enter(row.center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(list->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(frame->isVisible());
    QCOMPARE(frame->geometry(), row);
    QDragMoveEvent below(QPoint(5, list->viewport()->height() + 40), Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(list->viewport(), &below);
    QVERIFY(!below.isAccepted());
    QVERIFY(!frame->isVisible());
    QDropEvent drop(row.center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(list->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(!frame->isVisible());
    auto moved = harness.backend.edits.value(0);
    QCOMPARE(harness.backend.edits.size(), 1);
    QCOMPARE(moved.size(), 3);
    for (const Edit &edit : std::as_const(moved)) {
        QCOMPARE(edit.kind, store::EditKind::Move);
        QCOMPARE(edit.value, u"2"_s);
        QVERIFY(selected(harness).contains(edit.instance));
    }
}

void TstSelection::refusesWhatIsNoRecord()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    QMimeData text;
    text.setText(u"1"_s);
    auto *list = harness.find<QListView>("folderList");
    const QPoint at = folderRow(list, u"Jazz wall"_s).center();
    QDragEnterEvent enter(at, Qt::MoveAction, &text, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(list->viewport(), &enter);
    QDropEvent drop(at, Qt::MoveAction, &text, Qt::LeftButton, {});
    QCoreApplication::sendEvent(list->viewport(), &drop);
    QVERIFY(harness.backend.edits.isEmpty());
    QMimeData damaged;
    damaged.setData(models::recordMimeType(), "xyz");
    QVERIFY(models::recordsIn(&damaged).isEmpty());
}

void TstSelection::carriesTheSelection()
{
    const QList<InstanceId> ids{{7}, {-3}, {1'234'567'890'123}};
    const std::unique_ptr<QMimeData> data(models::recordMimeData(ids));
    QCOMPARE(models::recordsIn(data.get()), ids);
    WindowHarness harness(12);
    QVERIFY(harness.open());
    const CoverGridView *view = wall(harness);
    QVERIFY(view->dragEnabled());
    QVERIFY(view->model()->flags(view->model()->index(0, 0)) & Qt::ItemIsDragEnabled);
    WindowHarness kiosk(3, WindowHarness::Mode::Kiosk);
    QVERIFY(kiosk.open({800, 480}));
    QVERIFY(!wall(kiosk)->dragEnabled());
}

/// A timer that has to tick: what is done to thousands is not done in the window's thread.
void TstSelection::thousandsDoNotBlock()
{
    WindowHarness harness(2500);
    QVERIFY(harness.open());
    wall(harness)->setFocus();
    QElapsedTimer watch;
    watch.start();
    QTest::keyClick(wall(harness), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(harness.find<QLabel>("selectionCount")->text().remove(u',').section(u' ', 0, 0), u"2500"_s);
    press(harness, Qt::Key_5, Qt::AltModifier);
    QCOMPARE(harness.backend.edits.value(0).size(), 2500);
    QVERIFY2(watch.elapsed() < 3000, qPrintable(QString::number(watch.elapsed()))); // a busy machine has its time
}

void TstSelection::stepsAreNamed()
{
    const EditNames names{
        .folder = [](FolderId) { return u"Jazz"_s; }, .field = [](FieldId) { return u"Notes"_s; }, .record = {}};
    QCOMPARE(stepText({Edit::move({1}, {2}), Edit::move({2}, {2})}, names), u"2 record(s) moved to Jazz"_s);
    QCOMPARE(stepText({Edit::move({1}, {2}), Edit::move({2}, {3})}, names), u"2 record(s) moved"_s); // taken back
    QCOMPARE(stepText({Edit::makeFolder(u"A"_s), Edit::moveToMade({1}), Edit::moveToMade({2})}, names),
             u"2 record(s) moved to the new folder A"_s);
    QCOMPARE(stepText({Edit::setField({1}, {3}, u"x"_s), Edit::setField({2}, {3}, u"x"_s)}, names),
             u"Notes changed on 2 record(s)"_s);
    QCOMPARE(stepText({Edit::setField({1}, {3}, u"x"_s), Edit::setField({1}, {4}, u"x"_s)}, names),
             u"2 change(s) made"_s);
}

QTEST_MAIN(TstSelection)

#include "tst_selection.moc"
