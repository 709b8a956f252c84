// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/releasedetails.h"

#include "demo/dice.h"
#include "demo/inventedpeople.h"
#include "demo/inventedtracks.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr int kFirstBarcodes = 1980;

LabelCredit company(Dice &dice, const QString &role, const QStringList &names, bool numbered)
{
    const int which = dice.below(static_cast<int>(names.size()));
    return {{700'000 + which * 7 + static_cast<qint64>(role.size()) * 1000},
            names[which],
            numbered ? QString::number(dice.between(10'000, 99'999)) + u"E"_s : QString(),
            role};
}

int discsOf(const Release &release)
{
    int discs = 0;
    for (const Format &format : release.formats) {
        if (format.name != "Box Set"_L1 && format.name != "All Media"_L1 && format.name != "File"_L1)
            discs += format.qty.toInt();
    }
    return std::max(1, discs);
}

void addPeople(ReleaseDetail &detail, Dice &dice)
{
    detail.credits.append(inventedCredit(dice, u"Producer"_s));
    if (dice.chance(60))
        detail.credits.append(inventedCredit(dice, u"Engineer, Mixed By"_s));
    if (dice.chance(45))
        detail.credits.append(inventedCredit(dice, u"Artwork [Sleeve]"_s));
    if (dice.chance(35))
        detail.credits.append(inventedCredit(dice, u"Photography By"_s));
    if (dice.chance(30))
        detail.credits.append(inventedCredit(dice, u"Bass"_s, u"A1 to A3"_s));
    if (dice.chance(25))
        detail.credits.append(inventedCredit(dice, u"Written-By"_s, u"B2"_s));
    if (dice.chance(18))
        detail.credits.append(inventedCredit(dice, u"Lacquer Cut By"_s));
}

void addCompanies(ReleaseDetail &detail, Dice &dice)
{
    static const QStringList plants{u"Norbeck Pressing"_s, u"Tidewater Records Mfg."_s, u"Presswerk Aue-Süd"_s};
    static const QStringList studios{u"Studio Lanterna"_s, u"The Old Cannery"_s, u"Tonhof Studio B"_s};
    static const QStringList sellers{u"Polymark Distribution"_s, u"Harbour & Vale"_s};
    if (dice.chance(55))
        detail.companies.append(company(dice, u"Pressed By"_s, plants, true));
    if (dice.chance(45))
        detail.companies.append(company(dice, u"Recorded At"_s, studios, false));
    if (dice.chance(30))
        detail.companies.append(company(dice, u"Distributed By"_s, sellers, false));
    if (dice.chance(10))
        detail.series.append({{810'003}, u"Evening Series"_s, QString::number(dice.between(1, 40)), u"Series"_s});
}

void addIdentifiers(ReleaseDetail &detail, const ServedRelease &served, Dice &dice)
{
    const QString barcode = barcodeOf(served);
    if (!barcode.isEmpty()) {
        const QString printed
            = barcode.left(1) + u' ' + barcode.mid(1, 6) + u' ' + barcode.mid(7, 5) + u' ' + barcode.mid(12);
        detail.identifiers.append({u"Barcode"_s, printed, u"Printed"_s});
        detail.identifiers.append({u"Barcode"_s, barcode, u"Scanned"_s});
    }
    const LabelCredit label = served.release.labels.value(0);
    if (label.catno != "none"_L1) {
        QString code = label.catno;
        code.remove(u' ');
        detail.identifiers.append({u"Matrix / Runout"_s, code + u"-A"_s, u"Side A, etched"_s});
        detail.identifiers.append({u"Matrix / Runout"_s, code + u"-B"_s, u"Side B, etched"_s});
    }
    if (dice.chance(35))
        detail.identifiers.append(
            {u"Rights Society"_s, dice.pick(std::array{u"GEMA"_s, u"BIEM / STIM"_s, u"SACEM"_s}), {}});
    if (dice.chance(20))
        detail.identifiers.append(
            {u"Label Code"_s, u"LC %1"_s.arg(dice.between(1000, 29'999), 5, 10, QChar(u'0')), {}});
    if (served.country == "Spain"_L1)
        detail.identifiers.append({u"Depósito Legal"_s, u"M. %1-1972"_s.arg(dice.between(1000, 39'999)), {}});
}

QString inventedNotes(const ServedRelease &served, Dice &dice)
{
    const Release &release = served.release;
    const ArtistCredit artist = release.artists.value(0);
    const LabelCredit label = release.labels.value(0);
    switch (dice.below(7)) {
    case 0:
        return u"Recorded in two evenings. [b]No overdubs.[/b]\r\n\r\nFirst record of [a%1] for [l=%2]."_s
            .arg(artist.id.value)
            .arg(label.name);
    case 1:
        return u"Comes with a printed inner sleeve.\nAlso released on cassette, see [r=%1]."_s.arg(release.id.value
                                                                                                   + 5);
    case 2:
        return u"Sleeve notes by [a=%1].\n[url=https://label-%2.example/]Label page[/url]"_s
            .arg(dice.pick(inventedPeople()))
            .arg(label.id.value);
    case 3:
        return u"℗ & © %1 %2\nMade in %3."_s.arg(release.year > 0 ? QString::number(release.year) : u"19??"_s,
                                                 label.name,
                                                 served.country.isEmpty() ? u"an unknown place"_s : served.country);
    default:
        return {};
    }
}

void addImages(ReleaseDetail &detail, const ServedRelease &served, Dice &dice)
{
    if (!served.hasCover)
        return;
    detail.images.append({true, {}, {}, 600, 600});
    if (dice.chance(60))
        detail.images.append({false, {}, {}, 600, 600});
    if (dice.chance(40))
        detail.images.append({false, {}, {}, 600, 600});
}

void addFigures(ReleaseDetail &detail, Dice &dice)
{
    detail.have = 3 + static_cast<int>(std::pow(dice.unit(), 4) * 9000);
    detail.want = static_cast<int>(detail.have * (0.2 + dice.unit() * 1.6));
    detail.ratingCount = detail.have / 8;
    detail.ratingAverage = detail.ratingCount == 0 ? 0 : std::round((3.1 + dice.unit() * 1.8) * 100) / 100;
    detail.forSale = dice.chance(20) ? 0 : 1 + dice.below(60);
    if (detail.forSale > 0)
        detail.lowestPrice = std::round((1.5 + std::pow(dice.unit(), 3) * 120) * 100) / 100;
}

QString slug(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            kept += c;
        else if (!c.isMark() && !kept.isEmpty() && !kept.endsWith(u'-'))
            kept += u'-';
    }
    return kept;
}

} // namespace

QString artistLine(const QList<ArtistCredit> &artists)
{
    QString line;
    for (qsizetype i = 0; i < artists.size(); ++i) {
        line += artists[i].name;
        if (i + 1 == artists.size())
            break;
        line += artists[i].join == ","_L1 ? u", "_s : u' ' + artists[i].join + u' ';
    }
    return line;
}

QString formatLine(const Release &release)
{
    QStringList parts;
    for (const Format &format : release.formats) {
        QStringList words = format.descriptions;
        if (format.name != "Vinyl"_L1)
            words.prepend(format.name == "Box Set"_L1 ? u"Box"_s : format.name);
        if (format.qty.toInt() > 1 && !words.isEmpty())
            words.first().prepend(format.qty + u'x');
        parts.append(words.join(u", "_s));
    }
    return parts.join(u" + "_s);
}

QString barcodeOf(const ServedRelease &served)
{
    if (!served.barcode.isEmpty())
        return served.barcode;
    const int year = served.release.year;
    if (year < kFirstBarcodes || served.release.labels.value(0).catno == "none"_L1)
        return {};
    const QString digits
        = u"40"_s + QString::number(served.release.id.value * 17 % 10'000'000'000).rightJustified(10, u'0');
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

ReleaseDetail detailOf(const ServedRelease &served)
{
    const Release &release = served.release;
    Dice dice(static_cast<quint64>(release.id.value) ^ 0x5EEDULL);
    ReleaseDetail detail;
    detail.release = release;
    detail.country = served.country;
    detail.released = served.released;
    detail.status = dice.below(150) == 0 ? u"Draft"_s : u"Accepted"_s;
    detail.url = u"https://www.discogs.com/release/%1-%2"_s.arg(release.id.value)
                     .arg(slug(artistLine(release.artists) + u'-' + release.title));
    addPeople(detail, dice);
    addCompanies(detail, dice);
    addIdentifiers(detail, served, dice);
    addImages(detail, served, dice);
    addFigures(detail, dice);
    detail.notes = served.notes.isEmpty() ? inventedNotes(served, dice) : served.notes;
    detail.weightGrams = 230 * discsOf(release);
    detail.changed
        = QDateTime(QDate(2016, 1, 1).addDays(dice.below(3700)), QTime(dice.below(24), dice.below(60), 31), Qt::UTC);
    detail.tracks = served.tracks ? *served.tracks : inventedTracks(served);
    if (dice.chance(45) && !detail.tracks.isEmpty()) {
        detail.videos.append({u"https://video.example/watch?v=%1"_s.arg(release.id.value),
                              artistLine(release.artists) + u" - "_s + detail.tracks.first().title,
                              dice.chance(50) ? u"From the original record."_s : QString(), 120 + dice.below(400)});
    }
    addLinerNotes(detail, served.country, served.hasCover);
    return detail;
}

} // namespace vv::demo
