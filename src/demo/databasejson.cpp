// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/databasejson.h"

#include "demo/dice.h"
#include "demo/releasedetails.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

QString formattedRelease(const QString &released)
{
    const QStringList parts = released.split(u'-');
    const int month = parts.value(1).toInt();
    const int day = parts.value(2).toInt();
    QString text;
    if (day > 0)
        text += QString::number(day).rightJustified(2, u'0') + u' ';
    if (month > 0)
        text += QLocale::c().monthName(month, QLocale::ShortFormat) + u' ';
    return text + parts.first();
}

/// The name of an artist or label as one of its releases spells it.
template <class List, class IdType>
QString nameOf(const List &credits, IdType id)
{
    for (const auto &credit : credits) {
        if (credit.id == id)
            return credit.name;
    }
    return {};
}

} // namespace

QJsonObject basicInformation(const JsonSource &source, const ServedRelease &served)
{
    const Release &release = served.release;
    const bool image = served.hasCover && source.isOwner;
    return {
        {u"id"_s, release.id.value},
        {u"master_id"_s, release.master.value},
        {u"master_url"_s,
         release.master.isValid() ? QJsonValue(apiUrl(source, u"masters/%1"_s.arg(release.master.value)))
                                  : QJsonValue(QJsonValue::Null)},
        {u"resource_url"_s, apiUrl(source, u"releases/%1"_s.arg(release.id.value))},
        {u"title"_s, release.title},
        {u"year"_s, release.year},
        {u"thumb"_s, image ? source.links.url(release.id, 0, 150) : QString()},
        {u"cover_image"_s, image ? source.links.url(release.id, 0, 600) : QString()},
        {u"formats"_s, formatsJson(release.formats)},
        {u"labels"_s, labelsJson(source, release.labels, u"1"_s)},
        {u"artists"_s, artistsJson(source, release.artists)},
        {u"genres"_s, strings(release.genres)},
        {u"styles"_s, strings(release.styles)},
    };
}

QJsonObject releaseJson(const JsonSource &source, const ServedRelease &served)
{
    const Release &release = served.release;
    const ReleaseDetail detail = detailOf(served);
    int discs = 0;
    for (const Format &format : release.formats)
        discs += format.name == "Box Set"_L1 || format.name == "All Media"_L1 ? 0 : format.qty.toInt();

    QJsonObject json{
        {u"id"_s, release.id.value},
        {u"status"_s, detail.status},
        {u"year"_s, release.year},
        {u"resource_url"_s, apiUrl(source, u"releases/%1"_s.arg(release.id.value))},
        {u"uri"_s, detail.url},
        {u"title"_s, release.title},
        {u"country"_s, served.country.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(served.country)},
        {u"artists"_s, artistsJson(source, release.artists)},
        {u"artists_sort"_s, artistLine(release.artists)},
        {u"labels"_s, labelsJson(source, release.labels, u"1"_s)},
        {u"series"_s, labelsJson(source, detail.series, u"2"_s)},
        {u"companies"_s, companiesJson(source, detail.companies)},
        {u"formats"_s, formatsJson(release.formats)},
        {u"format_quantity"_s, discs},
        {u"genres"_s, strings(release.genres)},
        {u"styles"_s, strings(release.styles)},
        {u"tracklist"_s, tracksJson(source, detail.tracks)},
        {u"videos"_s, videosJson(detail.videos)},
        {u"community"_s, communityJson(detail)},
        {u"thumb"_s, served.hasCover ? source.links.url(release.id, 0, 150) : QString()},
        {u"lowest_price"_s, detail.lowestPrice ? QJsonValue(*detail.lowestPrice) : QJsonValue(QJsonValue::Null)},
        {u"num_for_sale"_s, detail.forSale},
        {u"estimated_weight"_s, detail.weightGrams},
        {u"blocked_from_sale"_s, false},
        {u"is_offensive"_s, false},
        {u"date_added"_s, pacificTime(detail.changed.addYears(-4))},
        {u"date_changed"_s, pacificTime(detail.changed)},
        {u"data_quality"_s, u"Correct"_s},
    };
    QJsonArray identifiers;
    for (const Identifier &identifier : detail.identifiers) {
        QJsonObject entry{{u"type"_s, identifier.type}, {u"value"_s, identifier.value}};
        if (!identifier.description.isEmpty())
            entry.insert(u"description"_s, identifier.description);
        identifiers.append(entry);
    }
    json.insert(u"identifiers"_s, identifiers);
    if (!detail.credits.isEmpty())
        json.insert(u"extraartists"_s, artistsJson(source, detail.credits));
    if (served.hasCover)
        json.insert(u"images"_s, imagesJson(source, served, detail.images));
    if (!detail.notes.isEmpty())
        json.insert(u"notes"_s, detail.notes);
    if (!detail.released.isEmpty()) {
        json.insert(u"released"_s, detail.released);
        json.insert(u"released_formatted"_s, formattedRelease(detail.released));
    }
    if (release.master.isValid()) {
        json.insert(u"master_id"_s, release.master.value);
        json.insert(u"master_url"_s, apiUrl(source, u"masters/%1"_s.arg(release.master.value)));
    }
    return json;
}

