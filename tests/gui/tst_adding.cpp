// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/add/addpage.h"

#include "gui/add/lookupline.h"
#include "gui/choicebutton.h"
#include "gui/messagepanel.h"
#include "gui/pages.h"
#include "gui/starslabel.h"
#include "gui/windowharness.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

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
    void saysWhatIsTyped();
    void searchesByKeyboardAlone();
    void aPileByKeyboardAlone();
    void severalAreOffered();
    void whatIsUnknownIsFoundOtherwise();
    void scannedWithoutAConnection();
    void scannerTypesIntoTheLists();
    void conditionsForAllAndForOne();
    void takenOutOfTheTray();
    void wantedFromTheSearch();
    void saysWhatIsThere();
    void showsMoreAndErrors();
    void refusesWhatIsNoRelease_data();
    void refusesWhatIsNoRelease();
    void kioskScansAndTurnsToTheTray();
    void nothingIsSqueezedBesideTheKeyboard_data();
    void nothingIsSqueezedBesideTheKeyboard();
    void theLineHasRoomForWords();

private:
    /// A window whose tray is kept as the engine keeps it.
    struct Window : test::WindowHarness {
        explicit Window(Mode mode = Mode::Desktop)
            : WindowHarness(3, mode)
            , tray(fixture.handle())
        {
            backend.adder.tray = &tray;
        }
        [[nodiscard]] bool start(const QSize &size = {1280, 800})
        {
            if (!open(size))
                return false;
            QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
            return line()->isVisible() && line()->hasFocus();
        }
        [[nodiscard]] QLineEdit *line() const { return find<QLineEdit>("addLine"); }
        [[nodiscard]] QListView *results() const { return find<QListView>("addResultList"); }
        [[nodiscard]] QListView *rows() const { return find<QListView>("trayList"); }
        [[nodiscard]] QString status() const { return find<QLabel>("addStatus")->text(); }
        void scan(const QString &barcode) const
        {
            QTest::keyClicks(line(), barcode);
            QTest::keyClick(line(), Qt::Key_Return);
        }
        [[nodiscard]] qint64 newest() const { return tray.rows()->last().id; }

        store::Tray tray;
    };

    static Pressing pressing(qint64 id, const QString &title = u"Glashaus"_s)
    {
        return {.id = {id}, .artist = u"Lena Brandt"_s, .title = title, .year = 1982, .country = u"Germany"_s};
    }
    static bool choose(const gui::ChoiceButton *button, const QString &text)
    {
        const auto actions = button->choiceMenu()->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        if (found == actions.end())
            return false;
        (*found)->trigger();
        return true;
    }
};

