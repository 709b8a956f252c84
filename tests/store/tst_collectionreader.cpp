// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

Q_DECLARE_METATYPE(vv::store::SortKey)

namespace {

Copy withLabel(Copy copy, const QString &label, const QString &catno)
{
    copy.release.labels = {{{3}, label, catno, u"Label"_s}};
    return copy;
}

Copy withRating(Copy copy, int rating)
{
    copy.rating = rating;
    return copy;
}

Copy addedAt(Copy copy, const QString &when)
{
    copy.added = when.isEmpty() ? QDateTime() : utc(when);
    return copy;
}

} // namespace

class TstCollectionReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sorts_data();
    void sorts();
    void everyOrderIsTotal();
    void ordersUseTheirIndex_data();
    void ordersUseTheirIndex();
    void foldersFilter();
    void foldersAreCountedHere();
    void summariesKeepTheOrder();
    void summariesOfManyIds();
    void fieldsByPosition();
    void totalsCount();
    void noAccountYet();
    void emptyStoreIsEmpty();
    void readOnlyConnectionWillDo();

private:
    std::unique_ptr<Store> m_store;
};

void TstCollectionReader::initTestCase()
{
    m_store = std::make_unique<Store>();
    QList<Copy> copies;
    copies += addedAt(
        withRating(withLabel(makeCopy(1, makeRelease(11, u"The Beacons"_s, u"Zenith"_s, 1971)), u"Blue"_s, u"BLP 12"_s),
                   3),
        u"2020-01-02T00:00:00Z"_s);
    copies += addedAt(
        withRating(withLabel(makeCopy(2, makeRelease(12, u"Beacons (2)"_s, u"Anchor"_s, 0)), u"Blue"_s, u"BLP 4"_s), 0),
        u"2020-01-01T00:00:00Z"_s);
    copies += addedAt(
        withRating(withLabel(makeCopy(3, makeRelease(13, u"Ánna"_s, u"étude"_s, 1985)), u"amber"_s, u"A 1"_s), 5),
        u"2021-01-01T00:00:00Z"_s);
    copies += addedAt(withRating(makeCopy(4, makeRelease(14, {}, u""_s, 1960)), 1), {});
    copies.last().release.labels.clear();
    copies += addedAt(
        withRating(withLabel(makeCopy(5, makeRelease(13, u"Ánna"_s, u"étude"_s, 1985), 2), u"amber"_s, u"A 1"_s), 5),
        u"2019-01-01T00:00:00Z"_s);
    VV_OK(m_store->writer().saveFolders(
        {{{0}, u"All"_s, 5}, {{2}, u"Jazz"_s, 77}, {{9}, u"Empty"_s, 0}, {{1}, u"Uncategorized"_s, 4}}));
    VV_OK(m_store->sync(copies));
    VV_OK(m_store->writer().addPlay({1}, u"A"_s, utc(u"2024-01-01T10:00:00Z"_s)));
    VV_OK(m_store->writer().addPlay({3}, u"A"_s, utc(u"2023-01-01T10:00:00Z"_s)));
    VV_OK(m_store->writer().addPlay({3}, u"B"_s, utc(u"2023-01-01T10:30:00Z"_s)));
}

