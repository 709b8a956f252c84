// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/httpclient.h"
#include "demo/releasedetails.h"
#include "demo/samplecollection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// Releases, masters, artists, labels, search and marketplace, as discogs-api.md §6.4, §6.5 and §7.4-7.9 describe them.
class TstDatabaseApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReleaseHasItsShape();
    void tracksOfAClassicalBoxAreWorksUnderHeadings();
    void goneAndUnknownReleasesAre404();
    void ratings();
    void mastersAndVersions();
    void artistsAndLabels();
    void searches_data();
    void searches();
    void barcodesAreFoundAsPrintedAndAsScanned();
    void searchNeedsAToken();
    void marketplace();
    void lists();

private:
    [[nodiscard]] ReleaseId titled(const QString &title, const QString &format = {}) const;

    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<test::HttpClient> m_client;
};

void TstDatabaseApi::initTestCase()
{
    m_server = std::make_unique<demo::DiscogsServer>(demo::sampleCollection());
    m_server->setRateLimit(0);
    QVERIFY(m_server->listen());
    m_client = std::make_unique<test::HttpClient>(*m_server);
}

ReleaseId TstDatabaseApi::titled(const QString &title, const QString &format) const
{
    for (const ReleaseId id : m_server->collection().releases()) {
        const Release &release = m_server->collection().release(id)->release;
        if (release.title == title && (format.isEmpty() || release.formats.first().name == format))
            return id;
    }
    return {};
}

void TstDatabaseApi::aReleaseHasItsShape()
{
    const ReleaseId id = titled(u"Blue Transit"_s);
    const auto answer = m_client->get(u"releases/%1"_s.arg(id.value));
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"id"].toInteger(), id.value);
    QCOMPARE(json[u"artists_sort"].toString(), u"Miles Okoye"_s);
    QCOMPARE(json[u"country"].toString(), u"US"_s);
    QVERIFY(json[u"master_id"].toInteger() > 0);
    const QJsonArray tracks = json[u"tracklist"].toArray();
    QCOMPARE(tracks.size(), 5);
    QCOMPARE(tracks[1][u"position"].toString(), u"A2"_s);
    QCOMPARE(tracks[1][u"title"].toString(), u"Blue Transit"_s);
    QCOMPARE(tracks[1][u"duration"].toString(), u"9:40"_s);
    QCOMPARE(tracks[1][u"type_"].toString(), u"track"_s);
    QVERIFY(json[u"community"][u"rating"].toObject().contains(u"average"));
    QVERIFY(!json[u"identifiers"].toArray().isEmpty());
    const QJsonObject image = json[u"images"].toArray().first().toObject();
    QCOMPARE(image[u"type"].toString(), u"primary"_s);
    QCOMPARE(image[u"uri"], image[u"resource_url"]);
    QCOMPARE(m_client->get(u"releases/%1"_s.arg(id.value)).body, answer.body);
}

void TstDatabaseApi::tracksOfAClassicalBoxAreWorksUnderHeadings()
{
    const auto json = m_client->get(u"releases/%1"_s.arg(titled(u"String Quartets Nos. 1-6"_s).value)).json();
    const QJsonArray tracks = json[u"tracklist"].toArray();
    QCOMPARE(tracks.first()[u"type_"].toString(), u"heading"_s);
    QCOMPARE(tracks.first()[u"position"].toString(), QString());
    QCOMPARE(tracks[1][u"type_"].toString(), u"index"_s);
    QVERIFY(tracks[1][u"sub_tracks"].toArray().size() >= 3);
    QCOMPARE(json[u"format_quantity"].toInt(), 3);
}

void TstDatabaseApi::goneAndUnknownReleasesAre404()
{
    const ReleaseId gone = titled(u"Wedding at Kiln Farm"_s);
    QVERIFY(!m_server->collection().copiesOf(gone).isEmpty());
    QCOMPARE(m_client->get(u"releases/%1"_s.arg(gone.value)).status, 404);
    QCOMPARE(m_client->get(u"releases/1"_s).message(), u"Release not found."_s);
    QCOMPARE(m_client->get(u"releases/abc"_s).status, 404);
    QCOMPARE(m_client->get(u"masters/1"_s).status, 404);
    QCOMPARE(m_client->get(u"artists/1"_s).message(), u"Artist not found."_s);
    QCOMPARE(m_client->get(u"labels/1"_s).message(), u"Label not found"_s);
    QCOMPARE(m_client->send("PUT", u"releases/1"_s, "{}").message(), u"Method PUT is not allowed for this resource."_s);
}

