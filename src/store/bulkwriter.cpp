// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

#include "store/detailrows.h"
#include "store/ignoredarticles.h"
#include "store/sortkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kManySearchCharacters = 2'000'000;

} // namespace

RowBuffer::RowBuffer(Statements &sql, QLatin1StringView table, QLatin1StringView columns, qsizetype mostRows,
                     RowBuffer *parents)
    : m_sql(sql)
    , m_parents(parents)
    , m_into(u"INSERT INTO %1 (%2) VALUES "_s.arg(table, columns))
    , m_columns(columns.count(u',') + 1)
    , m_mostValues(mostRows * m_columns)
{
    const qsizetype values = m_columns * std::min(mostRows, kRowsOfStatement);
    for (qsizetype i = 0; i < values; ++i)
        m_names += u":v%1"_s.arg(i);
    m_manyRows = insertion(kRowsOfStatement);
    m_oneRow = insertion(1);
}

QString RowBuffer::insertion(qsizetype rows) const
{
    QStringList lists;
    for (qsizetype at = 0; at < rows * m_columns && at < m_names.size(); at += m_columns)
        lists += u'(' + m_names.sliced(at, m_columns).join(u", ") + u')';
    return m_into + lists.join(u", ");
}

void RowBuffer::append(QVariant value)
{
    if (value.typeId() == QMetaType::QString)
        m_characters += value.toString().size();
    m_values += std::move(value);
}

void RowBuffer::flush()
{
    if (m_values.isEmpty())
        return;
    if (m_parents)
        m_parents->flush();
    const auto many = static_cast<std::size_t>(kRowsOfStatement * m_columns);
    const auto one = static_cast<std::size_t>(m_columns);
    std::span<const QVariant> left(m_values.constData(), static_cast<std::size_t>(m_values.size()));
    for (; left.size() >= many; left = left.subspan(many))
        m_sql.runNamed(m_many, m_manyRows, m_names, left.first(many));
    for (; !left.empty(); left = left.subspan(one))
        m_sql.runNamed(m_one, m_oneRow, m_names, left.first(one));
    m_values.resize(0); // its room stays
    m_characters = 0;
}

SearchBuffer::SearchBuffer(Statements &sql)
    : m_into(sql, "search"_L1,
             "rowid, artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, format, country"_L1,
             1)
{}

void SearchBuffer::add(InstanceId copy, const SearchRow &row)
{
    for (const QString &text : row)
        m_characters += text.size();
    m_rows.emplace_back(copy, row);
    if (m_characters >= kManySearchCharacters)
        flush();
}

void SearchBuffer::flush()
{
    std::sort(m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[copy, row] : m_rows)
        m_into.add(copy, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10],
                   row[11], row[12]);
    m_rows.clear();
    m_characters = 0;
}

BulkWriter::BulkWriter(Statements &sql)
    : m_sql(sql)
    , m_releases(sql, "releases"_L1,
                 "release_id, master_id, title, year, thumb_url, cover_url, artist_line, format_line, digest, "
                 "fetched_at"_L1,
                 1)
    , m_details(sql, "release_details"_L1,
                "release_id, country, released, notes, status, url, have, want, rating_average, rating_count, "
                "lowest_price, for_sale, weight_grams, changed_at, fetched_at"_L1,
                1)
    , m_albums(sql, "albums"_L1,
               "instance_id, release_id, folder_id, rating, date_added, artist_sort, title_sort, label_sort, year, "
               "year_sort, first_seen, fetched_at, seen_pass, counted_pass, removed_at, is_local"_L1,
               1)
    , m_artists(sql, "release_artists"_L1, "release_id, position, artist_id, name, anv, join_text, role, tracks"_L1)
    , m_labels(sql, "release_labels"_L1, "release_id, position, label_id, name, catno, role"_L1)
    , m_formats(sql, "release_formats"_L1, "release_id, position, name, qty, text"_L1)
    , m_descriptions(sql, "release_format_descriptions"_L1, "release_id, format, position, description"_L1,
                     RowBuffer::kMostRows, &m_formats)
    , m_genres(sql, "release_genres"_L1, "release_id, position, name"_L1)
    , m_styles(sql, "release_styles"_L1, "release_id, position, name"_L1)
    , m_tracks(sql, "tracks"_L1, "release_id, position, parent, type, number, title, duration"_L1)
    , m_credits(sql, "credits"_L1,
                "release_id, track, kind, position, artist_id, name, anv, join_text, role, tracks"_L1)
    , m_companies(sql, "companies"_L1, "release_id, kind, position, label_id, name, catno, role"_L1)
    , m_identifiers(sql, "identifiers"_L1, "release_id, position, type, value, description, digits"_L1)
    , m_images(sql, "images"_L1, "release_id, position, is_primary, url, thumb_url, width, height"_L1)
    , m_videos(sql, "videos"_L1, "release_id, position, url, title, description, seconds"_L1)
    , m_fields(sql, "album_fields"_L1, "instance_id, field_id, value, grade"_L1)
    , m_tags(sql, "tags"_L1, "instance_id, tag"_L1)
    , m_notes(sql, "copy_notes"_L1, "instance_id, note"_L1)
    , m_purchases(sql, "purchases"_L1, "instance_id, amount, currency, bought_at, seller"_L1)
    , m_loans(sql, "loans"_L1, "instance_id, borrower, lent_at, due_at, returned_at"_L1)
    , m_plays(sql, "plays"_L1, "instance_id, side, played_at, time_known"_L1)
    , m_search(sql)
{}

