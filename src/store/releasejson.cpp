// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/releasejson.h"

#include "base/display.h"
#include "store/detailrows.h"
#include "store/timetext.h"

#include <QJsonArray>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kDeepestTracks = 8; // parts of parts were never seen

void writeArtists(JsonWriter &json, QStringView key, const QList<ArtistCredit> &artists)
{
    json.key(key).beginArray();
    for (const ArtistCredit &artist : artists) {
        json.beginObject().key(u"id").value(artist.id.value).key(u"name").value(artist.name);
        json.key(u"anv").value(artist.anv).key(u"join").value(artist.join);
        if (!artist.role.isEmpty())
            json.key(u"role").value(artist.role);
        if (!artist.tracks.isEmpty())
            json.key(u"tracks").value(artist.tracks);
        json.endObject();
    }
    json.endArray();
}

void writeLabels(JsonWriter &json, QStringView key, const QList<LabelCredit> &labels)
{
    json.key(key).beginArray();
    for (const LabelCredit &label : labels) {
        json.beginObject().key(u"id").value(label.id.value).key(u"name").value(label.name);
        json.key(u"catno").value(label.catno).key(u"role").value(label.role).endObject();
    }
    json.endArray();
}

void writeTracks(JsonWriter &json, QStringView key, const QList<Track> &tracks)
{
    json.key(key).beginArray();
    for (const Track &track : tracks) {
        json.beginObject().key(u"position").value(track.position).key(u"type").value(trackTypeName(track.type));
        json.key(u"title").value(track.title).key(u"duration").value(track.duration);
        if (!track.artists.isEmpty())
            writeArtists(json, u"artists", track.artists);
        if (!track.credits.isEmpty())
            writeArtists(json, u"credits", track.credits);
        if (!track.parts.isEmpty())
            writeTracks(json, u"parts", track.parts);
        json.endObject();
    }
    json.endArray();
}

void writeMedia(JsonWriter &json, const ReleaseDetail &detail, bool images)
{
    json.key(u"identifiers").beginArray();
    for (const Identifier &one : detail.identifiers) {
        json.beginObject().key(u"type").value(one.type).key(u"value").value(one.value);
        json.key(u"description").value(one.description).endObject();
    }
    json.endArray();
    json.key(u"videos").beginArray();
    for (const Video &video : detail.videos) {
        json.beginObject().key(u"url").value(video.url).key(u"title").value(video.title);
        json.key(u"description").value(video.description).key(u"seconds").value(video.seconds).endObject();
    }
    json.endArray();
    if (!images)
        return;
    json.key(u"images").beginArray();
    for (const Image &image : detail.images) {
        json.beginObject().key(u"primary").truth(image.primary).key(u"url").value(image.url);
        json.key(u"thumb").value(image.thumbUrl).key(u"width").value(image.width);
        json.key(u"height").value(image.height).endObject();
    }
    json.endArray();
}

int integer(const QJsonObject &object, QLatin1StringView key)
{
    return static_cast<int>(std::clamp<qint64>(object.value(key).toInteger(), INT_MIN, INT_MAX));
}

QList<ArtistCredit> readArtists(const QJsonValue &list)
{
    QList<ArtistCredit> artists;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        if (value.isString()) { // written by hand or by another program
            artists += ArtistCredit{{}, value.toString(), {}, {}, {}, {}};
            continue;
        }
        const QJsonObject one = value.toObject();
        artists
            += {{one.value("id"_L1).toInteger()}, one.value("name"_L1).toString(), one.value("anv"_L1).toString(),
                one.value("join"_L1).toString(),  one.value("role"_L1).toString(), one.value("tracks"_L1).toString()};
    }
    return artists;
}

QList<LabelCredit> readLabels(const QJsonValue &list)
{
    QList<LabelCredit> labels;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        if (value.isString()) {
            labels += LabelCredit{{}, value.toString(), {}, {}};
            continue;
        }
        const QJsonObject one = value.toObject();
        labels += {{one.value("id"_L1).toInteger()},
                   one.value("name"_L1).toString(),
                   one.value("catno"_L1).toString(),
                   one.value("role"_L1).toString()};
    }
    return labels;
}

