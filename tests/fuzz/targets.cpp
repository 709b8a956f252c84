// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "base/display.h"
#include "discogs/parseaccount.h"
#include "discogs/parsecatalogue.h"
#include "discogs/parsecollection.h"
#include "discogs/parsemarket.h"
#include "discogs/parserelease.h"
#include "discogs/parsesearch.h"
#include "net/status.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

namespace vv::fuzz {

namespace {

template <class T>
void requireSkipsAreNamed(const Result<discogs::Page<T>> &page)
{
    if (!page)
        return;
    for (const QString &skipped : page->skipped)
        require(!skipped.isEmpty(), "a skipped item is named");
}

void show(const Release &release)
{
    const QString artist = displayArtist(release.artists);
    require(folded(folded(artist)) == folded(artist), "folding is idempotent");
    (void)canonicalArtist(release.artists);
    (void)sortName(artist);
    (void)displayFormat(release.formats);
    (void)csvFormat(release.formats);
    (void)displayLabel(release.labels);
    require(discCount(release.formats) >= 0, "no fewer than no discs");
}

} // namespace

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}

void listing(const QByteArray &data)
{
    const QJsonDocument json = QJsonDocument::fromJson(data);
    const auto copies = discogs::parseCollectionPage(json);
    requireSkipsAreNamed(copies);
    if (copies) {
        for (const Copy &copy : copies->items) {
            require(copy.instance.value > 0, "a copy has an instance id");
            require(copy.rating >= 0 && copy.rating <= 5, "a rating is 0 to 5");
            show(copy.release);
        }
    }
    const auto wants = discogs::parseWantPage(json);
    requireSkipsAreNamed(wants);
    (void)discogs::parseFolder(json);
    (void)discogs::parseFolders(json);
    (void)discogs::parseFields(json);
    (void)discogs::parseCollectionValue(json);
    (void)discogs::parseAddedCopy(json);
}

void release(const QByteArray &data)
{
    const auto detail = discogs::parseRelease(QJsonDocument::fromJson(data));
    if (!detail)
        return;
    show(detail->release);
    const QList<SideTotal> sides = sideTotals(detail->tracks);
    for (const SideTotal &side : sides)
        require(side.seconds >= 0, "no side is shorter than nothing");
    require(totalSeconds(detail->tracks).value_or(0) >= 0, "no record is shorter than nothing");
    for (const Track &track : detail->tracks) {
        const QString side = trackSide(track.position);
        require(side.size() <= track.position.size(), "a side comes from the position");
        const auto seconds = durationSeconds(track.duration);
        if (seconds.value_or(0) > 0) // 0 is shown as nothing
            require(durationSeconds(durationText(*seconds)) == seconds, "a duration can be read back");
    }
}

void database(const QByteArray &data)
{
    const QJsonDocument json = QJsonDocument::fromJson(data);
    (void)discogs::parseMaster(json);
    requireSkipsAreNamed(discogs::parseVersionPage(json));
    (void)discogs::parseArtist(json);
    requireSkipsAreNamed(discogs::parseArtistReleasePage(json));
    (void)discogs::parseLabel(json);
    requireSkipsAreNamed(discogs::parseLabelReleasePage(json));
    requireSkipsAreNamed(discogs::parseSearchPage(json));
    (void)discogs::parseCommunityRating(json);
    (void)discogs::parseUserRating(json);
    (void)discogs::parseMarketplaceStats(json);
    (void)discogs::parsePriceSuggestions(json);
    (void)discogs::parseIdentity(json);
    (void)discogs::parseProfile(json);
    requireSkipsAreNamed(discogs::parseListPage(json));
    (void)discogs::parseList(json);
}

void answer(const QByteArray &data)
{
    const qsizetype end = data.indexOf('\n');
    const QByteArray first = data.left(end < 0 ? data.size() : end);
    const qsizetype blank = first.indexOf(' ');
    net::HttpReply reply;
    reply.status = first.left(blank < 0 ? first.size() : blank).toInt();
    const QByteArray type = blank < 0 ? QByteArray() : first.mid(blank + 1);
    reply.headers = {{"content-type", type}, {"retry-after", type}, {"date", type}};
    reply.body = end < 0 ? QByteArray() : data.mid(end + 1);

    const auto error = net::statusError(reply);
    require(error.has_value() == (reply.status < 200 || reply.status >= 300), "only a 2xx is none");
    require(net::serverWords(reply).size() <= 300, "words are kept short");
    if (error && error->retryAfter)
        require(error->retryAfter->count() >= 0, "nobody waits for the past");
    (void)net::httpDate(type);
    (void)reply.contentType();
}

} // namespace vv::fuzz
