// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowharness.h"

#include "gui/shelf/shelfdelegate.h"
#include "gui/shelf/shelfview.h"
#include "gui/table/recordtable.h"
#include "gui/table/tableheader.h"
#include "gui/wall/letterrail.h"
#include "models/columns.h"
#include "models/roles.h"
#include "store/localfacts.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::gui;
using namespace vv::test;
using models::Column;

class TstViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchingKeepsRecordSelectionAndPlace();
    void selectionIsExtendedInEveryView_data();
    void selectionIsExtendedInEveryView();
    void buttonsSwitchAndSayWhatTheyAre();
    void keysWalkTheTable();
    void cellsSayWhatIsKnown();
    void aClickOnTheHeaderSorts();
    void theHeaderIsReachedByKeys();
    void everyStarIsDrawn();
    void columnsFillTheTable();
    void columnsAreChosenAndKept();
    void keysWalkTheShelf();
    void aShelfIsFinished();
    void spinesArePulledOut();
    void theRailGoesAlong_data();
    void theRailGoesAlong();
    void everyViewIsAListToScreenReaders_data();
    void everyViewIsAListToScreenReaders();
    void aRestartComesBackToThePlace_data();
    void aRestartComesBackToThePlace();
    void aRestartStaysNearWhatIsGone();
    void anotherCollectionHasNoPlace();
    void aSyncKeepsThePlace_data();
    void aSyncKeepsThePlace();
    void sizeFollowsSliderAndKeys();
    void worthIsShownOnceKnown();
    void kioskHasWallAndShelf();
    void rightToLeftBeginsOnTheRight();

private:
    static void press(const WindowHarness &harness, int key, Qt::KeyboardModifiers held)
    {
        QTest::keyClick(harness.window.get(), static_cast<Qt::Key>(key), held);
    }
    static CoverGridView *show(const WindowHarness &harness, CollectionView view)
    {
        press(harness, Qt::Key_1 + static_cast<int>(view), Qt::ControlModifier | Qt::ShiftModifier);
        const char *names[] = {"collectionView", "collectionTable", "collectionShelf"};
        auto *found = harness.find<CoverGridView>(names[static_cast<int>(view)]);
        return found && found->isVisible() ? found : nullptr;
    }
    static int selectedRows(const CoverGridView *view)
    {
        return static_cast<int>(view->selectionModel()->selectedIndexes().size());
    }
    static QString page(const WindowHarness &harness)
    {
        return harness.find<QStackedWidget>("pages")->currentWidget()->objectName();
    }
    static QPoint sectionMiddle(const TableHeader *header, Column column)
    {
        const int section = static_cast<int>(column);
        return {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2};
    }
    static void views()
    {
        QTest::addColumn<CollectionView>("view");
        QTest::newRow("wall") << CollectionView::Wall;
        QTest::newRow("table") << CollectionView::Table;
        QTest::newRow("shelf") << CollectionView::Shelf;
    }
};

void TstViews::switchingKeepsRecordSelectionAndPlace()
{
    WindowHarness harness(300);
    QVERIFY(harness.open());
    CoverGridView *wall = harness.find<CoverGridView>("collectionView");
    QVERIFY(!harness.find<RecordTable>("collectionTable")); // it costs nothing before it is wanted
    wall->setCurrentIndex(wall->model()->index(157, 0));
    QTest::keyClick(wall, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(selectedRows(wall), 2);

    CoverGridView *table = show(harness, CollectionView::Table);
    QVERIFY(table);
    QVERIFY(!wall->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->selectionModel(), wall->selectionModel());
    QCOMPARE(table->currentIndex().row(), 158);
    QCOMPARE(selectedRows(table), 2);
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);

    CoverGridView *shelf = show(harness, CollectionView::Shelf);
    QVERIFY(shelf);
    QCOMPARE(selectedRows(shelf), 3);
    QCOMPARE(shelf->currentIndex().row(), 159);
    QVERIFY(shelf->viewport()->rect().contains(shelf->visualRect(shelf->currentIndex()).center()));

    // Who has scrolled away from it stays where he is.
    table = show(harness, CollectionView::Table);
    table->verticalScrollBar()->setValue(20 * table->geometryOfWall().lineHeight());
    const int top = table->visibleRows().first;
    wall = show(harness, CollectionView::Wall);
    QVERIFY(wall->visibleRows().first <= top && wall->visibleRows().second >= top);
    QVERIFY(!wall->viewport()->rect().intersects(wall->visualRect(wall->currentIndex())));
    QCOMPARE(selectedRows(wall), 3);
}

