// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shelf/spine.h"

#include <QTest>

using namespace vv::gui;

class TstSpine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTheFormatSays_data();
    void isAsTheFormatSays();
    void standsOnTheBoard();
};

void TstSpine::isAsTheFormatSays_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("discs");
    QTest::addColumn<double>("height");
    QTest::newRow("nothing known") << QString() << 1 << 1.0;
    QTest::newRow("an LP") << QStringLiteral("LP, Album") << 1 << 1.0;
    QTest::newRow("two") << QStringLiteral("2×LP, Album, Gatefold") << 2 << 1.0;
    QTest::newRow("a box") << QStringLiteral("Box Set + 12×LP, Compilation") << 4 << 1.0;
    QTest::newRow("a single") << QStringLiteral("7\", 45 RPM, Single") << 1 << 0.6;
    QTest::newRow("ten inches") << QStringLiteral("10\", EP") << 1 << 0.84;
    QTest::newRow("CD") << QStringLiteral("CD, Album") << 1 << 0.5;
    QTest::newRow("two CDs") << QStringLiteral("2×CD, Album") << 2 << 0.5;
    QTest::newRow("LP and CD") << QStringLiteral("LP, Album + CD, Album") << 2 << 1.0;
    QTest::newRow("not a CD") << QStringLiteral("CD-V, Album") << 1 << 1.0;
    QTest::newRow("cassette") << QStringLiteral("Cassette, Album") << 1 << 0.42;
}

void TstSpine::isAsTheFormatSays()
{
    QFETCH(QString, format);
    QFETCH(int, discs);
    QFETCH(double, height);
    const Spine spine = spineOf(format);
    QCOMPARE(spine.discs, discs);
    QCOMPARE(spine.height, height);
}

void TstSpine::standsOnTheBoard()
{
    const QRect place(100, 20, 26, 180);
    int before = 0;
    for (int discs = 1; discs <= 4; ++discs) {
        const QRect spine = spineRect({.discs = discs, .height = 0.6}, place);
        QVERIFY(place.contains(spine));
        QCOMPARE(spine.bottom(), place.bottom());
        QCOMPARE(spine.height(), 108);
        QVERIFY(spine.width() > before);
        before = spine.width();
    }
    QVERIFY(!spineRect({}, QRect(0, 0, 1, 1)).isEmpty());
}

QTEST_APPLESS_MAIN(TstSpine)
#include "tst_spine.moc"
