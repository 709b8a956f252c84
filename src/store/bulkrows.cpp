// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkrows.h"

#include "store/detailrows.h"
#include "store/idlist.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

template <class Tag>
QString listOf(const QList<Id<Tag>> &ids)
{
    QList<Id<Tag>> distinct;
    QSet<Id<Tag>> listed;
    for (const Id<Tag> id : ids) {
        if (listed.contains(id))
            continue;
        listed.insert(id);
        distinct += id;
    }
    return idList(distinct);
}

/// `columns` of the rows of `table` that belong to the numbers, number by number in the order of `order`.
QString rowsOf(QLatin1StringView columns, QLatin1StringView table, QLatin1StringView key, QLatin1StringView order)
{
    return u"SELECT t.%3, %1 FROM json_each(?) w CROSS JOIN %2 t ON t.%3 = w.value ORDER BY w.key, %4"_s.arg(
        columns, table, key, order);
}

QString ofRelease(QLatin1StringView columns, QLatin1StringView table, QLatin1StringView order)
{
    return rowsOf(columns, table, "release_id"_L1, order);
}

QString ofCopy(QLatin1StringView columns, QLatin1StringView table, QLatin1StringView order)
{
    return rowsOf(columns, table, "instance_id"_L1, order);
}

void loadNames(Statements &sql, QLatin1StringView table, const QString &list, QHash<ReleaseId, Release> &found,
               QStringList Release::*names)
{
    Query &rows = sql.run(ofRelease("t.name"_L1, table, "t.position"_L1), list);
    while (rows.next())
        (found[{rows.number(0)}].*names) += rows.text(1);
}

void loadFormats(Statements &sql, const QString &list, QHash<ReleaseId, Release> &found)
{
    Query &rows
        = sql.run(u"SELECT f.release_id, f.position, f.name, f.qty, f.text, d.description FROM json_each(?) w "
                  "CROSS JOIN release_formats f ON f.release_id = w.value LEFT JOIN release_format_descriptions d "
                  "ON d.release_id = f.release_id AND d.format = f.position ORDER BY w.key, f.position, d.position"_s,
                  list);
    std::pair<qint64, qint64> last{0, -1};
    while (rows.next()) {
        auto &formats = found[{rows.number(0)}].formats;
        const std::pair<qint64, qint64> at{rows.number(0), rows.number(1)};
        if (at != last)
            formats += {.name = rows.text(2), .qty = rows.text(3), .descriptions = {}, .text = rows.text(4)};
        last = at;
        if (!rows.isNull(5))
            formats.last().descriptions += rows.text(5);
    }
}

void loadDetailRows(Statements &sql, const QString &list, QHash<ReleaseId, KnownRelease> &found)
{
    Query &rows = sql.run(
        ofRelease("t.country, t.released, t.notes, t.status, t.url, t.have, t.want, t.rating_average, t.rating_count, "
                  "t.lowest_price, t.for_sale, t.weight_grams, t.changed_at, t.fetched_at"_L1,
                  "release_details"_L1, "t.release_id"_L1),
        list);
    while (rows.next()) {
        KnownRelease &known = found[{rows.number(0)}];
        ReleaseDetail detail;
        detail.country = rows.text(1);
        detail.released = rows.text(2);
        detail.notes = rows.text(3);
        detail.status = rows.text(4);
        detail.url = rows.text(5);
        detail.have = rows.integer(6);
        detail.want = rows.integer(7);
        detail.ratingAverage = rows.real(8);
        detail.ratingCount = rows.integer(9);
        if (!rows.isNull(10))
            detail.lowestPrice = rows.real(10);
        detail.forSale = rows.integer(11);
        detail.weightGrams = rows.integer(12);
        detail.changed = rows.time(13);
        known.detailFetched = rows.time(14);
        known.detail = std::move(detail);
    }
}

/// Calls `add` with the detail a row belongs to.
template <class Add>
void eachDetailRow(Query &rows, QHash<ReleaseId, KnownRelease> &found, Add add)
{
    while (rows.next()) {
        const auto known = found.find({rows.number(0)});
        if (known != found.end() && known->detail)
            add(*known->detail);
    }
}