void TstViews::selectionIsExtendedInEveryView_data()
{
    views();
}

void TstViews::selectionIsExtendedInEveryView()
{
    QFETCH(CollectionView, view);
    WindowHarness harness(60);
    QVERIFY(harness.open());
    CoverGridView *records = show(harness, view);
    QVERIFY(records);
    const auto at = [records](int row) { return records->visualRect(records->model()->index(row, 0)).center(); };
    QTest::keyClick(records, Qt::Key_Home);
    QTest::mouseClick(records->viewport(), Qt::LeftButton, {}, at(1));
    QCOMPARE(selectedRows(records), 1);
    QTest::mouseClick(records->viewport(), Qt::LeftButton, Qt::ControlModifier, at(3));
    QCOMPARE(selectedRows(records), 2);
    QTest::mouseClick(records->viewport(), Qt::LeftButton, {}, at(1));
    QTest::mouseClick(records->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(4));
    QCOMPARE(selectedRows(records), 4);
    QTest::keyClick(records, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selectedRows(records), 60);
    // A random record is one record, although Ctrl is held for it.
    press(harness, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(selectedRows(records), 1);
}

void TstViews::buttonsSwitchAndSayWhatTheyAre()
{
    WindowHarness harness(30);
    QVERIFY(harness.open());
    const std::pair<const char *, CollectionView> buttons[] = {{"tableButton", CollectionView::Table},
                                                               {"shelfButton", CollectionView::Shelf},
                                                               {"wallButton", CollectionView::Wall}};
    for (const auto &[name, view] : buttons) {
        auto *button = harness.find<QToolButton>(name);
        QVERIFY(button && !button->accessibleName().isEmpty() && !button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->isChecked());
        QCOMPARE(harness.settings.collectionView(), view);
        QCOMPARE(harness.find<QToolButton>("columnsButton")->isVisible(), view == CollectionView::Table);
    }
    // Kept for the next start.
    QTest::mouseClick(harness.find<QToolButton>("shelfButton"), Qt::LeftButton);
    QVERIFY(harness.open());
    QVERIFY(harness.find<ShelfView>("collectionShelf")->isVisible());
    QVERIFY(harness.find<QToolButton>("shelfButton")->isChecked());
}

void TstViews::keysWalkTheTable()
{
    WindowHarness harness(200);
    QVERIFY(harness.open());
    auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
    QVERIFY(table);
    QCOMPARE(table->geometryOfWall().columns(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 199);
    QCOMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    QTest::keyClick(table, Qt::Key_PageUp);
    const int jump = 199 - table->currentIndex().row();
    QVERIFY(jump > 5 && jump <= table->viewport()->height() / table->rowHeight());
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Right); // sideways it scrolls, and stays with the record
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(page(harness), u"albumPage"_s);
    press(harness, Qt::Key_Escape, {});
    QVERIFY(table->isVisible());
    QTest::keyClicks(table, u"okoye"_s);
    QCOMPARE(harness.find<QLineEdit>("searchField")->text(), u"okoye"_s);
    QTRY_VERIFY(table->model()->rowCount() < 30);
}

void TstViews::cellsSayWhatIsKnown()
{
    WindowHarness harness(12);
    QVERIFY(harness.fixture.writer().saveDetail(CollectionFixture::detail(1), QDateTime::currentDateTimeUtc()));
    QVERIFY(harness.open());
    const auto *model = harness.find<CoverGridView>("collectionView")->model();
    const QModelIndex first = model
                                  ->match(model->index(0, 0), models::InstanceRole,
                                          QVariant::fromValue(CollectionFixture::instance(1)), 1, Qt::MatchExactly)
                                  .value(0);
    QVERIFY(first.isValid());
    const auto text = [first](Column column) { return first.data(models::columnRole(column)).toString(); };
    QCOMPARE(text(Column::Artist), u"Marta Vellén"_s);
    QCOMPARE(text(Column::Title), u"Low Tide Letters"_s);
    QCOMPARE(text(Column::Year), u"1974"_s);
    QCOMPARE(text(Column::OriginalYear), u"1974"_s);
    QCOMPARE(text(Column::Label), u"Discos Sol"_s);
    QCOMPARE(text(Column::CatalogueNumber), u"DS 1001"_s);
    QCOMPARE(text(Column::Format), u"LP, Album, Gatefold"_s);
    QCOMPARE(text(Column::Folder), u"Jazz wall"_s);
    QCOMPARE(text(Column::Media), u"VG+"_s);
    QCOMPARE(text(Column::Sleeve), u"VG"_s);
    QVERIFY(text(Column::Added).contains(u"20"_s));
    QCOMPARE(text(Column::Plays), QString());
    QCOMPARE(text(Column::LastPlayed), QString());
    QCOMPARE(text(Column::Value), QString());
    QCOMPARE(text(Column::Country), u"Spain"_s);
    QCOMPARE(text(Column::Genres), u"Folk, World, & Country"_s);
    QCOMPARE(text(Column::Styles), u"Ballad"_s);
}

void TstViews::aClickOnTheHeaderSorts()
{
    WindowHarness harness(60);
    QVERIFY(harness.open());
    auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
    QVERIFY(table);
    TableHeader *header = table->header();
    auto *sort = harness.find<QPushButton>("sortButton");
    const auto years = [table] {
        QList<int> list;
        for (int row = 0; row < 20; ++row)
            list.append(table->model()->index(row, 0).data(models::YearRole).toInt());
        return list;
    };
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Artist));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, sectionMiddle(header, Column::Year));
    QVERIFY(std::ranges::is_sorted(years()));
    QVERIFY(sort->accessibleName().contains(u"Year"_s));
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Year));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, sectionMiddle(header, Column::Year));
    QVERIFY(std::ranges::is_sorted(years(), std::greater()));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(harness.settings.sortKey(), u"-year"_s);
    // What gives no order leaves it, and the arrow, alone.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, sectionMiddle(header, Column::Cover));
    QCOMPARE(harness.settings.sortKey(), u"-year"_s);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Year));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    // An order that the button's menu has not.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, sectionMiddle(header, Column::Format));
    QCOMPARE(harness.settings.sortKey(), u"format"_s);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Format));
    QCOMPARE(sort->text(), u"Format"_s);
    // The button's order shows in the header.
    for (QAction *action : harness.find<QMenu>("sortMenu")->actions()) {
        if (action->text() == "Rating"_L1)
            action->trigger();
    }
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Rating));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TstViews::theHeaderIsReachedByKeys()
{
    WindowHarness harness(60);
    QVERIFY(harness.open());
    auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
    QVERIFY(table);
    TableHeader *header = table->header();
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(header->hasFocus());
    QCOMPARE(header->currentSection(), static_cast<int>(Column::Cover));
    QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Right);
    QCOMPARE(header->currentSection(), static_cast<int>(Column::Title));
    QVERIFY(header->accessibleName().contains(u"Title"_s));
    QTest::keyClick(header, Qt::Key_Return);
    QCOMPARE(harness.settings.sortKey(), u"title"_s);
    const int width = header->sectionSize(static_cast<int>(Column::Title));
    QTest::keyClick(header, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(header->sectionSize(static_cast<int>(Column::Title)) > width);
    QTest::keyClick(header, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(header->visualIndex(static_cast<int>(Column::Title)), 1);
    QCOMPARE(table->cells().at(1).column, Column::Title);
    QCOMPARE(harness.settings.tableColumns().at(1).name, u"title"_s);
    // The next window has it so.
    QVERIFY(harness.open());
    auto *again = harness.find<RecordTable>("collectionTable");
    QVERIFY(again && again->isVisible());
    QCOMPARE(again->cells().at(1).column, Column::Title);
    QCOMPARE(again->cells().at(1).width, harness.settings.tableColumns().at(1).width);
    QVERIFY(again->cells().at(1).width > width);
}

/// No title is cut beside an empty half of the table, and no column that somebody made narrower leaps back.
/// Four stars for five would be another rating.
void TstViews::everyStarIsDrawn()
{
    WindowHarness harness(60);
    QVERIFY(harness.open({1280, 800}));
    auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
    QVERIFY(table);
    table->setCurrentIndex({});
    const auto cell = std::ranges::find(table->cells(), Column::Rating, &RecordTable::Cell::column);
    QVERIFY(cell != table->cells().cend());
    const QRgb star = table->palette().color(QPalette::Highlight).rgb();
    QSet<int> seen;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        table->scrollTo(index);
        const QImage picture = table->viewport()->grab().toImage();
        const qreal ratio = picture.devicePixelRatio();
        const int rating = index.data(models::RatingRole).toInt();
        const int y = table->visualRect(index).center().y();
        int stars = 0;
        bool within = false;
        for (int x = cell->start; x < cell->start + cell->width; ++x) {
            const bool is = picture.pixel(qRound(x * ratio), qRound(y * ratio)) == star;
            stars += is && !within ? 1 : 0;
            within = is;
        }
        QCOMPARE(stars, rating);
        seen.insert(rating);
    }
    QVERIFY(seen.contains(0) && seen.contains(5));
}

