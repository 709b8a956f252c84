// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/inplacetext.h"
#include "gui/starslabel.h"
#include "gui/windowharness.h"
#include "models/outboxrows.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using store::Edit;
using test::CollectionFixture;
using Steps = QList<QList<Edit>>;
using Mode = test::WindowHarness::Mode;

namespace {

constexpr FieldId kCost{5};

bool addFields(const CollectionFixture &fixture)
{
    return fixture.writer()
        .saveFields({{kMediaCondition,
                      u"Media Condition"_s,
                      Field::Type::Dropdown,
                      1,
                      true,
                      {u"Mint (M)"_s, u"Very Good Plus (VG+)"_s},
                      1},
                     {kNotesField, u"Notes"_s, Field::Type::Textarea, 2, true, {}, 3},
                     {kCost, u"Cost"_s, Field::Type::Textarea, 3, true, {}, 1}})
        .has_value();
}

QPoint starPlace(const gui::StarsLabel *stars, int star)
{
    return {static_cast<int>((star - 0.5) * stars->width() / 5), stars->height() / 2};
}

} // namespace

class TstEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starsRate();
    void starsByKeyboard();
    void keysRateTheSelectedRecord();
    void keysRateTheOpenRecord();
    void shownValuesComeFromTheStore();
    void undoBarTakesBack();
    void undoBarSaysWhatWasDone_data();
    void undoBarSaysWhatWasDone();
    void undoKeyNeedsAStep();
    void dropdownIsChosen();
    void textIsSavedAndAbandoned();
    void textIsSavedToTheRecordItWasTypedFor();
    void typingOutlastsARefresh();
    void refusedTextCanBeGivenUp();
    void editKeyOpensAndCloses();
    void folderIsChosenByKey();
    void newFolderInline();
    void theMenuHasWhatTheKeysDo();
    void removesAndWants();
    void wantIsEdited();
    void wantIsFound();
    void marksSayWhatWaits();
    void marksOfConflictsAndFailures();
    void wallHasMarks();
    void dataWearTheirAge();
    void renumberedCopyStaysOpen();
    void kioskFormFitsFingers();
    void kioskKeyboardWritesLines();

private:
    static void select(const test::WindowHarness &harness, int n)
    {
        auto *wall = harness.find<QAbstractItemView>("collectionView");
        const auto found
            = wall->model()->match(wall->model()->index(0, 0), models::InstanceRole,
                                   QVariant::fromValue(CollectionFixture::instance(n)), 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        wall->setCurrentIndex(found.constFirst());
        if (const auto *title = harness.find<QLabel>("detailTitle")) // a kiosk has no pane
            QTRY_COMPARE(title->text(), found.constFirst().data(models::TitleRole).toString());
    }
    template <class T>
    static T *inPane(const test::WindowHarness &harness, const char *name)
    {
        return harness.find<QWidget>("detailPane")->findChild<T *>(QString::fromLatin1(name));
    }
    template <class T>
    static T *onPage(const test::WindowHarness &harness, const char *name)
    {
        return harness.find<QWidget>("albumPage")->findChild<T *>(QString::fromLatin1(name));
    }
    static QAction *choice(const gui::ChoiceButton *button, const QString &text)
    {
        const auto actions = button->choiceMenu()->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
};

void TstEditing::starsRate()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    select(harness, 7);
    auto *stars = inPane<gui::StarsLabel>(harness, "stars");
    QCOMPARE(stars->rating(), 1);
    QTest::mouseClick(stars, Qt::LeftButton, {}, starPlace(stars, 4));
    const InstanceId copy = CollectionFixture::instance(7);
    QCOMPARE(harness.backend.edits, Steps{{Edit::rate(copy, 4)}});
    QCOMPARE(stars->rating(), 1); // until the store has it
    QTest::mouseClick(stars, Qt::LeftButton, {}, starPlace(stars, 1));
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(copy, 0)}); // the same one clears
    // Who slides off changed their mind.
    QTest::mousePress(stars, Qt::LeftButton, {}, starPlace(stars, 3));
    QTest::mouseRelease(stars, Qt::LeftButton, {}, QPoint(starPlace(stars, 3).x(), stars->height() + 40));
    QCOMPARE(harness.backend.edits.size(), 2);
}

