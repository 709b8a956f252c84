// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/localfacts.h"
#include "store/sortkeys.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

using Starts = QList<std::pair<int, qint64>>;

/// The groups as pairs, which a test shows when they differ.
Starts starts(const QList<Group> &groups)
{
    Starts made;
    for (const Group &group : groups)
        made += {group.first, group.value};
    return made;
}

QByteArray shown(const Starts &starts)
{
    QByteArray text;
    for (const auto &[first, value] : starts)
        text += QByteArray::number(first) + ':' + QByteArray::number(value) + ' ';
    return text;
}

qint64 month(int year, int month)
{
    return 12LL * year + month - 1;
}

Release onLabel(Release release, const QString &label, const QString &number)
{
    release.labels = {{{7}, label, number, u"Label"_s}};
    return release;
}

} // namespace

class TstOrdering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groups_data();
    void groups();
    void groupsOfWhatIsFound();
    void groupsOfAFolder();
    void originalYearIsThatOfTheFirstPressing();
    void valueIsWhatWasPaid();
    void numbersOfALabelAreCounted();
    void labelsByName();
    void byWords_data();
    void byWords();
    void wordsFollowAChange();
    void randomStaysUntilShuffled();
    void randomKeepsPlacesWhenACopyComes();
    void nothingHasNoGroups();

private:
    std::unique_ptr<Store> m_store;
};

/// 1 Anna 1961 "Apple", 2 Bea 1974 "12 Songs", 3 静か 1974, 4 none, no year; 5 7 Seas 1980 "Zoo" in folder 2.
void TstOrdering::initTestCase()
{
    m_store = std::make_unique<Store>();
    const auto added = [](Copy copy, const QString &at, int rating) {
        copy.added = at.isEmpty() ? QDateTime() : utc(at);
        copy.rating = rating;
        return copy;
    };
    Release again = onLabel(makeRelease(11, u"Anna"_s, u"Apple"_s, 1961), u"Blue Note"_s, u"BLP 12"_s);
    again.master = {70};
    Release first = onLabel(makeRelease(12, u"The Bea"_s, u"12 Songs"_s, 1974), u"Blue Note (2)"_s, u"BLP 4"_s);
    first.master = {80};
    Release other = onLabel(makeRelease(13, u"静かな部屋"_s, u"Élan"_s, 1974), u"Not On Label (Room)"_s, u"none"_s);
    Release unknown = makeRelease(14, {}, {}, 0);
    unknown.labels.clear();
    unknown.master = {70};
    Release seas = onLabel(makeRelease(15, u"7 Seas"_s, u"Zoo"_s, 1980), u"Not On Label"_s, u"none"_s);
    seas.master = {80};
    VV_OK(m_store->sync({added(makeCopy(1, again), u"2020-03-01T12:00:00Z"_s, 5),
                         added(makeCopy(2, first), u"2020-03-31T12:00:00Z"_s, 0),
                         added(makeCopy(3, other), u"2021-04-01T12:00:00Z"_s, 3), added(makeCopy(4, unknown), {}, 0),
                         added(makeCopy(5, seas, 2), u"2021-04-02T12:00:00Z"_s, 5)}));
    for (int i = 0; i < 4; ++i)
        VV_OK(m_store->writer().addPlay({1}, {}, utc(u"2022-01-0%1T12:00:00Z"_s.arg(i + 1))));
    VV_OK(m_store->writer().addPlay({3}, {}, utc(u"2022-02-01T12:00:00Z"_s)));
    ReleaseDetail asked{.release = first};
    asked.lowestPrice = 7.25;
    VV_OK(m_store->writer().saveDetail(asked, m_store->now));
    asked.release = seas;
    asked.lowestPrice = 12.0;
    VV_OK(m_store->writer().saveDetail(asked, m_store->now));
    VV_OK(LocalFacts(m_store->db()).setPurchase({5}, Purchase{u"30.00"_s, u"EUR"_s, {}, {}}));
    VV_OK(LocalFacts(m_store->db()).setPurchase({1}, Purchase{u"9.5"_s, u"EUR"_s, {}, {}}));
}

