// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/choicebutton.h"
#include "gui/playbutton.h"
#include "gui/searchfield.h"
#include "gui/starslabel.h"
#include "gui/windowharness.h"
#include "gui/windowplace.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using test::CollectionFixture;

/// Catches what would have opened in the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// Which windows appear.
class WindowWatch : public QObject
{
public:
    WindowWatch() { qApp->installEventFilter(this); }
    QStringList shown;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (const auto *widget = qobject_cast<QWidget *>(watched);
            event->type() == QEvent::Show && widget && widget->isWindow())
            shown += widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                    : widget->objectName();
        return false;
    }
};

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCollection();
    void syncCardStates();
    void syncGrowsTheWall();
    void firstSyncShowsProgress();
    void searchCountsAndClears();
    void sortIsChosenAndKept();
    void foldersFilter();
    void spinSelects();
    void detailShowsTheRecord();
    void detailComesAfterTheWall();
    void detailFailureIsSaid();
    void playIsNoted();
    void thePaneKeepsItsWidth();
    void factsHaveTheWholeLine();
    void opensOnDiscogs();
    void wantlist();
    void keyboardWalk();
    void typingOnTheWallSearches();
    void keysCard();
    void pagesAreMadeUnseen_data();
    void pagesAreMadeUnseen();
    void pagesByName_data();
    void pagesByName();
    void settingsChangeTheTheme();
    void settingsChangeTheInterval();
    void aboutHasTheNotice();
    void writeFailureIsSaid();
    void problemFillsTheWindow();
    void removedRecordLeavesTheAlbumPage();
    void everythingHasAName();

private:
    static QString selectedTitle(const test::WindowHarness &harness)
    {
        const auto *wall = harness.find<QAbstractItemView>("collectionView");
        return wall->currentIndex().data(models::TitleRole).toString();
    }
    static void select(const test::WindowHarness &harness, int n)
    {
        auto *wall = harness.find<QAbstractItemView>("collectionView");
        const auto found
            = wall->model()->match(wall->model()->index(0, 0), models::InstanceRole,
                                   QVariant::fromValue(CollectionFixture::instance(n)), 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        wall->setCurrentIndex(found.constFirst());
    }
};

void TstMainWindow::showsTheCollection()
{
    test::WindowHarness harness(30);
    QVERIFY(harness.open());
    const auto *wall = harness.find<QAbstractItemView>("collectionView");
    QVERIFY(wall && wall->isVisible());
    QCOMPARE(wall->model()->rowCount(), 30);
    QVERIFY(harness.find<QLabel>("countLabel")->text().startsWith(u"30 "_s));
    const auto *folders = harness.find<QListView>("folderList");
    QCOMPARE(folders->model()->rowCount(), 2);
    QVERIFY(harness.find<QWidget>("detailPane")->isVisible());
}

void TstMainWindow::syncCardStates()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    auto *sync = harness.find<QPushButton>("syncButton");
    auto *cancel = harness.find<QPushButton>("cancelSyncButton");
    const auto *heading = harness.find<QLabel>("syncHeading");
    const auto *detail = harness.find<QLabel>("syncDetail");
    const auto *bar = harness.find<QProgressBar>("syncBar");
    QCOMPARE(heading->text(), u"Synced just now"_s);
    QVERIFY(sync->isVisible() && !cancel->isVisible() && !bar->isVisible());
    sync->click();
    QCOMPARE(harness.backend.syncs, 1);

    harness.backend.begin();
    Progress progress{.phase = Progress::Phase::Collection, .items = 1400, .total = 3107, .percent = 45};
    progress.eta = 20s;
    harness.backend.report(progress);
    QCOMPARE(heading->text(), u"Syncing 1,400 of 3,107"_s);
    QCOMPARE(detail->text(), u"about 20 s left"_s);
    QCOMPARE(bar->value(), 45);
    QVERIFY(!sync->isVisible() && cancel->isVisible() && bar->isVisible());
    cancel->click();
    QCOMPARE(harness.backend.cancels, 1);
    QVERIFY(!cancel->isEnabled()); // once is enough

    harness.backend.finish({.error = Error{Error::Kind::Cancelled, {}}});
    QVERIFY(sync->isVisible() && sync->text() == u"Sync now"_s);
    harness.backend.begin();
    harness.backend.finish({.error = Error{Error::Kind::Server, {}}});
    QVERIFY(heading->text().contains(u"out of order"_s));
    QVERIFY(!detail->text().isEmpty());
    QCOMPARE(sync->text(), u"Try again"_s);
    harness.backend.begin();
    harness.backend.finish({.error = Error{Error::Kind::Offline, {}}});
    QCOMPARE(heading->text(), u"Discogs cannot be reached"_s);
    harness.backend.begin();
    harness.backend.finish({.error = Error{Error::Kind::NotAuthorised, {}}});
    QVERIFY(!sync->isVisible());
    QVERIFY(harness.find<QPushButton>("syncConnectButton")->isVisible());
}

