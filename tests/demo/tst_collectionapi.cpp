// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/httpclient.h"
#include "demo/samplecollection.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// The account, its folders, copies, fields and wants, as discogs-api.md §4, §5, §6.1-6.3 and §7 describe them.
class TstCollectionApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhoTheTokenIs();
    void profileIsPublicButItsMailIsNot();
    void pagesHoldEveryCopyOnce();
    void pageBoundaries();
    void anItemHasItsShape();
    void strangersSeeLess();
    void refusals_data();
    void refusals();
    void foldersAreListedAllFirst();
    void foldersAreMadeRenamedAndDeleted();
    void addingTwiceMakesTwoCopies();
    void aMoveNeedsTheCurrentFolder();
    void aRatingIsSharedByAllCopies();
    void fieldsTakeOnlyTheirOptions();
    void wantsAreUpserted();
    void hooksChangeTheCollectionBetweenPages();

private:
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<test::HttpClient> m_client;
};

void TstCollectionApi::init()
{
    m_client.reset();
    m_server = std::make_unique<demo::DiscogsServer>(demo::sampleCollection());
    m_server->setRateLimit(0);
    QVERIFY(m_server->listen());
    m_client = std::make_unique<test::HttpClient>(*m_server);
}

void TstCollectionApi::tellsWhoTheTokenIs()
{
    const auto answer = m_client->get(u"oauth/identity"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-type"), "application/json");
    QCOMPARE(answer.json()[u"username"].toString(), u"sample-collector"_s);

    m_client->authorization = "Discogs token=something-else";
    const auto wrong = m_client->get(u"oauth/identity"_s);
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.message().startsWith("Invalid consumer token"_L1));

    m_client->authorization.clear();
    const auto none = m_client->get(u"oauth/identity"_s);
    QCOMPARE(none.status, 401);
    QCOMPARE(none.message(), u"You must authenticate to access this resource."_s);
    QCOMPARE(none.header("www-authenticate"), "OAuth");
}

void TstCollectionApi::profileIsPublicButItsMailIsNot()
{
    const auto own = m_client->get(u"users/Sample-Collector"_s);
    QCOMPARE(own.status, 200);
    QCOMPARE(own.json()[u"username"].toString(), u"sample-collector"_s);
    QVERIFY(own.json().contains(u"email"));
    m_client->authorization.clear();
    QVERIFY(!m_client->get(u"users/sample-collector"_s).json().contains(u"email"));
    QCOMPARE(m_client->get(u"users/nobody-at-all"_s).status, 404);
}

void TstCollectionApi::pagesHoldEveryCopyOnce()
{
    QSet<qint64> seen;
    QString lastDate;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        const auto answer = m_client->mine(
            "GET", u"collection/folders/0/releases?page=%1&per_page=100&sort=added&sort_order=asc"_s.arg(page));
        QCOMPARE(answer.status, 200);
        const QJsonObject paging = answer.json()[u"pagination"].toObject();
        pages = paging[u"pages"].toInt();
        QCOMPARE(paging[u"page"].toInt(), page);
        QCOMPARE(paging[u"items"].toInt(), int(m_server->collection().size()));
        for (const QJsonValue &item : answer.json()[u"releases"].toArray()) {
            const qint64 id = item[u"instance_id"].toInteger();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            const demo::ServedCopy *copy = m_server->collection().copy({id});
            QVERIFY(copy);
            const auto date = QDateTime::fromString(item[u"date_added"].toString(), Qt::ISODate);
            QCOMPARE(date.toUTC(), copy->added);
        }
    }
    QCOMPARE(seen.size(), m_server->collection().size());
}

void TstCollectionApi::pageBoundaries()
{
    const auto clamped = m_client->mine("GET", u"collection/folders/0/releases?per_page=250"_s).json();
    QCOMPARE(clamped[u"pagination"][u"per_page"].toInt(), 100);
    QCOMPARE(clamped[u"releases"].toArray().size(), 100);
    QVERIFY(!clamped[u"pagination"][u"urls"].toObject().contains(u"prev"));
    QVERIFY(clamped[u"pagination"][u"urls"][u"next"].toString().contains("sort=label"_L1));

    const auto usual = m_client->mine("GET", u"collection/folders/0/releases"_s).json();
    QCOMPARE(usual[u"pagination"][u"per_page"].toInt(), 50);

    const auto past = m_client->mine("GET", u"collection/folders/0/releases?page=99&per_page=100"_s);
    QCOMPARE(past.status, 404);
    QCOMPARE(past.message(), u"Page 99 is outside of valid range [1, 3]."_s);

    const auto echoed
        = m_client->mine("GET", u"collection/folders/0/releases?token=sample-token-for-the-demo"_s).json();
    QVERIFY(echoed[u"pagination"][u"urls"][u"next"].toString().contains("token="_L1));

    demo::Collection none;
    m_server->setCollection(none);
    const auto empty = m_client->mine("GET", u"collection/folders/0/releases"_s).json();
    QCOMPARE(empty[u"pagination"][u"pages"].toInt(), 1);
    QCOMPARE(empty[u"pagination"][u"items"].toInt(-1), 0);
    QVERIFY(empty[u"pagination"][u"urls"].toObject().isEmpty());
}