QJsonObject masterJson(const JsonSource &source, MasterId master)
{
    const QList<ReleaseId> versions = source.collection.versions(master);
    const ServedRelease *main = nullptr;
    const ServedRelease *latest = nullptr;
    for (const ReleaseId id : versions) {
        const ServedRelease *served = source.collection.release(id);
        if (!main || (served->release.year > 0 && served->release.year < main->release.year))
            main = served;
        if (!latest || served->release.year > latest->release.year)
            latest = served;
    }
    if (!main)
        return {};
    const ReleaseDetail detail = detailOf(*main);
    const QString url = apiUrl(source, u"masters/%1"_s.arg(master.value));
    QJsonObject json{
        {u"id"_s, master.value},
        {u"title"_s, main->release.title},
        {u"year"_s, main->release.year},
        {u"main_release"_s, main->release.id.value},
        {u"main_release_url"_s, apiUrl(source, u"releases/%1"_s.arg(main->release.id.value))},
        {u"most_recent_release"_s, latest->release.id.value},
        {u"most_recent_release_url"_s, apiUrl(source, u"releases/%1"_s.arg(latest->release.id.value))},
        {u"versions_url"_s, QString(url + u"/versions"_s)},
        {u"resource_url"_s, url},
        {u"uri"_s, webUrl(u"master"_s, master.value, artistLine(main->release.artists) + u'-' + main->release.title)},
        {u"artists"_s, artistsJson(source, main->release.artists)},
        {u"genres"_s, strings(main->release.genres)},
        {u"styles"_s, strings(main->release.styles)},
        {u"tracklist"_s, tracksJson(source, detail.tracks)},
        {u"num_for_sale"_s, detail.forSale * int(versions.size())},
        {u"lowest_price"_s, detail.lowestPrice ? QJsonValue(*detail.lowestPrice) : QJsonValue(QJsonValue::Null)},
        {u"data_quality"_s, u"Correct"_s},
    };
    if (main->hasCover)
        json.insert(u"images"_s, imagesJson(source, *main, detail.images));
    if (!detail.videos.isEmpty())
        json.insert(u"videos"_s, videosJson(detail.videos));
    return json;
}

QJsonObject versionJson(const JsonSource &source, const ServedRelease &served)
{
    const Release &release = served.release;
    const ReleaseDetail detail = detailOf(served);
    QStringList major;
    for (const Format &format : release.formats) {
        if (!major.contains(format.name))
            major.append(format.name);
    }
    const LabelCredit label = release.labels.value(0);
    const int have = source.isOwner ? int(source.collection.copiesOf(release.id).size()) : 0;
    const int want = source.isOwner && source.collection.want(release.id) ? 1 : 0;
    return {
        {u"id"_s, release.id.value},
        {u"title"_s, release.title},
        {u"label"_s, label.name},
        {u"catno"_s, label.catno},
        {u"country"_s, served.country},
        {u"format"_s, formatLine(release)},
        {u"major_formats"_s, strings(major)},
        {u"released"_s, served.released.isEmpty() ? u"0"_s : served.released},
        {u"status"_s, detail.status},
        {u"thumb"_s, served.hasCover ? source.links.url(release.id, 0, 150) : QString()},
        {u"resource_url"_s, apiUrl(source, u"releases/%1"_s.arg(release.id.value))},
        {u"stats"_s,
         QJsonObject{{u"community"_s, QJsonObject{{u"in_collection"_s, detail.have}, {u"in_wantlist"_s, detail.want}}},
                     {u"user"_s, QJsonObject{{u"in_collection"_s, have}, {u"in_wantlist"_s, want}}}}},
    };
}