void TstViews::columnsFillTheTable()
{
    WindowHarness harness(60);
    QVERIFY(harness.open({1280, 800}));
    auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
    QVERIFY(table);
    TableHeader *header = table->header();
    const auto width = [header](Column column) { return header->sectionSize(static_cast<int>(column)); };
    const int title = width(Column::Title);
    const int year = width(Column::Year);
    QCOMPARE(header->length(), table->viewport()->width());
    harness.window->resize(1920, 1080);
    QTRY_COMPARE(header->length(), table->viewport()->width());
    QVERIFY(width(Column::Title) > title + 40);
    QCOMPARE(width(Column::Year), year);
    QCOMPARE(table->cells().constLast().start + table->cells().constLast().width, table->viewport()->width());
    QVERIFY(harness.settings.tableColumns().isEmpty()); // nobody has chosen anything

    const int artist = width(Column::Artist);
    const int wide = width(Column::Title);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Right); // to the artist
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(header, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(width(Column::Artist), artist - 64);
    QCOMPARE(width(Column::Title), wide);
    harness.window->resize(1000, 700);
    QTRY_VERIFY(table->viewport()->width() < 800);
    QCOMPARE(width(Column::Title), wide);
    QCOMPARE(width(Column::Artist), artist - 64);
}

void TstViews::columnsAreChosenAndKept()
{
    WindowHarness harness(30);
    QVERIFY(harness.open());
    auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
    QVERIFY(table);
    const auto has = [](const RecordTable *of, Column column) {
        return std::ranges::find(of->cells(), column, &RecordTable::Cell::column) != of->cells().end();
    };
    QVERIFY(!has(table, Column::Tags));
    auto *button = harness.find<QToolButton>("columnsButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QMenu *menu = table->columnsMenu();
    QTRY_VERIFY(menu->isVisible());
    const auto choose = [&menu](const char *name) {
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(name));
        if (action->isEnabled())
            action->trigger();
    };
    choose("tags");
    choose("artist");
    menu->close();
    QVERIFY(has(table, Column::Tags));
    QVERIFY(!has(table, Column::Artist));
    QVERIFY(harness.open());
    table = harness.find<RecordTable>("collectionTable");
    QVERIFY(has(table, Column::Tags));
    QVERIFY(!has(table, Column::Artist));

    // The last one stays.
    menu = table->columnsMenu();
    const auto shown = table->cells();
    for (const RecordTable::Cell &cell : shown)
        choose(models::columnName(cell.column).toLatin1().constData());
    QCOMPARE(table->cells().size(), 1);
    choose("usualColumns");
    QVERIFY(has(table, Column::Artist));
    QVERIFY(!has(table, Column::Tags));
}

