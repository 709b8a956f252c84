// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/releasevalues.h"

#include "store/detailrows.h"
#include "store/releaserows.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

void addCredits(ReleaseValues &to, ReleaseId id, int track, const QString &kind, const QList<ArtistCredit> &credits)
{
    for (int i = 0; i < credits.size(); ++i) {
        const ArtistCredit &credit = credits[i];
        to.credits.add(id, track, kind, i, credit.id, credit.name, credit.anv, credit.join, credit.role, credit.tracks);
    }
}

void addCompanies(ReleaseValues &to, ReleaseId id, const QString &kind, const QList<LabelCredit> &companies)
{
    for (int i = 0; i < companies.size(); ++i)
        to.companies.add(id, kind, i, companies[i].id, companies[i].name, companies[i].catno, companies[i].role);
}

void addTracks(ReleaseValues &to, ReleaseId id, const QList<Track> &tracks, const QVariant &parent, int &position)
{
    for (const Track &track : tracks) {
        const int own = position++;
        to.tracks.add(id, own, parent, trackTypeName(track.type), track.position, track.title, track.duration);
        addCredits(to, id, own, u"artist"_s, track.artists);
        addCredits(to, id, own, u"credit"_s, track.credits);
        addTracks(to, id, track.parts, own, position);
    }
}

} // namespace

ReleaseValues releaseValues(const Release &release, const QDateTime &fetched)
{
    ReleaseValues to;
    const DerivedRelease derived = derivedFrom(release);
    const ReleaseId id = release.id;
    to.release.add(id, release.master, release.title, release.year, release.thumbUrl, release.coverUrl,
                   derived.artistLine, derived.formatLine, derived.digest, fetched);
    for (int i = 0; i < release.artists.size(); ++i) {
        const ArtistCredit &artist = release.artists[i];
        to.artists.add(id, i, artist.id, artist.name, artist.anv, artist.join, artist.role, artist.tracks);
    }
    for (int i = 0; i < release.labels.size(); ++i) {
        const LabelCredit &label = release.labels[i];
        to.labels.add(id, i, label.id, label.name, label.catno, label.role);
    }
    for (int i = 0; i < release.formats.size(); ++i) {
        const Format &format = release.formats[i];
        to.formats.add(id, i, format.name, format.qty, format.text);
        for (int j = 0; j < format.descriptions.size(); ++j)
            to.descriptions.add(id, i, j, format.descriptions[j]);
    }
    for (int i = 0; i < release.genres.size(); ++i)
        to.genres.add(id, i, release.genres[i]);
    for (int i = 0; i < release.styles.size(); ++i)
        to.styles.add(id, i, release.styles[i]);
    return to;
}

void addDetail(ReleaseValues &to, ReleaseId id, const ReleaseDetail &detail, const QDateTime &fetched)
{
    const QVariant price = detail.lowestPrice ? QVariant(*detail.lowestPrice) : QVariant();
    to.detail.add(id, detail.country, detail.released, detail.notes, detail.status, detail.url, detail.have,
                  detail.want, detail.ratingAverage, detail.ratingCount, price, detail.forSale, detail.weightGrams,
                  detail.changed, fetched);
    addCredits(to, id, kWholeRelease, u"credit"_s, detail.credits);
    addCompanies(to, id, u"series"_s, detail.series);
    addCompanies(to, id, u"company"_s, detail.companies);
    int position = 0;
    addTracks(to, id, detail.tracks, QVariant(), position);
    for (int i = 0; i < detail.identifiers.size(); ++i)
        to.identifiers.add(id, i, detail.identifiers[i].type, detail.identifiers[i].value,
                           detail.identifiers[i].description, barcodeDigits(detail.identifiers[i]));
    for (int i = 0; i < detail.images.size(); ++i) {
        const Image &image = detail.images[i];
        to.images.add(id, i, image.primary, image.url, image.thumbUrl, image.width, image.height);
    }
    for (int i = 0; i < detail.videos.size(); ++i) {
        const Video &video = detail.videos[i];
        to.videos.add(id, i, video.url, video.title, video.description, video.seconds);
    }
}

} // namespace vv::store