void TstMainWindow::syncGrowsTheWall()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    select(harness, 3);
    const QString title = selectedTitle(harness);
    QVERIFY(harness.fixture.sync(CollectionFixture::copies(40)));
    Q_EMIT harness.backend.collectionChanged();
    QCOMPARE(wall->model()->rowCount(), 40);
    QCOMPARE(selectedTitle(harness), title);
    QVERIFY(harness.find<QLabel>("countLabel")->text().startsWith(u"40 "_s));
    QCOMPARE(harness.find<QLabel>("detailTitle")->text(), title);
}

void TstMainWindow::firstSyncShowsProgress()
{
    test::WindowHarness harness(0);
    harness.backend.account = models::Backend::AccountState::Connected;
    QVERIFY(harness.open());
    auto *page = harness.find<QWidget>("collectionPage");
    const auto *title = page->findChild<QLabel *>(u"messageTitle"_s);
    QVERIFY(title->isVisible());
    harness.backend.begin();
    QVERIFY(title->text().contains(u"on their way"_s));
    harness.backend.finish({.error = Error{Error::Kind::Offline, {}}});
    auto *again = page->findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(harness.backend.syncs, 1);
}

void TstMainWindow::searchCountsAndClears()
{
    test::WindowHarness harness(24);
    QVERIFY(harness.open());
    auto *field = harness.find<gui::SearchField>("searchField");
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    QTest::keyClicks(field, u"okoye"_s);
    QTRY_COMPARE(wall->model()->rowCount(), 2);
    QVERIFY(harness.find<QLabel>("countLabel")->text().startsWith(u"2 of 24 "_s));
    QTest::keyClicks(field, u" nonsense"_s);
    QTRY_COMPARE(wall->model()->rowCount(), 0);
    auto *page = harness.find<QWidget>("collectionPage");
    QVERIFY(page->findChild<QLabel *>(u"messageTitle"_s)->text().contains(u"okoye nonsense"_s));
    page->findChild<QPushButton *>(u"messageAction"_s)->click();
    QCOMPARE(wall->model()->rowCount(), 24);
    QTest::keyClicks(field, u"colour:red"_s);
    QTRY_VERIFY(wall->model()->rowCount() < 24);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(wall->model()->rowCount(), 24);
    QVERIFY(field->text().isEmpty());
}

void TstMainWindow::sortIsChosenAndKept()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    auto *button = harness.find<QPushButton>("sortButton");
    QVERIFY(button->text().startsWith(u"Artist"_s));
    const auto actions = button->menu()->actions();
    const auto added = std::ranges::find(actions, u"Added"_s, &QAction::text);
    QVERIFY(added != actions.end());
    (*added)->trigger();
    const auto *wall = harness.find<QAbstractItemView>("collectionView");
    QCOMPARE(wall->model()->index(0, 0).data(models::InstanceRole).value<InstanceId>(),
             CollectionFixture::instance(12));
    QCOMPARE(harness.settings.sortKey(), u"-added"_s);
    QVERIFY(button->text().startsWith(u"Added"_s));
    harness.window->findChild<QAction *>(u"reverseAction"_s)->trigger();
    QCOMPARE(harness.settings.sortKey(), u"added"_s);
    QCOMPARE(wall->model()->index(0, 0).data(models::InstanceRole).value<InstanceId>(), CollectionFixture::instance(1));
}

