// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"
#include "discogs/fixture.h"
#include "discogs/parseaccount.h"
#include "discogs/parsecatalogue.h"
#include "discogs/parsecollection.h"
#include "discogs/parsemarket.h"
#include "discogs/parserelease.h"
#include "discogs/parsesearch.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::discogs;

namespace {

using Parse = QString (*)(const QJsonDocument &); ///< the problem, if there is one

template <auto parse>
QString problemOf(const QJsonDocument &document)
{
    const auto result = parse(document);
    return result ? QString() : result.error().detail;
}

/// A page parser for which a skipped entry is a problem too.
template <auto parse>
QString problemOfPage(const QJsonDocument &document)
{
    const auto page = parse(document);
    return page ? page->skipped.join("; "_L1) : page.error().detail;
}

/// The list as the API would send it: some recordings are the bare list, or all pages in one.
QJsonDocument asOnePage(const QJsonDocument &document, QLatin1StringView key)
{
    QJsonObject json = document.object();
    if (json.contains("pagination"_L1))
        return document;
    const QJsonArray entries = document.isArray() ? document.array() : json[key].toArray();
    json.insert("pagination"_L1, QJsonObject{{u"page"_s, 1}, {u"pages"_s, 1}, {u"items"_s, entries.size()}});
    json.insert(key, entries);
    return QJsonDocument(json);
}

/// Records of RFC 4180, the header first.
QList<QStringList> csvRecords(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            record += cell;
            cell.clear();
            if (c == u'\n') {
                records += record;
                record.clear();
            }
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    return records;
}

} // namespace

Q_DECLARE_METATYPE(Parse)

/// Every recorded answer there is. They are not part of the repository: where they are missing, nothing is tested here.
class TstRecorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void collections_data();
    void collections();
    void wants();
    void recordedPage();
    void releases_data();
    void releases();
    void samples_data();
    void samples();
    void artistLines();
    void csvColumns();

private:
    [[nodiscard]] QStringList files(const QString &folder) const;

    QDir m_root;
};

void TstRecorded::initTestCase()
{
    const QString given = qEnvironmentVariable("VV_SHARED_FIXTURES");
    m_root.setPath(given.isEmpty() ? u"" VV_FIXTURES "/../../../shared/fixtures"_s : given);
    if (!m_root.exists(u"PROVENANCE.md"_s))
        QSKIP("the recorded answers are not here; VV_SHARED_FIXTURES says where they are");
}

