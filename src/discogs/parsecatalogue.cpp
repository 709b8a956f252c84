// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parsecatalogue.h"

#include "discogs/json.h"
#include "discogs/parsepage.h"
#include "discogs/parseparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

constexpr PageShape kVersionPage{"versions page"_L1, "versions"_L1, "id"_L1};
constexpr PageShape kArtistReleasePage{"artist's releases"_L1, "releases"_L1, "id"_L1};
constexpr PageShape kLabelReleasePage{"label's releases"_L1, "releases"_L1, "id"_L1};

QList<NamedArtist> parseNamedArtists(const QJsonValue &list)
{
    QList<NamedArtist> artists;
    const QJsonArray entries = json::list(list);
    artists.reserve(entries.size());
    for (const QJsonValue entry : entries) {
        const QJsonObject json = json::object(entry);
        const NamedArtist artist{{json::id(json["id"_L1])},
                                 json::text(json["name"_L1]),
                                 !json.contains("active"_L1) || json::flag(json["active"_L1])};
        if (!artist.name.isEmpty())
            artists += artist;
    }
    return artists;
}

NamedLabel parseNamedLabel(const QJsonObject &json)
{
    return {{json::id(json["id"_L1])}, json::text(json["name"_L1])};
}

Result<MasterVersion> parseVersion(const QJsonObject &json)
{
    MasterVersion version;
    version.id = {json::id(json["id"_L1])};
    if (!version.id.isValid())
        return missing("version"_L1, "id"_L1);
    version.title = json::text(json["title"_L1]);
    version.label = json::texts(json["label"_L1]).join(", "_L1);
    version.catno = json::text(json["catno"_L1]);
    version.country = json::text(json["country"_L1]);
    version.format = json::texts(json["format"_L1]).join(", "_L1);
    version.majorFormats = json::texts(json["major_formats"_L1]);
    version.released = json::text(json["released"_L1]);
    if (json::integer(version.released) == 0)
        version.released.clear();
    version.status = json::text(json["status"_L1]);
    version.thumbUrl = json::imageUrl(json["thumb"_L1]);
    const QJsonObject stats = json::object(json["stats"_L1]);
    const QJsonObject community = json::object(stats["community"_L1]);
    version.have = json::count(community["in_collection"_L1]);
    version.want = json::count(community["in_wantlist"_L1]);
    const QJsonObject user = json::object(stats["user"_L1]);
    version.owned = json::count(user["in_collection"_L1]);
    version.wanted = json::flag(user["in_wantlist"_L1]);
    return version;
}

Result<ArtistRelease> parseArtistRelease(const QJsonObject &json)
{
    ArtistRelease release;
    release.id = json::id(json["id"_L1]);
    if (release.id == 0)
        return missing("release"_L1, "id"_L1);
    release.type
        = json::text(json["type"_L1]) == "master"_L1 ? ArtistRelease::Type::Master : ArtistRelease::Type::Release;
    release.mainRelease = {json::id(json["main_release"_L1])};
    release.title = json::text(json["title"_L1]);
    release.artist = json::text(json["artist"_L1]);
    release.role = json::text(json["role"_L1]);
    release.year = json::year(json["year"_L1]);
    release.format = json::texts(json["format"_L1]).join(", "_L1);
    release.label = json::texts(json["label"_L1]).join(", "_L1);
    release.status = json::text(json["status"_L1]);
    release.trackInfo = json::text(json["trackinfo"_L1]);
    release.thumbUrl = json::imageUrl(json["thumb"_L1]);
    return release;
}

Result<LabelRelease> parseLabelRelease(const QJsonObject &json)
{
    LabelRelease release;
    release.id = {json::id(json["id"_L1])};
    if (!release.id.isValid())
        return missing("release"_L1, "id"_L1);
    release.title = json::text(json["title"_L1]);
    release.artist = json::text(json["artist"_L1]);
    release.catno = json::text(json["catno"_L1]);
    release.format = json::texts(json["format"_L1]).join(", "_L1);
    release.year = json::year(json["year"_L1]);
    release.status = json::text(json["status"_L1]);
    release.thumbUrl = json::imageUrl(json["thumb"_L1]);
    return release;
}

} // namespace

