// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/fixture.h"
#include "discogs/parseaccount.h"
#include "discogs/parsecatalogue.h"
#include "discogs/parsemarket.h"
#include "discogs/parsesearch.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::discogs;

namespace {

template <class T>
QString problemOf(const Result<T> &result)
{
    return result ? u"it parses"_s : result.error().detail;
}

} // namespace

class TstParseCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity();
    void noIdentity_data();
    void noIdentity();
    void profile();
    void lists();
    void oneList();
    void master();
    void versions();
    void artist();
    void artistReleases();
    void label();
    void labelReleases();
    void ratings();
    void search();
    void searchUrl();
    void barcodes_data();
    void barcodes();
    void catnos();
    void stats_data();
    void stats();
    void priceSuggestions();
    void withoutAnId();
};

void TstParseCatalogue::identity()
{
    const auto identity = parseIdentity(fixture("identity.json"_L1));
    QVERIFY(identity);
    QCOMPARE(*identity, (Identity{1234567, u"marta"_s, u"Developer"_s}));

    const auto bare = parseIdentity(QJsonDocument::fromJson(R"({"id":"7","username":"kofi"})"));
    QVERIFY(bare);
    QCOMPARE(*bare, (Identity{7, u"kofi"_s, {}}));
}

void TstParseCatalogue::noIdentity_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("another service") << R"({"hello":"world","api_version":"v2"})"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("empty name") << R"({"id":7,"username":" "})"_ba;
    QTest::newRow("no text") << R"({"id":7,"username":{}})"_ba;
}

void TstParseCatalogue::noIdentity()
{
    QFETCH(QByteArray, json);
    const auto identity = parseIdentity(QJsonDocument::fromJson(json));
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Error::Kind::Malformed);
    QVERIFY2(identity.error().detail.contains("does not look like the Discogs API"_L1),
             qUtf8Printable(identity.error().detail));
}

void TstParseCatalogue::profile()
{
    const auto profile = parseProfile(fixture("profile.json"_L1));
    QVERIFY(profile);
    QCOMPARE(profile->username, u"marta"_s);
    QCOMPARE(profile->location, u"Tromsø"_s);
    QCOMPARE(profile->registered.toString(Qt::ISODate), u"2011-01-01T08:00:42Z"_s);
    QCOMPARE(profile->collectionCount, std::optional(203));
    QCOMPARE(profile->wantlistCount, std::nullopt);
    QCOMPARE(profile->listCount, 2);
    QCOMPARE(profile->currency, u"EUR"_s);
    QCOMPARE(profile->bannerUrl, QString());
    QCOMPARE(profile->ratingAverage, 3.86);
    QCOMPARE(profile->rank, 7.0);
    QVERIFY(!parseProfile(QJsonDocument::fromJson("{}")));
}