void TstOrdering::groups_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<qint64>>("order");
    QTest::addColumn<Starts>("starts");
    QTest::newRow("artist") << SortKey::Artist << false << QList<qint64>{5, 1, 2, 3, 4}
                            << Starts{{0, kSigns}, {1, u'A'}, {2, u'B'}, {3, kOtherScripts}, {4, kUnknown}};
    QTest::newRow("title") << SortKey::Title << false << QList<qint64>{2, 1, 3, 5, 4}
                           << Starts{{0, kSigns}, {1, u'A'}, {2, u'E'}, {3, u'Z'}, {4, kUnknown}};
    QTest::newRow("year") << SortKey::Year << false << QList<qint64>{1, 2, 3, 5, 4}
                          << Starts{{0, 1961}, {1, 1974}, {3, 1980}, {4, kUnknown}};
    QTest::newRow("year, descending") << SortKey::Year << true << QList<qint64>{5, 2, 3, 1, 4}
                                      << Starts{{0, 1980}, {1, 1974}, {3, 1961}, {4, kUnknown}};
    QTest::newRow("original year") << SortKey::OriginalYear << false << QList<qint64>{1, 4, 5, 2, 3}
                                   << Starts{{0, 1961}, {2, 1974}};
    QTest::newRow("added") << SortKey::Added << false << QList<qint64>{1, 2, 3, 5, 4}
                           << Starts{{0, month(2020, 3)}, {2, month(2021, 4)}, {4, kUnknown}};
    QTest::newRow("added, descending") << SortKey::Added << true << QList<qint64>{5, 3, 2, 1, 4}
                                       << Starts{{0, month(2021, 4)}, {2, month(2020, 3)}, {4, kUnknown}};
    QTest::newRow("rating") << SortKey::Rating << true << QList<qint64>{5, 1, 3, 4, 2}
                            << Starts{{0, 5}, {2, 3}, {3, kUnknown}};
    QTest::newRow("plays") << SortKey::Plays << true << QList<qint64>{1, 3, 5, 2, 4} << Starts{{0, 3}, {1, 1}, {2, 0}};
    QTest::newRow("last played") << SortKey::LastPlayed << true << QList<qint64>{3, 1, 5, 2, 4}
                                 << Starts{{0, month(2022, 2)}, {1, month(2022, 1)}, {2, kUnknown}};
    QTest::newRow("label") << SortKey::Label << false << QList<qint64>{2, 1, 5, 3, 4}
                           << Starts{{0, u'B'}, {2, u'N'}, {4, kUnknown}};
    QTest::newRow("value") << SortKey::Value << true << QList<qint64>{5, 1, 2, 3, 4}
                           << Starts{{0, 20}, {1, 5}, {3, kUnknown}};
    QTest::newRow("value, ascending") << SortKey::Value << false << QList<qint64>{2, 1, 5, 3, 4}
                                      << Starts{{0, 5}, {2, 20}, {3, kUnknown}};
}

void TstOrdering::groups()
{
    QFETCH(SortKey, key);
    QFETCH(bool, descending);
    QFETCH(QList<qint64>, order);
    QFETCH(Starts, starts);
    const Selection selection{.folder = {}, .query = {}, .sort = key, .descending = descending};
    QCOMPARE(m_store->found(selection), order);
    const auto found = m_store->reader().find(selection);
    VV_OK(found);
    QCOMPARE(shown(::starts(found->groups)), shown(starts));
}