void TstAdding::opensByKeyAndButton()
{
    Window w;
    QVERIFY(w.open());
    const auto *page = w.find<QWidget>("addPage");
    QTest::keyClick(w.window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page->isVisible() && w.line()->hasFocus());
    QTest::keyClick(w.window.get(), Qt::Key_Escape);
    QVERIFY(w.find<QWidget>("collectionPage")->isVisible());
    w.find<QToolButton>("addButton")->click();
    QVERIFY(page->isVisible());
    for (const QString &name : {u"wants"_s, u"settings"_s, u"sync"_s}) { // from anywhere
        w.window->showPage(name);
        QTest::keyClick(w.window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(page->isVisible() && w.line()->hasFocus());
    }
    w.window->showPage(u"wants"_s);
    w.find<QToolButton>("wantAddButton")->click();
    QVERIFY(page->isVisible());
    QTest::keyClick(w.window.get(), Qt::Key_Escape);
    QVERIFY(w.find<QWidget>("wantlistPage")->isVisible());
}

void TstAdding::saysWhatIsTyped()
{
    Window w;
    QVERIFY(w.start());
    auto *kind = w.find<gui::ChoiceButton>("addKindChoice");
    const auto *go = w.find<QPushButton>("addSearchButton");
    QVERIFY(!go->isEnabled());
    w.line()->setText(u"kind of blue"_s);
    QVERIFY(kind->text().startsWith(u"Text"_s));
    w.line()->setText(u"BLP 4003"_s);
    QVERIFY(kind->text().startsWith(u"Catalogue"_s));
    w.line()->setText(u"0 75678 26352 1"_s);
    QVERIFY(kind->text().startsWith(u"Barcode"_s));
    QCOMPARE(go->text(), u"To the tray"_s);
    QVERIFY(choose(kind, u"Text"_s)); // the user knows better
    QCOMPARE(go->text(), u"Search"_s);
    QTest::keyClick(w.line(), Qt::Key_Return);
    QCOMPARE(w.backend.adder.searches.constLast().first, (Lookup{LookupKind::Text, u"0 75678 26352 1"_s}));
    w.line()->clear();
    w.line()->setText(u"075678263521"_s); // and only about that text
    QVERIFY(kind->text().startsWith(u"Barcode"_s));
}

void TstAdding::searchesByKeyboardAlone()
{
    Window w;
    QVERIFY(w.start());
    QTest::keyClicks(w.line(), u"lena brandt"_s);
    QTest::keyClick(w.line(), Qt::Key_Return);
    QCOMPARE(w.backend.adder.searches.constLast().first, (Lookup{LookupKind::Text, u"lena brandt"_s}));
    w.backend.adder.answer(Pressings{{pressing(11), pressing(12, u"Zwei"_s)}, 1, 1, 2});
    QVERIFY(w.results()->isVisible());
    QTest::keyClick(w.line(), Qt::Key_Down);
    QVERIFY(w.results()->hasFocus());
    QTest::keyClick(w.results(), Qt::Key_Down);
    QTest::keyClick(w.results(), Qt::Key_Return);
    QCOMPARE(w.backend.adder.puts.constLast().pressings, QList{pressing(12, u"Zwei"_s)});
    QCOMPARE(w.rows()->model()->rowCount(), 1);
    QVERIFY(w.status().contains(u"Zwei"_s));
    QTest::keyClick(w.results(), Qt::Key_Up);
    QTest::keyClick(w.results(), Qt::Key_Up);
    QVERIFY(w.line()->hasFocus());
    QTest::keyClick(w.window.get(), Qt::Key_Escape);
    QVERIFY(w.find<QWidget>("collectionPage")->isVisible());
    QTest::keyClick(w.window.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(w.rows()->model()->rowCount(), 1); // the tray stays
}

void TstAdding::aPileByKeyboardAlone()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"5099749534728"_s);
    QVERIFY(w.line()->text().isEmpty() && w.line()->hasFocus()); // for the next one
    w.scan(u"075678263521"_s);
    w.scan(u"r4711"_s);
    QCOMPARE(w.tray.rows()->size(), 3);
    const auto rows = *w.tray.rows();
    QCOMPARE(rows[0].barcode, u"5099749534728"_s);
    QCOMPARE(rows[2].pressings.constFirst().id, ReleaseId{4711});
    w.backend.adder.answerRow(rows[1].id, {pressing(12, u"Zwei"_s)});
    QVERIFY(w.status().contains(u"4711"_s)); // that was the last one
    w.backend.adder.answerRow(rows[0].id, {pressing(11)});
    auto *add = w.find<QPushButton>("trayAddButton");
    QCOMPARE(add->text(), u"Add 3 record(s) to the collection"_s);
    QTest::keyClick(w.window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.backend.adder.adds, 1);
    const auto emptied = w.tray.addAll(w.clock.utc()); // as the engine does
    QVERIFY(emptied);
    Q_EMIT w.backend.adder.trayChanged();
    w.backend.undoable = true;
    Q_EMIT w.backend.edited(emptied->additions, false);
    QCOMPARE(w.rows()->model()->rowCount(), 0);
    QVERIFY(!add->isEnabled());
    QVERIFY(w.find<QWidget>("undoBar")->isVisible());
    QVERIFY(w.find<QLabel>("undoText")->text().contains(u"3"_s));
    QTest::keyClick(w.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.backend.undos, 1);
}