void TstCollectionReader::sorts_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<qint64>>("order");
    // Names: anna (3, 5), beacons 1971 (1), beacons without a year (2), none (4).
    QTest::newRow("artist") << SortKey::Artist << false << QList<qint64>{3, 5, 1, 2, 4};
    QTest::newRow("artist, descending") << SortKey::Artist << true << QList<qint64>{1, 2, 3, 5, 4};
    QTest::newRow("title") << SortKey::Title << false << QList<qint64>{2, 3, 5, 1, 4};
    QTest::newRow("title, descending") << SortKey::Title << true << QList<qint64>{1, 3, 5, 2, 4};
    QTest::newRow("year") << SortKey::Year << false << QList<qint64>{4, 1, 3, 5, 2};
    QTest::newRow("year, descending") << SortKey::Year << true << QList<qint64>{3, 5, 1, 4, 2};
    QTest::newRow("added") << SortKey::Added << false << QList<qint64>{5, 2, 1, 3, 4};
    QTest::newRow("added, descending") << SortKey::Added << true << QList<qint64>{3, 1, 2, 5, 4};
    QTest::newRow("rating") << SortKey::Rating << false << QList<qint64>{4, 1, 3, 5, 2};
    QTest::newRow("rating, descending") << SortKey::Rating << true << QList<qint64>{3, 5, 1, 4, 2};
    QTest::newRow("plays") << SortKey::Plays << false << QList<qint64>{5, 2, 4, 1, 3};
    QTest::newRow("plays, descending") << SortKey::Plays << true << QList<qint64>{3, 1, 5, 2, 4};
    QTest::newRow("last played") << SortKey::LastPlayed << false << QList<qint64>{3, 1, 5, 2, 4};
    QTest::newRow("last played, descending") << SortKey::LastPlayed << true << QList<qint64>{1, 3, 5, 2, 4};
    QTest::newRow("label") << SortKey::Label << false << QList<qint64>{3, 5, 2, 1, 4};
    QTest::newRow("label, descending") << SortKey::Label << true << QList<qint64>{1, 2, 3, 5, 4};
}

void TstCollectionReader::sorts()
{
    QFETCH(SortKey, key);
    QFETCH(bool, descending);
    QFETCH(QList<qint64>, order);
    QCOMPARE(m_store->found({.folder = {}, .query = {}, .sort = key, .descending = descending}), order);
}

void TstCollectionReader::everyOrderIsTotal()
{
    Store store;
    QList<Copy> copies;
    for (int i = 20; i > 0; --i)
        copies += addedAt(makeCopy(i, makeRelease(5, u"Same"_s, u"Same"_s, 1990)), u"2020-01-01T00:00:00Z"_s);
    VV_OK(store.sync(copies));
    QList<qint64> ascending;
    for (int i = 1; i <= 20; ++i)
        ascending += i;
    for (int key = 0; key < static_cast<int>(SortKey::Random); ++key)
        QCOMPARE(store.found({.folder = {}, .query = {}, .sort = static_cast<SortKey>(key)}), ascending);
}

void TstCollectionReader::ordersUseTheirIndex_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("index");
    QTest::newRow("artist") << u"artist_sort ASC NULLS LAST, a.year_sort, a.title_sort, a.instance_id"_s
                            << u"albums_by_artist"_s;
    QTest::newRow("title") << u"title_sort ASC NULLS LAST, a.artist_sort, a.year_sort, a.instance_id"_s
                           << u"albums_by_title"_s;
    QTest::newRow("year") << u"year ASC NULLS LAST, a.artist_sort, a.title_sort, a.instance_id"_s
                          << u"albums_by_year"_s;
    QTest::newRow("added, descending") << u"date_added DESC NULLS LAST, a.instance_id DESC"_s << u"albums_by_added"_s;
    QTest::newRow("label") << u"label_sort ASC NULLS LAST, a.artist_sort, a.year_sort, a.title_sort, a.instance_id"_s
                           << u"albums_by_label"_s;
}

void TstCollectionReader::ordersUseTheirIndex()
{
    QFETCH(QString, order);
    QFETCH(QString, index);
    QSqlQuery plan(m_store->db());
    QVERIFY(plan.exec(
        u"EXPLAIN QUERY PLAN SELECT a.instance_id FROM albums a WHERE a.removed_at IS NULL AND 1 ORDER BY a."_s
        + order));
    QStringList steps;
    while (plan.next())
        steps += plan.value(3).toString();
    QVERIFY2(steps.constFirst().contains(u"COVERING INDEX "_s + index), qPrintable(steps.join(u'\n')));
    QVERIFY2(!steps.join(u' ').contains(u"TEMP B-TREE"_s), qPrintable(steps.join(u'\n')));
}

void TstCollectionReader::foldersFilter()
{
    QCOMPARE(m_store->found({.folder = FolderId{2}, .query = {}}), QList<qint64>{5});
    QCOMPARE(m_store->found({.folder = kAllFolders, .query = {}}).size(), 5);
    QVERIFY(m_store->found({.folder = FolderId{9}, .query = {}}).isEmpty());
    QCOMPARE(m_store->found({.folder = kUncategorized, .query = u"anna"_s}), QList<qint64>{3});
}

