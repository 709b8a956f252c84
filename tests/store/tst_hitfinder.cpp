// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hitfinder.h"

#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);

} // namespace

class TstHitFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void factsComeFromAnIndex_data();
    void factsComeFromAnIndex();
    void whatIsFound_data();
    void whatIsFound();
    void answersAreKeptUntilSomethingIsWritten();
    void failure();

private:
    std::unique_ptr<Store> m_store;
};

void TstHitFinder::init()
{
    m_store = std::make_unique<Store>();
    QList<Copy> copies;
    for (int i = 1; i <= 6; ++i) {
        Copy copy
            = makeCopy(i, makeRelease(10 + i, u"Ana"_s, i % 2 == 0 ? u"Tide"_s : u"Ash"_s, i == 6 ? 0 : 1969 + i));
        copy.rating = i - 1;
        copies += copy;
    }
    VV_OK(m_store->sync(copies));
    QSqlQuery plays(m_store->db());
    QVERIFY(
        plays.exec(u"INSERT INTO plays (instance_id, side, played_at) VALUES (2, 'A', 5), (2, 'B', 6), (3, 'A', 7)"_s));
}

void TstHitFinder::factsComeFromAnIndex_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("index");
    QTest::newRow("year") << u"year:1970..1979"_s << u"SEARCH a USING COVERING INDEX albums_by_year"_s;
    QTest::newRow("no year") << u"year:0"_s << u"SEARCH a USING COVERING INDEX albums_by_year"_s;
    QTest::newRow("rating") << u"rating:>=4"_s << u"SEARCH a USING COVERING INDEX albums_by_rating"_s;
    QTest::newRow("no rating") << u"rating:0"_s << u"COVERING INDEX albums_by_rating"_s;
    QTest::newRow("added") << u"added:<30d"_s << u"SEARCH a USING COVERING INDEX albums_by_added"_s;
    QTest::newRow("folder") << u"folder:uncat"_s << u"SEARCH a USING COVERING INDEX albums_by_folder"_s;
    QTest::newRow("plays") << u"plays:0"_s << u"COVERING INDEX plays_by_copy"_s;
    QTest::newRow("played") << u"played:>6m"_s << u"COVERING INDEX plays_by_copy"_s;
    QTest::newRow("media") << u"media:>=VG+"_s << u"SEARCH f USING COVERING INDEX album_fields_by_grade"_s;
}

void TstHitFinder::factsComeFromAnIndex()
{
    QFETCH(QString, query);
    QFETCH(QString, index);
    const QueryNode root = parseQuery(query, kNow).root;
    QCOMPARE(root.kind, QueryNode::Kind::Term);
    const CopySet set = copiesOf(root.term);
    QSqlQuery plan(m_store->db());
    QVERIFY(plan.prepare(u"EXPLAIN QUERY PLAN "_s + set.sql));
    for (const QVariant &value : set.values)
        plan.addBindValue(value);
    QVERIFY(plan.exec());
    QStringList steps;
    while (plan.next())
        steps += plan.value(3).toString();
    QVERIFY2(steps.join(u'\n').contains(index), qPrintable(steps.join(u'\n')));
    QVERIFY2(!steps.join(u'\n').contains(u"CORRELATED"_s), qPrintable(steps.join(u'\n')));
}

void TstHitFinder::whatIsFound_data()
{
    using Ids = QList<qint64>;
    QTest::addColumn<QString>("query");
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<bool>("allBut");
    QTest::newRow("words") << u"ash"_s << Ids{1, 3, 5} << false;
    QTest::newRow("no words") << u"-ash"_s << Ids{1, 3, 5} << true;
    QTest::newRow("years") << u"year:1971..1973"_s << Ids{2, 3, 4} << false;
    QTest::newRow("other years") << u"-year:1971..1973"_s << Ids{2, 3, 4} << true;
    QTest::newRow("no year") << u"year:0"_s << Ids{6} << false;
    QTest::newRow("rated low") << u"rating:<=2"_s << Ids{2, 3} << false;
    QTest::newRow("not rated") << u"rating:0"_s << Ids{1} << false;
    QTest::newRow("never played") << u"plays:0"_s << Ids{2, 3} << true;
    QTest::newRow("once at most") << u"plays:<=1"_s << Ids{2} << true;
    QTest::newRow("played once") << u"plays:1"_s << Ids{3} << false;
    QTest::newRow("words and years") << u"ash year:1971..1974"_s << Ids{3, 5} << false;
    QTest::newRow("words without years") << u"ash -year:1971..1973"_s << Ids{1, 5} << false;
    QTest::newRow("words or years") << u"ash OR year:1971"_s << Ids{1, 2, 3, 5} << false;
    QTest::newRow("one or not the other") << u"ash OR plays:0"_s << Ids{2} << true;
}

void TstHitFinder::whatIsFound()
{
    QFETCH(QString, query);
    HitFinder finder(m_store->db());
    const auto hits = finder.find(parseQuery(query, kNow).root, {1, 1});
    VV_OK(hits);
    QTEST(hits->ids, "ids");
    QTEST(hits->allBut, "allBut");
}

void TstHitFinder::answersAreKeptUntilSomethingIsWritten()
{
    HitFinder finder(m_store->db());
    const QueryNode unplayed = parseQuery(u"plays:0"_s, kNow).root;
    QCOMPARE(finder.find(unplayed, {1, 1})->ids, (QList<qint64>{2, 3}));
    QSqlQuery plays(m_store->db());
    QVERIFY(plays.exec(u"INSERT INTO plays (instance_id, side, played_at) VALUES (5, 'A', 8)"_s));
    QCOMPARE(finder.find(unplayed, {1, 1})->ids, (QList<qint64>{2, 3})); // nobody said that anything was
    // Many others in between push it out, but for what was asked last.
    for (int year = 1970; year < 1990; ++year) {
        VV_OK(finder.find(parseQuery(u"year:%1"_s.arg(year), kNow).root, {1, 1}));
        QCOMPARE(finder.find(unplayed, {1, 1})->ids, (QList<qint64>{2, 3}));
    }
    QCOMPARE(finder.find(unplayed, {1, 2})->ids, (QList<qint64>{2, 3, 5}));
}

void TstHitFinder::failure()
{
    HitFinder finder(m_store->db());
    QSqlQuery sql(m_store->db());
    QVERIFY(sql.exec(u"DROP TABLE loans"_s));
    QVERIFY(!finder.find(parseQuery(u"is:loaned OR ash"_s, kNow).root, {1, 1}));
    QVERIFY(!finder.find(parseQuery(u"-is:loaned ash"_s, kNow).root, {1, 1}));
}

QTEST_GUILESS_MAIN(TstHitFinder)
#include "tst_hitfinder.moc"
