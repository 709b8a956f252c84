// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfacts.h"
#include "store/searchindex.h"
#include "store/sortkeys.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void ownNotesAreNotes();
    void hintsArePassedOn();
    void texts_data();
    void texts();
    void grades_data();
    void grades();
    void naturalOrder();

private:
    std::unique_ptr<Store> m_store;
};

void TstSearch::initTestCase()
{
    m_store = std::make_unique<Store>();
    VV_OK(m_store->writer().saveFolders({{{0}, u"All"_s, 0},
                                         {{1}, u"Uncategorized"_s, 0},
                                         {{2}, u"Deep Jazz (loud)"_s, 0},
                                         {{3}, u"Jazzercise"_s, 0}}));

    Copy first = makeCopy(1, makeRelease(11, u"Björk Ægir"_s, u"Straße nach Norden"_s, 1965), 2);
    first.rating = 4;
    first.fields = {{{1}, u"Very Good Plus (VG+)\n"_s}, {{2}, u"Generic"_s}, {{3}, u"bought in Łódź"_s}};
    first.release.labels = {{{7}, u"Blue Note (3)"_s, u"BLP-4003"_s, u"Label"_s}};

    Copy second = makeCopy(2, makeRelease(12, u"椎名灯子"_s, u"東京事変の夜 Live"_s, 2004), 3);
    second.fields = {{{1}, u"Mint (M)"_s}, {{2}, u"Near Mint (NM or M-)"_s}};
    second.release.genres = {u"Folk, World, & Country"_s};
    second.release.formats = {{u"CD"_s, u"1"_s, {u"Album"_s}, u"Digipak"_s}};

    Copy third = makeCopy(3, makeRelease(13, u"Парк Ветров"_s, u"Ёлки и Wind"_s, 0));
    third.fields = {{{1}, u"Poor (P)"_s}, {{9}, u"from uncle Otto"_s}};
    third.release.artists
        = {{{5}, u"Simon Lark (2)"_s, u"S. Lark"_s, u"&"_s, {}, {}}, {{6}, u"Garfield"_s, {}, {}, {}, {}}};
    third.release.title = u"Ёлки !!! 50% Wind_Song"_s;

    Copy fourth = makeCopy(4, first.release, 1);
    fourth.fields = {};

    Copy fifth = makeCopy(5, makeRelease(15, u"김하늘"_s, u"!!!"_s, 1979));
    fifth.release.title = u"!!!"_s;

    VV_OK(m_store->sync({first, second, third, fourth, fifth}));
    VV_OK(m_store->writer().addPlay({1}, u"A"_s, QDateTime::currentDateTimeUtc().addDays(-400)));
    VV_OK(m_store->writer().addPlay({2}, u"A"_s, QDateTime::currentDateTimeUtc().addDays(-1)));
    VV_OK(m_store->writer().addPlay({2}, u"B"_s, QDateTime::currentDateTimeUtc().addDays(-1)));

    ReleaseDetail detail;
    detail.release = second.release;
    detail.country = u"Japan"_s;
    detail.tracks = {{Track::Type::Track, u"1"_s, u"Grün wie Gras"_s, {}, {}, {}, {}}};
    detail.credits = {{{8}, u"Kim Novy (2)"_s, {}, {}, u"Producer"_s, {}}};
    detail.identifiers = {{u"Barcode"_s, u"4 988 006 123456"_s, {}}, {u"Label Code"_s, u"LC 0299"_s, {}}};
    VV_OK(m_store->writer().saveDetail(detail, m_store->now));
}

void TstSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row
        = [](const QString &query, const QList<qint64> &ids) { QTest::newRow(qPrintable(query)) << query << ids; };
    // Case, accents and letters that fold.
    row(u"bjork"_s, {1, 4});
    row(u"BJÖRK"_s, {1, 4});
    row(u"aegir"_s, {1, 4});
    row(u"ægir"_s, {1, 4});
    row(u"strasse"_s, {1, 4});
    row(u"STRASSE NORDEN"_s, {1, 4});
    row(u"norden björk"_s, {1, 4});
    row(u"lodz"_s, {1});
    // Prefixes, whole words, phrases.
    row(u"bjo"_s, {1, 4});
    row(u"b"_s, {1, 4});
    row(u"jork"_s, {});
    row(u"\"bjo\""_s, {});
    row(u"\"nach norden\""_s, {1, 4});
    row(u"\"norden nach\""_s, {});
    row(u"\"nach nor"_s, {1, 4});
    row(u"\"norden blue\""_s, {});
    // Scripts without blanks: any part of a run is found.
    row(u"東京"_s, {2});
    row(u"事変"_s, {2});
    row(u"京事"_s, {2});
    row(u"京変"_s, {});
    row(u"灯子"_s, {2});
    row(u"夜live"_s, {2});
    row(u"하늘"_s, {5});
    row(u"парк"_s, {});
    row(u"ёлки"_s, {3});
    row(u"елки"_s, {3});
    row(u"ЁЛК"_s, {3});
    // Printed and canonical names, without the number of namesakes.
    row(u"simon"_s, {3});
    row(u"\"s. lark\""_s, {3});
    row(u"artist:lark"_s, {3});
    row(u"simon & garfield"_s, {3});
    row(u"\"lark & garfield\""_s, {3});
    row(u"title:lark"_s, {});
    row(u"label:\"blue note\""_s, {1, 4});
    row(u"label:3"_s, {});
    // Catalogue numbers and barcodes, with and without their hyphens and blanks.
    row(u"catno:blp-4003"_s, {1, 4});
    row(u"catno:blp4003"_s, {1, 4});
    row(u"catno:4*"_s, {1, 4});
    row(u"blp 4003"_s, {1, 4});
    row(u"barcode:4988006123456"_s, {2});
    row(u"barcode:\"4 988\""_s, {2});
    row(u"barcode:0299"_s, {});
    // Detail.
    row(u"track:grun"_s, {2});
    row(u"gras"_s, {2});
    row(u"credit:novy"_s, {2});
    row(u"country:japan"_s, {2});
    row(u"japan"_s, {});
    // Catalogue fields that plain words do not look into.
    row(u"genre:world"_s, {2});
    row(u"genre:\"folk world\""_s, {2});
    row(u"genre:jazz"_s, {1, 3, 4, 5});
    row(u"style:modal -genre:jazz"_s, {2});
    row(u"format:lp"_s, {1, 3, 4, 5});
    row(u"-format:cd"_s, {1, 3, 4, 5});
    row(u"format:digipak"_s, {2});
    // Own things.
    row(u"notes:otto"_s, {3});
    row(u"otto"_s, {3});
    row(u"generic"_s, {});
    row(u"has:notes"_s, {1});
    row(u"folder:jazz"_s, {1, 2});
    row(u"folder:\"jazz\""_s, {1});
    row(u"folder:loud"_s, {1});
    row(u"folder:\"deep jazz\""_s, {1});
    row(u"folder:%"_s, {});
    // Order.
    row(u"year:1965"_s, {1, 4});
    row(u"year:<1980"_s, {1, 4, 5});
    row(u"-year:<1980"_s, {2, 3});
    row(u"year:0"_s, {3});
    row(u"year:1960..1979"_s, {1, 4, 5});
    row(u"rating:>=4"_s, {1});
    row(u"rating:0"_s, {2, 3, 4, 5});
    row(u"rating:<5"_s, {1});
    row(u"rating:<=0"_s, {2, 3, 4, 5});
    row(u"rating:<1"_s, {2, 3, 4, 5});
    row(u"rating:..0"_s, {2, 3, 4, 5});
    row(u"rating:<=1"_s, {});
    row(u"plays:0"_s, {3, 4, 5});
    row(u"plays:>1"_s, {2});
    row(u"played:>6m"_s, {1});
    row(u"played:<1w"_s, {2});
    row(u"-played:<1w"_s, {1, 3, 4, 5});
    row(u"added:>2020"_s, {1, 2, 3, 4, 5});
    row(u"added:<30d"_s, {});
    row(u"media:>=VG+"_s, {1, 2});
    row(u"media:vg+"_s, {1});
    row(u"media:<VG"_s, {3});
    row(u"sleeve:nm"_s, {2});
    row(u"sleeve:generic"_s, {1});
    row(u"-media:p"_s, {1, 2, 4, 5});
    row(u"is:duplicate"_s, {1, 4});
    row(u"is:loaned"_s, {});
    row(u"-is:loaned"_s, {1, 2, 3, 4, 5});
    // Combinations.
    row(u"bjork OR lark"_s, {1, 3, 4});
    row(u"(bjork OR lark) -year:1965"_s, {3});
    row(u"-(bjork OR lark)"_s, {2, 5});
    row(u"bjork OR plays:2"_s, {1, 2, 4});
    row(u"-bjork -lark -東京"_s, {5});
    // Punctuation is no word, unless there is nothing else.
    row(u"!!!"_s, {3, 5});
    row(u"%"_s, {3});
    row(u"_"_s, {3});
    row(u"& !!!"_s, {3});
    row(u"wind !!!"_s, {3});
    row(u"-!!!"_s, {1, 2, 4});
    // What is not understood is text.
    row(u"mood:norden"_s, {});
    row(u"straße:nach"_s, {1, 4});
    row(u"(norden"_s, {1, 4});
}

void TstSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QList<qint64>, ids);
    QCOMPARE(m_store->found({.folder = {}, .query = query, .sort = SortKey::Added}), ids);
}

/// A note that only exists here is one, too; notes: looks into both.
void TstSearch::ownNotesAreNotes()
{
    VV_OK(LocalFacts(m_store->db()).setNote({5}, u"from the market"_s));
    QCOMPARE(m_store->found({.folder = {}, .query = u"has:notes"_s, .sort = SortKey::Added}), (QList<qint64>{1, 5}));
    QCOMPARE(m_store->found({.folder = {}, .query = u"-has:notes"_s, .sort = SortKey::Added}),
             (QList<qint64>{2, 3, 4}));
    QCOMPARE(m_store->found({.folder = {}, .query = u"notes:market"_s, .sort = SortKey::Added}), (QList<qint64>{5}));
}

void TstSearch::hintsArePassedOn()
{
    const auto found = m_store->reader().find({.folder = {}, .query = u"mood:blue (norden"_s});
    VV_OK(found);
    QCOMPARE(found->hints.size(), 2);
    QVERIFY(found->hints.constFirst().contains(u"mood"_s));
}

void TstSearch::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u" Low  TIDE "_s << u"low tide"_s;
    QTest::newRow("run") << u"YMO東京2"_s << u"ymo 東 京 2"_s;
    QTest::newRow("kana") << u"カタ"_s << u"カ タ"_s;
    QTest::newRow("beyond the BMP") << QString::fromUcs4(U"\U00020000\U00020001")
                                    << QString::fromUcs4(U"\U00020000 \U00020001");
    QTest::newRow("emoji") << u"🎷"_s << u"🎷"_s;
    QTest::newRow("nul") << (u"a"_s + QChar(0) + u"b"_s) << u"a b"_s;
}

void TstSearch::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(searchText(text), expected);
}

void TstSearch::grades_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("grade");
    QTest::newRow("mint") << u"Mint (M)"_s << 8;
    QTest::newRow("near mint") << u"Near Mint (NM or M-)"_s << 7;
    QTest::newRow("stray blanks") << u"Very Good Plus (VG+)\n"_s << 6;
    QTest::newRow("short") << u"vg"_s << 5;
    QTest::newRow("words") << u"good plus"_s << 4;
    QTest::newRow("other language") << u"Gut (G)"_s << 3;
    QTest::newRow("fair") << u"Fair (F)"_s << 2;
    QTest::newRow("poor") << u"Poor (P)"_s << 1;
    QTest::newRow("none") << u"Not Graded"_s << 0;
    QTest::newRow("empty") << u""_s << 0;
}

void TstSearch::grades()
{
    QFETCH(QString, text);
    QFETCH(int, grade);
    QCOMPARE(conditionGrade(text).value_or(0), grade);
}

void TstSearch::naturalOrder()
{
    QVERIFY(naturalKey(u"BLP 4") < naturalKey(u"BLP 12"));
    QVERIFY(naturalKey(u"BLP 4") < naturalKey(u"BLP 4 A"));
    QVERIFY(naturalKey(u"A 9 B 10") > naturalKey(u"A 9 B 9"));
    QCOMPARE(naturalKey(u""), QString());
}

QTEST_GUILESS_MAIN(TstSearch)
#include "tst_search.moc"