void TstCollectionApi::anItemHasItsShape()
{
    const auto page = m_client->mine("GET", u"collection/folders/0/releases?sort=added&sort_order=desc&per_page=1"_s);
    const QJsonObject item = page.json()[u"releases"].toArray().first().toObject();
    QVERIFY(item[u"instance_id"].toInteger() > 2'147'483'647LL);
    const QJsonObject info = item[u"basic_information"].toObject();
    QCOMPARE(info[u"id"], item[u"id"]);
    for (const char16_t *key : {u"master_id", u"master_url", u"resource_url", u"title", u"year", u"thumb",
                                u"cover_image", u"formats", u"labels", u"artists", u"genres", u"styles"})
        QVERIFY2(info.contains(QStringView(key)), qPrintable(QString::fromUtf16(key)));
    QVERIFY(info[u"formats"].toArray().first().toObject()[u"qty"].isString());
    const QString date = item[u"date_added"].toString();
    QVERIFY2(date.endsWith("-07:00"_L1) || date.endsWith("-08:00"_L1), qPrintable(date));
}

void TstCollectionApi::strangersSeeLess()
{
    m_client->authorization.clear();
    const auto page = m_client->mine("GET", u"collection/folders/0/releases"_s);
    QCOMPARE(page.status, 200);
    for (const QJsonValue &item : page.json()[u"releases"].toArray()) {
        QVERIFY(!item.toObject().contains(u"folder_id"));
        QVERIFY(!item.toObject().contains(u"notes"));
        QCOMPARE(item[u"basic_information"][u"thumb"].toString(), QString());
    }
    const auto folders = m_client->mine("GET", u"collection/folders"_s).json()[u"folders"].toArray();
    QCOMPARE(folders.size(), 1);
    QCOMPARE(folders.first()[u"id"].toInt(-1), 0);

    m_server->collection().setPrivate(true);
    QCOMPARE(m_client->mine("GET", u"collection/folders/0/releases"_s).status, 403);
    QCOMPARE(m_client->mine("GET", u"wants"_s).status, 403);
}

void TstCollectionApi::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QString own = u"users/sample-collector/"_s;
    QTest::newRow("someone else's collection")
        << "GET"_ba << u"users/quiet-collector/collection/folders/0/releases"_s << ""_ba << 403;
    QTest::newRow("someone else's value") << "GET"_ba << u"users/quiet-collector/collection/value"_s << ""_ba << 403;
    QTest::newRow("unknown user") << "GET"_ba << u"users/nobody/collection/folders"_s << ""_ba << 404;
    QTest::newRow("unknown path") << "GET"_ba << u"nothing/here"_s << ""_ba << 404;
    QTest::newRow("unknown folder") << "GET"_ba << QString(own + u"collection/folders/999/releases"_s) << ""_ba << 404;
    QTest::newRow("folder that is no number")
        << "GET"_ba << QString(own + u"collection/folders/abc/releases"_s) << ""_ba << 404;
    QTest::newRow("bad sort") << "GET"_ba << QString(own + u"collection/folders/0/releases?sort=colour"_s) << ""_ba
                              << 422;
    QTest::newRow("wrong method") << "PUT"_ba << QString(own + u"collection/folders"_s) << "{}"_ba << 405;
    QTest::newRow("folder without a name")
        << "POST"_ba << QString(own + u"collection/folders"_s) << R"({"name":" "})"_ba << 422;
    QTest::newRow("folder of a taken name")
        << "POST"_ba << QString(own + u"collection/folders"_s) << R"({"name":"Jazz wall"})"_ba << 422;
    QTest::newRow("renaming Uncategorized")
        << "POST"_ba << QString(own + u"collection/folders/1"_s) << R"({"name":"x"})"_ba << 422;
    QTest::newRow("deleting a full folder") << "DELETE"_ba << QString(own + u"collection/folders/2"_s) << ""_ba << 422;
    QTest::newRow("adding to All") << "POST"_ba << QString(own + u"collection/folders/0/releases/1"_s) << ""_ba << 404;
    QTest::newRow("adding an unknown release")
        << "POST"_ba << QString(own + u"collection/folders/1/releases/1"_s) << ""_ba << 404;
    QTest::newRow("unknown instance") << "DELETE"_ba << QString(own + u"collection/folders/1/releases/1/instances/1"_s)
                                      << ""_ba << 404;
    QTest::newRow("want of an unknown release") << "PUT"_ba << QString(own + u"wants/1"_s) << ""_ba << 404;
    QTest::newRow("want that is not there") << "DELETE"_ba << QString(own + u"wants/1"_s) << ""_ba << 404;
}

