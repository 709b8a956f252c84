// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/creditgroups.h"
#include "gui/record/detailtext.h"
#include "gui/record/links.h"
#include "gui/record/notehtml.h"
#include "gui/record/zoomgeometry.h"
#include "gui/recordtrail.h"
#include "gui/tracklist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::gui;

namespace {

ArtistCredit credit(const QString &name, const QString &role, const QString &tracks = {}, const QString &anv = {})
{
    return {{1}, name, anv, {}, role, tracks};
}

/// "Producer: A, B (Sleeve; A1) | Bass: C"
QString described(const QList<RoleGroup> &groups)
{
    QStringList lines;
    for (const RoleGroup &group : groups) {
        QStringList names;
        for (const CreditedName &name : group.names) {
            QStringList more{name.detail, name.tracks};
            more.removeAll(QString());
            names += name.shown + (name.shown == name.name ? QString() : u"="_s + name.name)
                + (more.isEmpty() ? QString() : u" ("_s + more.join(u"; "_s) + u')');
        }
        lines += group.role + u": "_s + names.join(u", "_s);
    }
    return lines.join(u" | "_s);
}

/// Every address in it.
QStringList hrefs(const QString &html)
{
    QStringList found;
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    auto all = link.globalMatch(html);
    while (all.hasNext()) {
        const QString href = all.next().captured(1);
        found += queryOfHref(href).isEmpty() ? href : queryOfHref(href);
    }
    return found;
}

} // namespace

class TstRecordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsCredits_data();
    void groupsCredits();
    void linksOfTheHeader();
    void queries_data();
    void queries();
    void notes_data();
    void notes();
    void notesLoadNothing_data();
    void notesLoadNothing();
    void rowsOfLabelsAndNumbers();
    void rowsOfTheCommunity();
    void videosOnlyFromTheWeb();
    void sides();
    void zoomKeepsThePoint();
    void zoomFitsAndStays();
    void panStopsAtTheEdge();
    void trailLeadsBack();
};

void TstRecordText::groupsCredits_data()
{
    QTest::addColumn<QList<ArtistCredit>>("credits");
    QTest::addColumn<QString>("groups");
    QTest::newRow("none") << QList<ArtistCredit>() << QString();
    QTest::newRow("one role each") << QList{credit(u"A"_s, u"Producer"_s), credit(u"B"_s, u"Bass"_s)}
                                   << u"Producer: A | Bass: B"_s;
    QTest::newRow("two of one role") << QList{credit(u"A"_s, u"Bass"_s), credit(u"B"_s, u"Bass"_s)} << u"Bass: A, B"_s;
    QTest::newRow("two roles") << QList{credit(u"A"_s, u"Engineer, Mixed By"_s), credit(u"B"_s, u"Mixed By"_s)}
                               << u"Engineer: A | Mixed By: A, B"_s;
    QTest::newRow("bracket") << QList{credit(u"A"_s, u"Artwork [Sleeve, Inner]"_s)} << u"Artwork: A (Sleeve, Inner)"_s;
    QTest::newRow("tracks") << QList{credit(u"A"_s, u"Bass"_s, u"A1 to A3"_s)} << u"Bass: A (A1 to A3)"_s;
    QTest::newRow("twice") << QList{credit(u"A"_s, u"Bass"_s, u"A1"_s), credit(u"A"_s, u"Bass"_s, u"B2"_s)}
                           << u"Bass: A (A1, B2)"_s;
    QTest::newRow("namesake") << QList{credit(u"Lou Castaneda (2)"_s, u"Bass"_s)} << u"Bass: Lou Castaneda"_s;
    QTest::newRow("spelt otherwise") << QList{credit(u"Bo Ravndalen"_s, u"Bass"_s, {}, u"B. Ravndalen"_s)}
                                     << u"Bass: B. Ravndalen=Bo Ravndalen"_s;
    QTest::newRow("no role") << QList{credit(u"A"_s, {})} << u": A"_s;
    QTest::newRow("no name") << QList{credit({}, u"Bass"_s)} << QString();
    QTest::newRow("open bracket") << QList{credit(u"A"_s, u"Bass [Fretless, Producer"_s)}
                                  << u"Bass: A (Fretless, Producer)"_s;
    QTest::newRow("brackets in brackets")
        << QList{credit(u"A"_s, u"Bass [x [y], z], Drums"_s)} << u"Bass: A (x [y], z) | Drums: A"_s;
    QTest::newRow("commas alone") << QList{credit(u"A"_s, u" , ,"_s)} << u": A"_s;
}