void TstMainWindow::foldersFilter()
{
    test::WindowHarness harness(9);
    QVERIFY(harness.open());
    auto *folders = harness.find<QListView>("folderList");
    const auto *wall = harness.find<QAbstractItemView>("collectionView");
    int jazz = -1;
    for (int row = 0; row < 2; ++row) {
        if (folders->model()->index(row, 0).data().toString() == u"Jazz wall"_s)
            jazz = row;
    }
    const QModelIndex index = folders->model()->index(jazz, 0);
    QTest::mouseClick(folders->viewport(), Qt::LeftButton, {}, folders->visualRect(index).center());
    QCOMPARE(wall->model()->rowCount(), 5);
    QCOMPARE(harness.find<QLabel>("whereLabel")->text(), u"Jazz wall"_s);
    QVERIFY(harness.find<QLabel>("countLabel")->text().startsWith(u"5 of 9 "_s));
    auto *pages = harness.find<QListView>("pageList");
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualRect(pages->model()->index(0, 0)).center());
    QCOMPARE(wall->model()->rowCount(), 9);
    QVERIFY(!folders->selectionModel()->hasSelection());
}

void TstMainWindow::spinSelects()
{
    test::WindowHarness harness(20);
    QVERIFY(harness.open());
    select(harness, 4);
    auto *button = harness.find<QPushButton>("spinButton");
    for (int i = 0; i < 10; ++i) {
        const QString before = selectedTitle(harness);
        button->click();
        QVERIFY(selectedTitle(harness) != before);
        QTRY_COMPARE(harness.find<QLabel>("detailTitle")->text(), selectedTitle(harness));
    }
}

void TstMainWindow::detailShowsTheRecord()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    select(harness, 7);
    auto *pane = harness.find<QWidget>("detailPane");
    QTRY_COMPARE(harness.find<QLabel>("detailTitle")->text(), u"Noche en Calma"_s);
    QCOMPARE(pane->findChild<gui::StarsLabel *>()->rating(), 1);
    QTRY_COMPARE(harness.backend.fetched, QList<ReleaseId>{CollectionFixture::release(7)});
    QVERIFY(harness.fixture.writer().saveDetail(CollectionFixture::detail(7), harness.clock.utc()));
    Q_EMIT harness.backend.detailReady(CollectionFixture::release(7));
    QStringList texts;
    const auto labels = pane->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text() << label->accessibleName(); // the latter has no markup
    for (const QString &wanted : {u"A1"_s, u"Puerto sin nombre"_s, u"3:42"_s, u"Lado B"_s, u"Suite"_s, u"Salida"_s,
                                  u"VG+ / VG"_s, u"Grupo Marisma"_s, u"Discos Sol · DS 1007 · Spain · 1972"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    QVERIFY(harness.find<QLabel>("discogsSource")->text().contains(u"https://www.discogs.com/release/107"_s));
    select(harness, 8);
    QTRY_COMPARE(harness.find<QLabel>("detailTitle")->text(), u"Winter Ledger"_s);
}

/// The wall comes first, and what is asked for in between is about the record that was chosen.
void TstMainWindow::detailComesAfterTheWall()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    select(harness, 7);
    auto *title = harness.find<QLabel>("detailTitle");
    QTRY_COMPARE(title->text(), u"Noche en Calma"_s);
    select(harness, 8);
    QCOMPARE(title->text(), u"Noche en Calma"_s);
    harness.find<gui::PlayButton>("playButton")->play();
    QCOMPARE(harness.backend.played, QList<InstanceId>{CollectionFixture::instance(8)});
    auto *stars = harness.find<QWidget>("detailPane")->findChild<gui::StarsLabel *>();
    Q_EMIT stars->ratingChosen(4); // of stars that show the other one's
    QVERIFY(harness.backend.edits.isEmpty());
    QCOMPARE(title->text(), u"Winter Ledger"_s);
    select(harness, 7);
    QCOMPARE(title->text(), u"Winter Ledger"_s);
    harness.find<QPushButton>("editButton")->click();
    QCOMPARE(title->text(), u"Noche en Calma"_s);
}

void TstMainWindow::detailFailureIsSaid()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    select(harness, 1);
    QTRY_COMPARE(harness.backend.fetched.size(), 1);
    auto *pane = harness.find<QWidget>("detailPane");
    auto *problem = pane->findChild<QWidget *>(u"detailProblem"_s);
    QVERIFY(!problem->isVisible());
    Q_EMIT harness.backend.detailFailed(CollectionFixture::release(1), Error{Error::Kind::Offline, {}});
    QVERIFY(problem->isVisible());
    QVERIFY(problem->findChild<QLabel *>()->text().contains(u"no connection"_s));
    problem->findChild<QPushButton *>(u"retryDetailButton"_s)->click();
    QVERIFY(!problem->isVisible());
    QCOMPARE(harness.backend.fetched.size(), 2);
}