QStringList TstRecorded::files(const QString &folder) const
{
    QStringList paths;
    QDirIterator each(m_root.filePath(folder), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        paths += m_root.relativeFilePath(each.next());
    paths.sort();
    return paths;
}

void TstRecorded::collections_data()
{
    QTest::addColumn<int>("copies");
    QTest::newRow("collection/custom-fields-621/collection_all_pages_merged.json") << 621;
    QTest::newRow("collection/snapshots-over-time/2022-12-18.json") << 266;
    QTest::newRow("collection/snapshots-over-time/2023-01-19.json") << 269;
    QTest::newRow("collection/snapshots-over-time/2023-04-01.json") << 289;
    QTest::newRow("collection/pages/page1of1_33.json") << 33;
    QTest::newRow("collection/pages/page1of1_31_2025.json") << 31;
    QTest::newRow("collection/pages/page1of4_50_2021.json") << 50;
    QTest::newRow("collection/pages/page1of2_50.json") << 50;
    QTest::newRow("collection/items_by_release_1306409.json") << 1;
    QTest::newRow("collection/items_by_release_1308330.json") << 0;
    QTest::newRow("collection/items_by_release_35788246.json") << 1;
    QTest::newRow("joalla/users/example/collection/folders/0/releases_page_1_per_page_50.json") << 3;
}

void TstRecorded::collections()
{
    QFETCH(int, copies);
    const QJsonDocument document = jsonFile(m_root.filePath(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(!document.isNull());
    const auto page = parseCollectionPage(asOnePage(document, "releases"_L1));
    QVERIFY2(page, qUtf8Printable(page ? QString() : page.error().detail));
    QCOMPARE(page->skipped, QStringList());
    QCOMPARE(page->items.size(), copies);
    QSet<InstanceId> instances;
    for (const Copy &copy : page->items) {
        instances += copy.instance;
        QVERIFY(copy.release.id.isValid());
        QVERIFY(!copy.release.title.isEmpty());
        QVERIFY(!displayArtist(copy.release.artists).isEmpty());
        QVERIFY(!displayFormat(copy.release.formats).isEmpty());
        QVERIFY(copy.added.isValid());
    }
    QCOMPARE(instances.size(), copies);
}

void TstRecorded::wants()
{
    const QJsonDocument document = jsonFile(m_root.filePath(u"wantlist/wants_97_2026.json"_s));
    const auto page = parseWantPage(asOnePage(document, "wants"_L1));
    QVERIFY(page);
    QCOMPARE(page->skipped, QStringList());
    QCOMPARE(page->items.size(), 97);
    for (const Want &want : page->items) {
        QVERIFY(want.release.id.isValid());
        QVERIFY(want.added.isValid());
    }
}

void TstRecorded::recordedPage()
{
    const QJsonDocument document = jsonFile(m_root.filePath(u"http/collection_page_with_headers_2026-03.json"_s));
    const auto page = parseCollectionPage(QJsonDocument(document["body"_L1].toObject()));
    QVERIFY(page);
    QCOMPARE(page->pagination, (Pagination{1, 23, 10, 223}));
    QCOMPARE(page->items.size(), 10);
    QCOMPARE(page->skipped, QStringList());
}

void TstRecorded::releases_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = files(u"releases"_s) + files(u"releases-greg"_s) + files(u"joalla/releases"_s);
    QTest::newRow("all of them") << QString();
    for (const QString &path : paths)
        QTest::newRow(qUtf8Printable(path)) << path;
}

void TstRecorded::releases()
{
    QFETCH(QString, path);
    if (path.isEmpty()) {
        QVERIFY(files(u"releases"_s).size() >= 55);
        QVERIFY(files(u"releases-greg"_s).size() >= 100);
        QVERIFY(files(u"joalla/releases"_s).size() >= 5);
        return;
    }
    const QJsonDocument document = jsonFile(m_root.filePath(path));
    const QJsonObject json = document.object();
    const auto detail = parseRelease(document);
    QVERIFY2(detail, qUtf8Printable(detail ? QString() : detail.error().detail));
    QCOMPARE(detail->release.id.value, json["id"_L1].toInteger());
    QCOMPARE(detail->release.title, json["title"_L1].toString());
    QCOMPARE(detail->release.artists.size(), json["artists"_L1].toArray().size());
    QCOMPARE(detail->release.labels.size(), json["labels"_L1].toArray().size());
    QCOMPARE(detail->release.formats.size(), json["formats"_L1].toArray().size());
    QCOMPARE(detail->tracks.size(), json["tracklist"_L1].toArray().size());
    QCOMPARE(detail->credits.size(), json["extraartists"_L1].toArray().size());
    QCOMPARE(detail->companies.size(), json["companies"_L1].toArray().size());
    QCOMPARE(detail->have, json["community"_L1]["have"_L1].toInt());
    for (const Format &format : detail->release.formats) {
        for (const QString &description : format.descriptions)
            QVERIFY(!description.isEmpty());
    }
    for (const Track &track : detail->tracks) {
        if (!track.duration.trimmed().isEmpty())
            QVERIFY2(durationSeconds(track.duration), qUtf8Printable(track.duration));
    }
}

void TstRecorded::samples_data()
{
    QTest::addColumn<Parse>("parse");

    const Parse list = problemOf<parseList>;
    const Parse collection = problemOfPage<parseCollectionPage>;
    const Parse versions = problemOfPage<parseVersionPage>;
    const Parse artistReleases = problemOfPage<parseArtistReleasePage>;
    const Parse labelReleases = problemOfPage<parseLabelReleasePage>;
    const Parse search = problemOfPage<parseSearchPage>;
    const Parse artist = problemOf<parseArtist>;
    const Parse label = problemOf<parseLabel>;
    const Parse master = problemOf<parseMaster>;
    const Parse release = problemOf<parseRelease>;
    const Parse folders = problemOf<parseFolders>;
    const Parse folder = problemOf<parseFolder>;
    const Parse value = problemOf<parseCollectionValue>;
    const Parse identity = problemOf<parseIdentity>;
    const Parse profile = problemOf<parseProfile>;
    const Parse userRating = problemOf<parseUserRating>;
    const Parse added = problemOf<parseAddedCopy>;

    QTest::newRow("collection/custom-fields-621/folder_data.json") << folders;
    QTest::newRow("collection/custom-fields-621/collection_fields.json") << Parse(problemOf<parseFields>);
    QTest::newRow("collection/custom-fields-621/collection_value.json") << value;
    QTest::newRow("collection/custom-fields-621/user_lists.json") << Parse(problemOfPage<parseListPage>);
    QTest::newRow("collection/custom-fields-621/user_profile.json") << profile;
    QTest::newRow("search/search-kind-of-blue.json") << search;
    QTest::newRow("joalla/artists/1.json") << artist;
    QTest::newRow("joalla/artists/2.json") << artist;
    QTest::newRow("joalla/artists/3.json") << artist;
    QTest::newRow("joalla/artists/1/releases_per_page_50_page_1.json") << artistReleases;
    QTest::newRow("joalla/artists/1/releases_per_page_50_page_2.json") << artistReleases;
    QTest::newRow("joalla/database/search_q_trash80_per_page_50_page_1.json") << search;
    QTest::newRow("joalla/labels/1.json") << label;
    QTest::newRow("joalla/labels/31405.json") << label;
    QTest::newRow("joalla/lists/1.json") << list;
    QTest::newRow("joalla/marketplace/stats/1.json") << Parse(problemOf<parseMarketplaceStats>);
    QTest::newRow("joalla/masters/4242.json") << master;
    QTest::newRow("joalla/masters/4242/versions_per_page_50_page_1.json") << versions;
    QTest::newRow("joalla/oauth/identity.json") << identity;
    QTest::newRow("joalla/users/example.json") << profile;
    QTest::newRow("joalla/users/example/collection/folders.json") << folders;
    QTest::newRow("joalla/users/example/collection/value.json") << value;
    QTest::newRow("joalla/users/example/wants_per_page_50_page_1.json") << Parse(problemOfPage<parseWantPage>);
    QTest::newRow("samples/calliostro_get_artist.json") << artist;
    QTest::newRow("samples/calliostro_get_artist_releases.json") << artistReleases;
    QTest::newRow("samples/calliostro_get_collection_folders.json") << folders;
    QTest::newRow("samples/calliostro_get_collection_items_by_folder.json") << collection;
    QTest::newRow("samples/calliostro_get_label.json") << label;
    QTest::newRow("samples/calliostro_get_label_releases.json") << labelReleases;
    QTest::newRow("samples/calliostro_get_master.json") << master;
    QTest::newRow("samples/calliostro_get_master_versions.json") << versions;
    QTest::newRow("samples/calliostro_get_release.json") << release;
    QTest::newRow("samples/calliostro_search.json") << search;
    QTest::newRow("samples/d4s_artists_1_releases.json") << artistReleases;
    QTest::newRow("samples/d4s_artists_1_releases_sort_title_sort_order_asc.json") << artistReleases;
    QTest::newRow("samples/d4s_artists_23755.json") << artist;
    QTest::newRow("samples/d4s_labels_1.json") << label;
    QTest::newRow("samples/d4s_oauth_identity.json") << identity;
    QTest::newRow("samples/d4s_releases_get-community-release-rating.json") << Parse(problemOf<parseCommunityRating>);
    QTest::newRow("samples/d4s_releases_get-master-release-versions.json") << versions;
    QTest::newRow("samples/d4s_releases_get-master-release.json") << master;
    QTest::newRow("samples/d4s_releases_get-rating.json") << userRating;
    QTest::newRow("samples/d4s_releases_get-release.json") << release;
    QTest::newRow("samples/d4s_releases_put-rating.json") << userRating;
    QTest::newRow("samples/d4s_users__collector-updated.json") << profile;
    QTest::newRow("samples/d4s_users__collector.json") << profile;
    QTest::newRow("samples/master-5460.json") << master;
    QTest::newRow("samples/release-2825456.json") << release;
    QTest::newRow("samples/release_udr_2018.json") << release;
    QTest::newRow("samples/swift_add-item-to-collection-folder-200.json") << added;
    QTest::newRow("samples/swift_get-collection-value-200.json") << value;
    QTest::newRow("samples/swift_get-custom-fields-200.json") << Parse(problemOf<parseFields>);
    QTest::newRow("samples/swift_get-folder-metadata-200.json") << folder;
    QTest::newRow("samples/swift_get-folders-200.json") << folders;
    QTest::newRow("samples/swift_get-folders-for-release-200.json") << collection;
    QTest::newRow("samples/swift_get-items-in-folder-200.json") << collection;
    QTest::newRow("samples/swift_get-label-200.json") << label;
    QTest::newRow("samples/swift_get-label-releases-200.json") << labelReleases;
    QTest::newRow("samples/swift_get-master-200.json") << master;
    QTest::newRow("samples/swift_get-master-release-versions-200.json") << versions;
    QTest::newRow("samples/swift_get-release-rating-200.json") << userRating;
    QTest::newRow("samples/swift_get-release-summaries-200.json") << artistReleases;
    QTest::newRow("samples/swift_get-user-identity-200.json") << identity;
    QTest::newRow("samples/swift_post-add-item-to-folder-201.json") << added;
    QTest::newRow("samples/swift_post-create-folder-201.json") << folder;
    QTest::newRow("samples/swift_post-edit-folder-metadata-200.json") << folder;
    QTest::newRow("samples/swift_search-200.json") << search;
}

void TstRecorded::samples()
{
    QFETCH(Parse, parse);
    QJsonDocument document = jsonFile(m_root.filePath(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(!document.isNull());
    if (document["reason"_L1].isString()) // one client's fixtures have the whole answer around the body
        document = QJsonDocument(document["body"_L1].toObject());
    QCOMPARE(parse(document), QString());
}

void TstRecorded::artistLines()
{
    // The server's own line has the article behind the name, which is another rule.
    int same = 0;
    QStringList others;
    for (const QString &path : files(u"releases"_s) + files(u"releases-greg"_s)) {
        const QJsonDocument document = jsonFile(m_root.filePath(path));
        const QString expected = document["artists_sort"_L1].toString();
        const auto detail = parseRelease(document);
        QVERIFY(detail);
        if (expected.isEmpty() || expected.contains(", The"_L1))
            continue;
        if (canonicalArtist(detail->release.artists) == expected)
            ++same;
        else
            others += path + ": "_L1 + expected + " / "_L1 + canonicalArtist(detail->release.artists);
    }
    QCOMPARE(others, QStringList());
    QVERIFY(same > 100);
}

void TstRecorded::csvColumns()
{
    QHash<qint64, Release> known;
    for (const QString &path : files(u"releases"_s) + files(u"releases-greg"_s)) {
        if (const auto detail = parseRelease(jsonFile(m_root.filePath(path))))
            known.insert(detail->release.id.value, detail->release);
    }
    for (const QString &path : files(u"collection"_s)) {
        const auto page = parseCollectionPage(asOnePage(jsonFile(m_root.filePath(path)), "releases"_L1));
        if (!page)
            continue;
        for (const Copy &copy : page->items)
            known.insert(copy.release.id.value, copy.release);
    }

    int rows = 0;
    int sameArtist = 0;
    int sameFormat = 0;
    const QDir folder(m_root.filePath(u"csv"_s));
    for (const QString &name : folder.entryList({u"*.csv"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QStringList> records = csvRecords(QString::fromUtf8(file.readAll()));
        QVERIFY(records.size() > 1);
        const auto artist = records.first().indexOf("Artist"_L1);
        const auto format = records.first().indexOf("Format"_L1);
        const auto id = records.first().indexOf("release_id"_L1);
        for (const QStringList &record : records.sliced(1)) {
            const auto release = known.constFind(record.value(id).toLongLong());
            if (release == known.constEnd())
                continue;
            ++rows;
            const QString made = csvFormat(release->formats);
            sameFormat += made == record.value(format);
            sameArtist += canonicalArtist(release->artists) == record.value(artist);
            // The answers are years younger than the exports, and what was edited in between are additions.
            QVERIFY2(made.startsWith(record.value(format)), qUtf8Printable(made + " / "_L1 + record.value(format)));
        }
    }
    QVERIFY(rows >= 10);
    QCOMPARE(sameArtist, rows);
    QVERIFY(sameFormat * 2 > rows);
}

QTEST_APPLESS_MAIN(TstRecorded)
#include "tst_recorded.moc"