Result<Master> parseMaster(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    Master master;
    master.id = {json::id(json["id"_L1])};
    if (!master.id.isValid())
        return missing("master"_L1, "id"_L1);
    master.title = json::text(json["title"_L1]);
    master.year = json::year(json["year"_L1]);
    master.mainRelease = {json::id(json["main_release"_L1])};
    master.mostRecentRelease = {json::id(json["most_recent_release"_L1])};
    master.url = json::text(json["uri"_L1]);
    master.notes = json::text(json["notes"_L1]);
    master.artists = parseArtists(json["artists"_L1]);
    master.genres = json::texts(json["genres"_L1]);
    master.styles = json::texts(json["styles"_L1]);
    master.tracks = parseTracks(json["tracklist"_L1]);
    master.images = parseImages(json["images"_L1]);
    master.videos = parseVideos(json["videos"_L1]);
    master.forSale = json::count(json["num_for_sale"_L1]);
    master.lowestPrice = json::real(json["lowest_price"_L1]);
    return master;
}

Result<Page<MasterVersion>> parseVersionPage(const QJsonDocument &document)
{
    return parsePage(document, kVersionPage, parseVersion);
}

Result<ArtistInfo> parseArtist(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    ArtistInfo artist;
    artist.id = {json::id(json["id"_L1])};
    if (!artist.id.isValid())
        return missing("artist"_L1, "id"_L1);
    artist.name = json::text(json["name"_L1]);
    artist.realName = json::text(json["realname"_L1]);
    artist.profile = json::text(json["profile"_L1]);
    artist.url = json::text(json["uri"_L1]);
    artist.urls = json::texts(json["urls"_L1]);
    artist.variations = json::texts(json["namevariations"_L1]);
    artist.aliases = parseNamedArtists(json["aliases"_L1]);
    artist.members = parseNamedArtists(json["members"_L1]);
    artist.groups = parseNamedArtists(json["groups"_L1]);
    artist.images = parseImages(json["images"_L1]);
    return artist;
}

Result<Page<ArtistRelease>> parseArtistReleasePage(const QJsonDocument &document)
{
    return parsePage(document, kArtistReleasePage, parseArtistRelease);
}

Result<LabelInfo> parseLabel(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    LabelInfo label;
    label.id = {json::id(json["id"_L1])};
    if (!label.id.isValid())
        return missing("label"_L1, "id"_L1);
    label.name = json::text(json["name"_L1]);
    label.profile = json::text(json["profile"_L1]);
    label.contact = json::text(json["contact_info"_L1]);
    label.url = json::text(json["uri"_L1]);
    label.urls = json::texts(json["urls"_L1]);
    if (NamedLabel parent = parseNamedLabel(json::object(json["parent_label"_L1])); !parent.name.isEmpty())
        label.parent = std::move(parent);
    const QJsonArray sublabels = json::list(json["sublabels"_L1]);
    for (const QJsonValue entry : sublabels) {
        if (NamedLabel sublabel = parseNamedLabel(json::object(entry)); !sublabel.name.isEmpty())
            label.sublabels += std::move(sublabel);
    }
    label.images = parseImages(json["images"_L1]);
    return label;
}

Result<Page<LabelRelease>> parseLabelReleasePage(const QJsonDocument &document)
{
    return parsePage(document, kLabelReleasePage, parseLabelRelease);
}

Result<int> parseUserRating(const QJsonDocument &document)
{
    const QJsonValue rating = document.object()["rating"_L1];
    if (!json::integer(rating))
        return missing("release rating"_L1, "rating"_L1);
    return json::rating(rating);
}

Result<CommunityRating> parseCommunityRating(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    const QJsonObject rating = json::object(json["rating"_L1]);
    if (rating.isEmpty())
        return missing("community rating"_L1, "rating"_L1);
    return CommunityRating{{json::id(json["release_id"_L1])},
                           std::clamp(json::real(rating["average"_L1]).value_or(0), 0.0, 5.0),
                           json::count(rating["count"_L1])};
}

} // namespace vv::discogs