void TstViews::keysWalkTheShelf()
{
    WindowHarness harness(200);
    QVERIFY(harness.open());
    auto *shelf = qobject_cast<ShelfView *>(show(harness, CollectionView::Shelf));
    QVERIFY(shelf);
    const WallGeometry &boards = shelf->geometryOfWall();
    QVERIFY(boards.columns() > 10);
    QTest::keyClick(shelf, Qt::Key_Home);
    QTest::keyClick(shelf, Qt::Key_Right);
    QTest::keyClick(shelf, Qt::Key_Right);
    QCOMPARE(shelf->currentIndex().row(), 2);
    QTest::keyClick(shelf, Qt::Key_Down);
    QCOMPARE(shelf->currentIndex().row(), 2 + boards.columns());
    QTest::keyClick(shelf, Qt::Key_Up);
    QTest::keyClick(shelf, Qt::Key_Left);
    QCOMPARE(shelf->currentIndex().row(), 1);
    QTest::keyClick(shelf, Qt::Key_PageDown);
    QVERIFY(shelf->currentIndex().row() >= 1 + boards.columns());
    QTest::keyClick(shelf, Qt::Key_End);
    QCOMPARE(shelf->currentIndex().row(), 199);
    QVERIFY(shelf->viewport()->rect().contains(shelf->visualRect(shelf->currentIndex()).center()));
    QTest::keyClick(shelf, Qt::Key_Return);
    QCOMPARE(page(harness), u"albumPage"_s);
    press(harness, Qt::Key_Escape, {});
    QVERIFY(shelf->hasFocus());
    QTest::keyClicks(shelf, u"omega"_s);
    QCOMPARE(harness.find<QLineEdit>("searchField")->text(), u"omega"_s);
}

