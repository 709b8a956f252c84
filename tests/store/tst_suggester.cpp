// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/suggester.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstSuggester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void suggests_data();
    void suggests();
    void newWordsAreSeen();
    void readingIsEnough();
    void distances_data();
    void distances();

private:
    std::unique_ptr<Store> m_store;
};

void TstSuggester::initTestCase()
{
    m_store = std::make_unique<Store>();
    Copy first = makeCopy(1, makeRelease(11, u"Björk Ægir"_s, u"Straße nach Norden"_s, 1965));
    Copy second = makeCopy(2, makeRelease(12, u"Coleman Harbour"_s, u"Quiet Orchard"_s, 1970), 2);
    Copy third = makeCopy(3, makeRelease(13, u"Coltrain Quartet"_s, u"Lantern Signal"_s, 1971));
    Copy fourth = makeCopy(4, makeRelease(14, u"Парк Ветров"_s, u"Ёлки и Wind"_s, 1999));
    Copy sixth = makeCopy(6, makeRelease(16, u"AB/CD"_s, u"H.A.L. (Live)"_s, 1980));
    Copy fifth = makeCopy(5, makeRelease(15, u"Lantern Parade"_s, u"Velvet"_s, 1999));
    for (Copy *copy : {&first, &second, &third, &fourth, &fifth, &sixth})
        copy->release.labels = {{{7}, u"North Pier"_s, u"NP 1"_s, u"Label"_s}};
    VV_OK(m_store->sync({first, second, third, fourth, fifth, sixth}));
}

void TstSuggester::suggests_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("suggestions");
    const auto row = [](const QString &query, const QStringList &suggestions) {
        QTest::newRow(qPrintable(query)) << query << suggestions;
    };
    row(u"lantren"_s, {u"lantern"_s});
    row(u"Lantrn signl"_s, {u"lantern signal"_s});
    row(u"bjrok"_s, {u"björk"_s});
    row(u"strase"_s, {u"straße"_s});
    row(u"ветрав"_s, {u"ветров"_s});
    row(u"artist:colemann"_s, {u"artist:coleman"_s});
    row(u"label:\"nort pier\""_s, {u"label:\"north pier\""_s});
    row(u"(quite OR xxxxxxx) year:1970"_s, {u"(quiet OR xxxxxxx) year:1970"_s});
    row(u"Orchrad -lantren"_s, {u"orchard -lantren"_s});
    row(u"abcd"_s, {u"ab/cd"_s});
    row(u"Abcd hal"_s, {u"ab/cd h.a.l"_s});
    row(u"artist:abcd"_s, {u"artist:ab/cd"_s});
    row(u"\"abcd\""_s, {u"\"ab/cd\""_s});
    // Where they stand, they would find nothing.
    row(u"title:colemann"_s, {});
    row(u"lantren year:1970"_s, {});
    row(u"folder:lantren"_s, {});
    // Known, or like nothing.
    row(u"lantern orchard"_s, {});
    row(u"lan orch"_s, {});
    row(u"zzzzzzzzz"_s, {});
    row(u"xy"_s, {});
    row(QString(), {});
    row(u"\"\" () - : *"_s, {});
    row(u"'; DROP TABLE albums; --"_s, {});
    row(u"lantren"_s.repeated(100), {});
}

void TstSuggester::suggests()
{
    QFETCH(QString, query);
    Suggester suggester(m_store->db());
    const auto suggestions = suggester.suggest({.folder = {}, .query = query});
    VV_OK(suggestions);
    QTEST(*suggestions, "suggestions");
    for (const QString &one : *suggestions)
        QVERIFY(!m_store->found({.folder = {}, .query = one}).isEmpty());
}

void TstSuggester::newWordsAreSeen()
{
    Suggester suggester(m_store->db());
    QCOMPARE(suggester.suggest({.folder = {}, .query = u"meridain"_s}).value(), QStringList());
    VV_OK(m_store->sync({makeCopy(9, makeRelease(19, u"Meridian"_s, u"Glass"_s, 2001))}, false));
    QCOMPARE(suggester.suggest({.folder = {}, .query = u"meridain"_s}).value(), QStringList{u"meridian"_s});
    // Only where somebody would see it.
    QCOMPARE(suggester.suggest({.folder = FolderId{2}, .query = u"meridain"_s}).value(), QStringList());
}

void TstSuggester::readingIsEnough()
{
    const auto reading = Database::open(m_store->file(), Database::Mode::ReadOnly);
    VV_OK(reading);
    Suggester suggester((*reading)->handle());
    QCOMPARE(suggester.suggest({.folder = {}, .query = u"velvte"_s}).value(), QStringList{u"velvet"_s});
}

void TstSuggester::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"miles"_s << u"miles"_s << 0;
    QTest::newRow("another letter") << u"miles"_s << u"milas"_s << 1;
    QTest::newRow("one missing") << u"miles"_s << u"mils"_s << 1;
    QTest::newRow("one more") << u"miles"_s << u"miiles"_s << 1;
    QTest::newRow("swapped") << u"miles"_s << u"mlies"_s << 1;
    QTest::newRow("swapped at the ends") << u"miles"_s << u"imlse"_s << 2;
    QTest::newRow("two") << u"coltrane"_s << u"coltrain"_s << 2;
    QTest::newRow("too far") << u"miles"_s << u"davis"_s << 4;
    QTest::newRow("too long") << u"miles"_s << u"smilesmiles"_s << 4;
    QTest::newRow("nothing") << QString() << u"abc"_s << 3;
}

void TstSuggester::distances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(editDistance(a, b, 3), "distance");
    QCOMPARE(editDistance(b, a, 3), editDistance(a, b, 3));
}

QTEST_GUILESS_MAIN(TstSuggester)
#include "tst_suggester.moc"