void TstRecordText::groupsCredits()
{
    QFETCH(QList<ArtistCredit>, credits);
    QFETCH(QString, groups);
    QCOMPARE(described(groupedByRole(credits)), groups);
}

void TstRecordText::linksOfTheHeader()
{
    Release release;
    release.artists
        = {{{1}, u"Miles Okoye (3)"_s, u"M. Okoye"_s, u"&"_s, {}, {}}, {{2}, u"Ida <Lorne>"_s, {}, {}, {}, {}}};
    release.labels = {{{1}, u"Meridian"_s, u"MLP 9004"_s, {}}, {{2}, u"Not On Label"_s, u"none"_s, {}}};
    release.year = 1961;
    release.formats = {{u"Vinyl"_s, u"2"_s, {u"LP"_s, u"Album"_s}, u"Gatefold"_s}};
    release.genres = {u"Jazz"_s};
    release.styles = {u"Hard Bop"_s};
    QCOMPARE(hrefs(artistsHtml(release.artists)),
             (QStringList{u"artist:\"Miles Okoye\""_s, u"artist:\"Ida <Lorne>\""_s}));
    QVERIFY(artistsHtml(release.artists).contains(u">M. Okoye</a> &amp; <a"_s));
    QVERIFY(!artistsHtml(release.artists).contains(u"<Lorne>"_s));
    QCOMPARE(hrefs(originHtml(release, u"US"_s)),
             (QStringList{u"label:\"Meridian\""_s, u"catno:\"MLP 9004\""_s, u"country:\"US\""_s, u"year:1961"_s}));
    QCOMPARE(hrefs(formatHtml(release.formats)), (QStringList{u"format:\"LP\""_s, u"format:\"Album\""_s}));
    QVERIFY(formatHtml(release.formats).startsWith(u"2×<a"_s));
    QCOMPARE(hrefs(genresHtml(release)), (QStringList{u"genre:\"Jazz\""_s, u"style:\"Hard Bop\""_s}));
}

void TstRecordText::queries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("plain") << u"Blue Note"_s << u"credit:\"Blue Note\""_s;
    QTest::newRow("quotes") << u"Dave \"Baby\" C"_s << u"credit:\"Dave Baby C\""_s;
    QTest::newRow("colon") << u"a:b"_s << u"credit:\"a:b\""_s;
    QTest::newRow("percent") << u"100% %20 ö"_s << u"credit:\"100% %20 ö\""_s;
    QTest::newRow("brackets") << u"(x) <y> & z"_s << u"credit:\"(x) <y> & z\""_s;
}

void TstRecordText::queries()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QCOMPARE(fieldQuery(u"credit"_s, text), query);
    QCOMPARE(queryOfHref(searchHref(query)), query);
    QCOMPARE(hrefs(searchLink(u"credit"_s, text, text)), QStringList{query});
}

void TstRecordText::notes_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<bool>("browser");
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << u"a < b & c"_s << true << u"a &lt; b &amp; c"_s;
    QTest::newRow("lines") << u" a\r\nb \n"_s << true << u"a<br>b"_s;
    QTest::newRow("styles") << u"[b]a[/b] [i]b[/i] [u]c[/u]"_s << true << u"<b>a</b> <i>b</i> <u>c</u>"_s;
    QTest::newRow("label") << u"[l=Sol]"_s << true << searchLink(u"label"_s, u"Sol"_s, u"Sol"_s);
    QTest::newRow("namesake") << u"[l=Sol (2)]"_s << true << searchLink(u"label"_s, u"Sol"_s, u"Sol"_s);
    QTest::newRow("known label") << u"[l900]"_s << true << searchLink(u"label"_s, u"Sol"_s, u"Sol"_s);
    QTest::newRow("unknown label") << u"[l7]"_s << true << u"<a href=\"https://www.discogs.com/label/7\">label 7</a>"_s;
    QTest::newRow("unknown artist") << u"[a7]"_s << true
                                    << u"<a href=\"https://www.discogs.com/artist/7\">artist 7</a>"_s;
    QTest::newRow("release") << u"[r=5]"_s << true << u"<a href=\"https://www.discogs.com/release/5\">release 5</a>"_s;
    QTest::newRow("master") << u"[m6]"_s << true << u"<a href=\"https://www.discogs.com/master/6\">master 6</a>"_s;
    QTest::newRow("release in a kiosk") << u"[r=5]"_s << false << u"release 5"_s;
    QTest::newRow("address") << u"[url=https://a.example/?x=1&y=2]z[/url]"_s << true
                             << u"<a href=\"https://a.example/?x=1&amp;y=2\">z</a>"_s;
    QTest::newRow("address in a kiosk") << u"[url=https://a.example/]z[/url]"_s << false << u"z"_s;
}

