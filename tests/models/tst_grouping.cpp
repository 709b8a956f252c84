// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::models;
using store::Group;
using store::SortKey;

class TstGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void findsTheGroupOfARow();
    void fewRowsAYearBecomeDecades();
    void fewRowsAMonthBecomeYears();
    void neighboursWithOneMarkAreOne();
    void nothingHasNoGroups();
};

void TstGrouping::titles_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("mark");
    const qint64 march = 12 * 2021 + 2;
    QTest::newRow("letter") << SortKey::Artist << qint64(u'M') << u"M"_s << u"M"_s;
    QTest::newRow("signs") << SortKey::Title << store::kSigns << u"#"_s << u"#"_s;
    QTest::newRow("letter beyond the basic plane")
        << SortKey::Title << qint64(0x10400) << u"\U00010400"_s << u"\U00010400"_s;
    QTest::newRow("other scripts") << SortKey::Artist << store::kOtherScripts << u"Other scripts"_s << u"…"_s;
    QTest::newRow("no artist") << SortKey::Artist << store::kUnknown << u"Without an artist"_s << u"–"_s;
    QTest::newRow("year") << SortKey::Year << qint64(1974) << u"1974"_s << u"1974"_s;
    QTest::newRow("no year") << SortKey::OriginalYear << store::kUnknown << u"Year not known"_s << u"–"_s;
    QTest::newRow("month") << SortKey::Added << march << u"March 2021"_s << u"2021"_s;
    QTest::newRow("never") << SortKey::LastPlayed << store::kUnknown << u"Never played"_s << u"–"_s;
    QTest::newRow("unrated") << SortKey::Rating << store::kUnknown << u"Not rated"_s << u"–"_s;
    QTest::newRow("stars") << SortKey::Rating << qint64(4) << u"4 star(s)"_s << u"4★"_s;
    QTest::newRow("no plays") << SortKey::Plays << qint64(0) << u"Never played"_s << u"0"_s;
    QTest::newRow("plays") << SortKey::Plays << qint64(5) << u"Played 5 to 9 times"_s << u"5"_s;
    QTest::newRow("one play") << SortKey::Plays << qint64(1) << u"Played 1 time(s)"_s << u"1"_s;
    QTest::newRow("most plays") << SortKey::Plays << qint64(100) << u"Played 100 times or more"_s << u"100"_s;
    QTest::newRow("cheap") << SortKey::Value << qint64(0) << u"Under 5"_s << u"0"_s;
    QTest::newRow("value") << SortKey::Value << qint64(20) << u"20 to 50"_s << u"20"_s;
    QTest::newRow("most") << SortKey::Value << qint64(1000) << u"1,000 and more"_s << u"1000"_s;
    QTest::newRow("grade") << SortKey::Media << qint64(6) << u"VG+"_s << u"VG+"_s;
    QTest::newRow("the best grade") << SortKey::Sleeve << qint64(8) << u"M"_s << u"M"_s;
    QTest::newRow("no grade") << SortKey::Media << store::kUnknown << u"Not graded"_s << u"–"_s;
    QTest::newRow("country") << SortKey::Country << qint64(u'U') << u"U"_s << u"U"_s;
    QTest::newRow("no country") << SortKey::Country << store::kUnknown << u"Country not known"_s << u"–"_s;
    QTest::newRow("label") << SortKey::Label << qint64(u'B') << QString() << u"B"_s; // the store has the name
}

void TstGrouping::titles()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFETCH(SortKey, key);
    QFETCH(qint64, value);
    const Grouping grouping(key, {{0, value}}, 100);
    QTEST(grouping.title(0), "title");
    QCOMPARE(grouping.marks().size(), 1);
    QTEST(grouping.marks().constFirst().text, "mark");
}

void TstGrouping::findsTheGroupOfARow()
{
    const Grouping grouping(SortKey::Artist, {{0, u'A'}, {3, u'B'}, {4, u'C'}}, 10);
    const QList<int> groups{0, 0, 0, 1, 2, 2};
    for (int row = 0; row < groups.size(); ++row)
        QCOMPARE(grouping.groupOf(row), groups[row]);
    QCOMPARE(grouping.rows(0), 3);
    QCOMPARE(grouping.rows(1), 1);
    QCOMPARE(grouping.rows(2), 6);
    QCOMPARE(grouping.starts(), (QList<int>{0, 3, 4}));
}

void TstGrouping::fewRowsAYearBecomeDecades()
{
    const QList<Group> years{{0, 1968}, {1, 1969}, {2, 1970}, {3, 1979}, {4, 1980}, {5, store::kUnknown}};
    const Grouping few(SortKey::Year, years, 6);
    QCOMPARE(few.starts(), (QList<int>{0, 2, 4, 5}));
    QCOMPARE(few.title(1), u"1970s"_s);
    QCOMPARE(few.title(3), u"Year not known"_s);
    const Grouping many(SortKey::Year, years, 1000);
    QCOMPARE(many.count(), 6);
    QCOMPARE(many.title(1), u"1969"_s);
}

void TstGrouping::fewRowsAMonthBecomeYears()
{
    const Grouping few(SortKey::Added, {{0, 12 * 2021 + 3}, {1, 12 * 2021}, {2, 12 * 2020 + 11}}, 3);
    QCOMPARE(few.starts(), (QList<int>{0, 2}));
    QCOMPARE(few.title(0), u"2021"_s);
}

void TstGrouping::neighboursWithOneMarkAreOne()
{
    const Grouping labels(SortKey::Label, {{0, u'B'}, {2, u'B'}, {5, u'C'}, {6, store::kUnknown}}, 70);
    QCOMPARE(labels.count(), 4);
    const QList<Grouping::Mark> marks{{0, u"B"_s}, {2, u"C"_s}, {3, u"–"_s}};
    QCOMPARE(labels.marks(), marks);
    QVERIFY(labels.isByLabel());
    QVERIFY(labels.isUnknown(3));
    const Grouping letters(SortKey::Label, {{0, u'B'}, {2, u'B'}, {5, u'C'}, {6, store::kUnknown}}, 7);
    QCOMPARE(letters.starts(), (QList<int>{0, 5, 6}));
    QVERIFY(!letters.isByLabel());
    QCOMPARE(letters.title(0), u"B"_s);
    QCOMPARE(letters.title(2), u"Without a label"_s);
}

void TstGrouping::nothingHasNoGroups()
{
    const Grouping none(SortKey::Random, {}, 50);
    QCOMPARE(none.count(), 0);
    QCOMPARE(none.groupOf(7), -1);
    QVERIFY(none.marks().isEmpty());
    QCOMPARE(Grouping().groupOf(0), -1);
}

QTEST_GUILESS_MAIN(TstGrouping)
#include "tst_grouping.moc"
