// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/logdelegate.h"
#include "gui/stats/barchart.h"
#include "gui/stats/calendarchart.h"
#include "gui/stats/stattile.h"
#include "gui/stats/valuechart.h"
#include "gui/windowharness.h"
#include "models/playlogmodel.h"
#include "models/roles.h"
#include "store/playlog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;
using Fixture = test::CollectionFixture;

class TstStatsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skeletonsAreWhereBarsWillBe();
    void keysWalkTheBars();
    void barsAreClicked();
    void tilesLeadOn();
    void valuesAreSaid();
    void chartsAreRead();
    void aDayLeadsToTheLog();
    void emptyPagesSayWhatToDo();
    void logTakesAPlayOut();
    void logOpensARecord();
    void logIsSearched();
    void signTakesAPlayOut();
    void railHidesWhatDoesNotFit_data();
    void railHidesWhatDoesNotFit();
    void sidebarListsThem();

private:
    static void press(const test::WindowHarness &harness, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : harness.window.get(), key,
                        modifiers);
    }
    static qint64 play(const test::WindowHarness &harness, int copy, const QDateTime &at)
    {
        return harness.fixture.writer().addPlay(Fixture::instance(copy), u"A"_s, at).value_or(0);
    }
    static QString query(const test::WindowHarness &harness) { return harness.find<QLineEdit>("searchField")->text(); }
    /// What the real backend does with it, and says.
    static void answer(test::WindowHarness &harness)
    {
        for (const qint64 id : std::as_const(harness.backend.removedPlays)) {
            const auto removed = store::PlayLog(harness.fixture.handle()).remove(id);
            QVERIFY(removed);
            harness.backend.undoable = true;
            Q_EMIT harness.backend.playChanged(removed->play, false, false);
        }
        harness.backend.removedPlays.clear();
    }
};

/// What stands there until the figures come takes the room that they will take.
void TstStatsPage::skeletonsAreWhereBarsWillBe()
{
    const gui::Metrics metrics;
    gui::BarChart rows(u"rows"_s, gui::BarChart::Shape::Rows, metrics);
    const int before = rows.heightForWidth(300);
    rows.setBars(QList<gui::Bar>(8, gui::Bar{u"Jazz"_s, 3, u"Jazz: 3"_s, {}}));
    QVERIFY(qAbs(rows.heightForWidth(300) - before) <= 2);

    gui::BarChart columns(u"columns"_s, gui::BarChart::Shape::Columns, metrics);
    columns.resize(300, columns.heightForWidth(300));
    const auto lowest = [&columns] { // that is drawn at all
        QImage image(columns.size(), QImage::Format_RGB32);
        image.fill(Qt::black);
        columns.render(&image, {}, {}, {});
        int last = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                last = image.pixelColor(x, y) == QColor(Qt::black) ? last : y;
        }
        return last;
    };
    const int foot = columns.height() - lowest();
    QVERIFY2(foot > columns.fontMetrics().height() / 2, qPrintable(QString::number(foot)));
}

void TstStatsPage::keysWalkTheBars()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    press(harness, Qt::Key_5, Qt::ControlModifier);
    QVERIFY(harness.find<QWidget>("statsPage")->isVisible());
    QVERIFY(!harness.find<QWidget>("detailPane")->isVisible());
    auto *decades = harness.find<gui::BarChart>("decadesChart");
    QTRY_COMPARE(decades->count(), 5); // 60s to 00s
    QTRY_VERIFY(decades->hasFocus());
    QCOMPARE(decades->current(), 0);
    press(harness, Qt::Key_Right);
    QCOMPARE(decades->itemText(decades->current()), u"1970s: 4 record(s)"_s);
    press(harness, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QCOMPARE(query(harness), u"year:1970..1979"_s);
    QTRY_COMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), 4);
    press(harness, Qt::Key_Escape); // back to where it came from
    QVERIFY(harness.find<QWidget>("statsPage")->isVisible());
    press(harness, Qt::Key_Home);
    press(harness, Qt::Key_Left); // there is none
    QCOMPARE(decades->current(), 0);
    press(harness, Qt::Key_End);
    QCOMPARE(decades->current(), 4);
    press(harness, Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstStatsPage::barsAreClicked()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    harness.window->showPage(u"stats"_s);
    auto *genres = harness.find<gui::BarChart>("genresChart");
    QTRY_VERIFY(genres->count() > 0);
    QCoreApplication::processEvents();
    QCOMPARE(genres->itemText(0), u"Electronic: 3 record(s)"_s);
    QTest::mouseClick(genres, Qt::LeftButton, {}, genres->itemRect(0).center().toPoint());
    QCOMPARE(query(harness), u"genre:\"Electronic\""_s);
    QTRY_COMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), 3);
    auto *back = harness.find<QPushButton>("backToRecordButton");
    QVERIFY(back->isVisible() && back->text().contains(u"Statistics"_s));
    back->click();
    QVERIFY(genres->isVisible());
}

