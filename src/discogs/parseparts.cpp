// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parseparts.h"

#include "discogs/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

/// An index has parts, and a part may be an index; deeper is nobody's track list.
constexpr int kMaxTrackDepth = 4;

template <class T, class Parse>
QList<T> parseEach(const QJsonValue &list, Parse parse)
{
    const QJsonArray entries = json::list(list);
    QList<T> all;
    all.reserve(entries.size());
    for (const QJsonValue entry : entries) {
        T one = parse(json::object(entry));
        if (one != T{})
            all += std::move(one);
    }
    return all;
}

Track::Type trackType(const QString &name)
{
    if (name == "heading"_L1)
        return Track::Type::Heading;
    return name == "index"_L1 ? Track::Type::Index : Track::Type::Track;
}

QList<Track> parseTracksAt(const QJsonValue &list, int depth)
{
    if (depth >= kMaxTrackDepth)
        return {};
    return parseEach<Track>(list, [depth](const QJsonObject &entry) {
        Track track;
        track.type = trackType(json::text(entry["type_"_L1]));
        track.position = json::text(entry["position"_L1]);
        track.title = json::text(entry["title"_L1]);
        track.duration = json::text(entry["duration"_L1]);
        track.artists = parseArtists(entry["artists"_L1]);
        track.credits = parseArtists(entry["extraartists"_L1]);
        track.parts = parseTracksAt(entry["sub_tracks"_L1], depth + 1);
        return track;
    });
}

} // namespace

QList<ArtistCredit> parseArtists(const QJsonValue &list)
{
    return parseEach<ArtistCredit>(list, [](const QJsonObject &entry) {
        ArtistCredit artist;
        artist.name = json::text(entry["name"_L1]);
        artist.anv = json::text(entry["anv"_L1]);
        if (artist.name.isEmpty() && artist.anv.isEmpty())
            return ArtistCredit{};
        artist.id = {json::id(entry["id"_L1])};
        artist.join = json::text(entry["join"_L1]);
        artist.role = json::text(entry["role"_L1]);
        artist.tracks = json::text(entry["tracks"_L1]);
        return artist;
    });
}

QList<LabelCredit> parseLabels(const QJsonValue &list)
{
    return parseEach<LabelCredit>(list, [](const QJsonObject &entry) {
        LabelCredit label;
        label.name = json::text(entry["name"_L1]);
        label.catno = json::text(entry["catno"_L1]);
        if (label.name.isEmpty() && label.catno.isEmpty())
            return LabelCredit{};
        label.id = {json::id(entry["id"_L1])};
        label.role = json::text(entry["entity_type_name"_L1]);
        return label;
    });
}

QList<Format> parseFormats(const QJsonValue &list)
{
    return parseEach<Format>(list, [](const QJsonObject &entry) {
        Format format;
        format.name = json::text(entry["name"_L1]);
        format.qty = json::text(entry["qty"_L1]);
        format.descriptions = json::texts(entry["descriptions"_L1]);
        format.text = json::text(entry["text"_L1]);
        return format;
    });
}

QList<Track> parseTracks(const QJsonValue &list)
{
    return parseTracksAt(list, 0);
}

QList<Image> parseImages(const QJsonValue &list)
{
    return parseEach<Image>(list, [](const QJsonObject &entry) {
        Image image;
        image.url = json::imageUrl(entry["uri"_L1]);
        if (image.url.isEmpty())
            image.url = json::imageUrl(entry["resource_url"_L1]);
        image.thumbUrl = json::imageUrl(entry["uri150"_L1]);
        if (image.url.isEmpty() && image.thumbUrl.isEmpty())
            return Image{}; // what is sent without a token
        image.primary = json::text(entry["type"_L1]) == "primary"_L1;
        image.width = json::count(entry["width"_L1]);
        image.height = json::count(entry["height"_L1]);
        return image;
    });
}

QList<Video> parseVideos(const QJsonValue &list)
{
    return parseEach<Video>(list, [](const QJsonObject &entry) {
        Video video;
        video.url = json::text(entry["uri"_L1]);
        if (video.url.isEmpty())
            return Video{};
        video.title = json::text(entry["title"_L1]);
        video.description = json::text(entry["description"_L1]);
        video.seconds = json::count(entry["duration"_L1]);
        return video;
    });
}

QList<Identifier> parseIdentifiers(const QJsonValue &list)
{
    return parseEach<Identifier>(list, [](const QJsonObject &entry) {
        Identifier identifier;
        identifier.value = json::text(entry["value"_L1]);
        if (identifier.value.isEmpty())
            return Identifier{};
        identifier.type = json::text(entry["type"_L1]);
        identifier.description = json::text(entry["description"_L1]);
        return identifier;
    });
}

Release parseBasicInformation(const QJsonObject &json)
{
    Release release;
    release.id = {json::id(json["id"_L1])};
    release.master = {json::id(json["master_id"_L1])};
    release.title = json::text(json["title"_L1]);
    release.year = json::year(json["year"_L1]);
    release.thumbUrl = json::imageUrl(json["thumb"_L1]);
    release.coverUrl = json::imageUrl(json["cover_image"_L1]);
    release.artists = parseArtists(json["artists"_L1]);
    release.labels = parseLabels(json["labels"_L1]);
    release.formats = parseFormats(json["formats"_L1]);
    release.genres = json::texts(json["genres"_L1]);
    release.styles = json::texts(json["styles"_L1]);
    return release;
}

} // namespace vv::discogs
