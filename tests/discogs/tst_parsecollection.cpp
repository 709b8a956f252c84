// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/fixture.h"
#include "discogs/parsecollection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::discogs;

class TstParseCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page();
    void basicInformation();
    void ownFields();
    void brokenEntriesCostNothing();
    void wrongTypes();
    void emptyPage();
    void noCollectionPage_data();
    void noCollectionPage();
    void wants();
    void folders();
    void fieldDefinitions();
    void value();
    void addedCopy();
    void noList_data();
    void noList();
};

void TstParseCollection::page()
{
    const auto page = parseCollectionPage(fixture("collection_page.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->pagination, (Pagination{3, 3, 100, 205}));
    QCOMPARE(page->skipped, QStringList());
    QCOMPARE(page->items.size(), 5);

    QList<qint64> instances;
    for (const Copy &copy : page->items)
        instances += copy.instance.value;
    QCOMPARE(instances, (QList<qint64>{2149433251, 4073868451987, 12, 13, 14}));

    QCOMPARE(page->items[0].release.id, page->items[1].release.id);
    QCOMPARE(page->items[0].folder, FolderId{7});
    QCOMPARE(page->items[1].folder, FolderId{8});
    QCOMPARE(page->items[0].rating, 4);
    QCOMPARE(page->items[3].rating, 5);

    const auto utc = [&](qsizetype i) { return page->items[i].added.toString(Qt::ISODate); };
    QCOMPARE(utc(0), u"2026-05-27T15:55:49Z"_s);
    QCOMPARE(utc(1), u"2026-01-03T07:30:00Z"_s);
    QCOMPARE(utc(2), u"2011-01-01T08:00:42Z"_s);
    QVERIFY(!page->items[3].added.isValid());
    QCOMPARE(utc(4), u"2024-05-27T08:55:49Z"_s);
}

void TstParseCollection::basicInformation()
{
    const auto page = parseCollectionPage(fixture("collection_page.json"_L1));
    QVERIFY(page);

    const Release first = page->items[0].release;
    QCOMPARE(first.id, ReleaseId{501});
    QCOMPARE(first.master, MasterId{9001});
    QCOMPARE(first.title, u"Noche en Calma"_s);
    QCOMPARE(first.year, 1972);
    QCOMPARE(first.thumbUrl, u"https://i.discogs.example/t501.jpeg"_s);
    QCOMPARE(first.coverUrl, u"https://i.discogs.example/c501.jpeg"_s);
    QCOMPARE(first.artists.size(), 1);
    QCOMPARE(first.artists[0].id, ArtistId{11});
    QCOMPARE(first.artists[0].name, u"Grupo Marisma (2)"_s);
    QCOMPARE(first.formats, (QList<Format>{{u"Vinyl"_s, u"1"_s, {u"LP"_s, u"Album"_s}, u"Gatefold"_s}}));
    QCOMPARE(first.genres, QStringList{u"Latin"_s});
    QCOMPARE(first.styles, QStringList{u"Bolero"_s});

    const Release second = page->items[2].release;
    QCOMPARE(second.title, u" Low  Tide Letters (2) "_s);
    QCOMPARE(second.year, 0);
    QCOMPARE(second.master, MasterId{});
    QCOMPARE(second.artists.size(), 3);
    QCOMPARE(second.artists[0].anv, u"M. Vellén"_s);
    QCOMPARE(second.artists[0].join, u","_s);
    QCOMPARE(second.artists[2].id, ArtistId{194});
    QCOMPARE(second.labels.size(), 3);
    QCOMPARE(second.labels[1], (LabelCredit{{22}, u"Kosmische Post"_s, u"KP 9 DJ"_s, u"Label"_s}));
    QCOMPARE(second.formats.size(), 4);
    QCOMPARE(second.formats[1].text, u"180g, Gatefold "_s);
    QCOMPARE(second.formats[2].descriptions, QStringList());
    QCOMPARE(second.genres, (QStringList{u"Rock"_s, u"Folk, World, & Country"_s}));
    QCOMPARE(second.styles, QStringList());

    const Release third = page->items[3].release;
    QCOMPARE(third.title, u"静かな部屋 = Тихая Комната\u200b"_s);
    QCOMPARE(third.coverUrl, QString());
    QCOMPARE(third.genres, QStringList());

    QCOMPARE(page->items[4].release.coverUrl, QString()); // the spacer
    QCOMPARE(page->items[4].release.master, MasterId{});
}

void TstParseCollection::ownFields()
{
    const auto page = parseCollectionPage(fixture("collection_page.json"_L1));
    QVERIFY(page);
    const QList<FieldValue> expected{{kMediaCondition, u"Near Mint (NM or M-)"_s},
                                     {kNotesField, u" line 1\nline 2 <br>"_s}};
    QCOMPARE(page->items[0].fields, expected); // the empty sleeve condition is none
    QCOMPARE(page->items[1].fields, QList<FieldValue>());
    QCOMPARE(page->items[2].fields, QList<FieldValue>());
    QCOMPARE(page->items[4].fields, (QList<FieldValue>{{kMediaCondition, u"Very Good Plus (VG+)\n"_s}}));
}

void TstParseCollection::brokenEntriesCostNothing()
{
    const auto page = parseCollectionPage(fixture("collection_page_broken.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items[0].instance, InstanceId{21});
    QCOMPARE(page->items[1].instance, InstanceId{2149433252});
    const QStringList expected{
        u"instance_id 22: basic_information is missing"_s,
        u"entry 3: instance_id is missing"_s,
        u"entry 4: instance_id is missing"_s,
        u"instance_id 24: id is missing"_s,
        u"instance_id 25: basic_information is missing"_s,
        u"entry 7: instance_id is missing"_s,
        u"entry 8: instance_id is missing"_s,
    };
    QCOMPARE(page->skipped, expected);
}

void TstParseCollection::wrongTypes()
{
    const auto page = parseCollectionPage(fixture("collection_page_broken.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->pagination, (Pagination{1, 1, 100, 9}));
    const Copy copy = page->items.last();
    QCOMPARE(copy.folder, FolderId{7});
    QCOMPARE(copy.rating, 3);
    QVERIFY(!copy.added.isValid());
    QCOMPARE(copy.fields, (QList<FieldValue>{{kNotesField, u"7"_s}}));
    QCOMPARE(copy.release.id, ReleaseId{506});
    QCOMPARE(copy.release.master, MasterId{77});
    QCOMPARE(copy.release.title, u"1984"_s);
    QCOMPARE(copy.release.year, 1971);
    QCOMPARE(copy.release.coverUrl, u"0"_s);
    QCOMPARE(copy.release.formats, (QList<Format>{{u"Vinyl"_s, u"2"_s, {u"LP"_s}, {}}}));
    QCOMPARE(copy.release.labels, (QList<LabelCredit>{{{31}, u"Sole Label"_s, u"100"_s, {}}}));
    QCOMPARE(copy.release.artists.size(), 1);
    QCOMPARE(copy.release.artists[0].id, ArtistId{41});
    QCOMPARE(copy.release.genres, QStringList{u"Jazz"_s});
    QCOMPARE(copy.release.styles, QStringList());
}

void TstParseCollection::emptyPage()
{
    const auto page = parseCollectionPage(fixture("collection_empty_php.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 0);
    QCOMPARE(page->pagination, (Pagination{1, 1, 50, 0}));
}

void TstParseCollection::noCollectionPage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");

    const QString noList = u"collection page: releases is missing"_s;
    const QString noPagination = u"collection page: pagination is missing"_s;
    QTest::newRow("empty object") << "{}"_ba << noList;
    QTest::newRow("list") << "[]"_ba << noList;
    QTest::newRow("nothing") << ""_ba << noList;
    QTest::newRow("error body") << R"({"message":"Query time exceeded."})"_ba << noList;
    QTest::newRow("null list") << R"({"pagination":{"page":1,"pages":1,"items":0},"releases":null})"_ba << noList;
    QTest::newRow("text for list") << R"({"pagination":{"page":1,"pages":1,"items":0},"releases":""})"_ba << noList;
    QTest::newRow("no pagination") << R"({"releases":[]})"_ba << noPagination;
    QTest::newRow("no items") << R"({"pagination":{"page":1,"pages":1},"releases":[]})"_ba << noPagination;
    QTest::newRow("negative items") << R"({"pagination":{"page":1,"pages":1,"items":-1},"releases":[]})"_ba
                                    << noPagination;
    QTest::newRow("page 0") << R"({"pagination":{"page":0,"pages":1,"items":0},"releases":[]})"_ba << noPagination;
}

void TstParseCollection::noCollectionPage()
{
    QFETCH(QByteArray, json);
    const auto page = parseCollectionPage(QJsonDocument::fromJson(json));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Malformed);
    QTEST(page.error().detail, "detail");
}

void TstParseCollection::wants()
{
    const auto page = parseWantPage(fixture("wants.json"_L1));
    QVERIFY(page);
    QCOMPARE(page->pagination, (Pagination{1, 1, 50, 3}));
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items[0].release.id, ReleaseId{501});
    QCOMPARE(page->items[0].rating, 3);
    QCOMPARE(page->items[0].notes, u"with obi"_s);
    QCOMPARE(page->items[0].added.toString(Qt::ISODate), u"2025-11-30T18:54:13Z"_s);
    QCOMPARE(page->items[1].release.id, ReleaseId{502}); // only in basic_information
    QCOMPARE(page->items[1].notes, QString());
    QCOMPARE(page->skipped, QStringList{u"id 507: basic_information is missing"_s});

    const auto none = parseWantPage(QJsonDocument::fromJson("{}"));
    QVERIFY(!none);
    QCOMPARE(none.error().detail, u"wantlist page: wants is missing"_s);
}

void TstParseCollection::folders()
{
    const auto folders = parseFolders(fixture("folders.json"_L1));
    QVERIFY(folders);
    const QList<Folder> expected{{kAllFolders, u"All"_s, 205},
                                 {{7}, u"Jazz wall "_s, 150},
                                 {kUncategorized, u"Uncategorized"_s, 55},
                                 {{8}, u"Empty"_s, 0}};
    QCOMPARE(*folders, expected);

    const auto one = parseFolder(QJsonDocument::fromJson(R"({"id":9,"name":"New","count":0})"));
    QVERIFY(one);
    QCOMPARE(*one, (Folder{{9}, u"New"_s, 0}));
    QVERIFY(!parseFolder(QJsonDocument::fromJson(R"({"name":"New"})")));
}

void TstParseCollection::fieldDefinitions()
{
    const auto fields = parseFields(fixture("fields.json"_L1));
    QVERIFY(fields);
    QCOMPARE(fields->size(), 3);
    QCOMPARE(fields->at(0).id, kMediaCondition);
    QCOMPARE(fields->at(0).type, Field::Type::Dropdown);
    QCOMPARE(fields->at(0).options, (QStringList{u"Mint (M)"_s, u"Near Mint (NM or M-)"_s}));
    QCOMPARE(fields->at(1).id, kNotesField);
    QCOMPARE(fields->at(1).type, Field::Type::Textarea);
    QCOMPARE(fields->at(1).lines, 3);
    QVERIFY(!fields->at(1).isPublic);
    QCOMPARE(fields->at(2).name, u"Shelf"_s);
    QCOMPARE(fields->at(2).options, (QStringList{u"Left"_s, u"Right "_s}));
    QVERIFY(fields->at(2).isPublic);
}

void TstParseCollection::value()
{
    const auto value = parseCollectionValue(fixture("value.json"_L1));
    QVERIFY(value);
    QCOMPARE(*value, (CollectionValue{u"€495.41"_s, u"€1,458.87"_s, u"€2,064.93"_s}));
    QVERIFY(!parseCollectionValue(QJsonDocument::fromJson(R"({"message":"?"})")));
}

void TstParseCollection::addedCopy()
{
    const auto added = parseAddedCopy(QJsonDocument::fromJson(R"({"instance_id":2149433253,"resource_url":""})"));
    QVERIFY(added);
    QCOMPARE(added->instance, InstanceId{2149433253});

    const auto none = parseAddedCopy(QJsonDocument::fromJson("{}"));
    QVERIFY(!none);
    QCOMPARE(none.error().detail, u"added copy: instance_id is missing"_s);
}

void TstParseCollection::noList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("null") << R"({"folders":null,"fields":null})"_ba;
    QTest::newRow("text") << R"({"folders":"none","fields":"none"})"_ba;
}

void TstParseCollection::noList()
{
    QFETCH(QByteArray, json);
    const auto document = QJsonDocument::fromJson(json);
    const auto folders = parseFolders(document);
    QVERIFY(!folders);
    QCOMPARE(folders.error().detail, u"collection: folders is missing"_s);
    const auto fields = parseFields(document);
    QVERIFY(!fields);
    QCOMPARE(fields.error().detail, u"collection: fields is missing"_s);
}

QTEST_APPLESS_MAIN(TstParseCollection)
#include "tst_parsecollection.moc"
