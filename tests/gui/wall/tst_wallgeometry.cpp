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
    void survivesOddSizes();
};

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

QTEST_APPLESS_MAIN(TstWallGeometry)
#include "tst_wallgeometry.moc"
