// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/addpage.h"

#include "gui/choicebutton.h"
#include "gui/windowharness.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using store::Edit;
using test::CollectionFixture;
using Mode = test::WindowHarness::Mode;
using Steps = QList<QList<Edit>>;

class TstAdding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByKeyAndButton();
    void addsOneAfterTheOther();
    void goesIntoTheChosenFolder();
    void saysWhatIsThere();
    void wantIsFulfilled();
    void refusesWhatIsNoRelease_data();
    void refusesWhatIsNoRelease();
    void kioskTypesTheNumber();

private:
    static void open(const test::WindowHarness &harness)
    {
        QTest::keyClick(harness.window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    }
};

void TstAdding::opensByKeyAndButton()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    open(harness);
    auto *page = harness.find<QWidget>("addPage");
    QVERIFY(page->isVisible() && harness.find<QLineEdit>("addReleaseLine")->hasFocus());
    QVERIFY(!harness.find<QLabel>("addStatus")->isVisible());
    QVERIFY(!harness.find<QPushButton>("addRecordButton")->isEnabled());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    harness.find<QToolButton>("addButton")->click();
    QVERIFY(page->isVisible());
    harness.find<QPushButton>("addCloseButton")->click();
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    harness.window->showPage(u"wants"_s);
    open(harness);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("wantlistPage")->isVisible());
}

void TstAdding::addsOneAfterTheOther()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    open(harness);
    auto *line = harness.find<QLineEdit>("addReleaseLine");
    QTest::keyClicks(line, u"[r4711]"_s);
    QCOMPARE(harness.find<QLabel>("addStatus")->text(), u"Release 4711 is not in your collection yet."_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(harness.backend.edits, Steps{{Edit::add({4711}, kUncategorized)}});
    QCOMPARE(harness.backend.fetched, QList<ReleaseId>{{4711}}); // for its name
    QVERIFY(line->text().isEmpty() && line->hasFocus());
    line->setText(u"https://www.discogs.com/release/4712-Somebody-Something"_s);
    harness.find<QPushButton>("addRecordButton")->click();
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::add({4712}, kUncategorized)});
}

void TstAdding::goesIntoTheChosenFolder()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    open(harness);
    auto *folder = harness.find<gui::ChoiceButton>("addFolderChoice");
    const auto actions = folder->choiceMenu()->actions();
    for (QAction *action : actions) {
        if (action->text() == u"Jazz wall"_s)
            action->trigger();
    }
    QCOMPARE(folder->value(), u"2"_s);
    harness.find<QLineEdit>("addReleaseLine")->setText(u"4711"_s);
    harness.find<QPushButton>("addRecordButton")->click();
    QCOMPARE(harness.backend.edits, Steps{{Edit::add({4711}, {2})}});
    QCOMPARE(folder->value(), u"2"_s); // the next one probably goes there, too
}

void TstAdding::saysWhatIsThere()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    open(harness);
    auto *line = harness.find<QLineEdit>("addReleaseLine");
    const ReleaseId release = CollectionFixture::release(1);
    line->setText(QString::number(release.value));
    const QString said = harness.find<QLabel>("addStatus")->text();
    QVERIFY2(said.contains(u"Marta Vellén – Low Tide Letters"_s), qPrintable(said));
    QCOMPARE(harness.find<QPushButton>("addRecordButton")->text(), u"Add another copy"_s);
    QTest::keyClick(line, Qt::Key_Return); // two copies are nothing wrong
    QCOMPARE(harness.backend.edits, Steps{{Edit::add(release, kUncategorized)}});
    QVERIFY(harness.backend.fetched.isEmpty());
    Q_EMIT harness.backend.edited({Edit::add(release, kUncategorized)}, false);
    QVERIFY(line->text().isEmpty());
    QCOMPARE(harness.find<QLabel>("addStatus")->text(), u"Added: Marta Vellén – Low Tide Letters"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    open(harness);
    QVERIFY(!harness.find<QLabel>("addStatus")->isVisible());
}

void TstAdding::wantIsFulfilled()
{
    test::WindowHarness harness(3);
    Want want;
    want.release = CollectionFixture::copy(11).release;
    want.added = harness.clock.utc();
    QVERIFY(harness.fixture.writer().replaceWants({want}, harness.clock.utc()));
    QVERIFY(harness.open());
    open(harness);
    auto *line = harness.find<QLineEdit>("addReleaseLine");
    line->setText(QString::number(want.release.id.value));
    QVERIFY(harness.find<QLabel>("addStatus")->text().contains(want.release.title));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(harness.backend.edits,
             (Steps{{Edit::add(want.release.id, kUncategorized), Edit::dropWant(want.release.id)}}));
}

void TstAdding::refusesWhatIsNoRelease_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("words") << u"kind of blue"_s << u"neither"_s;
    QTest::newRow("master") << u"https://www.discogs.com/master/1-x"_s << u"all pressings"_s;
}

void TstAdding::refusesWhatIsNoRelease()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    open(harness);
    auto *line = harness.find<QLineEdit>("addReleaseLine");
    line->setText(text);
    QVERIFY(harness.find<QLabel>("addStatus")->text().contains(said));
    QVERIFY(!harness.find<QPushButton>("addRecordButton")->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(harness.backend.edits.isEmpty());
    QCOMPARE(line->text(), text);
}

void TstAdding::kioskTypesTheNumber()
{
    test::WindowHarness harness(3, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    QTest::mouseClick(harness.find<QToolButton>("addButton"), Qt::LeftButton);
    auto *line = harness.find<QLineEdit>("addReleaseLine");
    QVERIFY(line->isVisible());
    const auto *keyboard = harness.find<QWidget>("onScreenKeyboard");
    QVERIFY(keyboard->isVisible());
    QTest::keyClicks(line, u"4711"_s);
    QTest::mouseClick(keyboard->findChild<QPushButton *>(u"key_enter"_s), Qt::LeftButton);
    QCOMPARE(harness.backend.edits, Steps{{Edit::add({4711}, kUncategorized)}});
}

QTEST_MAIN(TstAdding)
#include "tst_adding.moc"