void TstAdding::severalAreOffered()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"5099749534728"_s);
    QVERIFY(w.status().contains(u"5099749534728"_s));
    const qint64 id = w.newest();
    w.backend.adder.answerRow(id, {pressing(11), pressing(12, u"Zwei"_s)});
    QCOMPARE(w.results()->model()->rowCount(), 2);
    QVERIFY(w.find<QLabel>("addResultCount")->text().contains(u"5099749534728"_s));
    QVERIFY(!w.find<QPushButton>("trayAddButton")->isEnabled()); // nothing is decided
    QTest::keyClick(w.line(), Qt::Key_Down);
    QTest::keyClick(w.results(), Qt::Key_Down);
    QTest::keyClick(w.results(), Qt::Key_Return);
    QCOMPARE(w.tray.rows()->size(), 1); // the same row
    QCOMPARE(w.tray.rows()->first().id, id);
    QCOMPARE(w.tray.rows()->first().pressings.constFirst().id, ReleaseId{12});
    QCOMPARE(w.tray.rows()->first().barcode, u"5099749534728"_s);
    QCOMPARE(w.results()->model()->rowCount(), 0);
    QVERIFY(w.line()->hasFocus());
    // Left for later, and chosen from the tray.
    w.scan(u"075678263521"_s);
    QTest::keyClicks(w.line(), u"3"_s); // somebody is at the next one
    w.backend.adder.answerRow(w.newest(), {pressing(11), pressing(13)});
    QCOMPARE(w.results()->model()->rowCount(), 0);
    w.rows()->setFocus();
    w.rows()->setCurrentIndex(w.rows()->model()->index(0, 0));
    QTest::keyClick(w.rows(), Qt::Key_Return);
    QVERIFY(w.results()->hasFocus());
    QTest::keyClick(w.results(), Qt::Key_Return);
    QCOMPARE(w.tray.rows()->last().pressings, QList{pressing(11)});
}

void TstAdding::whatIsUnknownIsFoundOtherwise()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"5099749534728"_s);
    const qint64 id = w.newest();
    w.backend.adder.answerRow(id, {});
    QVERIFY(w.status().contains(u"knows no record"_s) && w.status().contains(u"5099749534728"_s));
    QCOMPARE(w.rows()->model()->rowCount(), 1); // it keeps the barcode
    w.rows()->setCurrentIndex(w.rows()->model()->index(0, 0));
    w.find<QPushButton>("trayAgainButton")->click();
    QCOMPARE(w.backend.adder.lookedAgain, QList{id});
    w.find<QPushButton>("trayActButton")->click();
    QVERIFY(w.line()->hasFocus());
    w.scan(u"lena brandt"_s);
    w.backend.adder.answer(Pressings{{pressing(11)}, 1, 1, 1});
    QTest::keyClick(w.line(), Qt::Key_Down);
    QTest::keyClick(w.results(), Qt::Key_Return);
    QCOMPARE(w.tray.rows()->size(), 1);
    QCOMPARE(w.tray.rows()->first().id, id);
    QCOMPARE(w.tray.rows()->first().pressings, QList{pressing(11)});
}

void TstAdding::scannedWithoutAConnection()
{
    Window w;
    w.backend.net.state = Connectivity::State::Offline;
    QVERIFY(w.start());
    w.scan(u"5099749534728"_s);
    QVERIFY(w.status().contains(u"No connection"_s));
    QCOMPARE(w.rows()->model()->rowCount(), 1);
    QCOMPARE(w.rows()->model()->index(0, 0).data().toString(), u"Barcode 5099749534728"_s);
    QVERIFY(!w.find<QPushButton>("trayAddButton")->isEnabled());
    w.scan(u"lena brandt"_s);
    w.backend.adder.answer(fail(Error::Kind::Offline, u"x"_s));
    const auto *message = w.find<QWidget>("addResults")->findChild<gui::MessagePanel *>();
    QVERIFY(message->isVisible() && message->title().contains(u"no connection"_s));
    message->findChild<QPushButton *>(u"messageAction"_s)->click();
    QCOMPARE(w.backend.adder.searches.size(), 2);
}

