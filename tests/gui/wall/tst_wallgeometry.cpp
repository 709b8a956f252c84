// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/wallgeometry.h"

#include <QTest>

using vv::gui::WallGeometry;

class TstWallGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheWidth_data();
    void fillsTheWidth();
    void pointAndCellAreInverse_data();
    void pointAndCellAreInverse();
    void outsideIsNothing();
    void nearestIsAlwaysSomething();
    void groupsBeginOnTheirOwnLine();
    void groupsFindEveryCell_data();
    void groupsFindEveryCell();
    void headersAreNoCells();
    void groupsBeyondTheEndDoNotCount();
    void manyGroupsAreQuick();
    void survivesOddSizes();
    void columnsAndLinesCanBeGiven_data();
    void columnsAndLinesCanBeGiven();
};

void TstWallGeometry::columnsAndLinesCanBeGiven_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("lineHeight");
    QTest::newRow("a table") << 795 << 1 << 34;
    QTest::newRow("a wide table") << 2400 << 1 << 80;
    QTest::newRow("a shelf") << 782 << 30 << 232;
    QTest::newRow("a narrow shelf") << 100 << 3 << 232;
}

void TstWallGeometry::columnsAndLinesCanBeGiven()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    QFETCH(int, lineHeight);
    const WallGeometry lines(
        {.width = width, .gap = 0, .count = 100'000, .columns = columns, .lineHeight = lineHeight});
    QCOMPARE(lines.columns(), columns);
    QCOMPARE(lines.lineHeight(), lineHeight);
    QCOMPARE(lines.contentHeight(), (100'000 + columns - 1) / columns * lineHeight);
    QCOMPARE(lines.cell(0), QRect(0, 0, width / columns, lineHeight));
    for (const int row : {0, 1, columns - 1, columns, 54'321, 99'999}) {
        const QRect cell = lines.cell(row);
        QCOMPARE(lines.lineOf(row), row / columns);
        for (const QPoint &point : {cell.topLeft(), cell.bottomRight()})
            QCOMPARE(lines.rowAt(point.x(), point.y()), row);
    }
    QCOMPARE(lines.cell(columns - 1).right(), width - 1);
}

void TstWallGeometry::fillsTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("columns");
    QTest::newRow("as drawn") << 782 << 132 << 16 << 5;
    QTest::newRow("kiosk") << 724 << 150 << 12 << 4;
    QTest::newRow("one column") << 200 << 132 << 16 << 1;
    QTest::newRow("exact") << 18 + 3 * 100 + 2 * 16 + 18 << 100 << 16 << 3;
    QTest::newRow("nearer to three") << 18 + 3 * 100 + 2 * 16 + 17 << 100 << 16 << 3;
    QTest::newRow("nearer to two") << 18 + 2 * 100 + 16 + 57 + 18 << 100 << 16 << 2;
    QTest::newRow("very wide") << 3840 << 132 << 16 << 26;
}

void TstWallGeometry::fillsTheWidth()
{
    QFETCH(int, width);
    QFETCH(int, edge);
    QFETCH(int, gap);
    QFETCH(int, columns);
    const WallGeometry wall(
        {.width = width, .edge = edge, .gap = gap, .textHeight = 45, .margins = {18, 10, 18, 18}, .count = 1000});
    QCOMPARE(wall.columns(), columns);
    // As near to the wished size as whole columns allow.
    QVERIFY(std::abs(wall.edge() - edge) <= (edge + gap) / (2 * columns) + 1);
    for (int column = 0; column + 1 < columns; ++column)
        QCOMPARE(wall.cell(column).right() + 1, wall.cell(column + 1).left());
    // The first cover begins and the last one ends where the margins do, give or take what does not divide.
    QCOMPARE(wall.cell(0).left() + gap / 2, 18);
    const int end = wall.cell(columns - 1).left() + gap / 2 + wall.edge();
    QVERIFY(end <= width - 18);
    QVERIFY(end >= width - 18 - 2);
}

void TstWallGeometry::pointAndCellAreInverse_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {33, 170, 411, 500, 782, 1281, 2557})
        QTest::addRow("%d", width) << width;
}