void TstMainWindow::playIsNoted()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    select(harness, 2);
    auto *play = harness.find<gui::PlayButton>("playButton");
    QTest::mouseClick(play, Qt::LeftButton);
    QTest::mouseClick(play, Qt::LeftButton); // impatient
    QCOMPARE(harness.backend.played, QList<InstanceId>{CollectionFixture::instance(2)});
    QVERIFY(harness.fixture.writer().addPlay(CollectionFixture::instance(2), {}, harness.clock.utc()));
    Q_EMIT harness.backend.copyChanged(CollectionFixture::instance(2));
    QCOMPARE(play->text(), u"Played just now"_s);
    bool told = false;
    const auto labels = harness.find<QWidget>("detailPane")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        told = told || label->text().endsWith(u"last just now"_s);
    QVERIFY(told);
    select(harness, 3);
    QCOMPARE(play->text(), u"Play"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(harness.backend.played.size(), 2);
}

void TstMainWindow::thePaneKeepsItsWidth()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    const auto *pane = harness.find<QWidget>("detailPane");
    const int width = pane->width();
    QVERIFY2(width >= 280, qPrintable(QString::number(width)));
    select(harness, 1);
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    wall->setFocus();
    QTest::keyClick(wall, Qt::Key_Return);
    QVERIFY(!pane->isVisible());
    const auto *middle = pane->parentWidget(); // the page has been laid out when it has the room of the pane
    QTRY_COMPARE(harness.find<QWidget>("albumPage")->width(), middle->width());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(pane->isVisible());
    QTRY_COMPARE(pane->width(), width);
    QTest::keyClick(harness.window.get(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!pane->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(pane->isVisible());
    QTRY_COMPARE(pane->width(), width);
    auto *splitter = harness.find<QSplitter>("splitter");
    splitter->setSizes({splitter->width() - 360, 360});
    const int wide = pane->width();
    QVERIFY(wide > width);
    QTest::keyClick(harness.window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::keyClick(harness.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(pane->width(), wide);
}

/// In the narrow pane a value is not kept from the room that a longer name in another line needs.
void TstMainWindow::factsHaveTheWholeLine()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    select(harness, 2);
    const QLabel *name = nullptr;
    const QLabel *value = nullptr;
    const auto isShown = [&] {
        const auto labels = harness.find<QWidget>("detailPane")->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text() == "Played"_L1)
                name = label;
            if (label->text() == "not yet"_L1)
                value = label;
        }
        return name && value;
    };
    QTRY_VERIFY(isShown());
    const auto startOf = [&](const QLabel *label) { return label->mapTo(harness.window.get(), QPoint()).x(); };
    const int words = name->fontMetrics().horizontalAdvance(name->text());
    QVERIFY2(startOf(value) <= startOf(name) + words + 20, qPrintable(QString::number(startOf(value) - startOf(name))));
}

void TstMainWindow::opensOnDiscogs()
{
    Browser browser;
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    select(harness, 2);
    harness.find<QToolButton>("moreButton")->click();
    auto *menu = harness.find<QMenu>("recordMenu");
    QVERIFY(menu->isVisible());
    menu->findChild<QAction *>(u"openOnDiscogsAction"_s)->trigger();
    menu->hide();
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://www.discogs.com/release/102"_s)});
}

