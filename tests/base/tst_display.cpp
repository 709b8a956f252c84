// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

Q_DECLARE_METATYPE(QList<vv::ArtistCredit>)
Q_DECLARE_METATYPE(QList<vv::Format>)
Q_DECLARE_METATYPE(QList<vv::LabelCredit>)

namespace {

ArtistCredit artist(const QString &name, const QString &join = {}, const QString &anv = {})
{
    ArtistCredit credit;
    credit.name = name;
    credit.anv = anv;
    credit.join = join;
    return credit;
}

Format format(const QString &name, const QString &qty, const QStringList &descriptions = {}, const QString &text = {})
{
    return {name, qty, descriptions, text};
}

LabelCredit label(const QString &name, const QString &catno)
{
    LabelCredit credit;
    credit.name = name;
    credit.catno = catno;
    return credit;
}

Track entry(const QString &position, const QString &duration, const QList<Track> &parts = {})
{
    Track made;
    made.type = parts.isEmpty() ? Track::Type::Track : Track::Type::Index;
    made.position = position;
    made.duration = duration;
    made.parts = parts;
    return made;
}

} // namespace

class TstDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void artistLine_data();
    void artistLine();
    void plainNames_data();
    void plainNames();
    void sortNames_data();
    void sortNames();
    void sortNamesWithOwnArticles();
    void foldedTexts_data();
    void foldedTexts();
    void formatLine_data();
    void formatLine();
    void labelLine_data();
    void labelLine();
    void durations_data();
    void durations();
    void durationTexts_data();
    void durationTexts();
    void sides_data();
    void sides();
    void totalsOfSides();
    void totalsOfAnIndex();
    void totalsWithoutDurations();
};

void TstDisplay::artistLine_data()
{
    QTest::addColumn<QList<ArtistCredit>>("artists");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("canonical");

    const auto row = [](const char *name, const QList<ArtistCredit> &artists, const QString &display,
                        const QString &canonical) { QTest::newRow(name) << artists << display << canonical; };
    row("nobody", {}, {}, {});
    row("one", {artist(u"Marta Vellén"_s)}, u"Marta Vellén"_s, u"Marta Vellén"_s);
    row("namesake", {artist(u"Low Tide (2)"_s)}, u"Low Tide"_s, u"Low Tide (2)"_s);
    row("as printed", {artist(u"Dr. Omega (14)"_s, {}, u"Doctor Omega"_s)}, u"Doctor Omega"_s, u"Dr. Omega (14)"_s);
    row("blank anv", {artist(u"Dr. Omega"_s, {}, u" "_s)}, u"Dr. Omega"_s, u"Dr. Omega"_s);
    row("comma", {artist(u"A"_s, u","_s), artist(u"B"_s, u","_s), artist(u"C"_s)}, u"A, B, C"_s, u"A, B, C"_s);
    row("comma and join", {artist(u"A"_s, u","_s), artist(u"B (3)"_s, u"&"_s), artist(u"C"_s)}, u"A, B & C"_s,
        u"A, B (3) & C"_s);
    row("words", {artist(u"A"_s, u"Featuring"_s), artist(u"B"_s)}, u"A Featuring B"_s, u"A Featuring B"_s);
    row("slash", {artist(u"A"_s, u"/"_s), artist(u"B"_s)}, u"A / B"_s, u"A / B"_s);
    row("dash", {artist(u"A"_s, u"—"_s), artist(u"B"_s)}, u"A — B"_s, u"A — B"_s);
    row("blanks in join", {artist(u"A"_s, u"With "_s), artist(u"B"_s)}, u"A With B"_s, u"A With B"_s);
    row("empty join", {artist(u"A"_s), artist(u"B"_s)}, u"A & B"_s, u"A & B"_s);
    row("last join of old data", {artist(u"A"_s, u","_s)}, u"A"_s, u"A"_s);
}

void TstDisplay::artistLine()
{
    QFETCH(QList<ArtistCredit>, artists);
    QTEST(displayArtist(artists), "display");
    QTEST(canonicalArtist(artists), "canonical");
}