void TstEditing::starsByKeyboard()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    select(harness, 8); // has 2
    auto *stars = inPane<gui::StarsLabel>(harness, "stars");
    stars->setFocus();
    const InstanceId copy = CollectionFixture::instance(8);
    QTest::keyClick(stars, Qt::Key_Right);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(copy, 3)});
    QTest::keyClick(stars, Qt::Key_Left);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(copy, 1)});
    QTest::keyClick(stars, Qt::Key_5);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(copy, 5)});
    QTest::keyClick(stars, Qt::Key_0);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(copy, 0)});
    QTest::keyClick(stars, Qt::Key_2); // it has that
    QCOMPARE(harness.backend.edits.size(), 4);
}

void TstEditing::keysRateTheSelectedRecord()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    select(harness, 7);
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(harness.backend.edits, Steps{{Edit::rate(CollectionFixture::instance(7), 4)}});
    QTest::keyClick(harness.window.get(), Qt::Key_0, Qt::AltModifier);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(CollectionFixture::instance(7), 0)});
    QTest::keyClick(harness.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(harness.window.get(), Qt::Key_3, Qt::AltModifier); // nothing to rate among the settings
    QCOMPARE(harness.backend.edits.size(), 2);
}

void TstEditing::keysRateTheOpenRecord()
{
    test::WindowHarness harness(12, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    select(harness, 9);
    QTest::keyClick(harness.window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(CollectionFixture::instance(9), 1)});
    harness.window->showPage(u"album"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(CollectionFixture::instance(9), 2)});
}

void TstEditing::shownValuesComeFromTheStore()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    select(harness, 7);
    auto *stars = inPane<gui::StarsLabel>(harness, "stars");
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.run(u"UPDATE albums SET rating = 4 WHERE release_id = 107"_s));
    Q_EMIT harness.backend.edited({Edit::rate(CollectionFixture::instance(7), 4)}, false);
    QCOMPARE(stars->rating(), 4);
}

void TstEditing::undoBarTakesBack()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    const auto *bar = harness.find<QWidget>("undoBar");
    auto *button = harness.find<QPushButton>("undoButton");
    const auto *text = harness.find<QLabel>("undoText");
    QVERIFY(!bar->isVisible());
    const QList<Edit> step{Edit::move(CollectionFixture::instance(2), {2})};
    Q_EMIT harness.backend.edited(step, false);
    QVERIFY(bar->isVisible() && button->isVisible());
    QCOMPARE(text->text(), u"Moved to Jazz wall"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(harness.backend.undos, 1);
    Q_EMIT harness.backend.edited(step, true);
    QVERIFY(bar->isVisible() && !button->isVisible());
    QCOMPARE(text->text(), u"Taken back: Moved to Jazz wall"_s);
    Q_EMIT harness.backend.edited(step, false);
    QVERIFY(button->isVisible());
    Q_EMIT harness.backend.undoChanged(false);
    QVERIFY(!button->isVisible());
    harness.find<QToolButton>("undoCloseButton")->click();
    QVERIFY(!bar->isVisible());
}