void TstAdding::scannerTypesIntoTheLists()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"r4711"_s);
    w.rows()->setFocus();
    QTest::keyClicks(w.rows(), u"5"_s);
    QVERIFY(w.line()->hasFocus());
    w.scan(u"099749534728"_s);
    QCOMPARE(w.tray.rows()->last().barcode, u"5099749534728"_s);
}

void TstAdding::conditionsForAllAndForOne()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"r4711"_s);
    w.scan(u"r4712"_s);
    QVERIFY(choose(w.find<gui::ChoiceButton>("trayFolderChoice"), u"Jazz wall"_s)); // for all
    QVERIFY(choose(w.find<gui::ChoiceButton>("trayField_1"), u"Very Good Plus (VG+)"_s));
    const auto both = *w.tray.rows();
    for (const store::TrayRow &row : both) {
        QCOMPARE(row.folder, FolderId{2});
        QCOMPARE(row.fields, (QList<FieldValue>{{kMediaCondition, u"Very Good Plus (VG+)"_s}}));
    }
    w.scan(u"r4713"_s); // and for what comes next
    QCOMPARE(w.tray.rows()->last().folder, FolderId{2});
    QCOMPARE(w.tray.rows()->last().fields.size(), 1);
    w.rows()->setCurrentIndex(w.rows()->model()->index(0, 0));
    QCOMPARE(w.find<QLabel>("traySettingsTitle")->text(), u"For the selected record"_s);
    QTest::keyClick(w.find<gui::StarsLabel>("trayStars"), Qt::Key_4);
    QVERIFY(choose(w.find<gui::ChoiceButton>("trayFolderChoice"), u"Uncategorized"_s));
    const auto rows = *w.tray.rows();
    QCOMPARE(rows[2].rating, 4);
    QCOMPARE(rows[2].folder, kUncategorized);
    QCOMPARE(rows[1].rating, 0);
    QCOMPARE(rows[1].folder, FolderId{2});
    w.find<QPushButton>("trayAllButton")->click();
    QCOMPARE(w.find<gui::ChoiceButton>("trayFolderChoice")->value(), u"…"_s); // they differ
}

void TstAdding::takenOutOfTheTray()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"r4711"_s);
    w.scan(u"r4712"_s);
    w.rows()->setFocus();
    w.rows()->setCurrentIndex(w.rows()->model()->index(0, 0));
    QTest::keyClick(w.rows(), Qt::Key_Delete);
    QCOMPARE(w.tray.rows()->size(), 1);
    QCOMPARE(w.tray.rows()->first().pressings.constFirst().id, ReleaseId{4711});
    Q_EMIT w.backend.adder.trayTaken(1, false);
    QVERIFY(w.find<QWidget>("undoBar")->isVisible());
    QVERIFY(w.find<QPushButton>("undoButton")->isVisible());
}

void TstAdding::wantedFromTheSearch()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"lena brandt"_s);
    w.backend.adder.answer(Pressings{{pressing(11)}, 1, 1, 1});
    auto *want = w.find<QPushButton>("wantResultButton");
    QCOMPARE(want->text(), u"Want it"_s);
    want->click();
    QCOMPARE(w.backend.edits, Steps{{Edit::want({11})}});
    Want wanted;
    wanted.release = CollectionFixture::copy(10).release;
    wanted.release.id = {11};
    QVERIFY(w.fixture.writer().replaceWants({wanted}, w.clock.utc()));
    Q_EMIT w.backend.edited({Edit::want({11})}, false);
    QCOMPARE(want->text(), u"Take off the wantlist"_s);
    want->click();
    QCOMPARE(w.backend.edits.constLast(), QList{Edit::dropWant({11})});
}