void TstDisplay::plainNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Velvet Arcade"_s << u"Velvet Arcade"_s;
    QTest::newRow("one digit") << u"Velvet Arcade (2)"_s << u"Velvet Arcade"_s;
    QTest::newRow("many digits") << u"Arcade (1062)"_s << u"Arcade"_s;
    QTest::newRow("one letter") << u"X (2)"_s << u"X"_s;
    QTest::newRow("word in brackets") << u"Arcade (UK)"_s << u"Arcade (UK)"_s;
    QTest::newRow("no blank before") << u"Arcade(2)"_s << u"Arcade(2)"_s;
    QTest::newRow("nothing before") << u"(2)"_s << u"(2)"_s;
    QTest::newRow("only a blank before") << u" (2)"_s << u"(2)"_s;
    QTest::newRow("no digits") << u"Arcade ()"_s << u"Arcade ()"_s;
    QTest::newRow("only the last") << u"Arcade (2) (3)"_s << u"Arcade (2)"_s;
    QTest::newRow("in the middle") << u"Arcade (2) Trio"_s << u"Arcade (2) Trio"_s;
    QTest::newRow("blanks around") << u" Arcade (2) "_s << u"Arcade"_s;
}

void TstDisplay::plainNames()
{
    QFETCH(QString, name);
    QTEST(plainName(name), "plain");
}

void TstDisplay::sortNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("the") << u"The Copper Hours"_s << u"copper hours"_s;
    QTest::newRow("capitals") << u"THE COPPER HOURS"_s << u"copper hours"_s;
    QTest::newRow("a") << u"A Bright Furnace"_s << u"bright furnace"_s;
    QTest::newRow("german") << u"Die Sternwarte"_s << u"sternwarte"_s;
    QTest::newRow("spanish") << u"Los Ángeles Perdidos"_s << u"angeles perdidos"_s;
    QTest::newRow("french") << u"L’Été Rouge"_s << u"ete rouge"_s;
    QTest::newRow("only one article") << u"The The"_s << u"the"_s;
    QTest::newRow("nothing else") << u"Die"_s << u"die"_s;
    QTest::newRow("part of a word") << u"Theodora Lake"_s << u"theodora lake"_s;
    QTest::newRow("not followed by a blank") << u"A-Side Club"_s << u"a-side club"_s;
    QTest::newRow("namesake") << u"The Nightcounters (3)"_s << u"nightcounters"_s;
    QTest::newRow("cyrillic") << u"Тихий Парк"_s << u"тихии парк"_s;
}

void TstDisplay::sortNames()
{
    QFETCH(QString, name);
    QTEST(sortName(name), "key");
}

void TstDisplay::sortNamesWithOwnArticles()
{
    QCOMPARE(sortName(u"The Copper Hours"_s, {}), u"the copper hours"_s);
    QCOMPARE(sortName(u"Os Planetas"_s, {u"os"_s}), u"planetas"_s);
}

void TstDisplay::foldedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"Signal & ASH"_s << u"signal & ash"_s;
    QTest::newRow("accents") << u"Ánëîõů Çñşž"_s << u"aneiou cnsz"_s;
    QTest::newRow("decomposed") << u"Caf\u0065\u0301"_s << u"cafe"_s;
    QTest::newRow("letters without a base")
        << u"Æther Œuvre Ørsted Straße Łódź Đorđe Þórr Ð"_s << u"aether oeuvre orsted strasse lodz dorde thorr d"_s;
    QTest::newRow("turkish i") << u"İı"_s << u"ii"_s;
    QTest::newRow("invisible") << u"\ufeffLow\u200b Tide\u00ad"_s << u"low tide"_s;
    QTest::newRow("blanks") << u"  Low \t Tide\n"_s << u"low tide"_s;
    QTest::newRow("blank of fixed width") << u"Low\u00a0Tide"_s << u"low tide"_s;
    QTest::newRow("quotes and dashes") << u"Don’t “Go” – now"_s << u"don't \"go\" - now"_s;
    QTest::newRow("trademark") << u"Furnace™"_s << u"furnace"_s;
    QTest::newRow("full width") << u"ＪＡＺＺ"_s << u"jazz"_s;
    QTest::newRow("kanji") << u"静かな部屋"_s << u"静かな部屋"_s;
    QTest::newRow("voiced kana stay voiced") << u"がばぱ"_s << u"がばぱ"_s;
    QTest::newRow("hangul stays composed") << u"서울"_s << u"서울"_s;
    QTest::newRow("cyrillic") << u"Ёлка"_s << u"елка"_s;
    QTest::newRow("greek") << u"Άνεμος"_s << u"ανεμοσ"_s;
}

void TstDisplay::foldedTexts()
{
    QFETCH(QString, text);
    QTEST(folded(text), "key");
    QCOMPARE(folded(folded(text)), folded(text));
}