void TstDatabaseApi::ratings()
{
    const ReleaseId id = titled(u"Winter Ledger"_s);
    const QString own = u"releases/%1/rating/sample-collector"_s.arg(id.value);
    QCOMPARE(m_client->send("PUT", own, R"({"rating":5})").status, 200);
    QCOMPARE(m_client->get(own).json()[u"rating"].toInt(), 5);
    QCOMPARE(m_server->collection().rating(id), 5);
    QCOMPARE(m_client->send("PUT", own, R"({"rating":6})").status, 422);
    QCOMPARE(m_client->send("PUT", u"releases/%1/rating/quiet-collector"_s.arg(id.value), R"({"rating":5})").status,
             403);
    QCOMPARE(m_client->send("DELETE", own).status, 204);
    QCOMPARE(m_client->get(own).json()[u"rating"].toInt(-1), 0);
    QVERIFY(m_client->get(u"releases/%1/rating"_s.arg(id.value)).json()[u"rating"][u"count"].isDouble());
    QCOMPARE(m_client->get(u"releases/%1/stats"_s.arg(id.value)).json()[u"is_offensive"].toBool(true), false);
}

void TstDatabaseApi::mastersAndVersions()
{
    const MasterId master = m_server->collection().release(titled(u"Blue Transit"_s))->release.master;
    const auto json = m_client->get(u"masters/%1"_s.arg(master.value)).json();
    QCOMPARE(json[u"title"].toString(), u"Blue Transit"_s);
    QCOMPARE(json[u"year"].toInt(), 1961);
    const QString path = u"masters/%1/versions?sort=country&sort_order=asc"_s.arg(master.value);
    const auto versions = m_client->get(path).json();
    QCOMPARE(versions[u"pagination"][u"items"].toInt(), 4);
    QCOMPARE(versions[u"versions"].toArray().first()[u"country"].toString(), u"Europe"_s);
    QVERIFY(versions.contains(u"filters"));
    QVERIFY(versions.contains(u"filter_facets"));
    QCOMPARE(m_client->get(path + u"&format=CD"_s).json()[u"versions"].toArray().size(), 1);
    QCOMPARE(m_client->get(path + u"&country=Japan"_s).json()[u"versions"].toArray().size(), 1);
    int owned = 0;
    for (const QJsonValue &version : versions[u"versions"].toArray())
        owned += version[u"stats"][u"user"][u"in_collection"].toInt();
    QCOMPARE(owned, 3);
}

void TstDatabaseApi::artistsAndLabels()
{
    const Release &release = m_server->collection().release(titled(u"Blue Transit"_s))->release;
    const QString artist = u"artists/%1"_s.arg(release.artists.first().id.value);
    QCOMPARE(m_client->get(artist).json()[u"name"].toString(), u"Miles Okoye"_s);
    const auto works = m_client->get(artist + u"/releases?sort=year"_s).json()[u"releases"].toArray();
    QCOMPARE(works.size(), 2);
    QCOMPARE(works.first()[u"type"].toString(), u"master"_s);
    QCOMPARE(works.first()[u"role"].toString(), u"Main"_s);
    const QString label = u"labels/%1"_s.arg(release.labels.first().id.value);
    QCOMPARE(m_client->get(label).json()[u"name"].toString(), u"Meridian"_s);
    const auto catalogue = m_client->get(label + u"/releases?per_page=100"_s).json()[u"releases"].toArray();
    QVERIFY(catalogue.size() >= 6);
    QVERIFY(!catalogue.first()[u"catno"].toString().isEmpty());
}