void TstCollectionApi::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto answer = m_client->send(method, path, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.message().isEmpty());
}

void TstCollectionApi::foldersAreListedAllFirst()
{
    QStringList names;
    int sum = 0;
    for (const QJsonValue &folder : m_client->mine("GET", u"collection/folders"_s).json()[u"folders"].toArray()) {
        names.append(folder[u"name"].toString());
        sum += folder[u"id"].toInt() == 0 ? 0 : folder[u"count"].toInt();
    }
    QCOMPARE(
        names,
        (QStringList{u"All"_s, u"7\" boxes"_s, u"For sale"_s, u"Jazz wall"_s, u"Living room"_s, u"Uncategorized"_s}));
    QCOMPARE(sum, int(m_server->collection().size()));
}

void TstCollectionApi::foldersAreMadeRenamedAndDeleted()
{
    const auto made = m_client->mine("POST", u"collection/folders"_s, R"({"name":"Attic"})");
    QCOMPARE(made.status, 201);
    const QString path = u"collection/folders/%1"_s.arg(made.json()[u"id"].toInteger());
    QCOMPARE(made.json()[u"count"].toInt(-1), 0);
    QCOMPARE(m_client->mine("POST", path, R"({"name":"Cellar"})").status, 200);
    QCOMPARE(m_client->mine("GET", path).json()[u"name"].toString(), u"Cellar"_s);
    QCOMPARE(m_client->mine("DELETE", path).status, 204);
    QCOMPARE(m_client->mine("GET", path).status, 404);
}