void TstDisplay::formatLine_data()
{
    QTest::addColumn<QList<Format>>("formats");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("discs");

    const auto row = [](const char *name, const QList<Format> &formats, const QString &display, const QString &csv,
                        int discs) { QTest::newRow(name) << formats << display << csv << discs; };
    row("none", {}, {}, {}, 0);
    row("album", {format(u"Vinyl"_s, u"1"_s, {u"LP"_s, u"Album"_s}, u"Gatefold"_s)}, u"LP, Album, Gatefold"_s,
        u"LP, Album, Gat"_s, 1);
    row("double", {format(u"Vinyl"_s, u"2"_s, {u"LP"_s, u"Album"_s, u"Reissue"_s, u"Stereo"_s}, u"180g"_s)},
        u"2×LP, Album, Reissue, 180g"_s, u"2xLP, Album, RE, 180"_s, 2);
    row("speed", {format(u"Vinyl"_s, u"1"_s, {u"12\""_s, u"45 RPM"_s, u"Maxi-Single"_s})},
        u"12\", 45 RPM, Maxi-Single"_s, u"12\", Maxi"_s, 1);
    row("slow", {format(u"Vinyl"_s, u"1"_s, {u"LP"_s, u"33 ⅓ RPM"_s, u"Mono"_s})}, u"LP, Mono"_s, u"LP, Mono"_s, 1);
    row("no size", {format(u"Vinyl"_s, u"1"_s, {u"Test Pressing"_s})}, u"Vinyl, Test Pressing"_s, u"Vinyl, TP"_s, 1);
    row("size not first", {format(u"Vinyl"_s, u"1"_s, {u"Single"_s, u"7\""_s})}, u"7\", Single"_s, u"7\", Single"_s, 1);
    row("box", {format(u"Box Set"_s, u"1"_s, {u"Limited Edition"_s, u"Numbered"_s}), format(u"CD"_s, u"3"_s)},
        u"Box Set, Limited Edition, Numbered + 3×CD"_s, u"Box, Ltd, Num + 3xCD"_s, 3);
    row("all media",
        {format(u"Vinyl"_s, u"1"_s, {u"LP"_s}), format(u"CD"_s, u"1"_s, {u"Enhanced"_s}),
         format(u"All Media"_s, u"1"_s, {u"Album"_s, u"Deluxe Edition"_s})},
        u"LP + CD, Enhanced + Album, Deluxe Edition"_s, u"LP + CD, Enh + Album, Dlx"_s, 2);
    row("file", {format(u"File"_s, u"12"_s, {u"FLAC"_s, u"Album"_s}, u"320 kbps"_s)}, u"File, FLAC, Album, 320 kbps"_s,
        u"12xFile, FLAC, Album, 320"_s, 0);
    row("video", {format(u"DVD"_s, u"1"_s, {u"Album"_s, u"DVD-Video"_s, u"PAL"_s})}, u"DVD-Video, Album, PAL"_s,
        u"DVD-V, Album, PAL"_s, 1);
    row("blank before the text", {format(u"Vinyl"_s, u"1"_s, {u"LP"_s}, u" Pink"_s)}, u"LP, Pink"_s, u"LP,  Pi"_s, 1);
    row("text beyond the basic plane", {format(u"CD"_s, u"1"_s, {}, u"𝄞𝄞𝄞𝄞"_s)}, u"CD, 𝄞𝄞𝄞𝄞"_s, u"CD, 𝄞𝄞𝄞"_s, 1);
    row("no quantity", {format(u"Cassette"_s, {}, {u"Mixtape"_s})}, u"Cassette, Mixtape"_s, u"Cass, Mixtape"_s, 1);
    row("quantity 0", {format(u"CD"_s, u"0"_s)}, u"CD"_s, u"CD"_s, 1);
    row("nonsense quantity", {format(u"CD"_s, u"two"_s)}, u"CD"_s, u"CD"_s, 1);
    row("huge quantity", {format(u"CD"_s, u"99999999999999999999"_s)}, u"CD"_s, u"CD"_s, 1);
    row("all abbreviations",
        {format(u"Vinyl"_s, u"1"_s,
                {u"10\""_s, u"White Label"_s, u"Single Sided"_s, u"Double Sided"_s, u"Etched"_s, u"Mini-Album"_s,
                 u"Special Edition"_s, u"Record Store Day"_s, u"Unofficial Release"_s, u"Sampler"_s, u"Club Edition"_s,
                 u"Misprint"_s, u"Partially Mixed"_s, u"Copy Protected"_s, u"Picture Disc"_s, u"Repress"_s,
                 u"Remastered"_s, u"Compilation"_s, u"Promo"_s})},
        u"10\", White Label, Single Sided, Double Sided, Etched, Mini-Album, Special Edition, Record Store Day, "
        "Unofficial Release, Sampler, Club Edition, Misprint, Partially Mixed, Copy Protected, Picture Disc, Repress, "
        "Remastered, Compilation, Promo"_s,
        u"10\", W/Lbl, S/Sided, D/Sided, Etch, MiniAlbum, S/Edition, RSD, Unofficial, Smplr, Club, M/Print, P/Mixed, "
        "Copy Prot., Pic, RP, RM, Comp, Promo"_s,
        1);
}

