// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/fixture.h"
#include "discogs/parserelease.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::discogs;

class TstParseRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void tracks();
    void images();
    void boxSet();
    void dates_data();
    void dates();
    void deepParts();
    void noRelease_data();
    void noRelease();
};

void TstParseRelease::everything()
{
    const auto detail = parseRelease(fixture("release.json"_L1));
    QVERIFY(detail);
    QCOMPARE(detail->release.id, ReleaseId{501});
    QCOMPARE(detail->release.master, MasterId{9001});
    QCOMPARE(detail->release.year, 1972);
    QCOMPARE(detail->country, u"Spain"_s);
    QCOMPARE(detail->released, u"1972-10-00"_s);
    QCOMPARE(detail->notes, u"Includes insert.\r\nSee [r502] and [l=Discos Sol]."_s);
    QCOMPARE(detail->status, u"Accepted"_s);
    QCOMPARE(detail->url, u"https://www.discogs.com/release/501-Grupo-Marisma-Noche-en-Calma"_s);
    QCOMPARE(detail->credits.size(), 1);
    QCOMPARE(detail->credits[0].role, u"Artwork [Original]"_s);
    QCOMPARE(detail->series, (QList<LabelCredit>{{{3001}, u"Serie Oro"_s, u"4"_s, u"Series"_s}}));
    QCOMPARE(detail->companies, (QList<LabelCredit>{{{3002}, u"Prensas del Sur"_s, {}, u"Pressed By"_s}}));
    const QList<Identifier> identifiers{{u"Matrix / Runout"_s, u"DS-1044-A1"_s, u"Side A"_s},
                                        {u"Barcode"_s, u"8 412345 678905"_s, {}}};
    QCOMPARE(detail->identifiers, identifiers);
    QCOMPARE(detail->videos, (QList<Video>{{u"https://video.example/1"_s, u"Marisma"_s, {}, 365}}));
    QCOMPARE(detail->have, 312);
    QCOMPARE(detail->want, 1045);
    QCOMPARE(detail->ratingAverage, 4.61);
    QCOMPARE(detail->ratingCount, 28);
    QCOMPARE(detail->lowestPrice, std::optional(24.5));
    QCOMPARE(detail->forSale, 4);
    QCOMPARE(detail->weightGrams, 230);
    QCOMPARE(detail->changed.toString(Qt::ISODate), u"2024-12-25T02:00:00Z"_s);
}

void TstParseRelease::tracks()
{
    const auto detail = parseRelease(fixture("release.json"_L1));
    QVERIFY(detail);
    const QList<Track> &tracks = detail->tracks;
    QCOMPARE(tracks.size(), 5);
    QCOMPARE(tracks[0].type, Track::Type::Heading);
    QCOMPARE(tracks[0].title, u"Lado A"_s);
    QCOMPARE(tracks[1].type, Track::Type::Track);
    QCOMPARE(tracks[1].position, u"A1"_s);
    QCOMPARE(tracks[1].duration, u"3:42"_s);
    QCOMPARE(tracks[1].credits.size(), 1);
    QCOMPARE(tracks[1].credits[0].anv, u"A. Ruiz"_s);
    QCOMPARE(tracks[1].credits[0].tracks, u"A1 to A3"_s);
    QCOMPARE(tracks[2].type, Track::Type::Index);
    QCOMPARE(tracks[2].duration, u"14:15"_s);
    QCOMPARE(tracks[2].parts.size(), 2);
    QCOMPARE(tracks[2].parts[0].position, u"A2(i)"_s);
    QCOMPARE(tracks[2].parts[1].artists.size(), 1);
    QCOMPARE(tracks[2].parts[1].artists[0].name, u"Ibrahim Saré"_s);
    QCOMPARE(tracks[3].position, u"D14\t"_s);
    QCOMPARE(tracks[4].position, u"?"_s);
}