void TstEditing::undoBarSaysWhatWasDone_data()
{
    QTest::addColumn<QList<Edit>>("step");
    QTest::addColumn<QString>("text");
    const InstanceId one = CollectionFixture::instance(1);
    const InstanceId two = CollectionFixture::instance(2);
    QTest::newRow("no rating") << QList{Edit::rate(one, 0)} << u"Rating taken away"_s;
    QTest::newRow("field") << QList{Edit::setField(one, kMediaCondition, u"x"_s)} << u"Media Condition changed"_s;
    QTest::newRow("remove") << QList{Edit::remove(one)} << u"Removed Low Tide Letters"_s;
    QTest::newRow("folder") << QList{Edit::makeFolder(u"7\" boxes"_s)} << u"New folder 7\" boxes"_s;
    QTest::newRow("want") << QList{Edit::want({101})} << u"Added to the wantlist"_s;
    QTest::newRow("unwant") << QList{Edit::dropWant({101})} << u"Taken off the wantlist"_s;
    QTest::newRow("two kinds") << QList{Edit::rate(one, 2), Edit::move(two, {2})} << u"2 change(s) made"_s;
    QTest::newRow("several") << QList{Edit::remove(one), Edit::remove(two)} << u"2 record(s) removed"_s;
}

void TstEditing::undoBarSaysWhatWasDone()
{
    QFETCH(QList<Edit>, step);
    QFETCH(QString, text);
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    Q_EMIT harness.backend.edited(step, false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), text);
}

void TstEditing::undoKeyNeedsAStep()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(harness.backend.undos, 0);
    harness.backend.undoable = true;
    auto *search = harness.find<QLineEdit>("searchField");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier); // nothing was typed that could be meant
    QCOMPARE(harness.backend.undos, 1);
    QTest::keyClicks(search, u"ok"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(harness.backend.undos, 1);
    QVERIFY(search->text().isEmpty());
    harness.backend.undos = 0;
    QTest::keyClick(harness.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(harness.backend.undos, 1);
}

void TstEditing::dropdownIsChosen()
{
    test::WindowHarness harness(5);
    QVERIFY(addFields(harness.fixture));
    QVERIFY(harness.open());
    select(harness, 2);
    QTest::mouseClick(inPane<QPushButton>(harness, "editButton"), Qt::LeftButton);
    auto *media = inPane<gui::ChoiceButton>(harness, "field_1");
    QVERIFY(media && media->isVisible());
    QCOMPARE(media->value(), u"Very Good Plus (VG+)"_s);
    const InstanceId copy = CollectionFixture::instance(2);
    choice(media, u"Mint (M)"_s)->trigger();
    QCOMPARE(harness.backend.edits, Steps{{Edit::setField(copy, kMediaCondition, u"Mint (M)"_s)}});
    QCOMPARE(media->value(), u"Very Good Plus (VG+)"_s); // until the store has it
    choice(media, u"Very Good Plus (VG+)"_s)->trigger(); // that is what it has
    QCOMPARE(harness.backend.edits.size(), 1);
    choice(media, u"none"_s)->trigger();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::setField(copy, kMediaCondition, {})});
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(
        rows.run(u"UPDATE album_fields SET value = 'Mint (M)' WHERE instance_id = ? AND field_id = 1"_s, {copy.value}));
    Q_EMIT harness.backend.copyChanged(copy);
    QCOMPARE(media->value(), u"Mint (M)"_s);
}

void TstEditing::textIsSavedAndAbandoned()
{
    test::WindowHarness harness(5);
    QVERIFY(addFields(harness.fixture));
    QVERIFY(harness.open());
    select(harness, 2);
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *notes = inPane<gui::InPlaceText>(harness, "field_3");
    auto *cost = inPane<gui::InPlaceText>(harness, "field_5");
    QVERIFY(notes && notes->isVisible() && cost && cost->isVisible());
    const InstanceId copy = CollectionFixture::instance(2);
    notes->setFocus();
    QTest::keyClicks(notes, u"a gift"_s);
    QTest::keyClick(notes, Qt::Key_Return);
    QTest::keyClicks(notes, u"of Orla"_s);
    QVERIFY(harness.backend.edits.isEmpty());
    QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(harness.backend.edits, Steps{{Edit::setField(copy, kNotesField, u"a gift\nof Orla"_s)}});
    QVERIFY(harness.backend.played.isEmpty()); // Ctrl+Enter is not the window's here
    cost->setFocus();                          // leaving saves, but not twice
    QCOMPARE(harness.backend.edits.size(), 1);
    QTest::keyClicks(cost, u"12 EUR"_s);
    QTest::keyClick(cost, Qt::Key_Escape);
    QCOMPARE(cost->toPlainText(), QString());
    QVERIFY(cost->isVisible());
    QTest::keyClicks(cost, u"13 EUR"_s);
    notes->setFocus();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::setField(copy, kCost, u"13 EUR"_s)});
    QTest::keyClick(notes, Qt::Key_Escape); // nothing to abandon: it closes the form
    QVERIFY(!notes->isVisible());
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QCOMPARE(harness.backend.edits.size(), 2);
}