void TstStatsPage::tilesLeadOn()
{
    test::WindowHarness harness(12);
    play(harness, 1, harness.clock.utc());
    QVERIFY(harness.open());
    harness.window->showPage(u"stats"_s);
    auto *never = harness.find<gui::StatTile>("neverPlayedTile");
    QTRY_COMPARE(never->figure(), u"11"_s);
    QCOMPARE(harness.find<gui::StatTile>("recordsTile")->figure(), u"12"_s);
    QCOMPARE(harness.find<gui::StatTile>("artistsTile")->figure(), u"12"_s);
    QCOMPARE(harness.find<gui::StatTile>("playedTile")->figure(), u"1"_s);
    QCOMPARE(never->accessibleName(), u"Never played: 11"_s);
    never->setFocus();
    press(harness, Qt::Key_Return);
    QCOMPARE(query(harness), u"plays:0"_s);
    QTRY_COMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), 11);
    press(harness, Qt::Key_Escape);
    harness.find<gui::StatTile>("playedTile")->click();
    QTRY_COMPARE(harness.find<QAbstractItemView>("collectionView")->model()->rowCount(), 1);
    QCOMPARE(harness.find<gui::StatTile>("artistsTile")->focusPolicy(), Qt::NoFocus);
}

void TstStatsPage::valuesAreSaid()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.fixture.writer().saveValue(u"€1,000.00"_s, harness.clock.utc().addDays(-90)));
    QVERIFY(harness.open());
    harness.window->showPage(u"stats"_s);
    auto *chart = harness.find<gui::ValueChart>("valueChart");
    const auto *note = harness.find<QLabel>("valueCardNote");
    const auto *tile = harness.find<gui::StatTile>("valueTile");
    QTRY_VERIFY(tile->figure().startsWith(u"€1,000"_s));
    QVERIFY(!chart->isVisible()); // of one value no line is drawn
    QVERIFY2(note->isVisible() && note->text().startsWith(u"€1,000"_s), qPrintable(note->text()));
    QVERIFY(harness.fixture.writer().saveValue(u"$900.00"_s, harness.clock.utc().addDays(-50)));
    QVERIFY(harness.fixture.writer().saveValue(u"€1,200.40"_s, harness.clock.utc().addDays(-10)));
    Q_EMIT harness.backend.collectionChanged();
    QTRY_VERIFY(chart->isVisible());
    QCOMPARE(chart->count(), 2); // dollars are no euros
    QVERIFY(!note->isVisible());
    QVERIFY(tile->figure().startsWith(u"€1,200"_s));
    chart->setFocus();
    press(harness, Qt::Key_Home);
    QVERIFY(chart->itemText(chart->current()).startsWith(u"€1,000"_s));
}

void TstStatsPage::chartsAreRead()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    harness.window->showPage(u"stats"_s);
    auto *decades = harness.find<gui::BarChart>("decadesChart");
    QTRY_COMPARE(decades->count(), 5);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(decades);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Records by decade"_s);
    QVERIFY(chart->text(QAccessible::Description).contains(u"1970s: 4 record(s)"_s));
    QCOMPARE(chart->childCount(), 5);
    QAccessibleInterface *seventies = chart->child(1);
    QCOMPARE(seventies, chart->child(1)); // the same one each time
    QCOMPARE(chart->indexOfChild(seventies), 1);
    QCOMPARE(seventies->role(), QAccessible::ListItem);
    QCOMPARE(seventies->text(QAccessible::Name), u"1970s: 4 record(s)"_s);
    QCOMPARE(seventies->parent(), chart);
    QVERIFY(!seventies->rect().isEmpty());
    decades->setFocus();
    decades->setCurrent(1);
    QCOMPARE(chart->focusChild(), seventies);
    QVERIFY(seventies->state().focused);
    auto *action = seventies->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(query(harness), u"year:1970..1979"_s);
    const auto *tile = harness.find<gui::StatTile>("artistsTile");
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<gui::StatTile *>(tile))->role(), QAccessible::StaticText);
}