void BulkWriter::flush()
{
    for (RowBuffer *rows :
         {&m_artists, &m_labels, &m_formats, &m_descriptions, &m_genres, &m_styles, &m_tracks, &m_credits, &m_companies,
          &m_identifiers, &m_images, &m_videos, &m_fields, &m_tags, &m_notes, &m_purchases, &m_loans, &m_plays})
        rows->flush();
    m_search.flush();
}

void BulkWriter::release(const Release &release, const DerivedRelease &derived, const QDateTime &fetched)
{
    const ReleaseId id = release.id;
    m_releases.add(id, release.master, release.title, release.year, release.thumbUrl, release.coverUrl,
                   derived.artistLine, derived.formatLine, derived.digest, fetched);
    for (int i = 0; i < release.artists.size(); ++i) {
        const ArtistCredit &artist = release.artists[i];
        m_artists.add(id, i, artist.id, artist.name, artist.anv, artist.join, artist.role, artist.tracks);
    }
    for (int i = 0; i < release.labels.size(); ++i) {
        const LabelCredit &label = release.labels[i];
        m_labels.add(id, i, label.id, label.name, label.catno, label.role);
    }
    for (int i = 0; i < release.formats.size(); ++i) {
        const Format &format = release.formats[i];
        m_formats.add(id, i, format.name, format.qty, format.text);
        for (int j = 0; j < format.descriptions.size(); ++j)
            m_descriptions.add(id, i, j, format.descriptions[j]);
    }
    for (int i = 0; i < release.genres.size(); ++i)
        m_genres.add(id, i, release.genres[i]);
    for (int i = 0; i < release.styles.size(); ++i)
        m_styles.add(id, i, release.styles[i]);
}

void BulkWriter::credits(ReleaseId id, int track, const QString &kind, const QList<ArtistCredit> &credits)
{
    for (int i = 0; i < credits.size(); ++i) {
        const ArtistCredit &credit = credits[i];
        m_credits.add(id, track, kind, i, credit.id, credit.name, credit.anv, credit.join, credit.role, credit.tracks);
    }
}

void BulkWriter::companies(ReleaseId id, const QString &kind, const QList<LabelCredit> &companies)
{
    for (int i = 0; i < companies.size(); ++i)
        m_companies.add(id, kind, i, companies[i].id, companies[i].name, companies[i].catno, companies[i].role);
}

void BulkWriter::tracks(ReleaseId id, const QList<Track> &tracks, const QVariant &parent, int &position)
{
    for (const Track &track : tracks) {
        const int own = position++;
        m_tracks.add(id, own, parent, trackTypeName(track.type), track.position, track.title, track.duration);
        credits(id, own, u"artist"_s, track.artists);
        credits(id, own, u"credit"_s, track.credits);
        this->tracks(id, track.parts, own, position);
    }
}

void BulkWriter::detail(ReleaseId id, const ReleaseDetail &detail, const QDateTime &fetched)
{
    const QVariant price = detail.lowestPrice ? QVariant(*detail.lowestPrice) : QVariant();
    m_details.add(id, detail.country, detail.released, detail.notes, detail.status, detail.url, detail.have,
                  detail.want, detail.ratingAverage, detail.ratingCount, price, detail.forSale, detail.weightGrams,
                  detail.changed, fetched);
    credits(id, kWholeRelease, u"credit"_s, detail.credits);
    companies(id, u"series"_s, detail.series);
    companies(id, u"company"_s, detail.companies);
    int position = 0;
    tracks(id, detail.tracks, QVariant(), position);
    for (int i = 0; i < detail.identifiers.size(); ++i)
        m_identifiers.add(id, i, detail.identifiers[i].type, detail.identifiers[i].value,
                          detail.identifiers[i].description, barcodeDigits(detail.identifiers[i]));
    for (int i = 0; i < detail.images.size(); ++i) {
        const Image &image = detail.images[i];
        m_images.add(id, i, image.primary, image.url, image.thumbUrl, image.width, image.height);
    }
    for (int i = 0; i < detail.videos.size(); ++i) {
        const Video &video = detail.videos[i];
        m_videos.add(id, i, video.url, video.title, video.description, video.seconds);
    }
}

CopyFacts tidy(CopyFacts facts)
{
    facts.fields = storableValues(facts.fields);
    QStringList tags;
    for (const QString &tag : std::as_const(facts.own.tags)) {
        const QString text = storable(tag);
        if (!tags.contains(text))
            tags += text;
    }
    facts.own.tags = tags;
    return facts;
}

void BulkWriter::copy(const CopyRow &copy, const Release &release, const CopyFacts &facts, const SearchRow &row,
                      const QDateTime &fetched, const QDateTime &removed)
{
    const InstanceId id = copy.instance;
    const SortKeys keys = sortKeys(release, sortingArticles(m_sql));
    m_albums.add(id, copy.release, copy.folder, copy.rating, copy.added, keys.artist, keys.title, keys.label, keys.year,
                 keys.yearLast, fetched, fetched, 0, 0, removed, copy.isLocal);
    for (const FieldValue &field : facts.fields)
        m_fields.add(id, field.field, field.value, gradeOf(field));
    for (const QString &tag : facts.own.tags)
        m_tags.add(id, tag);
    if (!facts.own.note.isEmpty())
        m_notes.add(id, facts.own.note);
    if (const auto &paid = facts.own.purchase)
        m_purchases.add(id, paid->amount, paid->currency, paid->bought, paid->seller);
    for (const Loan &loan : facts.own.loans)
        m_loans.add(id, loan.borrower, loan.lent, loan.due, loan.returned);
    m_search.add(id, row);
}

void BulkWriter::play(InstanceId copy, const QString &side, const QDateTime &at, bool timeKnown)
{
    m_plays.add(copy, side, at, timeKnown);
}

} // namespace vv::store