void TstDatabaseApi::searches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title"); // of the first result; empty = nothing is found
    QTest::newRow("words") << u"q=marisma%20calma&type=release"_s << u"Grupo Marisma - Noche en Calma"_s;
    QTest::newRow("plus is a blank") << u"q=noche+en+calma&type=release"_s << u"Grupo Marisma - Noche en Calma"_s;
    QTest::newRow("accents do not matter") << u"q=apent%20hav&type=release"_s << u"Sven Ahlgren Kvartett - Åpent Hav"_s;
    QTest::newRow("catalogue number, loosely")
        << u"catno=mlp9017"_s << u"Miles Okoye & Ida Lorne - Two for the Platform"_s;
    QTest::newRow("Cyrillic") << u"release_title=Северный ветер&type=release"_s << u"Вера Соколова - Северный ветер"_s;
    QTest::newRow("several conditions") << u"artist=lena brandt&year=1984&format=LP&country=Germany&type=release"_s
                                        << u"Lena Brandt - Zimmer ohne Uhr"_s;
    QTest::newRow("a track") << u"track=Ticket Stub&type=release"_s << u"Miles Okoye - Blue Transit"_s;
    QTest::newRow("an artist") << u"q=sternwarte&type=artist"_s << u"Sternwarte"_s;
    QTest::newRow("a label") << u"q=fjordlyd&type=label"_s << u"Fjordlyd"_s;
    QTest::newRow("nothing") << u"q=zzzzzz"_s << QString();
}

void TstDatabaseApi::searches()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    const auto answer = m_client->get(u"database/search?"_s + query);
    QCOMPARE(answer.status, 200);
    const QJsonArray results = answer.json()[u"results"].toArray();
    QCOMPARE(results.isEmpty(), title.isEmpty());
    if (!title.isEmpty()) {
        QCOMPARE(results.first()[u"title"].toString(), title);
        QVERIFY(results.first()[u"user_data"].isObject());
    }
}

void TstDatabaseApi::barcodesAreFoundAsPrintedAndAsScanned()
{
    const demo::ServedRelease &served = *m_server->collection().release(titled(u"Fair Isle"_s));
    const QList<Identifier> codes = demo::detailOf(served).identifiers;
    QCOMPARE(codes[1].value, demo::barcodeOf(served));
    QVERIFY(codes[0].value.contains(u' '));
    for (const Identifier &code : codes.first(2)) {
        const auto results
            = m_client->get(u"database/search?type=release&barcode="_s + code.value).json()[u"results"].toArray();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first()[u"id"].toInteger(), served.release.id.value);
        QVERIFY(results.first()[u"barcode"].toArray().contains(code.value));
    }
}

void TstDatabaseApi::searchNeedsAToken()
{
    test::HttpClient stranger(*m_server);
    stranger.authorization.clear();
    QCOMPARE(stranger.get(u"database/search?q=blue"_s).status, 401);
    QCOMPARE(stranger.get(u"releases/%1"_s.arg(titled(u"Blue Transit"_s).value)).status, 200);
    QCOMPARE(stranger.get(QString()).json()[u"api_version"].toString(), u"v2"_s);
}

void TstDatabaseApi::marketplace()
{
    int offered = 0;
    int absent = 0;
    for (const ReleaseId id : m_server->collection().releases().first(40)) {
        const auto stats = m_client->get(u"marketplace/stats/%1?curr_abbr=GBP"_s.arg(id.value)).json();
        const auto prices = m_client->get(u"marketplace/price_suggestions/%1"_s.arg(id.value)).json();
        if (stats[u"lowest_price"].isNull()) {
            ++absent;
            QVERIFY(prices.isEmpty());
            continue;
        }
        ++offered;
        QCOMPARE(stats[u"lowest_price"][u"currency"].toString(), u"GBP"_s);
        QCOMPARE(prices.size(), 8);
        QCOMPARE(prices[u"Mint (M)"][u"currency"].toString(), u"EUR"_s);
    }
    QVERIFY(offered > 0);
    QVERIFY(absent > 0);
    const auto value = m_client->mine("GET", u"collection/value"_s).json();
    QVERIFY(value[u"median"].toString().startsWith(u'€'));
}

void TstDatabaseApi::lists()
{
    const auto page = m_client->mine("GET", u"lists"_s).json();
    QCOMPARE(page[u"lists"].toArray().size(), 2);
    const auto list = m_client->get(u"lists/701"_s).json();
    QVERIFY(!list[u"items"].toArray().isEmpty());
    test::HttpClient stranger(*m_server);
    stranger.authorization.clear();
    QCOMPARE(stranger.mine("GET", u"lists"_s).json()[u"lists"].toArray().size(), 1);
    QCOMPARE(stranger.get(u"lists/702"_s).status, 403);
}

QTEST_GUILESS_MAIN(TstDatabaseApi)
#include "tst_databaseapi.moc"