void TstStatsPage::aDayLeadsToTheLog()
{
    test::WindowHarness harness(12);
    const QDateTime today = harness.clock.utc();
    for (int day = 0; day < 40; ++day)
        play(harness, 1 + day % 12, today.addDays(-day));
    play(harness, 5, today.addDays(-30).addSecs(1));
    QVERIFY(harness.open());
    harness.window->showPage(u"stats"_s);
    auto *calendar = harness.find<gui::CalendarChart>("calendarChart");
    QTRY_VERIFY(calendar->isVisible() && calendar->count() > 0);
    calendar->setFocus();
    press(harness, Qt::Key_End);
    QCOMPARE(calendar->dayOf(calendar->current()), today.toLocalTime().date());
    for (int week = 0; week < 4; ++week)
        press(harness, Qt::Key_Left);
    press(harness, Qt::Key_Up);
    press(harness, Qt::Key_Up);
    const QDate day = today.toLocalTime().date().addDays(-30);
    QCOMPARE(calendar->dayOf(calendar->current()), day);
    QVERIFY2(calendar->itemText(calendar->current()).startsWith(u"2 play(s) on "_s),
             qPrintable(calendar->itemText(calendar->current())));
    QVERIFY(harness.find<QLabel>("dayLabel")->accessibleName().startsWith(u"2 play(s) on "_s));
    press(harness, Qt::Key_Return);
    auto *list = harness.find<QAbstractItemView>("logView");
    QVERIFY(list->isVisible());
    QTRY_COMPARE(list->currentIndex().data(models::InstanceRole).value<InstanceId>(), Fixture::instance(5));
    QVERIFY(!list->visualRect(list->currentIndex()).intersected(list->viewport()->rect()).isEmpty());
    press(harness, Qt::Key_Escape);
    QVERIFY(calendar->isVisible());
}

void TstStatsPage::emptyPagesSayWhatToDo()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.fixture.sync({}));
    QVERIFY(harness.open());
    press(harness, Qt::Key_5, Qt::ControlModifier);
    auto *page = harness.find<QWidget>("statsPage");
    const auto action = [](const QWidget *of) { return of->findChild<QPushButton *>(u"messageAction"_s); };
    QTRY_VERIFY(action(page)->isVisible());
    action(page)->click();
    QVERIFY(harness.find<QWidget>("addPage")->isVisible());
    press(harness, Qt::Key_3, Qt::ControlModifier);
    page = harness.find<QWidget>("logPage");
    QTRY_VERIFY(action(page)->isVisible());
    QCOMPARE(page->findChild<QLabel *>(u"messageTitle"_s)->text(), u"Nothing played yet"_s);
    action(page)->click();
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstStatsPage::logTakesAPlayOut()
{
    test::WindowHarness harness(12);
    const QDateTime now = harness.clock.utc();
    for (int copy = 1; copy <= 3; ++copy)
        play(harness, copy, now.addDays(-copy));
    QVERIFY(harness.open());
    press(harness, Qt::Key_3, Qt::ControlModifier);
    auto *list = harness.find<QAbstractItemView>("logView");
    QTRY_COMPARE(list->model()->rowCount(), 6);
    QTRY_VERIFY(list->hasFocus() && list->currentIndex().row() == 1);
    press(harness, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 3); // past the day
    press(harness, Qt::Key_Up);
    press(harness, Qt::Key_Down);
    press(harness, Qt::Key_Delete);
    QCOMPARE(harness.backend.removedPlays.size(), 1);
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(list->currentIndex().isValid());
    answer(harness);
    QVERIFY(harness.find<QWidget>("undoBar")->isVisible());
    QTRY_COMPARE(harness.find<QLabel>("logCount")->text(), u"2 play(s)"_s);
    press(harness, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(harness.backend.undos, 1);
    play(harness, 2, now.addDays(-2)); // as the store puts it back
    Q_EMIT harness.backend.playChanged({}, true, true);
    QTRY_COMPARE(list->model()->rowCount(), 6);
    // What could not be taken out comes back.
    press(harness, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 4);
    Q_EMIT harness.backend.writeFailed({Error::Kind::StorageFull, u"full"_s});
    QTRY_COMPARE(list->model()->rowCount(), 6);
}

void TstStatsPage::logOpensARecord()
{
    test::WindowHarness harness(12);
    play(harness, 11, harness.clock.utc());
    play(harness, 12, harness.clock.utc().addDays(-1));
    QVERIFY(harness.fixture.sync(Fixture::copies(11)));
    QVERIFY(harness.open());
    press(harness, Qt::Key_3, Qt::ControlModifier);
    auto *list = harness.find<QAbstractItemView>("logView");
    QTRY_VERIFY(list->hasFocus() && list->currentIndex().isValid());
    press(harness, Qt::Key_Return, Qt::ControlModifier); // is on again
    QCOMPARE(harness.backend.played, QList<InstanceId>{Fixture::instance(11)});
    press(harness, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QCOMPARE(harness.find<QLabel>("albumTitle")->text(), u"Blue Transit"_s);
    press(harness, Qt::Key_Escape);
    QTRY_VERIFY(list->hasFocus());
    press(harness, Qt::Key_End);
    press(harness, Qt::Key_Return); // that one has left the collection
    QVERIFY(list->isVisible());
    QVERIFY(harness.find<QWidget>("noticeBar")->isVisible());
}

void TstStatsPage::logIsSearched()
{
    test::WindowHarness harness(12);
    for (int copy = 1; copy <= 12; ++copy)
        play(harness, copy, harness.clock.utc().addDays(-copy));
    QVERIFY(harness.open());
    press(harness, Qt::Key_3, Qt::ControlModifier);
    auto *list = harness.find<QAbstractItemView>("logView");
    QTRY_VERIFY(list->hasFocus() && list->model()->rowCount() == 24);
    for (const Qt::Key key : {Qt::Key_O, Qt::Key_K, Qt::Key_O, Qt::Key_Y})
        QTest::keyClick(QApplication::focusWidget(), key);
    auto *field = harness.find<QLineEdit>("logSearchField");
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"okoy"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClicks(field, u"zzz"_s);
    QTRY_VERIFY(!list->isVisible());
    press(harness, Qt::Key_Escape);
    QTRY_COMPARE(list->model()->rowCount(), 24);
    press(harness, Qt::Key_Escape);
    QTRY_VERIFY(list->hasFocus());
    press(harness, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
}

void TstStatsPage::signTakesAPlayOut()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    play(harness, 1, harness.clock.utc());
    QVERIFY(harness.open({800, 480}));
    harness.find<QToolButton>("logRailButton")->click();
    auto *list = harness.find<QAbstractItemView>("logView");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCoreApplication::processEvents();
    const QRect row = list->visualRect(list->model()->index(1, 0));
    const auto *delegate = qobject_cast<gui::LogDelegate *>(list->itemDelegate());
    const double least = 9 * harness.window->screen()->physicalDotsPerInch() / 25.4 - 1.5;
    QVERIFY(delegate->removeRect(row).width() >= least && row.height() >= least);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, delegate->removeRect(row).center());
    QTRY_COMPARE(harness.backend.removedPlays.size(), 1);
    QVERIFY(list->model()->rowCount() == 0);
}

void TstStatsPage::railHidesWhatDoesNotFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("large") << QSize(800, 480) << false;
    QTest::newRow("low") << QSize(800, 440) << true;
    QTest::newRow("upright") << QSize(720, 1280) << false;
    QTest::newRow("small") << QSize(480, 320) << true;
}