QList<Track> readTracks(const QJsonValue &list, int depth = 0)
{
    QList<Track> tracks;
    const QJsonArray array = depth < kDeepestTracks ? list.toArray() : QJsonArray();
    for (const QJsonValue &value : array) {
        const QJsonObject one = value.toObject();
        tracks += {.type = trackTypeFromName(one.value("type"_L1).toString()),
                   .position = one.value("position"_L1).toString(),
                   .title = one.value("title"_L1).toString(),
                   .duration = one.value("duration"_L1).toString(),
                   .artists = readArtists(one.value("artists"_L1)),
                   .credits = readArtists(one.value("credits"_L1)),
                   .parts = readTracks(one.value("parts"_L1), depth + 1)};
    }
    return tracks;
}

void readMedia(const QJsonObject &from, ReleaseDetail &detail)
{
    const QJsonArray identifiers = from.value("identifiers"_L1).toArray();
    for (const QJsonValue &value : identifiers) {
        const QJsonObject one = value.toObject();
        detail.identifiers += {one.value("type"_L1).toString(), one.value("value"_L1).toString(),
                               one.value("description"_L1).toString()};
    }
    const QJsonArray videos = from.value("videos"_L1).toArray();
    for (const QJsonValue &value : videos) {
        const QJsonObject one = value.toObject();
        detail.videos += {one.value("url"_L1).toString(), one.value("title"_L1).toString(),
                          one.value("description"_L1).toString(), integer(one, "seconds"_L1)};
    }
    const QJsonArray images = from.value("images"_L1).toArray();
    for (const QJsonValue &value : images) {
        const QJsonObject one = value.toObject();
        detail.images += {one.value("primary"_L1).toBool(), one.value("url"_L1).toString(),
                          one.value("thumb"_L1).toString(), integer(one, "width"_L1), integer(one, "height"_L1)};
    }
}

ReleaseDetail readDetail(const QJsonObject &object, const QJsonObject &from)
{
    ReleaseDetail detail;
    detail.country = object.value("country"_L1).toString();
    detail.tracks = readTracks(object.value("tracks"_L1));
    detail.released = from.value("released"_L1).toString();
    detail.notes = from.value("notes"_L1).toString();
    detail.status = from.value("status"_L1).toString();
    detail.url = from.value("url"_L1).toString();
    detail.have = integer(from, "have"_L1);
    detail.want = integer(from, "want"_L1);
    detail.ratingAverage = from.value("rating_average"_L1).toDouble();
    detail.ratingCount = integer(from, "rating_count"_L1);
    if (const QJsonValue price = from.value("lowest_price"_L1); price.isDouble())
        detail.lowestPrice = price.toDouble();
    detail.forSale = integer(from, "for_sale"_L1);
    detail.weightGrams = integer(from, "weight_grams"_L1);
    detail.changed = fromIsoTime(from.value("changed_at"_L1));
    detail.credits = readArtists(from.value("credits"_L1));
    detail.series = readLabels(from.value("series"_L1));
    detail.companies = readLabels(from.value("companies"_L1));
    readMedia(from, detail);
    return detail;
}

} // namespace

QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const int milliseconds = utc.time().msec();
    const int year = utc.date().year();
    if (milliseconds != 0 || year < 0 || year > 9999)
        return utc.toString(milliseconds == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    return fixedTimeText(utc, u'T') + u'Z';
}

QDateTime fromIsoTime(const QJsonValue &text)
{
    const QString given = text.toString();
    if (given.size() == 20 && given.endsWith(u'Z'))
        return fromFixedTimeText(given, u'T');
    return given.isEmpty() ? QDateTime() : QDateTime::fromString(given, Qt::ISODateWithMs).toUTC();
}

void writeTime(JsonWriter &json, QStringView key, const QDateTime &time)
{
    json.key(key);
    const QString text = isoTime(time);
    text.isEmpty() ? json.null() : json.value(text);
}

