// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/covergridview.h"
#include "wallmodel.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::gui;

namespace {

constexpr int kCount = 100'000;

class CountingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->fillRect(option.rect, Qt::darkGray);
        painted.append(index.row());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        ++hints;
        return {10, 10};
    }
    mutable QList<int> painted;
    mutable int hints = 0;
};

} // namespace

class TstCoverGridView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void indexAndRectAreInverse_data();
    void indexAndRectAreInverse();
    void rightToLeftMirrors();
    void keysMove_data();
    void keysMove();
    void keysThatWriteSearch();
    void shiftSelectsInReadingOrder();
    void selectAllIsOneRange();
    void manySelectedSurviveAReset();
    void keysPickApart();
    void aKeyOpensTheMenu();
    void enterActivates();
    void scrollToShowsTheCell_data();
    void scrollToShowsTheCell();
    void resizeKeepsTheTop();
    void selectionSurvivesAReset();
    void whatIsGoneIsNotSelected();
    void paintsOnlyWhatShows();
    void tellsTheVisibleRows();
    void appendedRowsAreReachable();
    void controlWheelZooms();
    void flyingSettles();
    void tapOpensAndDragDoesNot();
    void speaks();
    void upAndDownKeepTheColumnAcrossHeaders_data();
    void upAndDownKeepTheColumnAcrossHeaders();
    void headersAreNotClicked();
    void scrolledToIsNotUnderTheHeader();
    void headersAreAskedForWhenTheyShow();

private:
    void group(const QList<int> &starts);
    [[nodiscard]] QModelIndex at(int row) const { return m_model->index(row); }

    QSet<int> m_headersAsked;
    std::unique_ptr<test::WallModel> m_model;
    std::unique_ptr<CoverGridView> m_view;
    CountingDelegate *m_delegate = nullptr;
};

void TstCoverGridView::init()
{
    m_model = std::make_unique<test::WallModel>(kCount);
    m_view = std::make_unique<CoverGridView>();
    m_delegate = new CountingDelegate(m_view.get());
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TstCoverGridView::cleanup()
{
    QCOMPARE(m_delegate->hints, 0);
    m_view.reset();
    m_model.reset();
}

void TstCoverGridView::indexAndRectAreInverse_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TstCoverGridView::indexAndRectAreInverse()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_view->setLayoutDirection(direction);
    for (const int row : {0, 1, 4, 5, 1234, 50'000, kCount - 1}) {
        m_view->scrollTo(at(row));
        const QRect rect = m_view->visualRect(at(row));
        QVERIFY(m_view->viewport()->rect().intersects(rect));
        QCOMPARE(m_view->indexAt(rect.center()), at(row));
        QCOMPARE(m_view->indexAt(rect.topLeft()), at(row));
        QCOMPARE(m_view->indexAt(rect.bottomRight()), at(row));
    }
    QVERIFY(!m_view->indexAt({2, 2}).isValid());
    QVERIFY(m_view->visualRect({}).isEmpty());
}

void TstCoverGridView::rightToLeftMirrors()
{
    const QRect left = m_view->visualRect(at(0));
    m_view->setLayoutDirection(Qt::RightToLeft);
    const QRect right = m_view->visualRect(at(0));
    QVERIFY(right.left() > left.right());
    QVERIFY(m_view->visualRect(at(1)).right() < right.left() + 1);
    m_view->setCurrentIndex(at(0));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentIndex(), at(1));
}