/// However many spines come into sight at once, there is a frame that has all of them, and then no other.
void TstViews::aShelfIsFinished()
{
    WindowHarness harness(1500);
    QVERIFY(harness.open({1900, 1400}));
    auto *shelf = qobject_cast<ShelfView *>(show(harness, CollectionView::Shelf));
    QVERIFY(shelf);
    const auto *delegate = qobject_cast<const ShelfDelegate *>(shelf->itemDelegate());
    QVERIFY(delegate);
    for (const int edge : {kLeastCoverEdge, kMostCoverEdge}) {
        shelf->setCoverEdge(edge);
        shelf->viewport()->repaint();
        QTRY_VERIFY(!delegate->isUnfinished());
        shelf->viewport()->repaint();
        QVERIFY(!delegate->isUnfinished());
    }
}

void TstViews::spinesArePulledOut()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    auto *shelf = qobject_cast<ShelfView *>(show(harness, CollectionView::Shelf));
    QVERIFY(shelf);
    QTest::keyClick(shelf, Qt::Key_Home);
    QCOMPARE(shelf->pulled().row(), 0);
    const QRect screen = shelf->viewport()->rect();
    QVERIFY(screen.contains(shelf->labelRect()));
    QVERIFY(!shelf->labelRect().intersects(shelf->standIn(shelf->visualRect(shelf->pulled()))));
    QTest::keyClick(shelf, Qt::Key_Down);
    QVERIFY(screen.contains(shelf->labelRect()));
    const int below = shelf->geometryOfWall().columns();
    QCOMPARE(shelf->pulled().row(), below);
    // The mouse comes first.
    QTest::mouseMove(shelf->viewport(), shelf->visualRect(shelf->model()->index(5, 0)).center());
    QTRY_COMPARE(shelf->pulled().row(), 5);
    harness.find<QLineEdit>("searchField")->setFocus();
    QTest::mouseMove(shelf->viewport(), QPoint(1, 1));
    QTRY_VERIFY(!shelf->pulled().isValid());
    QVERIFY(shelf->labelRect().isEmpty());
}