void TstAdding::saysWhatIsThere()
{
    Window w;
    QVERIFY(w.start());
    const ReleaseId release = CollectionFixture::release(1);
    w.line()->setText(QString::number(release.value));
    QVERIFY2(w.status().contains(u"Jazz wall"_s), qPrintable(w.status()));
    w.scan({}); // two copies are nothing wrong
    QCOMPARE(w.tray.rows()->size(), 1);
}

void TstAdding::showsMoreAndErrors()
{
    Window w;
    QVERIFY(w.start());
    w.scan(u"lena brandt"_s);
    w.backend.adder.answer(Pressings{{pressing(11)}, 1, 2, 2});
    auto *more = w.find<QPushButton>("moreResultsButton");
    QVERIFY(more->isVisible());
    more->click();
    QCOMPARE(w.backend.adder.searches.constLast().first.page, 2);
    w.backend.adder.answer(Pressings{{pressing(12)}, 2, 2, 2});
    QVERIFY(!more->isVisible());
    QCOMPARE(w.results()->model()->rowCount(), 2);
    w.scan({}); // the same again
    w.backend.adder.answer(Pressings{});
    const auto *message = w.find<QWidget>("addResults")->findChild<gui::MessagePanel *>();
    QVERIFY(message->isVisible());
    QCOMPARE(message->title(), u"Nothing found"_s);
}

void TstAdding::refusesWhatIsNoRelease_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("words") << u"kind of blue"_s << u"Release number"_s << u"neither"_s;
    QTest::newRow("no digits") << u"kind of blue"_s << u"Barcode"_s << u"no digit"_s;
    QTest::newRow("master") << u"https://www.discogs.com/master/1-x"_s << QString() << u"all pressings"_s;
}

void TstAdding::refusesWhatIsNoRelease()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, said);
    Window w;
    QVERIFY(w.start());
    w.line()->setText(text);
    QVERIFY(kind.isEmpty() || choose(w.find<gui::ChoiceButton>("addKindChoice"), kind));
    QVERIFY2(w.status().contains(said), qPrintable(w.status()));
    QVERIFY(!w.find<QPushButton>("addSearchButton")->isEnabled());
    QTest::keyClick(w.line(), Qt::Key_Return);
    QVERIFY(w.tray.rows()->isEmpty() && w.backend.adder.searches.isEmpty());
    QCOMPARE(w.line()->text(), text);
}

void TstAdding::kioskScansAndTurnsToTheTray()
{
    Window w(Mode::Kiosk);
    QVERIFY(w.open({800, 480}));
    QTest::mouseClick(w.find<QToolButton>("addButton"), Qt::LeftButton);
    QVERIFY(w.line()->isVisible());
    const auto *keyboard = w.find<QWidget>("onScreenKeyboard");
    QVERIFY(keyboard->isVisible());
    QTest::keyClicks(w.line(), u"r4711"_s);
    QTest::mouseClick(keyboard->findChild<QPushButton *>(u"key_enter"_s), Qt::LeftButton);
    QCOMPARE(w.tray.rows()->size(), 1);
    auto *toggle = w.find<QPushButton>("trayToggle");
    QVERIFY(toggle->text().contains(u"1"_s));
    QVERIFY(!w.rows()->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(w.rows()->isVisible());
    QTest::mouseClick(w.find<QPushButton>("trayAddButton"), Qt::LeftButton);
    QCOMPARE(w.backend.adder.adds, 1);
}

void TstAdding::nothingIsSqueezedBesideTheKeyboard_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("hasButtons");
    QTest::newRow("usual") << 100 << true;
    QTest::newRow("large") << 200 << false;
}