void TstCoverGridView::keysMove_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("columns"); // result = start + columns * number of columns + rest
    QTest::addColumn<int>("rest");
    QTest::newRow("right") << 7 << Qt::Key_Right << 0 << 1;
    QTest::newRow("left") << 7 << Qt::Key_Left << 0 << -1;
    QTest::newRow("left at the start of a line") << 5 << Qt::Key_Left << 0 << -1;
    QTest::newRow("left at the very start") << 0 << Qt::Key_Left << 0 << 0;
    QTest::newRow("down") << 7 << Qt::Key_Down << 1 << 0;
    QTest::newRow("up") << 57 << Qt::Key_Up << -1 << 0;
    QTest::newRow("up in the first line") << 2 << Qt::Key_Up << 0 << 0;
    QTest::newRow("home") << 777 << Qt::Key_Home << 0 << -777;
    QTest::newRow("end") << 777 << Qt::Key_End << 0 << kCount - 1 - 777;
    QTest::newRow("page down") << 7 << Qt::Key_PageDown << 3 << 0;
    QTest::newRow("page up") << 57 << Qt::Key_PageUp << -3 << 0;
    QTest::newRow("right at the very end") << kCount - 1 << Qt::Key_Right << 0 << 0;
    QTest::newRow("down in the last line") << kCount - 1 << Qt::Key_Down << 0 << 0;
}

void TstCoverGridView::keysMove()
{
    QFETCH(int, start);
    QFETCH(Qt::Key, key);
    QFETCH(int, columns);
    QFETCH(int, rest);
    QCOMPARE(m_view->geometryOfWall().columns(), 5);
    const int page = m_view->viewport()->height() / m_view->geometryOfWall().lineHeight();
    const int lines = std::abs(columns) == 3 ? (columns < 0 ? -page : page) : columns;
    m_view->setCurrentIndex(at(start));
    QTest::keyClick(m_view.get(), key);
    QCOMPARE(m_view->currentIndex().row(), start + lines * 5 + rest);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()).center()));
    QVERIFY(m_view->selectionModel()->isSelected(m_view->currentIndex()));
}

void TstCoverGridView::keysThatWriteSearch()
{
    m_view->setCurrentIndex(at(3));
    QSignalSpy typed(m_view.get(), &CoverGridView::typed);
    QTest::keyClick(m_view.get(), Qt::Key_M);
    QTest::keyClick(m_view.get(), Qt::Key_O);
    QCOMPARE(typed.size(), 2);
    QCOMPARE(typed.first().first().toString(), u"m"_s);
    const auto before = typed.size();
    QTest::keyClick(m_view.get(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(typed.size(), before);
    QCOMPARE(m_view->currentIndex(), at(3));
}

void TstCoverGridView::shiftSelectsInReadingOrder()
{
    m_view->setCurrentIndex(at(3));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 6); // 3 to 8
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(at(1)).center());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_view->visualRect(at(11)).center());
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 11);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, m_view->visualRect(at(5)).center());
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 10);
}

void TstCoverGridView::selectAllIsOneRange()
{
    QElapsedTimer timer;
    timer.start();
    m_view->selectAll();
    m_view->grab();
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    QVERIFY(timer.elapsed() < 1000);
}

void TstCoverGridView::enterActivates()
{
    QSignalSpy activated(m_view.get(), &QAbstractItemView::activated);
    m_view->setCurrentIndex({});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_view->setCurrentIndex(at(9));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.first().first().toModelIndex(), at(9));
}

void TstCoverGridView::scrollToShowsTheCell_data()
{
    QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
    QTest::newRow("visible") << QAbstractItemView::EnsureVisible;
    QTest::newRow("top") << QAbstractItemView::PositionAtTop;
    QTest::newRow("bottom") << QAbstractItemView::PositionAtBottom;
    QTest::newRow("centre") << QAbstractItemView::PositionAtCenter;
}