void TstStatsPage::railHidesWhatDoesNotFit()
{
    QFETCH(QSize, size);
    QFETCH(bool, hasMore);
    test::WindowHarness harness(5, Mode::Kiosk);
    QVERIFY(harness.open(size));
    QCOMPARE(harness.window->size(), size);
    auto *more = harness.find<QToolButton>("moreRailButton");
    QCOMPARE(more->isVisible(), hasMore);
    const auto *rail = harness.find<QWidget>("kioskRail");
    const auto buttons = rail->findChildren<QToolButton *>();
    const QToolButton *before = nullptr;
    for (const QToolButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY2(rail->rect().contains(button->geometry()), qPrintable(button->objectName()));
        QVERIFY(!before || !before->geometry().intersects(button->geometry()));
        before = button;
    }
    if (!hasMore)
        return;
    more->click();
    auto *menu = harness.find<QMenu>("moreRailMenu");
    QTRY_VERIFY(menu->isVisible());
    const auto entries = menu->actions();
    QVERIFY(!entries.isEmpty());
    for (QAction *entry : entries) { // the last of the pages
        if (entry->text() == u"Sync"_s)
            entry->trigger();
    }
    menu->hide();
    QVERIFY(harness.find<QWidget>("syncPage")->isVisible());
    QVERIFY(more->isChecked());
}

void TstStatsPage::sidebarListsThem()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *pages = harness.find<QListWidget>("pageList");
    pages->setFocus();
    const QStringList shown{u"collectionPage"_s, u"playingPage"_s, u"logPage"_s,
                            u"wantlistPage"_s,   u"statsPage"_s,   u"syncPage"_s};
    for (const QString &page : shown) {
        QVERIFY2(harness.window->findChild<QWidget *>(page)->isVisible(), qPrintable(page));
        QVERIFY(pages->hasFocus()); // who walks on is not done yet
        QTest::keyClick(pages, Qt::Key_Down);
    }
}

QTEST_MAIN(TstStatsPage)
#include "tst_statspage.moc"
