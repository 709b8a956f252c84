// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detailrows.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

void storeCredits(Statements &sql, ReleaseId id, int track, const QString &kind, const QList<ArtistCredit> &credits)
{
    for (int i = 0; i < credits.size(); ++i) {
        const ArtistCredit &credit = credits[i];
        sql.run(
            u"INSERT INTO credits (release_id, track, kind, position, artist_id, name, anv, join_text, role, tracks) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            id, track, kind, i, credit.id, credit.name, credit.anv, credit.join, credit.role, credit.tracks);
    }
}

/// `position` counts on over all tracks and parts, so that it names a track within its release.
void storeTracks(Statements &sql, ReleaseId id, const QList<Track> &tracks, const QVariant &parent, int &position)
{
    for (const Track &track : tracks) {
        const int own = position++;
        sql.run(u"INSERT INTO tracks (release_id, position, parent, type, number, title, duration) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                id, own, parent, trackTypeName(track.type), track.position, track.title, track.duration);
        storeCredits(sql, id, own, u"artist"_s, track.artists);
        storeCredits(sql, id, own, u"credit"_s, track.credits);
        storeTracks(sql, id, track.parts, own, position);
    }
}

void storeCompanies(Statements &sql, ReleaseId id, const QString &kind, const QList<LabelCredit> &companies)
{
    for (int i = 0; i < companies.size(); ++i)
        sql.run(u"INSERT INTO companies (release_id, kind, position, label_id, name, catno, role) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                id, kind, i, companies[i].id, companies[i].name, companies[i].catno, companies[i].role);
}

void storeMedia(Statements &sql, ReleaseId id, const ReleaseDetail &detail)
{
    for (int i = 0; i < detail.identifiers.size(); ++i)
        sql.run(u"INSERT INTO identifiers (release_id, position, type, value, description, digits) "
                "VALUES (?, ?, ?, ?, ?, ?)"_s,
                id, i, detail.identifiers[i].type, detail.identifiers[i].value, detail.identifiers[i].description,
                barcodeDigits(detail.identifiers[i]));
    for (int i = 0; i < detail.images.size(); ++i) {
        const Image &image = detail.images[i];
        sql.run(u"INSERT INTO images (release_id, position, is_primary, url, thumb_url, width, height) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                id, i, image.primary, image.url, image.thumbUrl, image.width, image.height);
    }
    for (int i = 0; i < detail.videos.size(); ++i) {
        const Video &video = detail.videos[i];
        sql.run(
            u"INSERT INTO videos (release_id, position, url, title, description, seconds) VALUES (?, ?, ?, ?, ?, ?)"_s,
            id, i, video.url, video.title, video.description, video.seconds);
    }
}

CreditRows loadCredits(Statements &sql, ReleaseId id)
{
    CreditRows found;
    Query &rows = sql.run(u"SELECT track, kind, artist_id, name, anv, join_text, role, tracks FROM credits "
                          "WHERE release_id = ? ORDER BY track, kind, position"_s,
                          id);
    while (rows.next()) {
        auto &list = rows.text(1) == "artist"_L1 ? found.artists[rows.integer(0)] : found.credits[rows.integer(0)];
        list += {{rows.number(2)}, rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7)};
    }
    return found;
}

QList<Track> tracksWith(Statements &sql, ReleaseId id, const CreditRows &credits)
{
    TrackBuilder builder(credits);
    Query &rows = sql.run(u"SELECT position, parent, type, number, title, duration FROM tracks "
                          "WHERE release_id = ? ORDER BY position"_s,
                          id);
    while (rows.next())
        builder.add(rows.integer(0), rows.isNull(1) ? -1 : rows.integer(1), rows.text(2), rows.text(3), rows.text(4),
                    rows.text(5));
    return std::move(builder).tracks();
}

void loadCompanies(Statements &sql, ReleaseDetail &detail)
{
    Query &rows = sql.run(u"SELECT kind, label_id, name, catno, role FROM companies "
                          "WHERE release_id = ? ORDER BY kind, position"_s,
                          detail.release.id);
    while (rows.next()) {
        auto &list = rows.text(0) == "series"_L1 ? detail.series : detail.companies;
        list += {{rows.number(1)}, rows.text(2), rows.text(3), rows.text(4)};
    }
}

void loadMedia(Statements &sql, ReleaseDetail &detail)
{
    const ReleaseId id = detail.release.id;
    Query &identifiers
        = sql.run(u"SELECT type, value, description FROM identifiers WHERE release_id = ? ORDER BY position"_s, id);
    while (identifiers.next())
        detail.identifiers += {identifiers.text(0), identifiers.text(1), identifiers.text(2)};
    Query &images = sql.run(u"SELECT is_primary, url, thumb_url, width, height FROM images "
                            "WHERE release_id = ? ORDER BY position"_s,
                            id);
    while (images.next())
        detail.images += {images.integer(0) != 0, images.text(1), images.text(2), images.integer(3), images.integer(4)};
    Query &videos
        = sql.run(u"SELECT url, title, description, seconds FROM videos WHERE release_id = ? ORDER BY position"_s, id);
    while (videos.next())
        detail.videos += {videos.text(0), videos.text(1), videos.text(2), videos.integer(3)};
}

void insertDetailRow(Statements &sql, ReleaseId id, const ReleaseDetail &detail, const QDateTime &fetched)
{
    const QVariant price = detail.lowestPrice ? QVariant(*detail.lowestPrice) : QVariant();
    sql.run(
        u"INSERT INTO release_details (release_id, country, released, notes, status, url, have, want, rating_average, "
        "rating_count, lowest_price, for_sale, weight_grams, changed_at, fetched_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        id, detail.country, detail.released, detail.notes, detail.status, detail.url, detail.have, detail.want,
        detail.ratingAverage, detail.ratingCount, price, detail.forSale, detail.weightGrams, detail.changed, fetched);
}

} // namespace

QString barcodeDigits(const Identifier &identifier)
{
    QString digits = identifier.type == "Barcode"_L1 ? identifier.value : QString();
    digits.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
    return digits;
}

QString trackTypeName(Track::Type type)
{
    switch (type) {
    case Track::Type::Heading:
        return u"heading"_s;
    case Track::Type::Index:
        return u"index"_s;
    case Track::Type::Track:
        break;
    }
    return u"track"_s;
}

Track::Type trackTypeFromName(const QString &name)
{
    if (name == "heading"_L1)
        return Track::Type::Heading;
    return name == "index"_L1 ? Track::Type::Index : Track::Type::Track;
}

QList<ArtistCredit> CreditRows::ofRelease() const
{
    return credits.value(kWholeRelease);
}

TrackBuilder::TrackBuilder(CreditRows credits)
    : m_credits(std::move(credits))
{}

/// The list a track with this parent belongs to. Parts can have parts, though none were seen.
QList<Track> *TrackBuilder::listFor(int parent)
{
    if (parent < 0)
        return &m_tracks;
    QList<Track> *outer = listFor(m_parents.value(parent, -1));
    const int place = m_places.value(parent, -1);
    return place >= 0 && place < outer->size() ? &(*outer)[place].parts : outer;
}

void TrackBuilder::add(int position, int parent, const QString &type, const QString &number, const QString &title,
                       const QString &duration)
{
    // A parent comes before its parts; anything else would be a loop in a file from elsewhere.
    const int outer = parent < position ? parent : -1;
    QList<Track> *list = listFor(outer);
    if (outer >= 0)
        m_parents.insert(position, outer);
    m_places.insert(position, static_cast<int>(list->size()));
    *list += {.type = trackTypeFromName(type),
              .position = number,
              .title = title,
              .duration = duration,
              .artists = m_credits.artists.value(position),
              .credits = m_credits.credits.value(position),
              .parts = {}};
}

void storeDetail(Statements &sql, const ReleaseDetail &detail, const QDateTime &fetched)
{
    const ReleaseId id = detail.release.id;
    sql.run(u"DELETE FROM release_details WHERE release_id = ?"_s, id); // and its lists, by their keys
    insertDetailRow(sql, id, detail, fetched);
    storeCredits(sql, id, kWholeRelease, u"credit"_s, detail.credits);
    storeCompanies(sql, id, u"series"_s, detail.series);
    storeCompanies(sql, id, u"company"_s, detail.companies);
    int position = 0;
    storeTracks(sql, id, detail.tracks, QVariant(), position);
    storeMedia(sql, id, detail);
}

bool hasDetail(Statements &sql, ReleaseId id)
{
    return sql.one(u"SELECT count(*) FROM release_details WHERE release_id = ?"_s, id) > 0;
}

QString loadCountry(Statements &sql, ReleaseId id)
{
    Query &row = sql.run(u"SELECT country FROM release_details WHERE release_id = ?"_s, id);
    QString country = row.next() ? row.text(0) : QString();
    row.finish();
    return country;
}

QList<Track> loadTracks(Statements &sql, ReleaseId id)
{
    return tracksWith(sql, id, loadCredits(sql, id));
}

std::optional<ReleaseDetail> loadDetail(Statements &sql, const Release &release, QDateTime *fetched)
{
    ReleaseDetail detail;
    detail.release = release;
    Query &row = sql.run(u"SELECT country, released, notes, status, url, have, want, rating_average, rating_count, "
                         "lowest_price, for_sale, weight_grams, changed_at, fetched_at "
                         "FROM release_details WHERE release_id = ?"_s,
                         release.id);
    if (!row.next())
        return std::nullopt;
    detail.country = row.text(0);
    detail.released = row.text(1);
    detail.notes = row.text(2);
    detail.status = row.text(3);
    detail.url = row.text(4);
    detail.have = row.integer(5);
    detail.want = row.integer(6);
    detail.ratingAverage = row.real(7);
    detail.ratingCount = row.integer(8);
    if (!row.isNull(9))
        detail.lowestPrice = row.real(9);
    detail.forSale = row.integer(10);
    detail.weightGrams = row.integer(11);
    detail.changed = row.time(12);
    if (fetched != nullptr)
        *fetched = row.time(13);
    row.finish();
    const CreditRows credits = loadCredits(sql, release.id);
    detail.credits = credits.ofRelease();
    detail.tracks = tracksWith(sql, release.id, credits);
    loadCompanies(sql, detail);
    loadMedia(sql, detail);
    return detail;
}

} // namespace vv::store
