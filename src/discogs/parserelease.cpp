// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parserelease.h"

#include "discogs/json.h"
#include "discogs/parsepage.h"
#include "discogs/parseparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

void addCover(Release &release, const QList<Image> &images)
{
    if (images.isEmpty())
        return;
    auto cover = std::find_if(images.begin(), images.end(), [](const Image &image) { return image.primary; });
    if (cover == images.end())
        cover = images.begin();
    if (release.coverUrl.isEmpty())
        release.coverUrl = cover->url;
    if (release.thumbUrl.isEmpty())
        release.thumbUrl = cover->thumbUrl;
}

} // namespace

Result<ReleaseDetail> parseRelease(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    ReleaseDetail detail;
    detail.release = parseBasicInformation(json);
    if (!detail.release.id.isValid())
        return missing("release"_L1, "id"_L1);
    detail.country = json::text(json["country"_L1]);
    detail.released = json::text(json["released"_L1]);
    if (json::integer(detail.released) == 0)
        detail.released.clear();
    if (detail.release.year == 0)
        detail.release.year = json::year(detail.released);
    detail.notes = json::text(json["notes"_L1]);
    detail.status = json::text(json["status"_L1]);
    detail.url = json::text(json["uri"_L1]);
    detail.credits = parseArtists(json["extraartists"_L1]);
    detail.series = parseLabels(json["series"_L1]);
    detail.companies = parseLabels(json["companies"_L1]);
    detail.identifiers = parseIdentifiers(json["identifiers"_L1]);
    detail.tracks = parseTracks(json["tracklist"_L1]);
    detail.images = parseImages(json["images"_L1]);
    addCover(detail.release, detail.images);
    detail.videos = parseVideos(json["videos"_L1]);
    const QJsonObject community = json::object(json["community"_L1]);
    detail.have = json::count(community["have"_L1]);
    detail.want = json::count(community["want"_L1]);
    const QJsonObject rating = json::object(community["rating"_L1]);
    detail.ratingAverage = std::clamp(json::real(rating["average"_L1]).value_or(0), 0.0, 5.0);
    detail.ratingCount = json::count(rating["count"_L1]);
    detail.lowestPrice = json::real(json["lowest_price"_L1]);
    detail.forSale = json::count(json["num_for_sale"_L1]);
    detail.weightGrams = json::count(json["estimated_weight"_L1]);
    detail.changed = json::time(json["date_changed"_L1]);
    return detail;
}

} // namespace vv::discogs