void TstCollectionApi::addingTwiceMakesTwoCopies()
{
    const ReleaseId release = m_server->collection().wants().first().release;
    const QString copies = u"collection/releases/%1"_s.arg(release.value);
    QVERIFY(m_client->mine("GET", copies).json()[u"releases"].toArray().isEmpty());
    const QString add = u"collection/folders/1/releases/%1"_s.arg(release.value);
    const auto first = m_client->mine("POST", add);
    const auto second = m_client->mine("POST", add);
    QCOMPARE(first.status, 201);
    QVERIFY(first.json()[u"instance_id"].toInteger() > 2'147'483'647LL);
    QVERIFY(first.json()[u"instance_id"] != second.json()[u"instance_id"]);
    QCOMPARE(m_client->mine("GET", copies).json()[u"releases"].toArray().size(), 2);
    const QString instance = u"%1/instances/%2"_s.arg(add).arg(first.json()[u"instance_id"].toInteger());
    QCOMPARE(m_client->mine("DELETE", instance).status, 204);
    QCOMPARE(m_client->mine("DELETE", instance).status, 404);
    QCOMPARE(m_client->mine("GET", copies).json()[u"releases"].toArray().size(), 1);
}

void TstCollectionApi::aMoveNeedsTheCurrentFolder()
{
    auto &collection = m_server->collection();
    const InstanceId id = collection.order({2}, demo::SortKey::Added, Qt::AscendingOrder).first();
    const ReleaseId release = collection.copy(id)->release;
    const auto path = [&](int folder) {
        return u"collection/folders/%1/releases/%2/instances/%3"_s.arg(folder).arg(release.value).arg(id.value);
    };
    QCOMPARE(m_client->mine("POST", path(3), R"({"folder_id":1})").status, 404);
    const auto moved = m_client->mine("POST", path(2), R"({"folder_id":3})");
    QCOMPARE(moved.status, 204);
    QVERIFY(moved.body.isEmpty());
    QCOMPARE(moved.header("content-type"), "text/plain");
    QCOMPARE(collection.copy(id)->folder, FolderId{3});
    QCOMPARE(m_client->mine("POST", path(3), R"({"folder_id":4711})").status, 404);
    QCOMPARE(m_client->mine("POST", path(3), R"({"rating":9})").status, 422);
    QCOMPARE(m_client->mine("POST", path(3), "not json").status, 422);
}

void TstCollectionApi::aRatingIsSharedByAllCopies()
{
    auto &collection = m_server->collection();
    const auto &all = collection.order(kAllFolders, demo::SortKey::Added, Qt::AscendingOrder);
    const auto twin = std::ranges::find_if(
        all, [&](InstanceId id) { return collection.copiesOf(collection.copy(id)->release).size() > 1; });
    QVERIFY(twin != all.end());
    const demo::ServedCopy copy = *collection.copy(*twin);
    const int wanted = collection.rating(copy.release) == 2 ? 3 : 2;
    const auto answer = m_client->mine("POST",
                                       u"collection/folders/%1/releases/%2/instances/%3"_s.arg(copy.folder.value)
                                           .arg(copy.release.value)
                                           .arg(copy.instance.value),
                                       "{\"rating\":" + QByteArray::number(wanted) + '}');
    QCOMPARE(answer.status, 204);
    const auto copies
        = m_client->mine("GET", u"collection/releases/%1"_s.arg(copy.release.value)).json()[u"releases"].toArray();
    QVERIFY(copies.size() > 1);
    for (const QJsonValue &item : copies)
        QCOMPARE(item[u"rating"].toInt(), wanted);
}

void TstCollectionApi::fieldsTakeOnlyTheirOptions()
{
    const auto fields = m_client->mine("GET", u"collection/fields"_s).json()[u"fields"].toArray();
    QCOMPARE(fields.size(), 5);
    QCOMPARE(fields[3][u"name"].toString(), u"Bought at"_s);
    QCOMPARE(fields[3][u"type"].toString(), u"dropdown"_s);
    QCOMPARE(fields[4][u"type"].toString(), u"textarea"_s);

    auto &collection = m_server->collection();
    const InstanceId id = collection.order({3}, demo::SortKey::Added, Qt::AscendingOrder).first();
    const QString path
        = u"collection/folders/3/releases/%1/instances/%2/fields/"_s.arg(collection.copy(id)->release.value)
              .arg(id.value);
    const auto edit = [&](int field, const QByteArray &value) {
        return m_client->mine("POST", path + QString::number(field), "{\"value\":\"" + value + "\"}").status;
    };
    QCOMPARE(edit(1, "Poor (P)"), 204);
    QCOMPARE(edit(1, "Superb"), 422);
    QCOMPARE(m_client->mine("POST", path + u"1?value=Good%20(G)"_s).status, 422);
    QCOMPARE(edit(3, "one\\ntwo"), 204);
    QCOMPARE(edit(9, "x"), 404);
    const QList<FieldValue> kept = collection.copy(id)->fields;
    QVERIFY(kept.contains(FieldValue{kMediaCondition, u"Poor (P)"_s}));
    QVERIFY(kept.contains(FieldValue{kNotesField, u"one\ntwo"_s}));
    QCOMPARE(edit(3, ""), 204);
    QVERIFY(collection.copy(id)->fields.contains(FieldValue{kNotesField, QString()}));
}

void TstCollectionApi::wantsAreUpserted()
{
    const auto page = m_client->mine("GET", u"wants?per_page=100"_s).json();
    const int before = page[u"pagination"][u"items"].toInt();
    QVERIFY(before >= 20);
    QVERIFY(page[u"wants"].toArray().first()[u"notes"].isString());

    const ReleaseId release = m_server->collection().copies().first().release.id;
    const QString path = u"wants/%1"_s.arg(release.value);
    QCOMPARE(m_client->mine("PUT", path, R"({"notes":"mono only","rating":3})").status, 201);
    QCOMPARE(m_client->mine("POST", path, R"({"rating":4})").status, 200);
    QCOMPARE(m_client->mine("GET", u"wants"_s).json()[u"pagination"][u"items"].toInt(), before + 1);
    QCOMPARE(m_server->collection().want(release)->notes, u"mono only"_s);
    QCOMPARE(m_server->collection().want(release)->rating, 4);
    QCOMPARE(m_client->mine("DELETE", path).status, 204);
    QCOMPARE(m_client->mine("DELETE", path).status, 404);
}

void TstCollectionApi::hooksChangeTheCollectionBetweenPages()
{
    m_server->inject(demo::Fault::before([](demo::DiscogsServer &server) {
                         const InstanceId first
                             = server.collection().order(kAllFolders, demo::SortKey::Added, Qt::AscendingOrder).first();
                         server.collection().remove(first);
                     }).on(u"page=2"_s));
    const auto path
        = [](int page) { return u"collection/folders/0/releases?per_page=100&sort=added&page=%1"_s.arg(page); };
    const int before = m_client->mine("GET", path(1)).json()[u"pagination"][u"items"].toInt();
    const int after = m_client->mine("GET", path(2)).json()[u"pagination"][u"items"].toInt();
    QCOMPARE(after, before - 1);
}

QTEST_GUILESS_MAIN(TstCollectionApi)
#include "tst_collectionapi.moc"