void writeTexts(JsonWriter &json, QStringView key, const QStringList &texts)
{
    json.key(key).beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeRelease(JsonWriter &json, const Release &release, const ExportOptions &options)
{
    json.key(u"artist").value(displayArtist(release.artists));
    writeArtists(json, u"artists", release.artists);
    json.key(u"title").value(release.title);
    json.key(u"year").value(release.year);
    writeLabels(json, u"labels", release.labels);
    json.key(u"formats").beginArray();
    for (const Format &format : release.formats) {
        json.beginObject().key(u"name").value(format.name).key(u"qty").value(format.qty);
        writeTexts(json, u"descriptions", format.descriptions);
        json.key(u"text").value(format.text).endObject();
    }
    json.endArray();
    writeTexts(json, u"genres", release.genres);
    writeTexts(json, u"styles", release.styles);
    if (options.images) {
        json.key(u"thumb").value(release.thumbUrl);
        json.key(u"cover_image").value(release.coverUrl);
    }
}

void writeContents(JsonWriter &json, const KnownRelease &known)
{
    json.key(u"country");
    known.detail && !known.detail->country.isEmpty() ? json.value(known.detail->country) : json.null();
    writeTracks(json, u"tracks", known.detail ? known.detail->tracks : QList<Track>());
}

void writeDetail(JsonWriter &json, const KnownRelease &known, const ExportOptions &options)
{
    if (!known.detail)
        return;
    const ReleaseDetail &detail = *known.detail;
    json.key(u"detail").beginObject();
    json.key(u"released").value(detail.released).key(u"notes").value(detail.notes);
    json.key(u"status").value(detail.status).key(u"url").value(detail.url);
    json.key(u"have").value(detail.have).key(u"want").value(detail.want);
    json.key(u"rating_average").real(detail.ratingAverage).key(u"rating_count").value(detail.ratingCount);
    json.key(u"weight_grams").value(detail.weightGrams);
    if (options.prices) {
        json.key(u"lowest_price");
        detail.lowestPrice ? json.real(*detail.lowestPrice) : json.null();
        json.key(u"for_sale").value(detail.forSale);
    }
    writeTime(json, u"changed_at", detail.changed);
    writeTime(json, u"fetched_at", known.detailFetched);
    writeArtists(json, u"credits", detail.credits);
    writeLabels(json, u"series", detail.series);
    writeLabels(json, u"companies", detail.companies);
    writeMedia(json, detail, options.images);
    json.endObject();
}

QStringList readTexts(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        texts += value.toString();
    return texts;
}

KnownRelease readRelease(const QJsonObject &object)
{
    KnownRelease known;
    Release &release = known.release;
    release.id = {object.value("release_id"_L1).toInteger()};
    release.master = {object.value("master_id"_L1).toInteger()};
    release.title = object.value("title"_L1).toString();
    release.year = integer(object, "year"_L1);
    release.thumbUrl = object.value("thumb"_L1).toString();
    release.coverUrl = object.value("cover_image"_L1).toString();
    release.artists = readArtists(object.value("artists"_L1));
    if (const QString artist = object.value("artist"_L1).toString(); release.artists.isEmpty() && !artist.isEmpty())
        release.artists = {ArtistCredit{{}, artist, {}, {}, {}, {}}};
    release.labels = readLabels(object.value("labels"_L1));
    const QJsonArray formats = object.value("formats"_L1).toArray();
    for (const QJsonValue &value : formats) {
        if (value.isString()) {
            release.formats += Format{.name = value.toString(), .qty = {}, .descriptions = {}, .text = {}};
            continue;
        }
        const QJsonObject one = value.toObject();
        release.formats += {.name = one.value("name"_L1).toString(),
                            .qty = one.value("qty"_L1).toString(),
                            .descriptions = readTexts(one.value("descriptions"_L1)),
                            .text = one.value("text"_L1).toString()};
    }
    release.genres = readTexts(object.value("genres"_L1));
    release.styles = readTexts(object.value("styles"_L1));
    const QJsonValue detail = object.value("detail"_L1);
    const bool hasContents
        = !object.value("tracks"_L1).toArray().isEmpty() || !object.value("country"_L1).toString().isEmpty();
    if (detail.isObject() || hasContents) {
        const QJsonObject from = detail.toObject();
        known.detail = readDetail(object, from);
        // Not all of a record's details: they are still to be fetched.
        known.detailFetched
            = detail.isObject() ? fromIsoTime(from.value("fetched_at"_L1)) : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    }
    return known;
}

} // namespace vv::store