void TstViews::theRailGoesAlong_data()
{
    views();
}

void TstViews::theRailGoesAlong()
{
    QFETCH(CollectionView, view);
    WindowHarness harness(600);
    QVERIFY(harness.open());
    CoverGridView *records = show(harness, view);
    QVERIFY(records);
    auto *rail = records->parentWidget()->findChild<LetterRail *>();
    QVERIFY(rail && rail->isVisible());
    QTest::mouseClick(rail, Qt::LeftButton, {}, rail->markRect(4).center());
    QCOMPARE(rail->value(), 4);
    const auto [first, last] = records->visibleRows();
    QVERIFY(first > 0);
    records->verticalScrollBar()->setValue(0);
    QCOMPARE(rail->value() > 1, false);
    press(harness, Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(records->currentIndex().row() > 0);
    QVERIFY(records->viewport()->rect().contains(records->visualRect(records->currentIndex()).center()));
}

void TstViews::everyViewIsAListToScreenReaders_data()
{
    views();
}

void TstViews::everyViewIsAListToScreenReaders()
{
    QFETCH(CollectionView, view);
    WindowHarness harness(40);
    QVERIFY(harness.open());
    CoverGridView *records = show(harness, view);
    QVERIFY(records);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(records);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Records"_s);
    QVERIFY(list->childCount() >= 40);
    QAccessibleInterface *cell = list->child(1);
    QVERIFY(cell && !cell->rect().isEmpty());
    QCOMPARE(cell->text(QAccessible::Name), records->model()->index(1, 0).data(Qt::AccessibleTextRole).toString());
}

void TstViews::aRestartComesBackToThePlace_data()
{
    views();
}

void TstViews::aRestartComesBackToThePlace()
{
    QFETCH(CollectionView, view);
    WindowHarness harness(300);
    QVERIFY(harness.open());
    QVERIFY(show(harness, view));
    for (QAction *action : harness.find<QMenu>("sortMenu")->actions()) {
        if (action->text() == "Added"_L1)
            action->trigger();
    }
    harness.window->showPage(u"collection"_s);
    harness.find<QLineEdit>("searchField")->setText(u"genre:electronic"_s);
    CoverGridView *records = show(harness, view);
    QTRY_COMPARE(records->model()->rowCount(), 75);
    records->setFocus();
    QTest::keyClick(records, Qt::Key_End);
    QTest::keyClick(records, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(records, Qt::Key_Up, Qt::ShiftModifier);
    const auto chosen = records->currentIndex().data(models::InstanceRole).value<InstanceId>();
    const int selected = selectedRows(records);
    QVERIFY(selected >= 2);
    const int scrolled = records->verticalScrollBar()->value();
    QVERIFY(harness.window->close());

    QVERIFY(harness.open());
    records = show(harness, view);
    QVERIFY(records);
    QCOMPARE(harness.find<QLineEdit>("searchField")->text(), u"genre:electronic"_s);
    QCOMPARE(records->model()->rowCount(), 75);
    QCOMPARE(records->currentIndex().data(models::InstanceRole).value<InstanceId>(), chosen);
    QCOMPARE(selectedRows(records), selected);
    const int line = records->geometryOfWall().lineHeight();
    QVERIFY2(std::abs(records->verticalScrollBar()->value() - scrolled) <= line,
             qPrintable(u"%1 %2"_s.arg(records->verticalScrollBar()->value()).arg(scrolled)));
    QVERIFY(harness.find<QPushButton>("sortButton")->accessibleName().contains(u"Added"_s));
}

void TstViews::aRestartStaysNearWhatIsGone()
{
    WindowHarness harness(120);
    QVERIFY(harness.open());
    auto *wall = harness.find<CoverGridView>("collectionView");
    wall->setCurrentIndex(wall->model()->index(60, 0));
    const auto gone = wall->currentIndex().data(models::InstanceRole).value<InstanceId>();
    QVERIFY(harness.window->close());
    QList<Copy> left = CollectionFixture::copies(120);
    left.removeIf([gone](const Copy &copy) { return copy.instance == gone; });
    QVERIFY(harness.fixture.sync(left));
    QVERIFY(harness.open());
    wall = harness.find<CoverGridView>("collectionView");
    QCOMPARE(wall->model()->rowCount(), 119);
    QCOMPARE(wall->currentIndex().row(), 60);
}

void TstViews::anotherCollectionHasNoPlace()
{
    WindowHarness harness(30);
    CollectionPlace place;
    place.file = u"/somewhere/else.db"_s;
    place.query = u"omega"_s;
    place.currentRow = 3;
    harness.settings.setCollectionPlace(place);
    QVERIFY(harness.open());
    QVERIFY(harness.find<QLineEdit>("searchField")->text().isEmpty());
    QCOMPARE(harness.find<CoverGridView>("collectionView")->model()->rowCount(), 30);
}

void TstViews::aSyncKeepsThePlace_data()
{
    views();
}

void TstViews::aSyncKeepsThePlace()
{
    QFETCH(CollectionView, view);
    WindowHarness harness(300);
    QVERIFY(harness.open());
    CoverGridView *records = show(harness, view);
    QVERIFY(records);
    QTest::keyClick(records, Qt::Key_Home); // lets go of the keys that changed the view
    records->setCurrentIndex(records->model()->index(150, 0));
    QTest::keyClick(records, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(records, Qt::Key_Down, Qt::ShiftModifier);
    const auto instances = [records] {
        QList<InstanceId> list;
        const auto indexes = records->selectionModel()->selectedIndexes();
        for (const QModelIndex &index : indexes)
            list.append(index.data(models::InstanceRole).value<InstanceId>());
        std::ranges::sort(list);
        return list;
    };
    QList<InstanceId> selected = instances();
    QVERIFY(selected.size() >= 2 && selected.size() < 60);
    const auto chosen = records->currentIndex().data(models::InstanceRole).value<InstanceId>();
    QList<Copy> changed = CollectionFixture::copies(304);
    const auto isGone = [chosen](InstanceId id) { return id.value % 50 == 7 && id != chosen; };
    changed.removeIf([isGone](const Copy &copy) { return isGone(copy.instance); });
    selected.removeIf(isGone);
    QVERIFY(harness.fixture.sync(changed));
    Q_EMIT harness.backend.collectionChanged();
    QCoreApplication::processEvents();
    QVERIFY(records->model()->rowCount() != 300);
    QCOMPARE(records->currentIndex().data(models::InstanceRole).value<InstanceId>(), chosen);
    QCOMPARE(instances(), selected);
    QVERIFY(records->viewport()->rect().intersects(records->visualRect(records->currentIndex())));
}

void TstViews::sizeFollowsSliderAndKeys()
{
    WindowHarness harness(60);
    QVERIFY(harness.open());
    auto *wall = harness.find<CoverGridView>("collectionView");
    auto *slider = harness.find<QSlider>("sizeSlider");
    QVERIFY(slider && slider->isVisible() && !slider->accessibleName().isEmpty());
    QCOMPARE(slider->value(), kUsualCoverEdge);
    slider->setValue(200);
    QCOMPARE(wall->coverEdge(), 200);
    QCOMPARE(harness.settings.coverEdge(), 200);
    press(harness, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(slider->value(), 216);
    press(harness, Qt::Key_Minus, Qt::ControlModifier);
    press(harness, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(wall->coverEdge(), 184);
    // A table's lines and a shelf's spines follow.
    auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
    slider->setValue(kMostCoverEdge);
    const int tall = table->geometryOfWall().lineHeight();
    press(harness, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(slider->value(), kUsualCoverEdge);
    QVERIFY(table->geometryOfWall().lineHeight() < tall);
    auto *shelf = qobject_cast<ShelfView *>(show(harness, CollectionView::Shelf));
    const int spine = shelf->spineHeight();
    slider->setValue(kLeastCoverEdge);
    QVERIFY(shelf->spineHeight() < spine);
}

void TstViews::worthIsShownOnceKnown()
{
    WindowHarness harness(60);
    ReleaseDetail detail = CollectionFixture::detail(1);
    QVERIFY(harness.open());
    auto *count = harness.find<QLabel>("countLabel");
    QCOMPARE(count->text(), u"60 record(s)"_s);
    detail.lowestPrice = 1200.4;
    QVERIFY(harness.fixture.writer().saveDetail(detail, QDateTime::currentDateTimeUtc()));
    detail = CollectionFixture::detail(11); // Miles Okoye
    detail.lowestPrice = 30.6;
    QVERIFY(harness.fixture.writer().saveDetail(detail, QDateTime::currentDateTimeUtc()));
    Q_EMIT harness.backend.collectionChanged();
    QTRY_COMPARE(count->text(), u"60 record(s) · ≈ 1,231 for 2 of them"_s);
    QVERIFY(count->toolTip().startsWith(u"2 of 60"_s));
    // Only of what is shown.
    harness.find<QLineEdit>("searchField")->setText(u"okoye"_s);
    QTRY_COMPARE(count->text(), u"5 of 60 record(s) · ≈ 31 for 1 of them"_s);
    harness.find<QLineEdit>("searchField")->setText(u"brandt"_s);
    QTRY_COMPARE(count->text(), u"5 of 60 record(s)"_s);
    QVERIFY(count->toolTip().isEmpty());
}

void TstViews::kioskHasWallAndShelf()
{
    WindowHarness harness(60, WindowHarness::Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    QVERIFY(!harness.find<QToolButton>("tableButton"));
    auto *button = harness.find<QToolButton>("shelfButton");
    QVERIFY(button && button->isVisible());
    QVERIFY(button->height() >= 34); // 9 mm
    QTest::mouseClick(button, Qt::LeftButton);
    auto *shelf = harness.find<ShelfView>("collectionShelf");
    QVERIFY(shelf && shelf->isVisible());
    QVERIFY(shelf->geometryOfWall().cell(0).width() >= 33);
    press(harness, Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shelf->isVisible());
    // A tap opens.
    QTest::mouseClick(shelf->viewport(), Qt::LeftButton, {}, shelf->visualRect(shelf->model()->index(2, 0)).center());
    QCOMPARE(page(harness), u"albumPage"_s);
    // Somebody who had the table at the desk sees the wall here.
    harness.settings.setCollectionView(CollectionView::Table);
    QVERIFY(harness.open({800, 480}));
    QVERIFY(harness.find<CoverGridView>("collectionView")->isVisible());
}

void TstViews::rightToLeftBeginsOnTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        WindowHarness harness(60);
        QVERIFY(harness.open());
        auto *table = qobject_cast<RecordTable *>(show(harness, CollectionView::Table));
        QVERIFY(table);
        const RecordTable::Cell first = table->cells().first();
        QCOMPARE(table->header()->sectionViewportPosition(static_cast<int>(first.column)) + first.width,
                 table->viewport()->width());
        CoverGridView *shelf = show(harness, CollectionView::Shelf);
        QTest::keyClick(shelf, Qt::Key_Home);
        QTest::keyClick(shelf, Qt::Key_Left);
        QCOMPARE(shelf->currentIndex().row(), 1);
        QVERIFY(shelf->visualRect(shelf->model()->index(0, 0)).left()
                > shelf->visualRect(shelf->model()->index(1, 0)).left());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TstViews)
#include "tst_views.moc"