void TstEditing::textIsSavedToTheRecordItWasTypedFor()
{
    test::WindowHarness harness(5);
    QVERIFY(addFields(harness.fixture));
    QVERIFY(harness.open());
    select(harness, 2);
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *cost = inPane<gui::InPlaceText>(harness, "field_5");
    cost->setFocus();
    QTest::keyClicks(cost, u"12 EUR"_s);
    select(harness, 3);
    QCOMPARE(harness.backend.edits, Steps{{Edit::setField(CollectionFixture::instance(2), kCost, u"12 EUR"_s)}});
    QVERIFY(!inPane<QWidget>(harness, "editForm")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(inPane<gui::InPlaceText>(harness, "field_5")->toPlainText(), QString());
}

void TstEditing::typingOutlastsARefresh()
{
    test::WindowHarness harness(5);
    QVERIFY(addFields(harness.fixture));
    QVERIFY(harness.open());
    select(harness, 2);
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *cost = inPane<gui::InPlaceText>(harness, "field_5");
    cost->setFocus();
    QTest::keyClicks(cost, u"12"_s);
    Q_EMIT harness.backend.collectionChanged();
    Q_EMIT harness.backend.copyRefreshed(CollectionFixture::release(2));
    QVERIFY(cost->hasFocus());
    QTest::keyClicks(cost, u" EUR"_s);
    QCOMPARE(cost->toPlainText(), u"12 EUR"_s);
}

void TstEditing::refusedTextCanBeGivenUp()
{
    test::WindowHarness harness(5);
    QVERIFY(addFields(harness.fixture));
    QVERIFY(harness.open());
    select(harness, 2);
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *cost = inPane<gui::InPlaceText>(harness, "field_5");
    cost->setFocus();
    QTest::keyClicks(cost, u"12"_s);
    QTest::keyClick(cost, Qt::Key_Return);
    QCOMPARE(harness.backend.edits.size(), 1);
    Q_EMIT harness.backend.writeFailed(Error{Error::Kind::StorageFull, {}});
    QCOMPARE(cost->toPlainText(), u"12"_s); // what was typed is not lost
    QTest::keyClick(cost, Qt::Key_Return);  // and can be tried again
    QCOMPARE(harness.backend.edits.size(), 2);
}

void TstEditing::editKeyOpensAndCloses()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    select(harness, 2);
    auto *form = inPane<QWidget>(harness, "editForm");
    QVERIFY(!form->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(form->isVisible());
    QVERIFY(form->isAncestorOf(harness.window->focusWidget()));
    QVERIFY(inPane<QPushButton>(harness, "editButton")->isChecked());
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QVERIFY(!inPane<QPushButton>(harness, "editButton")->isChecked());
    harness.window->showPage(u"album"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *page = onPage<QWidget>(harness, "editForm");
    QVERIFY(page->isVisible());
    onPage<QPushButton>(harness, "editDoneButton")->click();
    QVERIFY(!page->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape); // ends the editing, not the page
    QVERIFY(!page->isVisible() && harness.find<QWidget>("albumPage")->isVisible());
}

void TstEditing::folderIsChosenByKey()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    select(harness, 2); // in folder 1
    QTest::keyClick(harness.window.get(), Qt::Key_M, Qt::ControlModifier);
    auto *menu = harness.find<QMenu>("recordMenuFolders");
    QTRY_VERIFY(menu->isVisible());
    for (QAction *action : menu->actions()) {
        QCOMPARE(action->isChecked(), action->text() == u"Uncategorized"_s);
        if (action->text() == u"Jazz wall"_s)
            action->trigger();
    }
    menu->hide();
    QCOMPARE(harness.backend.edits, Steps{{Edit::move(CollectionFixture::instance(2), {2})}});
}

void TstEditing::newFolderInline()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    select(harness, 2);
    QTest::keyClick(harness.window.get(), Qt::Key_M, Qt::ControlModifier);
    auto *menu = harness.find<QMenu>("recordMenuFolders");
    QTRY_VERIFY(menu->isVisible());
    menu->findChild<QAction *>(u"newFolderAction"_s)->trigger();
    menu->hide();
    auto *line = inPane<QLineEdit>(harness, "newFolderLine");
    QVERIFY(line->isVisible());
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"Attic"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const QList step{Edit::makeFolder(u"Attic"_s), Edit::moveToMade(CollectionFixture::instance(2))};
    QCOMPARE(harness.backend.edits, Steps{step}); // one, so that one Ctrl+Z takes all of it back
    Q_EMIT harness.backend.edited(step, false);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Moved to the new folder Attic"_s);
    Q_EMIT harness.backend.edited(step, true);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Taken back: Moved to the new folder Attic"_s);
    menu->findChild<QAction *>(u"newFolderAction"_s)->trigger();
    QTest::keyClicks(line, u"Jazz wall"_s); // there is one of this name
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::move(CollectionFixture::instance(2), {2})});
}