void TstOrdering::byWords_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<qint64>>("order");
    QTest::addColumn<Starts>("starts");
    QTest::newRow("catalogue number") << SortKey::CatalogueNumber << false << QList<qint64>{2, 1, 3, 4}
                                      << Starts{{0, u'B'}, {2, kUnknown}};
    QTest::newRow("format") << SortKey::Format << false << QList<qint64>{2, 4, 1, 3}
                            << Starts{{0, kSigns}, {1, u'C'}, {2, u'L'}, {3, kUnknown}};
    QTest::newRow("folder") << SortKey::Folder << false << QList<qint64>{4, 2, 1, 3}
                            << Starts{{0, u'A'}, {1, u'J'}, {2, u'Z'}, {3, kUnknown}};
    QTest::newRow("media, best first") << SortKey::Media << true << QList<qint64>{2, 1, 3, 4}
                                       << Starts{{0, 7}, {1, 6}, {2, kUnknown}};
    QTest::newRow("sleeve, worst first") << SortKey::Sleeve << false << QList<qint64>{1, 2, 3, 4}
                                         << Starts{{0, 1}, {1, 8}, {2, kUnknown}};
    QTest::newRow("country") << SortKey::Country << false << QList<qint64>{2, 1, 3, 4}
                             << Starts{{0, u'J'}, {1, u'U'}, {2, kUnknown}};
    QTest::newRow("country, the other way round")
        << SortKey::Country << true << QList<qint64>{1, 2, 3, 4} << Starts{{0, u'U'}, {1, u'J'}, {2, kUnknown}};
    QTest::newRow("genres") << SortKey::Genres << false << QList<qint64>{2, 4, 1, 3}
                            << Starts{{0, u'J'}, {3, kUnknown}};
    QTest::newRow("styles") << SortKey::Styles << false << QList<qint64>{1, 2, 4, 3}
                            << Starts{{0, u'B'}, {1, u'M'}, {3, kUnknown}};
    QTest::newRow("tags") << SortKey::Tags << false << QList<qint64>{1, 3, 2, 4}
                          << Starts{{0, u'A'}, {1, u'E'}, {2, kUnknown}};
}

/// Four copies, in order of their artists; the third one says as little as a release can.
void TstOrdering::byWords()
{
    Store store;
    VV_OK(store.writer().saveFolders(
        {{{1}, u"Uncategorized"_s, 0}, {{2}, u"Zebra"_s, 0}, {{3}, u"jazz"_s, 0}, {{4}, u"Ålesund"_s, 0}}));
    Release first = onLabel(makeRelease(11, u"Anna"_s, u"A"_s, 1961), u"Blue Note"_s, u"BLP 12"_s);
    first.styles = {u"Bop"_s};
    first.genres = {u"Jazz"_s, u"Rock"_s};
    Release second = onLabel(makeRelease(12, u"Bea"_s, u"B"_s, 1974), u"Blue Note"_s, u"blp 4"_s);
    second.formats = {{u"Vinyl"_s, u"2"_s, {u"LP"_s}, {}}};
    Release third = makeRelease(13, u"Cid"_s, u"C"_s, 1975);
    third.labels.first().catno.clear();
    third.formats.clear();
    third.genres.clear();
    third.styles.clear();
    Release fourth = onLabel(makeRelease(14, u"Dee"_s, u"D"_s, 1976), u"Blue Note"_s, u"none"_s);
    fourth.formats = {{u"CD"_s, u"1"_s, {}, {}}};
    Copy one = makeCopy(1, first, 2);
    one.fields = {{kMediaCondition, u"Very Good Plus (VG+)"_s}, {kSleeveCondition, u"Poor (P)"_s}};
    Copy two = makeCopy(2, second, 3);
    two.fields = {{kMediaCondition, u"Near Mint (NM or M-)"_s}, {kSleeveCondition, u"Mint (M)"_s}};
    Copy three = makeCopy(3, third, 9);
    three.fields = {{kSleeveCondition, u"Generic"_s}};
    VV_OK(store.sync({one, two, three, makeCopy(4, fourth, 4)}));
    ReleaseDetail asked{.release = first};
    asked.country = u"US"_s;
    VV_OK(store.writer().saveDetail(asked, store.now));
    asked = {.release = second};
    asked.country = u"Japan"_s;
    VV_OK(store.writer().saveDetail(asked, store.now));
    LocalFacts facts(store.db());
    VV_OK(facts.setTags({1}, {u"zoo"_s, u"amber"_s}));
    VV_OK(facts.setTags({3}, {u"École"_s}));
    QFETCH(SortKey, key);
    QFETCH(bool, descending);
    QFETCH(QList<qint64>, order);
    QFETCH(Starts, starts);
    const Selection selection{.folder = {}, .query = {}, .sort = key, .descending = descending};
    QCOMPARE(store.found(selection), order);
    const auto found = store.reader().find(selection);
    VV_OK(found);
    QCOMPARE(shown(::starts(found->groups)), shown(starts));
}