void loadDetailLists(Statements &sql, const QString &list, QHash<ReleaseId, KnownRelease> &found)
{
    Query &companies = sql.run(
        ofRelease("t.kind, t.label_id, t.name, t.catno, t.role"_L1, "companies"_L1, "t.kind, t.position"_L1), list);
    eachDetailRow(companies, found, [&](ReleaseDetail &detail) {
        auto &to = companies.text(1) == "series"_L1 ? detail.series : detail.companies;
        to += {{companies.number(2)}, companies.text(3), companies.text(4), companies.text(5)};
    });
    Query &identifiers
        = sql.run(ofRelease("t.type, t.value, t.description"_L1, "identifiers"_L1, "t.position"_L1), list);
    eachDetailRow(identifiers, found, [&](ReleaseDetail &detail) {
        detail.identifiers += {identifiers.text(1), identifiers.text(2), identifiers.text(3)};
    });
    Query &images = sql.run(
        ofRelease("t.is_primary, t.url, t.thumb_url, t.width, t.height"_L1, "images"_L1, "t.position"_L1), list);
    eachDetailRow(images, found, [&](ReleaseDetail &detail) {
        detail.images += {images.integer(1) != 0, images.text(2), images.text(3), images.integer(4), images.integer(5)};
    });
    Query &videos
        = sql.run(ofRelease("t.url, t.title, t.description, t.seconds"_L1, "videos"_L1, "t.position"_L1), list);
    eachDetailRow(videos, found, [&](ReleaseDetail &detail) {
        detail.videos += {videos.text(1), videos.text(2), videos.text(3), videos.integer(4)};
    });
}

/// Tracks and credits of one release are put together where it has any.
void loadTracksAndCredits(Statements &sql, const QString &list, QHash<ReleaseId, KnownRelease> &found)
{
    QHash<ReleaseId, CreditRows> credits;
    Query &names = sql.run(ofRelease("t.track, t.kind, t.artist_id, t.name, t.anv, t.join_text, t.role, t.tracks"_L1,
                                     "credits"_L1, "t.track, t.kind, t.position"_L1),
                           list);
    while (names.next()) {
        CreditRows &of = credits[{names.number(0)}];
        auto &to = names.text(2) == "artist"_L1 ? of.artists[names.integer(1)] : of.credits[names.integer(1)];
        to += {{names.number(3)}, names.text(4), names.text(5), names.text(6), names.text(7), names.text(8)};
    }
    for (auto of = credits.cbegin(); of != credits.cend(); ++of) {
        const auto known = found.find(of.key());
        if (known != found.end() && known->detail)
            known->detail->credits = of->ofRelease();
    }
    Query &rows = sql.run(
        ofRelease("t.position, t.parent, t.type, t.number, t.title, t.duration"_L1, "tracks"_L1, "t.position"_L1),
        list);
    ReleaseId current;
    std::optional<TrackBuilder> builder;
    const auto finish = [&] {
        const auto known = found.find(current);
        if (builder && known != found.end() && known->detail)
            known->detail->tracks = std::move(*builder).tracks();
        builder.reset();
    };
    while (rows.next()) {
        const ReleaseId release{rows.number(0)};
        if (release != current) {
            finish();
            current = release;
            builder.emplace(credits.value(release));
        }
        builder->add(rows.integer(1), rows.isNull(2) ? -1 : rows.integer(2), rows.text(3), rows.text(4), rows.text(5),
                     rows.text(6));
    }
    finish();
}

} // namespace