void TstMainWindow::wantlist()
{
    test::WindowHarness harness(3);
    Want want;
    want.release = CollectionFixture::copy(11).release;
    want.added = harness.clock.utc();
    want.notes = u"mono only"_s;
    QVERIFY(harness.fixture.writer().replaceWants({want}, harness.clock.utc()));
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::ControlModifier);
    auto *wall = harness.find<QAbstractItemView>("wantlistView");
    QTRY_VERIFY(wall->model()->rowCount() > 0);
    QVERIFY(wall->isVisible());
    QCOMPARE(wall->model()->rowCount(), 1);
    wall->setCurrentIndex(wall->model()->index(0, 0));
    QCOMPARE(harness.find<QLabel>("detailTitle")->text(), u"Blue Transit"_s);
    QVERIFY(!harness.find<QPushButton>("playButton")->isVisible()); // there is nothing to put on
    QTest::keyClick(wall, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QCOMPARE(harness.find<QLabel>("albumTitle")->text(), u"Blue Transit"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(wall->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionView")->isVisible());
}

void TstMainWindow::keyboardWalk()
{
    test::WindowHarness harness(30);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    auto *field = harness.find<gui::SearchField>("searchField");
    QTRY_VERIFY(wall->hasFocus());
    QCOMPARE(wall->currentIndex().row(), 0);
    QTest::keyClick(wall, Qt::Key_Right);
    QCOMPARE(wall->currentIndex().row(), 1);
    QTest::keyClick(wall, Qt::Key_Down);
    QVERIFY(wall->currentIndex().row() > 2);
    QTest::keyClick(wall, Qt::Key_Home);
    QCOMPARE(wall->currentIndex().row(), 0);
    QTest::keyClick(wall, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(wall->isVisible());
    QVERIFY(wall->hasFocus());
    QTest::keyClick(harness.window.get(), Qt::Key_Slash);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"okoye/x"_s); // a slash is a letter here
    QCOMPARE(field->text(), u"okoye/x"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty() && field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(wall->hasFocus());
    QTest::keyClick(harness.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(wall->hasFocus());
    const int before = wall->currentIndex().row();
    QTest::keyClick(harness.window.get(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(wall->currentIndex().row() != before);
    QTest::keyClick(harness.window.get(), Qt::Key_F5);
    QCOMPARE(harness.backend.syncs, 1);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.window->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_F11);
    QVERIFY(harness.window->isFullScreen());
    QTest::keyClick(harness.window.get(), Qt::Key_F11);
    QVERIFY(!harness.window->isFullScreen());
    QTest::keyClick(harness.window.get(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!harness.window->isVisible());
    QVERIFY(!harness.settings.windowGeometry(gui::screenSetupName({QGuiApplication::primaryScreen()->geometry()}))
                 .isEmpty());
}

void TstMainWindow::typingOnTheWallSearches()
{
    test::WindowHarness harness(24);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    auto *field = harness.find<gui::SearchField>("searchField");
    QTRY_VERIFY(wall->hasFocus());
    QTest::keyClick(wall, Qt::Key_O);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"koye"_s);
    QCOMPARE(field->text(), u"okoye"_s);
    QTRY_COMPARE(wall->model()->rowCount(), 2);
}

void TstMainWindow::keysCard()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    auto *card = harness.find<QWidget>("keyCard");
    QVERIFY(!card->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_F1);
    QVERIFY(card->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void TstMainWindow::pagesAreMadeUnseen_data()
{
    QTest::addColumn<bool>("kiosk");
    QTest::addRow("desktop") << false;
    QTest::addRow("kiosk") << true;
}

/// What is shown before it has a place in the window is a window of its own for a moment, and takes the focus.
void TstMainWindow::pagesAreMadeUnseen()
{
    QFETCH(const bool, kiosk);
    test::WindowHarness harness(3, kiosk ? test::WindowHarness::Mode::Kiosk : test::WindowHarness::Mode::Desktop);
    WindowWatch watch;
    QVERIFY(harness.open());
    const QWidget *focus = harness.window->focusWidget();
    for (const char *late : {"albumPage", "settingsPage", "wantlistPage", "addPage", "syncPage", "playingPage",
                             "logPage", "statsPage", "quickLook", "keyCard", "aboutPage"})
        QVERIFY2(harness.find<QWidget>(late), late);
    QCOMPARE(watch.shown.join(u' '), u"mainWindow"_s);
    QVERIFY(harness.window->isActiveWindow());
    QCOMPARE(harness.window->focusWidget(), focus);
}

void TstMainWindow::pagesByName_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("widget");
    QTest::newRow("collection") << u"collection"_s << u"collectionPage"_s;
    QTest::newRow("wants") << u"wants"_s << u"wantlistPage"_s;
    QTest::newRow("album") << u"album"_s << u"albumPage"_s;
    QTest::newRow("welcome") << u"welcome"_s << u"welcomePage"_s;
    QTest::newRow("sync") << u"sync"_s << u"syncPage"_s;
    QTest::newRow("settings") << u"settings"_s << u"settingsPage"_s;
    QTest::newRow("about") << u"about"_s << u"aboutPage"_s;
    QTest::newRow("keys") << u"keys"_s << u"keyCard"_s;
    QTest::newRow("unknown") << u"kitchen"_s << u"collectionPage"_s;
}

void TstMainWindow::pagesByName()
{
    QFETCH(QString, page);
    QFETCH(QString, widget);
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(page);
    QVERIFY(harness.window->findChild<QWidget *>(widget)->isVisible());
}

void TstMainWindow::settingsChangeTheTheme()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.find<QToolButton>("settingsButton")->click();
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
    const QColor before = QApplication::palette().color(QPalette::Window);
    harness.find<QRadioButton>("themeDark")->setChecked(true);
    QCOMPARE(harness.settings.theme(), ThemeChoice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window) != before);
    harness.find<QRadioButton>("themeLight")->setChecked(true);
    QCOMPARE(QApplication::palette().color(QPalette::Window), before);
    harness.find<QSlider>("coverSlider")->setValue(240);
    QCOMPARE(harness.settings.coverEdge(), 240);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstMainWindow::settingsChangeTheInterval()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    auto *choice = harness.find<gui::ChoiceButton>("syncInterval");
    QCOMPARE(choice->value(), u"6"_s);
    QVERIFY(!harness.backend.interval);
    const auto actions = choice->choiceMenu()->actions();
    QCOMPARE(actions.size(), 6);
    QCOMPARE(actions.constFirst()->text(), u"Only on demand"_s);
    actions.constFirst()->trigger();
    QCOMPARE(harness.backend.interval, std::chrono::hours(0));
    QCOMPARE(choice->value(), u"0"_s);
    QCOMPARE(actions.constLast()->text(), u"Once a day"_s);
    actions.constLast()->trigger();
    QCOMPARE(harness.backend.interval, std::chrono::hours(24));

    harness.settings.setSyncInterval(std::chrono::hours(3));
    QCOMPARE(harness.settings.syncInterval(), std::chrono::hours(3));
    QVERIFY(harness.open());
    QCOMPARE(harness.find<gui::ChoiceButton>("syncInterval")->value(), u"3"_s);
    harness.settings.setSyncInterval(std::chrono::hours(5)); // there is no such choice
    QCOMPARE(harness.settings.syncInterval(), std::chrono::hours(6));
}

void TstMainWindow::aboutHasTheNotice()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"about"_s);
    QCOMPARE(harness.find<QLabel>("aboutNotice")->text(),
             u"This application uses Discogs' API but is not affiliated with, sponsored or endorsed by Discogs. "
             "'Discogs' is a trademark of Zink Media, LLC."_s);
    QVERIFY(harness.find<QLabel>("aboutVersion")->text().contains(QStringLiteral(VV_VERSION)));
}

void TstMainWindow::writeFailureIsSaid()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    const auto *notice = harness.find<QWidget>("noticeBar");
    QVERIFY(!notice->isVisible());
    Q_EMIT harness.backend.writeFailed(Error{Error::Kind::StorageFull, u"/data is full"_s});
    QVERIFY(notice->isVisible());
    QVERIFY(harness.find<QLabel>("noticeText")->text().contains(u"no room"_s));
    harness.find<QToolButton>("noticeCloseButton")->click();
    QVERIFY(!notice->isVisible());
}