void TstParseCatalogue::lists()
{
    const auto page = parseListPage(fixture("lists.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items[0].id, ListId{71});
    QCOMPARE(page->items[0].name, u"Lent out "_s);
    QVERIFY(!page->items[0].isPublic);
    QCOMPARE(page->items[0].added.toString(Qt::ISODate), u"2025-04-10T21:14:24Z"_s);
    QCOMPARE(page->skipped, QStringList{u"entry 2: list: id is missing"_s});
}

void TstParseCatalogue::oneList()
{
    const auto list = parseList(fixture("list.json"_L1));
    QVERIFY(list);
    QCOMPARE(list->list.name, u"Lent out "_s);
    QVERIFY(list->list.isPublic);
    QCOMPARE(list->items.size(), 2);
    QCOMPARE(list->items[0].id, 501);
    QCOMPARE(list->items[0].type, u"release"_s);
    QCOMPARE(list->items[0].comment, u"to Kofi"_s);
    QCOMPARE(list->skipped.size(), 1);
    QVERIFY(!parseList(QJsonDocument::fromJson(R"({"id":71})")));
}

void TstParseCatalogue::master()
{
    const auto master = parseMaster(fixture("master.json"_L1));
    QVERIFY(master);
    QCOMPARE(master->id, MasterId{9001});
    QCOMPARE(master->mainRelease, ReleaseId{501});
    QCOMPARE(master->mostRecentRelease, ReleaseId{509});
    QCOMPARE(master->year, 1972);
    QCOMPARE(master->tracks.size(), 5);
    QCOMPARE(master->images.size(), 2);
    QCOMPARE(master->videos.size(), 0);
    QCOMPARE(master->forSale, 12);
    QCOMPARE(master->lowestPrice, std::nullopt);
}

void TstParseCatalogue::versions()
{
    const auto page = parseVersionPage(fixture("versions.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    const MasterVersion &first = page->items[0];
    QCOMPARE(first.id, ReleaseId{501});
    QCOMPARE(first.label, u"Discos Sol"_s);
    QCOMPARE(first.format, u"LP, Album"_s);
    QCOMPARE(first.majorFormats, QStringList{u"Vinyl"_s});
    QCOMPARE(first.released, u"1972"_s);
    QCOMPARE(first.have, 312);
    QCOMPARE(first.want, 1045);
    QCOMPARE(first.owned, 2);
    QVERIFY(first.wanted);
    QCOMPARE(page->items[1].released, QString());
    QCOMPARE(page->items[1].owned, 0);
}

void TstParseCatalogue::artist()
{
    const auto artist = parseArtist(fixture("artist.json"_L1));
    QVERIFY(artist);
    QCOMPARE(artist->name, u"Grupo Marisma (2)"_s);
    QCOMPARE(artist->variations, (QStringList{u"G. Marisma"_s, u"Marisma"_s}));
    QCOMPARE(artist->aliases, (QList<NamedArtist>{{{19}, u"Marisma Club"_s, true}}));
    QCOMPARE(artist->members, (QList<NamedArtist>{{{16}, u"Ana Ruiz"_s, false}, {{20}, u"Luis Mar"_s, true}}));
    QCOMPARE(artist->groups.size(), 0);
}

void TstParseCatalogue::artistReleases()
{
    const auto page = parseArtistReleasePage(fixture("artist_releases.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items[0].type, ArtistRelease::Type::Master);
    QCOMPARE(page->items[0].mainRelease, ReleaseId{501});
    QCOMPARE(page->items[0].year, 1972);
    QCOMPARE(page->items[1].type, ArtistRelease::Type::Release);
    QCOMPARE(page->items[1].role, u"TrackAppearance"_s);
    QCOMPARE(page->items[1].trackInfo, u"Marisma"_s);
    QCOMPARE(page->items[1].year, 0);
    QCOMPARE(page->skipped, QStringList{u"entry 3: release: id is missing"_s});
}

void TstParseCatalogue::label()
{
    const auto label = parseLabel(fixture("label.json"_L1));
    QVERIFY(label);
    QCOMPARE(label->contact, u"Calle Mayor 1\r\nCádiz"_s);
    QCOMPARE(label->parent, std::optional(NamedLabel{{26}, u"Grupo Sol"_s}));
    QCOMPARE(label->sublabels, (QList<NamedLabel>{{{25}, u"Solito"_s}}));

    const auto orphan = parseLabel(QJsonDocument::fromJson(R"({"id":1,"name":"A","parent_label":[]})"));
    QVERIFY(orphan);
    QCOMPARE(orphan->parent, std::nullopt);
}

void TstParseCatalogue::labelReleases()
{
    const auto page = parseLabelReleasePage(fixture("label_releases.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items[0].id, ReleaseId{501});
    QCOMPARE(page->items[0].catno, u"DS 1044"_s);
    QCOMPARE(page->items[0].format, u"LP, Album"_s);
}

void TstParseCatalogue::ratings()
{
    const auto own = parseUserRating(QJsonDocument::fromJson(R"({"username":"marta","release_id":501,"rating":4})"));
    QVERIFY(own);
    QCOMPARE(*own, 4);
    QVERIFY(!parseUserRating(QJsonDocument::fromJson(R"({"username":"marta"})")));

    const auto all
        = parseCommunityRating(QJsonDocument::fromJson(R"({"release_id":501,"rating":{"count":150,"average":3.65}})"));
    QVERIFY(all);
    QCOMPARE(*all, (CommunityRating{{501}, 3.65, 150}));
    QVERIFY(!parseCommunityRating(QJsonDocument::fromJson(R"({"release_id":501})")));
}

void TstParseCatalogue::search()
{
    const auto page = parseSearchPage(fixture("search.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->pagination, (Pagination{1, 208, 5, 1036}));
    QCOMPARE(page->items.size(), 4);
    const SearchResult &first = page->items[0];
    QCOMPARE(first.type, SearchResult::Type::Release);
    QCOMPARE(first.year, 1972);
    QCOMPARE(first.barcodes.size(), 3);
    QCOMPARE(first.formats.size(), 1);
    QCOMPARE(first.formatWords, (QStringList{u"Vinyl"_s, u"LP"_s, u"Album"_s}));
    QCOMPARE(first.path, u"/release/501-Grupo-Marisma-Noche-en-Calma"_s);
    QCOMPARE(first.have, 312);
    QVERIFY(first.inCollection);
    QVERIFY(!first.inWantlist);
    QCOMPARE(page->items[1].master, MasterId{});
    QCOMPARE(page->items[1].year, 0);
    QCOMPARE(page->items[3].type, SearchResult::Type::Artist);
    QCOMPARE(page->items[3].coverUrl, QString());
    QCOMPARE(page->skipped, QStringList{u"id 1: result: type is not known"_s});
    QVERIFY(!parseSearchPage(QJsonDocument::fromJson("{}")));
}

void TstParseCatalogue::searchUrl()
{
    SearchQuery query;
    query.text = u"A+B & C=D 50%"_s;
    query.artist = u"Ibrahim Saré"_s;
    query.releaseTitle = u"?"_s;
    query.page = 2;
    query.perPage = 50;
    QUrl url(u"https://api.discogs.example/database/search"_s);
    url.setQuery(urlQuery(query));
    QCOMPARE(url.toEncoded(),
             "https://api.discogs.example/database/search?q=A%2BB%20%26%20C%3DD%2050%25&release_title=%3F"
             "&artist=Ibrahim%20Sar%C3%A9&page=2&per_page=50"_ba);
}

void TstParseCatalogue::barcodes_data()
{
    QTest::addColumn<QString>("barcode");
    QTest::addColumn<QStringList>("forms");

    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("no digits") << u"none"_s << QStringList();
    QTest::newRow("digits") << u"8412345678905"_s << QStringList{u"8412345678905"_s};
    QTest::newRow("printed") << u"8 412345 678905"_s << QStringList{u"8412345678905"_s, u"8 412345 678905"_s};
    QTest::newRow("upc") << u"012345678905"_s << QStringList{u"012345678905"_s, u"0012345678905"_s};
    QTest::newRow("ean of a upc") << u"0012345678905"_s << QStringList{u"0012345678905"_s, u"012345678905"_s};
}

void TstParseCatalogue::barcodes()
{
    QFETCH(QString, barcode);
    QTEST(barcodeForms(barcode), "forms");
}

void TstParseCatalogue::catnos()
{
    QVERIFY(sameCatno(u"DS 1044", u"ds-1044"));
    QVERIFY(!sameCatno(u"DS 1044", u"DS 10441"));
    QVERIFY(!sameCatno(u"", u""));
    QVERIFY(!sameCatno(u"-", u"."));

    const auto page = parseSearchPage(fixture("search.json"_L1));
    QVERIFY(page);
    QList<qint64> ids;
    for (const SearchResult &result : withCatno(page->items, u"ds1044"))
        ids += result.id;
    QCOMPARE(ids, (QList<qint64>{501, 511}));
}

void TstParseCatalogue::stats_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("is");
    QTest::addColumn<double>("lowest"); // -1: none
    QTest::addColumn<int>("forSale");   // -1: not said
    QTest::addColumn<bool>("blocked");

    QTest::newRow("old") << R"({"lowest_price":{"value":100,"currency":"EUR"},"num_for_sale":10})"_ba << true << 100.0
                         << 10 << false;
    QTest::newRow("none") << R"({"lowest_price":null,"num_for_sale":null,"blocked_from_sale":true})"_ba << true << -1.0
                          << -1 << true;
    QTest::newRow("number") << R"({"lowest_price":"3.5","num_for_sale":"1"})"_ba << true << 3.5 << 1 << false;
    QTest::newRow("something else") << R"({"is_offensive":false})"_ba << false << -1.0 << -1 << false;
    QTest::newRow("list") << "[]"_ba << false << -1.0 << -1 << false;
}

void TstParseCatalogue::stats()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, is);
    const auto stats = parseMarketplaceStats(QJsonDocument::fromJson(json));
    QCOMPARE(stats.has_value(), is);
    if (!stats)
        return;
    QTEST(stats->lowest ? stats->lowest->value : -1.0, "lowest");
    QTEST(stats->forSale.value_or(-1), "forSale");
    QTEST(stats->blocked, "blocked");
}

void TstParseCatalogue::priceSuggestions()
{
    const auto suggestions = parsePriceSuggestions(fixture("price_suggestions.json"_L1));
    QVERIFY(suggestions);
    const PriceSuggestions expected{{u"Mint (M)"_s, {61.2, u"EUR"_s}},
                                    {u"Very Good Plus (VG+)"_s, {38, u"EUR"_s}},
                                    {u"Good Plus (G+)"_s, {8.25, u"EUR"_s}},
                                    {u"Unheard Of"_s, {1, u"EUR"_s}}};
    QCOMPARE(*suggestions, expected);
    QCOMPARE(parsePriceSuggestions(QJsonDocument::fromJson("{}")).value_or(expected).size(), 0);
    QCOMPARE(parsePriceSuggestions(QJsonDocument::fromJson("[]")).value_or(expected).size(), 0);
    QVERIFY(!parsePriceSuggestions(QJsonDocument::fromJson("[1]")));
    QVERIFY(!parsePriceSuggestions({}));
}

void TstParseCatalogue::withoutAnId()
{
    const auto document = QJsonDocument::fromJson(R"({"message":"The requested resource was not found."})");
    QCOMPARE(problemOf(parseMaster(document)), u"master: id is missing"_s);
    QCOMPARE(problemOf(parseArtist(document)), u"artist: id is missing"_s);
    QCOMPARE(problemOf(parseLabel(document)), u"label: id is missing"_s);
    QCOMPARE(problemOf(parseList(document)), u"list: id is missing"_s);
}

QTEST_APPLESS_MAIN(TstParseCatalogue)
#include "tst_parsecatalogue.moc"