QJsonObject artistJson(const JsonSource &source, ArtistId artist)
{
    const QList<ReleaseId> releases = source.collection.releasesBy(artist);
    if (releases.isEmpty())
        return {};
    const ServedRelease *first = source.collection.release(releases.first());
    const QString name = nameOf(first->release.artists, artist);
    const QString url = apiUrl(source, u"artists/%1"_s.arg(artist.value));
    Dice dice(static_cast<quint64>(artist.value));
    QJsonObject json{
        {u"id"_s, artist.value},
        {u"name"_s, name},
        {u"resource_url"_s, url},
        {u"uri"_s, webUrl(u"artist"_s, artist.value, name)},
        {u"releases_url"_s, QString(url + u"/releases"_s)},
        {u"profile"_s,
         u"%1 from %2, first recorded for [l=%3]."_s.arg(first->release.styles.value(0, first->release.genres.value(0)),
                                                         first->country.isEmpty() ? u"parts unknown"_s : first->country,
                                                         first->release.labels.value(0).name)},
        {u"data_quality"_s, u"Needs Vote"_s},
    };
    QStringList spellings;
    for (const ReleaseId id : releases) {
        for (const ArtistCredit &credit : source.collection.release(id)->release.artists) {
            if (credit.id == artist && !credit.anv.isEmpty() && !spellings.contains(credit.anv))
                spellings.append(credit.anv);
        }
    }
    if (!spellings.isEmpty())
        json.insert(u"namevariations"_s, strings(spellings));
    if (dice.chance(30))
        json.insert(u"urls"_s, QJsonArray{u"https://artist-%1.example/"_s.arg(artist.value)});
    return json;
}

QJsonObject labelJson(const JsonSource &source, LabelId label)
{
    const QList<ReleaseId> releases = source.collection.releasesOn(label);
    if (releases.isEmpty())
        return {};
    const ServedRelease *first = source.collection.release(releases.first());
    const QString name = nameOf(first->release.labels, label);
    const QString url = apiUrl(source, u"labels/%1"_s.arg(label.value));
    return {
        {u"id"_s, label.value},
        {u"name"_s, name},
        {u"resource_url"_s, url},
        {u"uri"_s, webUrl(u"label"_s, label.value, name)},
        {u"releases_url"_s, QString(url + u"/releases"_s)},
        {u"profile"_s,
         u"Independent label, %1."_s.arg(first->country.isEmpty() ? u"country unknown"_s : first->country)},
        {u"contact_info"_s, u"Post Box %1\r\npost@label-%1.example"_s.arg(label.value)},
        {u"data_quality"_s, u"Correct"_s},
    };
}

QJsonObject searchResultJson(const JsonSource &source, const ServedRelease &served)
{
    const Release &release = served.release;
    const ReleaseDetail detail = detailOf(served);
    QStringList labels;
    for (const LabelCredit &label : release.labels)
        labels.append(label.name);
    for (const LabelCredit &company : detail.companies)
        labels.append(company.name);
    QStringList codes;
    for (const Identifier &identifier : detail.identifiers)
        codes.append(identifier.value);
    QStringList formats;
    for (const Format &format : release.formats)
        formats += QStringList{format.name} + format.descriptions;
    QJsonObject json{
        {u"id"_s, release.id.value},
        {u"type"_s, u"release"_s},
        {u"title"_s, QString(artistLine(release.artists) + u" - "_s + release.title)},
        {u"uri"_s, QUrl(detail.url).path()},
        {u"resource_url"_s, apiUrl(source, u"releases/%1"_s.arg(release.id.value))},
        {u"thumb"_s, served.hasCover ? source.links.url(release.id, 0, 150) : QString()},
        {u"cover_image"_s, served.hasCover ? source.links.url(release.id, 0, 600) : QString()},
        {u"master_id"_s, release.master.value},
        {u"master_url"_s,
         release.master.isValid() ? QJsonValue(apiUrl(source, u"masters/%1"_s.arg(release.master.value)))
                                  : QJsonValue(QJsonValue::Null)},
        {u"user_data"_s,
         QJsonObject{{u"in_wantlist"_s, source.isOwner && source.collection.want(release.id) != nullptr},
                     {u"in_collection"_s, source.isOwner && !source.collection.copiesOf(release.id).isEmpty()}}},
        {u"country"_s, served.country},
        {u"catno"_s, release.labels.value(0).catno},
        {u"barcode"_s, strings(codes)},
        {u"label"_s, strings(labels)},
        {u"genre"_s, strings(release.genres)},
        {u"style"_s, strings(release.styles)},
        {u"format"_s, strings(formats)},
        {u"format_quantity"_s, release.formats.value(0).qty.toInt()},
        {u"formats"_s, formatsJson(release.formats)},
        {u"community"_s, QJsonObject{{u"want"_s, detail.want}, {u"have"_s, detail.have}}},
    };
    if (release.year > 0)
        json.insert(u"year"_s, QString::number(release.year));
    return json;
}

} // namespace vv::demo