void TstMainWindow::problemFillsTheWindow()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showProblem(Error{Error::Kind::TooNew, u"/home/x/vinylvault.db has version 99"_s});
    bool said = false;
    const auto labels = harness.window->findChildren<QLabel *>(u"messageText"_s);
    for (const QLabel *label : labels)
        said = said || (label->isVisible() && label->text().contains(u"/home/x/vinylvault.db"_s));
    QVERIFY(said);
    QVERIFY(!harness.find<QWidget>("collectionPage")->isVisible());
}

void TstMainWindow::removedRecordLeavesTheAlbumPage()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    select(harness, 5);
    harness.window->showPage(u"album"_s);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QVERIFY(harness.fixture.sync(CollectionFixture::copies(4)));
    Q_EMIT harness.backend.collectionChanged();
    QTRY_VERIFY(harness.find<QWidget>("collectionView")->isVisible());
}

void TstMainWindow::everythingHasAName()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    const auto buttons = harness.window->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 10);
    for (const QAbstractButton *button : buttons) {
        QVERIFY2(!button->isVisible() || !button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 qPrintable(button->objectName()));
    }
    for (const char *name : {"collectionView", "wantlistView", "pageList", "folderList", "searchField", "syncBar"})
        QVERIFY2(!harness.find<QWidget>(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
