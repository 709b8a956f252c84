// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/client.h"
#include "discogs/parsecatalogue.h"
#include "discogs/parserelease.h"
#include "discogs/request.h"

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

QString releasePath(ReleaseId release, const QString &rest = {})
{
    return "releases/"_L1 + QString::number(release.value) + rest;
}

QString ratingPath(const QString &user, ReleaseId release)
{
    return releasePath(release, "/rating/"_L1 + net::pathSegment(user));
}

} // namespace

net::Call Client::release(ReleaseId release, net::Lane lane, Done<ReleaseDetail> done)
{
    return fetch(m_queue, readRequest(releasePath(release), lane), parseRelease, std::move(done));
}

net::Call Client::releaseRating(const QString &user, ReleaseId release, net::Lane lane, Done<int> done)
{
    return fetch(m_queue, readRequest(ratingPath(user, release), lane), parseUserRating, std::move(done));
}

net::Call Client::putReleaseRating(const QString &user, ReleaseId release, int rating, Done<int> done)
{
    return fetch(m_queue, writeRequest("PUT", ratingPath(user, release), {{u"rating"_s, rating}}), parseUserRating,
                 std::move(done));
}

net::Call Client::deleteReleaseRating(const QString &user, ReleaseId release, Done<void> done)
{
    return submit(m_queue, writeRequest("DELETE", ratingPath(user, release)), std::move(done));
}

net::Call Client::communityRating(ReleaseId release, net::Lane lane, Done<CommunityRating> done)
{
    return fetch(m_queue, readRequest(releasePath(release, u"/rating"_s), lane), parseCommunityRating, std::move(done));
}

net::Call Client::master(MasterId master, net::Lane lane, Done<Master> done)
{
    return fetch(m_queue, readRequest("masters/"_L1 + QString::number(master.value), lane), parseMaster,
                 std::move(done));
}

net::Call Client::masterVersions(MasterId master, int page, int perPage, const VersionFilter &filter,
                                 const Order &order, net::Lane lane, Done<Page<MasterVersion>> done)
{
    net::ApiRequest request = readRequest("masters/"_L1 + QString::number(master.value) + "/versions"_L1, lane);
    addItem(request.query, u"format"_s, filter.format);
    addItem(request.query, u"label"_s, filter.label);
    addItem(request.query, u"released"_s, filter.released);
    addItem(request.query, u"country"_s, filter.country);
    addPaging(request.query, page, perPage);
    addOrder(request.query, order.key, order.descending);
    return fetch(m_queue, std::move(request), parseVersionPage, std::move(done));
}

net::Call Client::artist(ArtistId artist, net::Lane lane, Done<ArtistInfo> done)
{
    return fetch(m_queue, readRequest("artists/"_L1 + QString::number(artist.value), lane), parseArtist,
                 std::move(done));
}

net::Call Client::artistReleases(ArtistId artist, int page, int perPage, const Order &order, net::Lane lane,
                                 Done<Page<ArtistRelease>> done)
{
    net::ApiRequest request = readRequest("artists/"_L1 + QString::number(artist.value) + "/releases"_L1, lane);
    addPaging(request.query, page, perPage);
    addOrder(request.query, order.key, order.descending);
    return fetch(m_queue, std::move(request), parseArtistReleasePage, std::move(done));
}

net::Call Client::label(LabelId label, net::Lane lane, Done<LabelInfo> done)
{
    return fetch(m_queue, readRequest("labels/"_L1 + QString::number(label.value), lane), parseLabel, std::move(done));
}

net::Call Client::labelReleases(LabelId label, int page, int perPage, net::Lane lane, Done<Page<LabelRelease>> done)
{
    net::ApiRequest request = readRequest("labels/"_L1 + QString::number(label.value) + "/releases"_L1, lane);
    addPaging(request.query, page, perPage);
    return fetch(m_queue, std::move(request), parseLabelReleasePage, std::move(done));
}

} // namespace vv::discogs