void TstWallGeometry::pointAndCellAreInverse()
{
    QFETCH(int, width);
    const WallGeometry wall(
        {.width = width, .edge = 120, .gap = 15, .textHeight = 40, .margins = {9, 12, 21, 8}, .count = 100'000});
    for (const int row : {0, 1, 2, 3, 4, 5, 6, 7, 50, 999, 54'321, 99'998, 99'999}) {
        const QRect cell = wall.cell(row);
        for (const QPoint &point : {cell.topLeft(), cell.center(), cell.bottomRight(), cell.topRight()}) {
            QCOMPARE(wall.rowAt(point.x(), point.y()), row);
            QCOMPARE(wall.rowNear(point.x(), point.y()), row);
        }
    }
    QCOMPARE(wall.contentHeight() - wall.cell(99'999).bottom() - 1, 8 - 15 + 15 / 2);
}

void TstWallGeometry::outsideIsNothing()
{
    const WallGeometry wall({.width = 600,
                             .edge = 120,
                             .gap = 16,
                             .textHeight = 40,
                             .margins = {18, 10, 18, 18},
                             .count = 7}); // 4 columns, 2 lines
    QCOMPARE(wall.columns(), 4);
    QCOMPARE(wall.rowAt(0, 100), -1);
    QCOMPARE(wall.rowAt(599, 100), -1);
    QCOMPARE(wall.rowAt(100, 0), -1);
    QCOMPARE(wall.rowAt(wall.cell(3).center().x(), wall.cell(4).center().y()), -1); // the eighth place
    QCOMPARE(wall.rowAt(100, wall.contentHeight() + 50), -1);
}

void TstWallGeometry::nearestIsAlwaysSomething()
{
    const WallGeometry wall(
        {.width = 600, .edge = 120, .gap = 16, .textHeight = 40, .margins = {18, 10, 18, 18}, .count = 7});
    QCOMPARE(wall.rowNear(-50, -50), 0);
    QCOMPARE(wall.rowNear(5000, -50), 3);
    QCOMPARE(wall.rowNear(5000, 5000), 6);
    QCOMPARE(wall.rowNear(-50, 5000), 4);
    QCOMPARE(WallGeometry({.width = 600, .edge = 120, .gap = 16, .textHeight = 40, .margins = {}, .count = 0})
                 .rowNear(10, 10),
             -1);
}

void TstWallGeometry::survivesOddSizes()
{
    for (const int width : {0, 1, -5, 20}) {
        const WallGeometry wall(
            {.width = width, .edge = 0, .gap = 0, .textHeight = 0, .margins = {50, 0, 50, 0}, .count = 3});
        QVERIFY(wall.columns() >= 1);
        QVERIFY(wall.edge() > 0);
        QVERIFY(wall.lineHeight() > 0);
    }
    const WallGeometry million(
        {.width = 300, .edge = 260, .gap = 16, .textHeight = 45, .margins = {18, 10, 18, 18}, .count = 1'000'000});
    QVERIFY(million.contentHeight() > 0);
    QCOMPARE(million.rowAt(100, million.cell(999'999).center().y()), 999'999);
}

namespace {

/// 4 columns; groups of 5, 1, 9 and 2 records: lines of 4, 1 | 1 | 4, 4, 1 | 2.
WallGeometry grouped(int count = 17, const QList<int> &groups = {0, 5, 6, 15})
{
    return WallGeometry({.width = 600,
                         .edge = 120,
                         .gap = 16,
                         .textHeight = 40,
                         .margins = {18, 10, 18, 18},
                         .count = count,
                         .groups = groups,
                         .headerHeight = 30});
}

} // namespace

void TstWallGeometry::groupsBeginOnTheirOwnLine()
{
    const WallGeometry wall = grouped();
    QCOMPARE(wall.columns(), 4);
    QCOMPARE(wall.groups(), 4);
    QCOMPARE(wall.lines(), 7);
    QCOMPARE(wall.contentHeight(), 10 + 7 * wall.lineHeight() + 4 * 30 - 16 + 18);
    QCOMPARE(wall.cell(0).top(), 10 - 8 + 30);
    for (const int first : {0, 5, 6, 15})
        QCOMPARE(wall.columnOf(first), 0);
    QCOMPARE(wall.cell(5).top(), wall.cell(4).bottom() + 1 + 30);
    QCOMPARE(wall.cell(10).top(), wall.cell(6).bottom() + 1);
    QCOMPARE(wall.headerTop(2), wall.cell(6).top() - 30);
    QCOMPARE(wall.rowsOf(3), std::make_pair(6, 9));
    QCOMPARE(wall.rowsOf(5), std::make_pair(14, 14));
    QCOMPARE(wall.rowIn(5, 3), 14);
}

void TstWallGeometry::groupsFindEveryCell_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("groups");
    QTest::newRow("four") << 17 << QList<int>{0, 5, 6, 15};
    QTest::newRow("one") << 17 << QList<int>{0};
    QTest::newRow("none") << 17 << QList<int>{};
    QTest::newRow("one each") << 5 << QList<int>{0, 1, 2, 3, 4};
}

void TstWallGeometry::groupsFindEveryCell()
{
    QFETCH(int, count);
    QFETCH(QList<int>, groups);
    const WallGeometry wall = grouped(count, groups);
    for (int row = 0; row < count; ++row) {
        const QRect cell = wall.cell(row);
        for (const QPoint &point : {cell.topLeft(), cell.center(), cell.bottomRight()}) {
            QCOMPARE(wall.rowAt(point.x(), point.y()), row);
            QCOMPARE(wall.rowNear(point.x(), point.y()), row);
            QCOMPARE(wall.groupAt(point.y()), wall.groupOf(row));
            QCOMPARE(wall.lineFrom(point.y()), wall.lineOf(row));
            QCOMPARE(wall.lineUntil(point.y()), wall.lineOf(row));
        }
        const auto [first, last] = wall.rowsOf(wall.lineOf(row));
        QVERIFY(first <= row && row <= last);
        QVERIFY(cell.bottom() < wall.contentHeight());
    }
}

void TstWallGeometry::headersAreNoCells()
{
    const WallGeometry wall = grouped();
    const int inside = wall.headerTop(1) + 15;
    QCOMPARE(wall.rowAt(60, inside), -1);
    QCOMPARE(wall.groupAt(inside), 1);
    QCOMPARE(wall.groupAt(-100), 0);
    QCOMPARE(wall.groupAt(100'000), 3);
    QCOMPARE(wall.lineFrom(inside), 2); // the first one below
    QCOMPARE(wall.lineUntil(inside), 1);
    QCOMPARE(wall.lineUntil(-100), 0);
    QCOMPARE(wall.lineFrom(100'000), 6);
    QCOMPARE(wall.rowAt(wall.cell(4).right() + 40, wall.cell(4).center().y()), -1); // beside a short line
    QCOMPARE(wall.rowNear(5000, wall.cell(4).center().y()), 4);
}

void TstWallGeometry::groupsBeyondTheEndDoNotCount()
{
    const WallGeometry wall = grouped(6);
    QCOMPARE(wall.groups(), 2);
    QCOMPARE(wall.lines(), 3);
    const WallGeometry empty = grouped(0);
    QCOMPARE(empty.groups(), 0);
    QCOMPARE(empty.contentHeight(), 0);
    QCOMPARE(empty.groupAt(10), -1);
    QCOMPARE(empty.rowAt(60, 60), -1);
    QCOMPARE(empty.rowNear(60, 60), -1);
}

void TstWallGeometry::manyGroupsAreQuick()
{
    QList<int> groups;
    for (int row = 0; row < 100'000; row += 7)
        groups.append(row);
    QBENCHMARK
    {
        const WallGeometry wall = grouped(100'000, groups);
        QCOMPARE(wall.lines(), (100'000 / 7) * 2 + 2);
        QCOMPARE(wall.rowAt(30, wall.cell(99'998).center().y()) >= 0, true);
    }
}

QTEST_APPLESS_MAIN(TstWallGeometry)
#include "tst_wallgeometry.moc"
