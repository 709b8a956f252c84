// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sides.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

/// "A1 Title 3:42"; '-' for an empty position or duration, '#' in front for a heading.
Track track(const QString &text)
{
    const QStringList words = text.split(u' ');
    Track made;
    const auto word = [&](int at) { return words.value(at) == "-"_L1 ? QString() : words.value(at); };
    made.type = text.startsWith(u'#') ? Track::Type::Heading : Track::Type::Track;
    made.position = made.type == Track::Type::Heading ? QString() : word(0);
    made.title = words.value(1);
    made.duration = word(2);
    return made;
}

QList<Track> tracks(const QStringList &texts)
{
    QList<Track> made;
    for (const QString &text : texts)
        made += track(text);
    return made;
}

/// "A: one two | B: three"
QString shown(const QList<RecordSide> &sides)
{
    QStringList parts;
    for (const RecordSide &side : sides) {
        QStringList titles;
        for (const SideLine &line : side.lines)
            titles += line.title;
        parts += side.name + u": "_s + titles.join(u' ');
    }
    return parts.join(u" | "_s);
}

} // namespace

class TstSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sidesAreTold_data();
    void sidesAreTold();
    void aWorkCountsAsItsParts();
    void aWorkWithATimeOfItsOwn();
    void momentsAreTold_data();
    void momentsAreTold();
    void withoutDurationsNothingIsClaimed();
    void upToTheFirstGapItIsKnown();
    void backs_data();
    void backs();
};

void TstSides::sidesAreTold_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QString>("sides");
    const auto row = [](const char *name, const QStringList &list, const char16_t *sides) {
        QTest::newRow(name) << list << QString::fromUtf16(sides);
    };
    row("nothing", {}, u"");
    row("an LP", {u"A1 one 3:00"_s, u"A2 two 3:00"_s, u"B1 three 3:00"_s}, u"A: one two | B: three");
    row("a single", {u"A one 3:00"_s, u"AA two 3:00"_s}, u"A: one | AA: two");
    row("a CD", {u"1 one 3:00"_s, u"2 two 3:00"_s, u"12 three 3:00"_s}, u": one two three");
    row("two discs", {u"1-1 one 3:00"_s, u"1-2 two -"_s, u"2-1 three 3:00"_s}, u"1: one two | 2: three");
    row("headings go with what follows", {u"# first -"_s, u"A1 one 3:00"_s, u"# second -"_s, u"B1 two 3:00"_s},
        u"A: first one | B: second two");
    row("a heading at the end", {u"A1 one 3:00"_s, u"# bonus -"_s}, u"A: one bonus");
    row("no position stays", {u"A1 one 3:00"_s, u"- two 3:00"_s, u"B1 three 3:00"_s}, u"A: one two | B: three");
    row("sides in disorder", {u"B1 one 3:00"_s, u"A1 two 3:00"_s, u"B2 three 3:00"_s}, u"B: one three | A: two");
    row("a film besides", {u"A1 one 3:00"_s, u"B1 two 3:00"_s, u"Video film 9:00"_s}, u"A: one | B: two | : film");
}

void TstSides::sidesAreTold()
{
    QFETCH(QStringList, list);
    QFETCH(QString, sides);
    QCOMPARE(shown(sidesOf(tracks(list))), sides);
}

void TstSides::aWorkCountsAsItsParts()
{
    Track work = track(u"- Suite 4:00"_s);
    work.type = Track::Type::Index;
    work.parts = tracks({u"A2a In 1:00"_s, u"B1 Out 3:00"_s});
    const auto sides = sidesOf({track(u"A1 one 2:00"_s), work});
    QCOMPARE(shown(sides), u"A: one Suite In | B: Out"_s);
    QVERIFY(!sides[0].lines[1].isTrack);
    QCOMPARE(sides[0].lines[2].depth, 1);
    QCOMPARE(sides[0].tracks(), 2);
    QCOMPARE(sides[0].seconds(), 180);
    QCOMPARE(momentOf(sides[0], 130).line, 2);
    QCOMPARE(momentOf(sides[0], 130).track, 2);
}

void TstSides::aWorkWithATimeOfItsOwn()
{
    Track work = track(u"A2 Suite 4:00"_s);
    work.type = Track::Type::Index;
    work.parts = tracks({u"a In -"_s, u"b Out -"_s});
    const auto sides = sidesOf({track(u"A1 one 2:00"_s), work});
    QCOMPARE(sides.size(), 1);
    QCOMPARE(sides[0].tracks(), 2);
    QCOMPARE(sides[0].seconds(), 360);
    QCOMPARE(momentOf(sides[0], 200).line, 1);
}

void TstSides::momentsAreTold_data()
{
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<SideMoment>("moment");
    const auto row
        = [](const char *name, qint64 elapsed, const SideMoment &moment) { QTest::newRow(name) << elapsed << moment; };
    row("beginning", 0, {.line = 1, .track = 1, .left = 1132});
    row("last second of the first", 467, {.line = 1, .track = 1, .left = 665});
    row("first of the second", 468, {.line = 2, .track = 2, .left = 664});
    row("as in the picture", 701, {.line = 2, .track = 2, .left = 431});
    row("the third", 710, {.line = 3, .track = 3, .left = 422});
    row("its end", 1132, {.left = 0});
    row("three minutes after", 1312, {.left = 0, .over = 180});
    row("years after", 400'000'000'000, {.left = 0, .over = 1'000'000'000});
}

void TstSides::momentsAreTold()
{
    QFETCH(qint64, elapsed);
    QFETCH(SideMoment, moment);
    const auto sides = sidesOf(tracks({u"# Heading -"_s, u"A1 Postamt 7:48"_s, u"A2 Nachtschicht 4:02"_s,
                                       u"A3 Rückflug 7:02"_s, u"B1 other 9:00"_s}));
    QCOMPARE(momentOf(sides[0], elapsed), moment);
    QCOMPARE(momentOf(sides[0], elapsed).hasEnded(), moment.left == 0);
}

void TstSides::withoutDurationsNothingIsClaimed()
{
    const auto sides = sidesOf(tracks({u"A1 one -"_s, u"A2 two 0:00"_s}));
    QVERIFY(!sides[0].seconds());
    QCOMPARE(momentOf(sides[0], 5000), SideMoment());
    QVERIFY(!momentOf(sides[0], 5000).hasEnded());
}

void TstSides::upToTheFirstGapItIsKnown()
{
    const auto sides = sidesOf(tracks({u"A1 one 3:00"_s, u"A2 two -"_s, u"A3 three 3:00"_s}));
    QCOMPARE(momentOf(sides[0], 100), (SideMoment{.line = 0, .track = 1}));
    QCOMPARE(momentOf(sides[0], 180), SideMoment());
}

void TstSides::backs_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char16_t *side, const char16_t *other, bool same) {
        QTest::addRow("%s %s", qPrintable(QString::fromUtf16(side)), qPrintable(QString::fromUtf16(other)))
            << QString::fromUtf16(side) << QString::fromUtf16(other) << same;
    };
    row(u"A", u"B", true);
    row(u"B", u"A", true);
    row(u"B", u"C", false);
    row(u"C", u"D", true);
    row(u"A", u"A", false);
    row(u"A", u"AA", true);
    row(u"LP1-A", u"LP1-B", true);
    row(u"LP1-B", u"LP2-A", false);
    row(u"1", u"2", false);
    row(u"", u"B", false);
    row(u"CD", u"DVD", false);
}

void TstSides::backs()
{
    QFETCH(QString, side);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(areBackToBack(side, other), same);
}

QTEST_GUILESS_MAIN(TstSides)
#include "tst_sides.moc"