void TstDisplay::formatLine()
{
    QFETCH(QList<Format>, formats);
    QTEST(displayFormat(formats), "display");
    QTEST(csvFormat(formats), "csv");
    QTEST(discCount(formats), "discs");
}

void TstDisplay::labelLine_data()
{
    QTest::addColumn<QList<LabelCredit>>("labels");
    QTest::addColumn<QString>("line");

    QTest::newRow("none") << QList<LabelCredit>() << QString();
    QTest::newRow("one") << QList{label(u"Discos Sol"_s, u"DS 1044"_s)} << u"Discos Sol · DS 1044"_s;
    QTest::newRow("namesake") << QList{label(u"Discos Sol (2)"_s, u"DS 1"_s)} << u"Discos Sol · DS 1"_s;
    QTest::newRow("no number") << QList{label(u"Discos Sol"_s, u"none"_s)} << u"Discos Sol"_s;
    QTest::newRow("self-released") << QList{label(u"Not On Label (Kofi Self-released)"_s, u"none"_s)} << QString();
    QTest::newRow("self-released with a number") << QList{label(u"Not On Label"_s, u"KO-1"_s)} << u"KO-1"_s;
    QTest::newRow("two numbers") << QList{label(u"Discos Sol"_s, u"DS 1"_s), label(u"Discos Sol"_s, u"DS 2"_s)}
                                 << u"Discos Sol · DS 1, DS 2"_s;
    QTest::newRow("twice the same") << QList{label(u"Discos Sol"_s, u"DS 1"_s), label(u"Discos Sol"_s, u"DS 1"_s)}
                                    << u"Discos Sol · DS 1"_s;
    QTest::newRow("two labels") << QList{label(u"Discos Sol"_s, u"DS 1"_s), label(u"Kosmische Post"_s, u"KP 9"_s)}
                                << u"Discos Sol · DS 1 / Kosmische Post · KP 9"_s;
}

void TstDisplay::labelLine()
{
    QFETCH(QList<LabelCredit>, labels);
    QTEST(displayLabel(labels), "line");
}

void TstDisplay::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // -1: nonsense

    QTest::newRow("minutes") << u"3:42"_s << 222;
    QTest::newRow("two digits") << u"12:05"_s << 725;
    QTest::newRow("many minutes") << u"75:30"_s << 4530;
    QTest::newRow("hours") << u"1:02:03"_s << 3723;
    QTest::newRow("blanks") << u" 3:42\t"_s << 222;
    QTest::newRow("zero") << u"0:00"_s << 0;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("one number") << u"342"_s << -1;
    QTest::newRow("60 seconds") << u"3:60"_s << -1;
    QTest::newRow("60 minutes in hours") << u"1:60:00"_s << -1;
    QTest::newRow("one digit of seconds") << u"3:4"_s << -1;
    QTest::newRow("negative") << u"-3:42"_s << -1;
    QTest::newRow("words") << u"about 3:42"_s << -1;
    QTest::newRow("nothing before") << u":42"_s << -1;
    QTest::newRow("four parts") << u"1:02:03:04"_s << -1;
    QTest::newRow("other digits") << u"٣:٤٢"_s << -1;
    QTest::newRow("endless") << u"99999999999:00"_s << -1;
}

void TstDisplay::durations()
{
    QFETCH(QString, text);
    QTEST(durationSeconds(text).value_or(-1), "seconds");
}

void TstDisplay::durationTexts_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << 0 << QString();
    QTest::newRow("negative") << -5 << QString();
    QTest::newRow("seconds") << 7 << u"0:07"_s;
    QTest::newRow("minutes") << 245 << u"4:05"_s;
    QTest::newRow("just below an hour") << 3599 << u"59:59"_s;
    QTest::newRow("hours") << 3723 << u"1:02:03"_s;
}

void TstDisplay::durationTexts()
{
    QFETCH(int, seconds);
    QTEST(durationText(seconds), "text");
}