void TstRecordText::notes()
{
    QFETCH(QString, notes);
    QFETCH(bool, browser);
    QFETCH(QString, html);
    ReleaseDetail detail;
    detail.release.labels = {{{900}, u"Sol (2)"_s, {}, {}}};
    detail.release.artists = {{{12}, u"Orla Finch"_s, {}, {}, {}, {}}};
    QCOMPARE(noteHtml(notes, detail, browser), html);
    QCOMPARE(hrefs(noteHtml(u"[a12]"_s, detail, browser)),
             QStringList{u"artist:\"Orla Finch\" OR credit:\"Orla Finch\""_s});
}

void TstRecordText::notesLoadNothing_data()
{
    QTest::addColumn<QString>("notes");
    for (const char *hostile :
         {"<img src=https://evil.example/x.png>", "<a href=\"javascript:alert(1)\">x</a>",
          "[url=javascript:alert(1)]x[/url]", "[url=https://a.example/\"><img src=x>]y[/url]", "[a=<img src=x>]",
          "[l=\"><script>]", "[b]<style>*{}</style>[/b]", "[url=file:///etc/passwd]<object data=x>[/url]",
          "[img=https://evil.example/x.png]", "&lt;img&gt;", "[url=vv-search:rating:5]x[/url]",
          "[url=data:image/png;base64,AAAA]x[/url]"})
        QTest::newRow(hostile) << QString::fromLatin1(hostile);
}

void TstRecordText::notesLoadNothing()
{
    QFETCH(QString, notes);
    const QString html = noteHtml(notes, {}, true);
    static const QRegularExpression tag(u"<(?!/?(?:a|b|i|u)[ >]|br>)"_s);
    QVERIFY2(!html.contains(tag), qPrintable(html));
    for (const QString &href : hrefs(html))
        QVERIFY2(href.startsWith(u"https://"_s) || href.startsWith(u"artist:"_s) || href.startsWith(u"label:"_s),
                 qPrintable(href));
}

void TstRecordText::rowsOfLabelsAndNumbers()
{
    ReleaseDetail detail;
    detail.release.labels = {{{1}, u"Meridian"_s, u"MLP 9004"_s, {}}};
    detail.series = {{{2}, u"Evening"_s, u"7"_s, {}}};
    detail.companies = {{{3}, u"Plant"_s, u"12E"_s, u"Pressed By"_s},
                        {{4}, u"Other"_s, {}, u"Pressed By"_s},
                        {{5}, u"Room"_s, {}, u"Recorded At"_s}};
    detail.identifiers = {{u"Barcode"_s, u"4 006 381"_s, u"Scanned"_s}, {u"Matrix / Runout"_s, u"<A>"_s, {}}};
    const auto labels = labelRows(detail);
    QStringList names;
    for (const FactRow &row : labels)
        names += row.name;
    QCOMPARE(names, (QStringList{u"Label"_s, u"Series"_s, u"Pressed By"_s, u"Recorded At"_s}));
    QCOMPARE(labels[0].copied, u"MLP 9004"_s);
    QVERIFY(labels[2].html.startsWith(u"Plant"_s) && labels[2].html.contains(u"12E"_s));
    QVERIFY(labels[2].html.endsWith(u", Other"_s));
    const auto numbers = identifierRows(detail);
    QCOMPARE(numbers[0].copied, u"4 006 381"_s);
    QCOMPARE(hrefs(numbers[0].html), QStringList{u"barcode:\"4 006 381\""_s});
    QCOMPARE(numbers[1].html, u"&lt;A&gt;"_s);
}

void TstRecordText::rowsOfTheCommunity()
{
    ReleaseDetail detail;
    QVERIFY(communityRows(detail, {}, {}).isEmpty());
    detail.have = 1284;
    detail.want = 2;
    detail.ratingAverage = 4.5;
    detail.ratingCount = 12;
    detail.forSale = 3;
    store::OwnFacts own;
    own.purchase = store::Purchase{u"12.50"_s, u"EUR"_s, {}, {}};
    QCOMPARE(communityRows(detail, own, {}).size(), 5);
    QCOMPARE(communityRows(detail, own, {})[0].html, u"1,284"_s);
    QCOMPARE(communityRows(detail, own, {})[3].html, u"3"_s);
    detail.lowestPrice = 7.25;
    QVERIFY(communityRows(detail, own, {})[3].html.contains(u"7.25"_s));
    QCOMPARE(communityRows(detail, own, u"£"_s)[3].html, u"3, from £7.25"_s);
    QCOMPARE(communityRows(detail, own, {})[4].html, u"€12.50"_s);
}