void TstOrdering::wordsFollowAChange()
{
    Store store;
    VV_OK(store.sync(
        {makeCopy(1, makeRelease(11, u"Anna"_s, u"A"_s, 1961)), makeCopy(2, makeRelease(12, u"Bea"_s, u"B"_s, 1974))}));
    const Selection byTags{.folder = {}, .query = {}, .sort = SortKey::Tags};
    QCOMPARE(store.found(byTags), (QList<qint64>{1, 2}));
    VV_OK(LocalFacts(store.db()).setTags({2}, {u"gift"_s}));
    QCOMPARE(store.found(byTags), (QList<qint64>{2, 1}));
}

void TstOrdering::groupsOfWhatIsFound()
{
    const auto found = m_store->reader().find({.folder = {}, .query = u"year:1974..1980"_s, .sort = SortKey::Artist});
    VV_OK(found);
    QCOMPARE(shown(starts(found->groups)), shown({{0, kSigns}, {1, u'B'}, {2, kOtherScripts}}));
    const auto none = m_store->reader().find({.folder = {}, .query = u"year:1900"_s, .sort = SortKey::Artist});
    VV_OK(none);
    QVERIFY(none->groups.isEmpty());
    const auto one = m_store->reader().find({.folder = {}, .query = u"year:1974"_s, .sort = SortKey::Year});
    VV_OK(one);
    QCOMPARE(shown(starts(one->groups)), shown({{0, 1974}}));
}

void TstOrdering::groupsOfAFolder()
{
    const auto found = m_store->reader().find({.folder = FolderId{2}, .query = {}, .sort = SortKey::Plays});
    VV_OK(found);
    QCOMPARE(found->ids, QList<InstanceId>{InstanceId{5}});
    QCOMPARE(shown(starts(found->groups)), shown({{0, 0}}));
}

void TstOrdering::originalYearIsThatOfTheFirstPressing()
{
    Store store;
    Release reissue = makeRelease(1, u"Anna"_s, u"Apple"_s, 2015);
    reissue.master = {9};
    Release wanted = makeRelease(2, u"Anna"_s, u"Apple"_s, 1966);
    wanted.master = {9};
    VV_OK(store.sync({makeCopy(1, reissue), makeCopy(2, makeRelease(3, u"Bea"_s, u"Bells"_s, 1970))}));
    const Selection byOriginal{.folder = {}, .query = {}, .sort = SortKey::OriginalYear};
    QCOMPARE(store.found(byOriginal), (QList<qint64>{2, 1}));
    VV_OK(store.writer().replaceWants({{.added = {}, .rating = 0, .notes = {}, .release = wanted}}, store.now));
    QCOMPARE(store.found(byOriginal), (QList<qint64>{1, 2}));
}

void TstOrdering::valueIsWhatWasPaid()
{
    Store store;
    VV_OK(store.sync({makeCopy(1, makeRelease(1, u"Anna"_s, u"Apple"_s, 0)),
                      makeCopy(2, makeRelease(2, u"Bea"_s, u"Bells"_s, 0)),
                      makeCopy(3, makeRelease(3, u"Cleo"_s, u"Cold"_s, 0))}));
    const Selection byValue{.folder = {}, .query = {}, .sort = SortKey::Value};
    QCOMPARE(store.found(byValue), (QList<qint64>{1, 2, 3}));
    VV_OK(LocalFacts(store.db()).setPurchase({3}, Purchase{u"100"_s, u"EUR"_s, {}, {}}));
    VV_OK(LocalFacts(store.db()).setPurchase({2}, Purchase{u"999999.5"_s, u"EUR"_s, {}, {}}));
    QCOMPARE(store.found(byValue), (QList<qint64>{3, 2, 1}));
}