void TstParseRelease::images()
{
    const auto detail = parseRelease(fixture("release.json"_L1));
    QVERIFY(detail);
    QCOMPARE(detail->images.size(), 2); // the third has no URL
    QCOMPARE(detail->images[0],
             (Image{false, u"https://i.discogs.example/s.jpeg"_s, u"https://i.discogs.example/s150.jpeg"_s, 600, 594}));
    QVERIFY(detail->images[1].primary);
    QCOMPARE(detail->release.coverUrl, u"https://i.discogs.example/p.jpeg"_s);
    QCOMPARE(detail->release.thumbUrl, u"https://i.discogs.example/p150.jpeg"_s);
}

void TstParseRelease::boxSet()
{
    const auto detail = parseRelease(fixture("release_box.json"_L1));
    QVERIFY(detail);
    QCOMPARE(detail->status, u"Draft"_s);
    QCOMPARE(detail->release.master, MasterId{});
    QCOMPARE(detail->release.year, 2004); // of the date
    QCOMPARE(detail->released, u"2004"_s);
    QCOMPARE(detail->country, QString());
    QCOMPARE(detail->release.genres, QStringList{u"Rock"_s});
    QCOMPARE(detail->release.formats.size(), 4);
    QCOMPARE(detail->release.formats[3].name, u"All Media"_s);
    QCOMPARE(detail->have, 0);
    QCOMPARE(detail->lowestPrice, std::nullopt);
    QCOMPARE(detail->release.coverUrl, QString());
    QVERIFY(!detail->changed.isValid());
}

void TstParseRelease::dates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("released");
    QTest::addColumn<int>("year");

    QTest::newRow("year") << R"({"id":1,"released":"1972","year":1972})"_ba << u"1972"_s << 1972;
    QTest::newRow("number") << R"({"id":1,"released":1972})"_ba << u"1972"_s << 1972;
    QTest::newRow("zero parts") << R"({"id":1,"released":"1972-00-00"})"_ba << u"1972-00-00"_s << 1972;
    QTest::newRow("unknown") << R"({"id":1,"released":"0","year":0})"_ba << QString() << 0;
    QTest::newRow("null") << R"({"id":1,"released":null,"year":null})"_ba << QString() << 0;
    QTest::newRow("absent") << R"({"id":1})"_ba << QString() << 0;
    QTest::newRow("both differ") << R"({"id":1,"released":"2004-05-01","year":1972})"_ba << u"2004-05-01"_s << 1972;
}

void TstParseRelease::dates()
{
    QFETCH(QByteArray, json);
    const auto detail = parseRelease(QJsonDocument::fromJson(json));
    QVERIFY(detail);
    QTEST(detail->released, "released");
    QTEST(detail->release.year, "year");
}

void TstParseRelease::deepParts()
{
    QByteArray tracks = R"([{"title":"last"}])";
    for (int i = 0; i < 100; ++i)
        tracks = R"([{"type_":"index","title":"work","sub_tracks":)" + tracks + "}]";
    const auto detail = parseRelease(QJsonDocument::fromJson(R"({"id":1,"tracklist":)" + tracks + "}"));
    QVERIFY(detail);
    int depth = 0;
    for (QList<Track> parts = detail->tracks; !parts.isEmpty(); parts = QList<Track>(parts.first().parts))
        ++depth;
    QCOMPARE(depth, 4);
}

void TstParseRelease::noRelease_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("error body") << R"({"message":"Release not found."})"_ba;
    QTest::newRow("id 0") << R"({"id":0,"title":"?"})"_ba;
    QTest::newRow("id null") << R"({"id":null,"title":"?"})"_ba;
}

void TstParseRelease::noRelease()
{
    QFETCH(QByteArray, json);
    const auto detail = parseRelease(QJsonDocument::fromJson(json));
    QVERIFY(!detail);
    QCOMPARE(detail.error().kind, Error::Kind::Malformed);
    QCOMPARE(detail.error().detail, u"release: id is missing"_s);
}

QTEST_APPLESS_MAIN(TstParseRelease)
#include "tst_parserelease.moc"