void TstRecordText::videosOnlyFromTheWeb()
{
    ReleaseDetail detail;
    detail.videos = {{u"https://video.example/1"_s, u"One"_s, {}, 125},
                     {u"javascript:x"_s, u"Two"_s, {}, 1},
                     {u"https://video.example/3"_s, {}, {}, 0}};
    const auto rows = videoRows(detail);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].html.contains(u"2:05"_s));
    QVERIFY(rows[1].html.contains(u">https://video.example/3</a>"_s));
}

void TstRecordText::sides()
{
    const auto track = [](const QString &position, const QString &duration) {
        Track made;
        made.position = position;
        made.duration = duration;
        return made;
    };
    QCOMPARE(sidesText({}), QString());
    QCOMPARE(sidesText({track(u"A1"_s, {})}), QString());
    QCOMPARE(sidesText({track(u"A1"_s, u"6:12"_s), track(u"A2"_s, u"9:40"_s), track(u"B1"_s, u"8:03"_s)}),
             u"A 15:52 · B 8:03 · 23:55 in all"_s);
    QCOMPARE(sidesText({track(u"1"_s, u"6:12"_s), track(u"2"_s, u"1:00"_s)}), u"7:12 in all"_s);
}

void TstRecordText::zoomKeepsThePoint()
{
    ZoomGeometry place;
    place.setView({800, 400});
    place.setImage({600, 600});
    QCOMPARE(place.target(), QRectF(200, 0, 400, 400));
    const QPointF at(300, 100);
    const QPointF before = (at - place.target().topLeft()) / place.scale();
    place.zoom(4, at);
    QVERIFY(!place.isFitted());
    const QPointF after = (at - place.target().topLeft()) / place.scale();
    QCOMPARE(after.x(), before.x());
    QCOMPARE(after.y(), before.y());
    place.zoom(0.01, at);
    QVERIFY(place.isFitted());
    QCOMPARE(place.target(), QRectF(200, 0, 400, 400));
    place.zoom(1e9, at);
    QCOMPARE(place.scale(), place.mostScale());
}

void TstRecordText::zoomFitsAndStays()
{
    ZoomGeometry place;
    place.setImage({600, 300});
    place.setView({300, 300});
    QCOMPARE(place.target(), QRectF(0, 75, 300, 150));
    place.setView({1200, 900});
    QCOMPARE(place.target(), QRectF(0, 150, 1200, 600));
    place.zoom(2, {600, 450});
    place.setView({1000, 700});
    QCOMPARE(place.scale(), 4.0);
    QCOMPARE(place.target().center(), QPointF(500, 350));
    place.setImage({100, 100}); // another one fits again, but is not enlarged to squares
    QCOMPARE(place.target().size(), QSizeF(250, 250));
}

void TstRecordText::panStopsAtTheEdge()
{
    ZoomGeometry place;
    place.setView({400, 400});
    place.setImage({400, 400});
    place.pan({50, 50});
    QCOMPARE(place.target(), QRectF(0, 0, 400, 400));
    QVERIFY(!place.canPan(Qt::Horizontal));
    place.zoom(2, {200, 200});
    QVERIFY(place.canPan(Qt::Horizontal));
    place.pan({-10'000, 10'000});
    QCOMPARE(place.target(), QRectF(-400, 0, 800, 800));
}

void TstRecordText::trailLeadsBack()
{
    RecordTrail trail;
    QVERIFY(!trail.peek(u"album"_s, {}));
    trail.left({.through = LeftPlace::Through::Record, .searched = {}, .page = u"album"_s, .title = u"A"_s});
    trail.left({.through = LeftPlace::Through::Search, .searched = u"x"_s, .page = u"album"_s, .title = u"B"_s});
    QCOMPARE(trail.peek(u"collection"_s, u"x"_s)->title, u"B"_s);
    QVERIFY(!trail.peek(u"collection"_s, u"other"_s));
    QVERIFY(!trail.peek(u"album"_s, u"x"_s));
    trail.pop();
    QCOMPARE(trail.peek(u"album"_s, {})->title, u"A"_s);
    trail.forgetRecords();
    QVERIFY(!trail.peek(u"album"_s, {}));
}

QTEST_MAIN(TstRecordText)
#include "tst_recordtext.moc"