void TstEditing::theMenuHasWhatTheKeysDo()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    select(harness, 3);
    inPane<QToolButton>(harness, "moreButton")->click();
    auto *menu = harness.find<QMenu>("recordMenu");
    auto *ratings = harness.find<QMenu>("recordMenuRatings");
    QCOMPARE(ratings->actions().size(), 6);
    QVERIFY(ratings->actions().constFirst()->text().contains(u'5'));
    ratings->actions().constFirst()->trigger();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate(CollectionFixture::instance(3), 5)});
    menu->findChild<QAction *>(u"playActionInMenu"_s)->trigger();
    QCOMPARE(harness.backend.played.size(), 1);
    menu->findChild<QAction *>(u"editActionInMenu"_s)->trigger();
    menu->hide();
    QVERIFY(inPane<QWidget>(harness, "editForm")->isVisible());
    inPane<QToolButton>(harness, "moreButton")->click(); // opened again it has them once
    QCOMPARE(menu->findChildren<QAction *>(u"playActionInMenu"_s).size(), 1);
    QCOMPARE(ratings->actions().size(), 6);
    menu->hide();
}

void TstEditing::removesAndWants()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    select(harness, 3);
    inPane<QToolButton>(harness, "moreButton")->click();
    auto *menu = harness.find<QMenu>("recordMenu");
    menu->findChild<QAction *>(u"wantAction"_s)->trigger();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::want(CollectionFixture::release(3))});
    menu->findChild<QAction *>(u"removeAction"_s)->trigger();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::remove(CollectionFixture::instance(3))});
    menu->hide();
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(
        rows.run(u"UPDATE albums SET removed_at = 1 WHERE instance_id = ?"_s, {CollectionFixture::instance(3).value}));
    Q_EMIT harness.backend.edited({Edit::remove(CollectionFixture::instance(3))}, false);
    QCOMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), 4);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Removed Dust Road Sessions"_s);
    QVERIFY(harness.find<QLabel>("countLabel")->text().startsWith(u"4 "_s));
}