QHash<ReleaseId, Release> loadBasicReleases(Statements &sql, const QList<ReleaseId> &ids)
{
    const QString list = listOf(ids);
    QHash<ReleaseId, Release> found;
    found.reserve(ids.size());
    Query &rows = sql.run(
        ofRelease("t.master_id, t.title, t.year, t.thumb_url, t.cover_url"_L1, "releases"_L1, "t.release_id"_L1), list);
    while (rows.next()) {
        Release &release = found[{rows.number(0)}];
        release.id = {rows.number(0)};
        release.master = {rows.number(1)};
        release.title = rows.text(2);
        release.year = rows.integer(3);
        release.thumbUrl = rows.text(4);
        release.coverUrl = rows.text(5);
    }
    Query &artists = sql.run(ofRelease("t.artist_id, t.name, t.anv, t.join_text, t.role, t.tracks"_L1,
                                       "release_artists"_L1, "t.position"_L1),
                             list);
    while (artists.next())
        found[{artists.number(0)}].artists += {{artists.number(1)}, artists.text(2), artists.text(3),
                                               artists.text(4),     artists.text(5), artists.text(6)};
    Query &labels
        = sql.run(ofRelease("t.label_id, t.name, t.catno, t.role"_L1, "release_labels"_L1, "t.position"_L1), list);
    while (labels.next())
        found[{labels.number(0)}].labels += {{labels.number(1)}, labels.text(2), labels.text(3), labels.text(4)};
    loadFormats(sql, list, found);
    loadNames(sql, "release_genres"_L1, list, found, &Release::genres);
    loadNames(sql, "release_styles"_L1, list, found, &Release::styles);
    return found;
}

QHash<ReleaseId, KnownRelease> loadReleases(Statements &sql, const QList<ReleaseId> &ids)
{
    QHash<ReleaseId, KnownRelease> found;
    found.reserve(ids.size());
    const auto basic = loadBasicReleases(sql, ids);
    for (auto release = basic.cbegin(); release != basic.cend(); ++release)
        found[release.key()].release = *release;
    const QString list = listOf(ids);
    loadDetailRows(sql, list, found);
    const bool any
        = std::any_of(found.cbegin(), found.cend(), [](const KnownRelease &known) { return known.detail.has_value(); });
    if (any) {
        loadDetailLists(sql, list, found);
        loadTracksAndCredits(sql, list, found);
    }
    return found;
}

QHash<InstanceId, CopyFacts> loadCopyFacts(Statements &sql, const QList<InstanceId> &ids)
{
    const QString list = listOf(ids);
    QHash<InstanceId, CopyFacts> found;
    found.reserve(ids.size());
    Query &fields = sql.run(ofCopy("t.field_id, t.value"_L1, "album_fields"_L1, "t.field_id"_L1), list);
    while (fields.next())
        found[{fields.number(0)}].fields += {{fields.number(1)}, fields.text(2)};
    Query &plays = sql.run(u"SELECT p.instance_id, count(*), max(p.played_at) FROM json_each(?) w "
                           "CROSS JOIN plays p ON p.instance_id = w.value GROUP BY p.instance_id"_s,
                           list);
    while (plays.next()) {
        CopyFacts &facts = found[{plays.number(0)}];
        facts.plays = plays.integer(1);
        facts.lastPlayed = plays.time(2);
    }
    Query &tags = sql.run(ofCopy("t.tag"_L1, "tags"_L1, "t.tag"_L1), list);
    while (tags.next())
        found[{tags.number(0)}].own.tags += tags.text(1);
    Query &notes = sql.run(ofCopy("t.note"_L1, "copy_notes"_L1, "t.instance_id"_L1), list);
    while (notes.next())
        found[{notes.number(0)}].own.note = notes.text(1);
    Query &bought
        = sql.run(ofCopy("t.amount, t.currency, t.bought_at, t.seller"_L1, "purchases"_L1, "t.instance_id"_L1), list);
    while (bought.next())
        found[{bought.number(0)}].own.purchase
            = Purchase{bought.text(1), bought.text(2), bought.time(3), bought.text(4)};
    Query &loans
        = sql.run(ofCopy("t.borrower, t.lent_at, t.due_at, t.returned_at"_L1, "loans"_L1, "t.loan_id"_L1), list);
    while (loans.next())
        found[{loans.number(0)}].own.loans += {loans.text(1), loans.time(2), loans.time(3), loans.time(4)};
    return found;
}

} // namespace vv::store