void TstDisplay::sides_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("side");

    const auto row = [](const QString &position, const QString &side) {
        QTest::newRow(qUtf8Printable(position)) << position << side;
    };
    row(u"A1"_s, u"A"_s);
    row(u"A"_s, u"A"_s);
    row(u"b2"_s, u"B"_s);
    row(u"C12"_s, u"C"_s);
    row(u"AA2"_s, u"AA"_s);
    row(u"B4(i)"_s, u"B"_s);
    row(u"B5.1"_s, u"B"_s);
    row(u"A3i"_s, u"A"_s);
    row(u"A3iii"_s, u"A"_s);
    row(u"D14\t"_s, u"D"_s);
    row(u" A1"_s, u"A"_s);
    row(u"Α1"_s, u"A"_s); // Greek
    row(u"В2"_s, u"B"_s); // Cyrillic
    row(u"I"_s, u"I"_s);
    row(u"1-1"_s, u"1"_s);
    row(u"10-12"_s, u"10"_s);
    row(u"1–3"_s, u"1"_s);
    row(u"CD-1"_s, u"CD"_s);
    row(u"cd-1"_s, u"CD"_s);
    row(u"CD2-3"_s, u"CD2"_s);
    row(u"DVD-2"_s, u"DVD"_s);
    row(u"CD1"_s, u"CD"_s);
    row(u"LP1-A2"_s, u"LP1-A"_s);
    row(u"1"_s, {});
    row(u"14"_s, {});
    row(u""_s, {});
    row(u" "_s, {});
    row(u"?"_s, {});
    row(u"a"_s, {});
    row(u"iii"_s, {});
    row(u"IV"_s, {});
    row(u"9A"_s, {});
    row(u"1.1"_s, {});
    row(u"Video 1"_s, {});
    row(u"BONUS"_s, {});
    row(u"-1"_s, {});
    row(u"-"_s, {});
    row(u"(A1)"_s, {});
}

void TstDisplay::sides()
{
    QFETCH(QString, position);
    QTEST(trackSide(position), "side");
}

void TstDisplay::totalsOfSides()
{
    Track heading;
    heading.type = Track::Type::Heading;
    heading.title = u"Live"_s;
    const QList<Track> tracks{
        heading,
        entry(u"A1"_s, u"3:00"_s),
        entry(u"A2"_s, u"1:30"_s),
        entry(u"B1"_s, {}),
        entry(u"B2"_s, u"10:00"_s),
        entry(u"?"_s, u"0:10"_s),
    };
    const QList<SideTotal> expected{{u"A"_s, 2, 270, 0}, {u"B"_s, 2, 600, 1}, {{}, 1, 10, 0}};
    QCOMPARE(sideTotals(tracks), expected);
    QCOMPARE(totalSeconds(tracks), std::optional(880));
}

void TstDisplay::totalsOfAnIndex()
{
    const QList<Track> timedParts{entry({}, u"20:00"_s, {entry(u"A1a"_s, u"4:00"_s), entry(u"A1b"_s, u"6:00"_s)})};
    QCOMPARE(sideTotals(timedParts), (QList<SideTotal>{{u"A"_s, 2, 600, 0}}));

    const QList<Track> timedWork{entry({}, u"20:00"_s, {entry(u"B1a"_s, {}), entry(u"B1b"_s, {})})};
    QCOMPARE(sideTotals(timedWork), (QList<SideTotal>{{u"B"_s, 2, 1200, 0}}));

    const QList<Track> untimed{entry({}, {}, {entry(u"B1a"_s, {}), entry(u"B1b"_s, {})})};
    QCOMPARE(sideTotals(untimed), (QList<SideTotal>{{u"B"_s, 2, 0, 2}}));
}

void TstDisplay::totalsWithoutDurations()
{
    QCOMPARE(totalSeconds({}), std::nullopt);
    QCOMPARE(totalSeconds({entry(u"A1"_s, {}), entry(u"A2"_s, u"0:00"_s)}), std::nullopt);
    QCOMPARE(sideTotals({}), QList<SideTotal>());
    // 70 times more than a year is more seconds than an int holds.
    const QList<Track> endless(70, entry(u"A1"_s, u"9999:59:59"_s));
    QVERIFY(*totalSeconds(endless) > 0);
    QCOMPARE(sideTotals(endless).first().seconds, *totalSeconds(endless));
}

QTEST_APPLESS_MAIN(TstDisplay)
#include "tst_display.moc"