void TstEditing::wantIsEdited()
{
    test::WindowHarness harness(3);
    Want want;
    want.release = CollectionFixture::copy(11).release;
    want.added = harness.clock.utc();
    want.notes = u"mono only"_s;
    QVERIFY(harness.fixture.writer().replaceWants({want}, harness.clock.utc()));
    QVERIFY(harness.open());
    harness.window->showPage(u"wants"_s);
    auto *wall = harness.find<QAbstractItemView>("wantlistView");
    QTRY_VERIFY(wall->model()->rowCount() > 0);
    wall->setCurrentIndex(wall->model()->index(0, 0));
    const ReleaseId release = want.release.id;
    QTest::keyClick(harness.window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rateWant(release, 3)});
    QTest::keyClick(harness.window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *notes = inPane<gui::InPlaceText>(harness, "wantNotes");
    QVERIFY(notes && notes->isVisible());
    QCOMPARE(notes->toPlainText(), u"mono only"_s);
    notes->setFocus();
    notes->selectAll();
    QTest::keyClicks(notes, u"stereo"_s);
    QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::setWantNotes(release, u"stereo"_s)});
    inPane<QPushButton>(harness, "wantButton")->click();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::dropWant(release)});
    // On its own page it leads back once it is gone.
    harness.window->showPage(u"album"_s);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QVERIFY(harness.fixture.writer().replaceWants({}, harness.clock.utc()));
    Q_EMIT harness.backend.edited({Edit::dropWant(release)}, false);
    QTRY_VERIFY(harness.find<QWidget>("wantlistPage")->isVisible());
}

void TstEditing::wantIsFound()
{
    test::WindowHarness harness(3);
    Want want;
    want.release = CollectionFixture::copy(11).release;
    want.added = harness.clock.utc();
    QVERIFY(harness.fixture.writer().replaceWants({want}, harness.clock.utc()));
    QVERIFY(harness.open());
    auto *found = harness.find<QPushButton>("foundButton");
    QVERIFY(!found->isVisible()); // a copy is played instead
    harness.window->showPage(u"wants"_s);
    auto *wall = harness.find<QAbstractItemView>("wantlistView");
    QTRY_VERIFY(wall->model()->rowCount() > 0);
    wall->setCurrentIndex(wall->model()->index(0, 0));
    QVERIFY(found->isVisible());
    const ReleaseId release = want.release.id;
    const auto step = [release](FolderId folder) { return QList{Edit::add(release, folder), Edit::dropWant(release)}; };

    found->click();
    auto *menu = harness.find<QMenu>("recordMenuFound");
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return); // the usual folder unless another is chosen
    QCOMPARE(harness.backend.edits, Steps{step(kUncategorized)});
    QVERIFY(harness.backend.fetched.isEmpty());
    menu->hide();
    Q_EMIT harness.backend.edited(step(kUncategorized), false);
    QVERIFY2(harness.find<QLabel>("undoText")->text().startsWith(u"Record added"_s),
             qPrintable(harness.find<QLabel>("undoText")->text()));
    Q_EMIT harness.backend.edited(step(kUncategorized), true);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Taken back: Record added"_s);

    // On its own page, and by key.
    harness.window->showPage(u"album"_s);
    QVERIFY(harness.find<QPushButton>("albumFoundButton")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_M, Qt::ControlModifier);
    auto *folders = harness.find<QMenu>("albumMenuFound");
    QTRY_VERIFY(folders->isVisible());
    const auto actions = folders->actions();
    for (QAction *action : actions) {
        if (action->text() == u"Jazz wall"_s)
            action->trigger();
    }
    folders->hide();
    QCOMPARE(harness.backend.edits.constLast(), step({2}));
}