void TstCollectionReader::foldersAreCountedHere()
{
    const auto folders = m_store->reader().folders();
    VV_OK(folders);
    QStringList lines;
    for (const FolderCount &folder : *folders)
        lines += u"%1 %2 %3"_s.arg(folder.folder.name).arg(folder.copies).arg(folder.folder.count);
    QCOMPARE(lines, (QStringList{u"Jazz 1 77"_s, u"Empty 0 0"_s, u"Uncategorized 4 4"_s}));
}

void TstCollectionReader::summariesKeepTheOrder()
{
    const auto summaries = m_store->reader().summaries({{5}, {404}, {1}, {5}});
    VV_OK(summaries);
    QCOMPARE(summaries->size(), 3);
    QCOMPARE(summaries->at(0).instance.value, 5);
    QCOMPARE(summaries->at(2).instance.value, 5);
    const CopySummary &copy = summaries->at(1);
    QCOMPARE(copy.instance.value, 1);
    QCOMPARE(copy.release.value, 11);
    QCOMPARE(copy.artist, u"The Beacons"_s);
    QCOMPARE(copy.title, u"Zenith"_s);
    QCOMPARE(copy.year, 1971);
    QCOMPARE(copy.rating, 3);
    QCOMPARE(copy.format, u"LP, Album"_s);
    QCOMPARE(copy.thumbUrl, u"https://img.example/11-150.jpg"_s);
    QCOMPARE(copy.coverUrl, u"https://img.example/11-600.jpg"_s);
    QCOMPARE(copy.plays, 1);
    QVERIFY(m_store->reader().summaries({})->isEmpty());
}

void TstCollectionReader::summariesOfManyIds()
{
    QList<InstanceId> ids;
    for (int i = 0; i < 50000; ++i)
        ids += {InstanceId{i % 5 + 1}};
    const auto summaries = m_store->reader().summaries(ids);
    VV_OK(summaries);
    QCOMPARE(summaries->size(), 50000);
    QCOMPARE(summaries->at(49999).instance.value, 5);
}

void TstCollectionReader::fieldsByPosition()
{
    const Field media{{1}, u"Media Condition"_s, Field::Type::Dropdown, 2, true, {u"Mint (M)"_s, u"Poor (P)\n"_s}, 1};
    const Field notes{{3}, u"Notes"_s, Field::Type::Textarea, 1, false, {}, 3};
    VV_OK(m_store->writer().saveFields({media, notes}));
    QVERIFY(m_store->reader().fields().value() == (QList<Field>{notes, media}));
    VV_OK(m_store->writer().saveFields({notes}));
    QVERIFY(m_store->reader().fields().value() == QList<Field>{notes});
}

void TstCollectionReader::totalsCount()
{
    const auto totals = m_store->reader().totals();
    VV_OK(totals);
    QCOMPARE(totals->copies, 5);
    QCOMPARE(totals->plays, 3);
    QCOMPARE(totals->wants, 0);
    QCOMPARE(totals->detailsMissing, 4);
    const auto counts = m_store->reader().counts();
    VV_OK(counts);
    QCOMPARE(counts->copies, 5);
    QCOMPARE(counts->wants, 0);
}

void TstCollectionReader::noAccountYet()
{
    const auto account = m_store->reader().account();
    VV_OK(account);
    QVERIFY(!account->has_value());
}

void TstCollectionReader::emptyStoreIsEmpty()
{
    const Store store;
    QVERIFY(store.found({}).isEmpty());
    QVERIFY(store.found({.folder = {}, .query = u"anything"_s}).isEmpty());
    QVERIFY(store.reader().folders()->isEmpty());
    QVERIFY(store.reader().wants()->isEmpty());
    QCOMPARE(store.reader().totals()->copies, 0);
}

void TstCollectionReader::readOnlyConnectionWillDo()
{
    const auto opened = Database::open(m_store->file(), Database::Mode::ReadOnly);
    VV_OK(opened);
    const CollectionReader reader((*opened)->handle());
    QCOMPARE(reader.find({})->ids.size(), 5);
    VV_OK(reader.detail({3}));
    VV_OK(reader.wants());
}

QTEST_GUILESS_MAIN(TstCollectionReader)
#include "tst_collectionreader.moc"