void TstOrdering::numbersOfALabelAreCounted()
{
    Store store;
    QList<Copy> copies;
    const QStringList numbers{u"BLP 12"_s, u"BLP 4"_s, u"BLP 101"_s, u"BLP 4-A"_s, u"AS-9"_s};
    for (qsizetype i = 0; i < numbers.size(); ++i)
        copies += makeCopy(i + 1, onLabel(makeRelease(i + 1, u"Same"_s, u"Same"_s, 1990), u"Blue Note"_s, numbers[i]));
    VV_OK(store.sync(copies));
    QCOMPARE(store.found({.folder = {}, .query = {}, .sort = SortKey::Label}), (QList<qint64>{5, 2, 4, 1, 3}));
    QCOMPARE(naturalKey(u"BLP 4") < naturalKey(u"BLP 12"), true);
}

void TstOrdering::labelsByName()
{
    const CollectionReader reader = m_store->reader();
    QCOMPARE(reader.labelOf({2}).value_or(QString()), u"Blue Note"_s);
    QCOMPARE(reader.labelOf({3}).value_or(QString()), u"Not On Label (Room)"_s);
    QCOMPARE(reader.labelOf({4}).value_or(u"?"_s), QString());
    QCOMPARE(reader.labelOf({999}).value_or(u"?"_s), QString());
}

void TstOrdering::randomStaysUntilShuffled()
{
    Store store;
    QList<Copy> copies;
    for (int i = 1; i <= 50; ++i)
        copies += makeCopy(i, makeRelease(i, u"Artist %1"_s.arg(i), u"Title"_s, 1990));
    VV_OK(store.sync(copies));
    const auto shuffled = [&](quint32 shuffle) {
        return store.found({.folder = {}, .query = {}, .sort = SortKey::Random, .shuffle = shuffle});
    };
    const QList<qint64> order = shuffled(1);
    QCOMPARE(shuffled(1), order);
    QVERIFY(shuffled(2) != order);
    QVERIFY(!std::ranges::is_sorted(order));
    QCOMPARE(std::set<qint64>(order.begin(), order.end()).size(), 50U);
    // Through one reader too, which keeps orders.
    const CollectionReader reader = store.reader();
    const auto first = reader.find({.folder = {}, .query = {}, .sort = SortKey::Random, .shuffle = 1});
    const auto second = reader.find({.folder = {}, .query = {}, .sort = SortKey::Random, .shuffle = 2});
    VV_OK(first);
    VV_OK(second);
    QVERIFY(first->ids != second->ids);
    QVERIFY(first->groups.isEmpty());
}

void TstOrdering::randomKeepsPlacesWhenACopyComes()
{
    Store store;
    QList<Copy> copies;
    for (int i = 1; i <= 20; ++i)
        copies += makeCopy(i, makeRelease(i, u"Artist"_s, u"Title"_s, 1990));
    VV_OK(store.sync(copies));
    const Selection random{.folder = {}, .query = {}, .sort = SortKey::Random, .shuffle = 7};
    const QList<qint64> before = store.found(random);
    copies += makeCopy(21, makeRelease(21, u"Artist"_s, u"Title"_s, 1990));
    VV_OK(store.sync(copies));
    QList<qint64> after = store.found(random);
    QVERIFY(after.removeOne(21));
    QCOMPARE(after, before);
}

void TstOrdering::nothingHasNoGroups()
{
    const Store store;
    for (int key = 0; key < kSortKeyCount; ++key) {
        const auto found = store.reader().find({.folder = {}, .query = {}, .sort = static_cast<SortKey>(key)});
        VV_OK(found);
        QVERIFY(found->ids.isEmpty());
        QVERIFY(found->groups.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TstOrdering)
#include "tst_ordering.moc"