void TstEditing::marksSayWhatWaits()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    select(harness, 2);
    const auto *mark = inPane<QWidget>(harness, "editMark");
    QVERIFY(!mark->isVisible());
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.addRating(CollectionFixture::release(2), u"2"_s, u"5"_s));
    QVERIFY(rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s));
    QVERIFY(rows.add(Edit::move(CollectionFixture::instance(4), {2}), u"1"_s));
    Q_EMIT harness.backend.editsChanged();
    QTRY_VERIFY(mark->isVisible());
    QCOMPARE(inPane<QLabel>(harness, "editMarkText")->text(), u"2 change(s) wait to be sent"_s);
    QVERIFY(!inPane<QPushButton>(harness, "markWithdrawButton")->isVisible());
    select(harness, 3);
    QVERIFY(!mark->isVisible());
}

void TstEditing::marksOfConflictsAndFailures()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    const qint64 failed = rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s, store::EditState::Failed,
                                   {}, u"There is no such folder."_s);
    QVERIFY(failed);
    QVERIFY(rows.addRating(CollectionFixture::release(3), u"2"_s, u"5"_s, store::EditState::Conflict, u"1"_s));
    QVERIFY(harness.open());
    select(harness, 2);
    QVERIFY(inPane<QLabel>(harness, "editMarkText")->text().contains(u"There is no such folder."_s));
    inPane<QPushButton>(harness, "markRetryButton")->click();
    QCOMPARE(harness.backend.retried, QList<qint64>{failed});
    inPane<QPushButton>(harness, "markWithdrawButton")->click();
    QCOMPARE(harness.backend.withdrawn, QList<qint64>{failed});
    select(harness, 3);
    QCOMPARE(inPane<QLabel>(harness, "editMarkText")->text(), u"Changed here and on Discogs"_s);
    inPane<QPushButton>(harness, "markShowButton")->click();
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
}

void TstEditing::wallHasMarks()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    const auto state = [wall](int n) {
        const auto found
            = wall->model()->match(wall->model()->index(0, 0), models::InstanceRole,
                                   QVariant::fromValue(CollectionFixture::instance(n)), 1, Qt::MatchExactly);
        return found.value(0).data(models::EditStateRole);
    };
    QVERIFY(!state(2).isValid());
    const QImage before = wall->grab().toImage();
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.add(Edit::move(CollectionFixture::instance(2), {2}), u"1"_s));
    Q_EMIT harness.backend.editsChanged();
    QTRY_VERIFY(state(2).isValid());
    QCOMPARE(state(2).toInt(), static_cast<int>(store::EditState::Pending));
    QVERIFY(!state(3).isValid());
    QVERIFY(wall->grab().toImage() != before);
}

void TstEditing::dataWearTheirAge()
{
    test::WindowHarness harness(3);
    harness.clock.setUtc(QDateTime::currentDateTimeUtc().addDays(3));
    QVERIFY(harness.open());
    select(harness, 2);
    const auto *source = inPane<QLabel>(harness, "discogsSource");
    QTRY_COMPARE(harness.backend.refreshed, QList<ReleaseId>{CollectionFixture::release(2)});
    QCOMPARE(source->accessibleName(), u"Data provided by Discogs."_s); // it is being read again
    Q_EMIT harness.backend.copyRefreshFailed(CollectionFixture::release(2), Error{Error::Kind::Offline, {}});
    QCOMPARE(source->accessibleName(), u"Data provided by Discogs, as of 3 days ago."_s);
    Q_EMIT harness.backend.copyRefreshed(CollectionFixture::release(2)); // without being any newer
    QCOMPARE(source->accessibleName(), u"Data provided by Discogs, as of 3 days ago."_s);
    QVERIFY(harness.fixture.sync(CollectionFixture::copies(3)));
    harness.clock.setUtc(QDateTime::currentDateTimeUtc());
    Q_EMIT harness.backend.copyRefreshed(CollectionFixture::release(2));
    QCOMPARE(source->accessibleName(), u"Data provided by Discogs."_s);
}