/// With large text what was found is all there is room for; the buttons are back when the keyboard has gone.
void TstAdding::nothingIsSqueezedBesideTheKeyboard()
{
    QFETCH(int, scale);
    QFETCH(bool, hasButtons);
    Window w(Mode::Kiosk);
    w.settings.setTextScale(scale);
    QVERIFY(w.open({800, 480}));
    QTest::mouseClick(w.find<QToolButton>("addButton"), Qt::LeftButton);
    const auto *keyboard = w.find<QWidget>("onScreenKeyboard");
    QTest::keyClicks(w.line(), u"lena brandt"_s);
    QTest::keyClick(w.line(), Qt::Key_Return);
    w.backend.adder.answer(Pressings{{pressing(11), pressing(12, u"Zwei"_s)}, 1, 1, 2});
    QTest::mouseClick(w.line(), Qt::LeftButton);
    QVERIFY(keyboard->isVisible());
    const auto *take = w.find<QPushButton>("takeResultButton");
    QTRY_COMPARE(take->isVisible(), hasButtons);
    const auto isSqueezed
        = [](const QWidget *each) { return each->isVisible() && each->height() < each->minimumSizeHint().height(); };
    const auto *page = w.find<QWidget>("addPage");
    const auto widgets = page->findChildren<QWidget *>();
    QTRY_VERIFY(std::ranges::none_of(widgets, [&](const QWidget *each) {
        return (qobject_cast<const QPushButton *>(each) || qobject_cast<const QLineEdit *>(each)) && isSqueezed(each);
    }));
    QVERIFY(w.results()->isVisible());
    QVERIFY(w.results()->height() >= w.results()->fontMetrics().height());
    // Also beside words that are longer than the line: these are one line then, and end where one can see that they do.
    auto *lookup = w.find<gui::LookupLine>("addLookup");
    lookup->say(u"ok"_s, u"In the tray: Les Promeneurs – Le jardin de novembre et les autres"_s);
    const auto *toggle = w.find<QPushButton>("trayToggle");
    const auto *go = w.find<QPushButton>("addSearchButton");
    QTRY_COMPARE(go->height(), toggle->height());
    const auto *status = w.find<QLabel>("addStatus");
    QCOMPARE(status->text().endsWith(u"…"_s), !hasButtons);
    QVERIFY(status->height() >= status->fontMetrics().height());
    const auto keyAt = [keyboard](const QString &name) {
        const auto keys = keyboard->findChildren<QPushButton *>(name); // those from before it got lower go later
        const auto shown = std::ranges::find_if(keys, &QWidget::isVisible);
        return shown == keys.end() ? QRect() : (*shown)->geometry();
    };
    QTRY_VERIFY2(keyAt(u"key_a"_s).top() - keyAt(u"key_q"_s).bottom() > 4,
                 qPrintable(u"%1 and %2"_s.arg(keyAt(u"key_q"_s).bottom()).arg(keyAt(u"key_a"_s).top())));
    test::keepPicture(*w.window, u"add-keyboard-%1"_s.arg(scale));
    QTest::mouseClick(keyboard->findChild<QPushButton *>(u"key_hide"_s), Qt::LeftButton);
    QVERIFY(!keyboard->isVisible());
    QTRY_VERIFY(take->isVisible() && take->height() >= take->minimumSizeHint().height());
}

/// With large text in a small window the buttons go below it.
void TstAdding::theLineHasRoomForWords()
{
    Window w;
    w.settings.setTextScale(200);
    QVERIFY(w.start({800, 480}));
    const auto *go = w.find<QPushButton>("addSearchButton");
    QTRY_VERIFY(go->y() > w.line()->geometry().bottom());
    QVERIFY(w.line()->width() >= w.line()->fontMetrics().averageCharWidth() * 14);
    test::keepPicture(*w.window, u"add-line-200"_s);
    w.window->resize(1280, 800);
    QTRY_VERIFY(go->y() < w.line()->geometry().bottom());
}

QTEST_MAIN(TstAdding)
#include "tst_adding.moc"