void TstCoverGridView::scrollToShowsTheCell()
{
    QFETCH(QAbstractItemView::ScrollHint, hint);
    for (const int row : {50'000, 3, kCount - 1, 49'999, 0}) {
        m_view->scrollTo(at(row), hint);
        const QRect rect = m_view->visualRect(at(row));
        QVERIFY(m_view->viewport()->rect().contains(rect.center()));
    }
    QCOMPARE(m_view->verticalScrollBar()->value(), 0); // the first line takes the margin along
    m_view->scrollTo(at(50'000), QAbstractItemView::PositionAtTop);
    QCOMPARE(m_view->visualRect(at(50'000)).top(), 0);
    const int value = m_view->verticalScrollBar()->value();
    m_view->scrollTo(at(50'001)); // already there: nothing moves
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
    m_view->scrollTo(at(kCount - 1));
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void TstCoverGridView::resizeKeepsTheTop()
{
    m_view->scrollTo(at(50'000), QAbstractItemView::PositionAtTop);
    for (const int width : {1280, 500, 333, 1920, 640, 800}) {
        m_view->resize(width, 600);
        QCoreApplication::processEvents();
        const auto [first, last] = m_view->visibleRows();
        QVERIFY2(first <= 50'000 && 50'000 < first + m_view->geometryOfWall().columns(),
                 qPrintable(QString::number(first)));
    }
    QCOMPARE(m_view->visualRect(at(50'000)).top(), 0); // there and back is where it was
    m_view->setCoverEdge(220);
    QVERIFY(m_view->visualRect(at(50'000)).top() >= 0);
    QVERIFY(m_view->visualRect(at(50'000)).top() < 5);
}

void TstCoverGridView::selectionSurvivesAReset()
{
    m_view->setCurrentIndex(at(500)); // instance 501
    m_view->selectionModel()->select(at(510), QItemSelectionModel::Select);
    m_view->verticalScrollBar()->setValue(7777);
    m_model->reset(kCount, -99); // a hundred records have come in front
    QTRY_COMPARE(m_view->currentIndex(), at(600));
    QVERIFY(m_view->selectionModel()->isSelected(at(600)));
    QVERIFY(m_view->selectionModel()->isSelected(at(610)));
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 2);
    QCOMPARE(m_view->verticalScrollBar()->value(), 7777);
}

void TstCoverGridView::manySelectedSurviveAReset()
{
    m_view->setCurrentIndex(at(0));
    m_view->selectionModel()->select(QItemSelection(at(200), at(5199)), QItemSelectionModel::ClearAndSelect);
    m_view->selectionModel()->select(at(80'000), QItemSelectionModel::Select);
    m_model->reset(kCount, -99);
    QTRY_COMPARE(m_view->currentIndex(), at(100));
    const auto *selected = m_view->selectionModel();
    QCOMPARE(selected->selectedIndexes().size(), 5001);
    QVERIFY(!selected->isSelected(at(299)) && selected->isSelected(at(300)));
    QVERIFY(selected->isSelected(at(5299)) && !selected->isSelected(at(5300)));
    QVERIFY(selected->isSelected(at(80'100)));
    QCOMPARE(selected->selection().size(), 2);
    m_model->reset(kCount, 101); // and now a hundred are gone
    QTRY_COMPARE(m_view->selectionModel()->selectedIndexes().value(0).row(), 100);
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 5001);
}

/// Ctrl and the arrows go past records, Ctrl and Space take them one by one.
void TstCoverGridView::keysPickApart()
{
    m_view->setCurrentIndex(at(3));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->currentIndex(), at(5));
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{at(3)});
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_view->selectionModel()->isSelected(at(3)) && m_view->selectionModel()->isSelected(at(5)));
    QVERIFY(!m_view->selectionModel()->isSelected(at(4)));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{at(3)});
}

void TstCoverGridView::aKeyOpensTheMenu()
{
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QSignalSpy asked(m_view.get(), &QWidget::customContextMenuRequested);
    m_view->setCurrentIndex(at(7));
    QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_view->visualRect(at(7)).contains(asked.first().first().toPoint()));
}

void TstCoverGridView::whatIsGoneIsNotSelected()
{
    m_view->setCurrentIndex(at(500));
    m_model->reset(10, 1);
    QCoreApplication::processEvents();
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(!m_view->selectionModel()->hasSelection());
    m_model->reset(0);
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visibleRows(), std::pair(-1, -1));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(!m_view->currentIndex().isValid());
    m_view->grab();
}

void TstCoverGridView::paintsOnlyWhatShows()
{
    m_view->verticalScrollBar()->setValue(123'456);
    QCoreApplication::processEvents();
    m_delegate->painted.clear();
    m_view->viewport()->repaint();
    const auto [first, last] = m_view->visibleRows();
    QCOMPARE(m_delegate->painted.size(), last - first + 1);
    QVERIFY(m_delegate->painted.size() <= 25);
    QCOMPARE(m_delegate->painted.first(), last); // so that the first is asked for last, and comes first

    m_delegate->painted.clear();
    m_model->touch(first + 6);
    QTRY_COMPARE(m_delegate->painted, QList<int>{first + 6});
}

void TstCoverGridView::tellsTheVisibleRows()
{
    QSignalSpy spy(m_view.get(), &CoverGridView::visibleRowsChanged);
    m_view->verticalScrollBar()->setValue(1);
    QCOMPARE(spy.size(), 0); // the same records show
    m_view->scrollTo(at(1000), QAbstractItemView::PositionAtTop);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).toInt(), 1000);
    QVERIFY(spy.first().at(1).toInt() >= 1010);
    const auto [first, last] = m_view->nearbyRows();
    QVERIFY(first < 1000 && last > spy.first().at(1).toInt());
}

void TstCoverGridView::appendedRowsAreReachable()
{
    const int before = m_view->verticalScrollBar()->maximum();
    m_model->append(500);
    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > before);
    m_view->scrollTo(at(kCount + 499));
    QCOMPARE(m_view->indexAt(m_view->visualRect(at(kCount + 499)).center()), at(kCount + 499));
}

void TstCoverGridView::controlWheelZooms()
{
    QSignalSpy zoom(m_view.get(), &CoverGridView::zoomRequested);
    const auto wheel = [&](int delta, Qt::KeyboardModifiers modifiers) {
        const QPointF at = m_view->viewport()->rect().center();
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    wheel(-120, Qt::NoModifier);
    QCOMPARE(zoom.size(), 0);
    const int value = m_view->verticalScrollBar()->value();
    QVERIFY(value > 0);
    wheel(120, Qt::ControlModifier);
    wheel(-60, Qt::ControlModifier);
    QCOMPARE(zoom.size(), 1);
    wheel(-60, Qt::ControlModifier);
    QCOMPARE(zoom.size(), 2);
    QCOMPARE(zoom.at(0).first().toInt(), 1);
    QCOMPARE(zoom.at(1).first().toInt(), -1);
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
}

void TstCoverGridView::flyingSettles()
{
    QSignalSpy settled(m_view.get(), &CoverGridView::settled);
    m_view->verticalScrollBar()->setValue(50);
    QVERIFY(!m_view->isFlying()); // a nudge is no flight
    m_view->verticalScrollBar()->setValue(50'000);
    QVERIFY(m_view->isFlying());
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!m_view->isFlying());
}

void TstCoverGridView::tapOpensAndDragDoesNot()
{
    m_view->setTouchMode(true);
    m_view->setCurrentIndex({});
    QSignalSpy activated(m_view.get(), &QAbstractItemView::activated);
    const QPoint centre = m_view->visualRect(at(6)).center();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, centre);
    QVERIFY(!m_view->currentIndex().isValid()); // nothing before the finger is lifted
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, centre);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(m_view->currentIndex(), at(6));

    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, centre);
    for (int y = 10; y <= 120; y += 10)
        QTest::mouseMove(m_view->viewport(), centre - QPoint(0, y));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, centre - QPoint(0, 120));
    QTest::qWait(400); // the scroller may hold a press back for a while
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_view->currentIndex(), at(6));
}

void TstCoverGridView::speaks()
{
    QAccessible::setActive(true);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), kCount);
    QAccessibleInterface *cell = list->child(7);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Title 8, Artist 8, 1958, not rated"_s);
    QCOMPARE(cell->rect().size(), m_view->visualRect(at(7)).size());
    QAccessible::setActive(false);
}

void TstCoverGridView::group(const QList<int> &starts)
{
    m_view->setGroups(starts, [this](int group) {
        m_headersAsked.insert(group);
        return GroupHeader{u"Group %1"_s.arg(group), QString::number(group)};
    });
}

void TstCoverGridView::upAndDownKeepTheColumnAcrossHeaders_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TstCoverGridView::upAndDownKeepTheColumnAcrossHeaders()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_view->setLayoutDirection(direction);
    group({0, 5, 7, 20}); // lines of 5 | 2 | 5, 5, 3 | 5, ...
    QCOMPARE(m_view->geometryOfWall().columns(), 5);
    m_view->setCurrentIndex(at(3));
    for (const int row : {6, 10, 15, 19, 23}) {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().row(), row);
    }
    for (const int row : {19, 15, 10, 6, 3, 3}) {
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentIndex().row(), row);
    }
    // Going sideways gives the column up.
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(m_view->currentIndex().row(), 5);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 7);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), kCount - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), kCount - 1);
}

void TstCoverGridView::headersAreNotClicked()
{
    group({0, 5, 7});
    const int header = m_view->geometryOfWall().headerHeight();
    QVERIFY(header > 10);
    QVERIFY(!m_view->indexAt({60, header / 2}).isValid());
    QCOMPARE(m_view->indexAt(m_view->visualRect(at(5)).center()), at(5));
    QVERIFY(!m_view->indexAt({60, m_view->visualRect(at(5)).top() - header / 2}).isValid());
    // The one that stays at the top covers cells.
    m_view->verticalScrollBar()->setValue(m_view->geometryOfWall().cell(0).center().y());
    QVERIFY(m_view->visualRect(at(0)).contains(60, header / 2));
    QVERIFY(!m_view->indexAt({60, header / 2}).isValid());
    QVERIFY(m_view->indexAt({60, header + 4}).isValid());
}

void TstCoverGridView::scrolledToIsNotUnderTheHeader()
{
    group({0, 5, 7, 20'000});
    const int header = m_view->geometryOfWall().headerHeight();
    m_view->scrollTo(at(30'000));
    for (const int row : {29'000, 28'990, 20'000, 19'999, 6, 5, 0}) {
        m_view->scrollTo(at(row));
        QVERIFY2(m_view->visualRect(at(row)).top() >= header - 2, qPrintable(QString::number(row)));
        QCOMPARE(m_view->indexAt(m_view->visualRect(at(row)).center()), at(row));
    }
    // A resize keeps the record at the top, group or no group.
    m_view->scrollTo(at(25'000), QAbstractItemView::PositionAtTop);
    m_view->resize(1100, 600);
    const auto [first, last] = m_view->visibleRows();
    QVERIFY(first <= 25'000 && 25'000 <= last);
    group({});
    QVERIFY(m_view->visibleRows().first <= 25'000 && 25'000 <= m_view->visibleRows().second);
    QCOMPARE(m_view->geometryOfWall().headerHeight(), 0);
}

void TstCoverGridView::headersAreAskedForWhenTheyShow()
{
    QList<int> starts;
    for (int row = 0; row < kCount; row += 10)
        starts.append(row);
    m_headersAsked.clear();
    group(starts);
    m_view->scrollTo(at(50'000), QAbstractItemView::PositionAtTop);
    m_headersAsked.clear();
    m_view->viewport()->repaint();
    QVERIFY(m_headersAsked.contains(5000));
    QVERIFY(m_headersAsked.size() < 8);
    // Groups of a moment ago, while the model has other rows already.
    m_model->reset(25);
    m_view->viewport()->repaint();
    QCOMPARE(m_view->geometryOfWall().groups(), 3);
    m_model->reset(0);
    m_view->viewport()->repaint();
    QCOMPARE(m_view->geometryOfWall().groups(), 0);
    QVERIFY(!m_view->indexAt({60, 60}).isValid());
}

QTEST_MAIN(TstCoverGridView)
#include "tst_covergridview.moc"