void TstEditing::renumberedCopyStaysOpen()
{
    test::WindowHarness harness(5);
    test::OutboxRows rows(harness.fixture.file());
    const QString renumber = u"UPDATE albums SET instance_id = ?, is_local = ? WHERE instance_id = ?"_s;
    const qint64 known = CollectionFixture::instance(4).value;
    QVERIFY(rows.run(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(rows.run(renumber, {kFirstLocalId, 1, known}));
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    const auto found = wall->model()->match(wall->model()->index(0, 0), models::InstanceRole,
                                            QVariant::fromValue(InstanceId{kFirstLocalId}), 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    // Not as the keys that are held would have it: an earlier test may have left one.
    wall->selectionModel()->setCurrentIndex(found.constFirst(), QItemSelectionModel::ClearAndSelect);
    harness.window->showPage(u"album"_s);
    QCOMPARE(harness.find<QLabel>("albumTitle")->text(), u"Paper Moons"_s);
    QVERIFY(rows.run(renumber, {known, 0, kFirstLocalId}));
    Q_EMIT harness.backend.copyRenumbered({kFirstLocalId}, {known});
    Q_EMIT harness.backend.collectionChanged();
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QCOMPARE(harness.find<QLabel>("albumTitle")->text(), u"Paper Moons"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QCOMPARE(wall->currentIndex().data(models::InstanceRole).value<InstanceId>(), InstanceId{known});
    QTest::keyClick(harness.window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rate({known}, 2)});
}

void TstEditing::kioskFormFitsFingers()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    QVERIFY(addFields(harness.fixture));
    QVERIFY(harness.open({800, 480}));
    harness.window->showPage(u"album"_s);
    harness.find<QToolButton>("albumEditButton")->click();
    QVERIFY(onPage<QWidget>(harness, "editForm")->isVisible());
    const double least = 9 * harness.window->screen()->physicalDotsPerInch() / 25.4 - 1.5;
    const auto widgets = onPage<QWidget>(harness, "editForm")->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isTarget
            = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        if (isTarget && widget->isVisible())
            QTRY_VERIFY2(widget->height() >= least, qPrintable(widget->objectName())); // once it is laid out
    }
    auto *stars = onPage<gui::StarsLabel>(harness, "stars");
    QVERIFY(stars->height() >= least && stars->width() >= 5 * least);
}

void TstEditing::kioskKeyboardWritesLines()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    QVERIFY(addFields(harness.fixture));
    QVERIFY(harness.open({800, 480}));
    harness.window->showPage(u"album"_s);
    harness.find<QToolButton>("albumEditButton")->click();
    auto *notes = onPage<gui::InPlaceText>(harness, "field_3");
    QTRY_VERIFY(notes->height() > 40);
    QCoreApplication::processEvents(); // the form has been scrolled to
    auto *scroll = harness.find<QWidget>("albumPage")->findChild<QScrollArea *>();
    scroll->ensureWidgetVisible(notes);
    QTest::mouseClick(notes->viewport(), Qt::LeftButton);
    auto *keyboard = harness.find<QWidget>("onScreenKeyboard");
    QVERIFY(keyboard->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the keys for one line
    for (const QString &name : {u"key_a"_s, u"key_line"_s, u"key_b"_s, u"key_enter"_s}) {
        auto *key = keyboard->findChild<QPushButton *>(name);
        QVERIFY2(key && key->isVisible(), qPrintable(name));
        QTest::mouseClick(key, Qt::LeftButton);
    }
    QVERIFY(!keyboard->isVisible());
    QCOMPARE(harness.backend.edits.size(), 1);
    QCOMPARE(harness.backend.edits.constFirst().constFirst().value, u"a\nb"_s);
    QVERIFY(!keyboard->isVisible());
    // One line: no key for another.
    auto *cost = onPage<gui::InPlaceText>(harness, "field_5");
    scroll->ensureWidgetVisible(cost);
    QTest::mouseClick(cost->viewport(), Qt::LeftButton);
    QVERIFY(keyboard->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!keyboard->findChild<QPushButton *>(u"key_line"_s));
}

QTEST_MAIN(TstEditing)
#include "tst_editing.moc"
