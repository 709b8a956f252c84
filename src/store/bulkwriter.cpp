// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

#include "store/ignoredarticles.h"
#include "store/sortkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kManySearchCharacters = 8'000'000; // what holdManyRows() makes one part of

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

void RowBuffer::flush()
{
    const QList<QVariant> &values = m_waiting.values();
    if (values.isEmpty())
        return;
    if (m_parents)
        m_parents->flush();
    const auto many = static_cast<std::size_t>(kRowsOfStatement * m_columns);
    const auto one = static_cast<std::size_t>(m_columns);
    std::span<const QVariant> left(values.constData(), static_cast<std::size_t>(values.size()));
    for (; left.size() >= many; left = left.subspan(many))
        m_sql.runNamed(m_many, m_manyRows, m_names, left.first(many));
    for (; !left.empty(); left = left.subspan(one))
        m_sql.runNamed(m_one, m_oneRow, m_names, left.first(one));
    m_waiting.clear();
}

SearchBuffer::SearchBuffer(Statements &sql)
    : m_into(sql, "search"_L1,
             "rowid, artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, format, country"_L1,
             1)
{}

void SearchBuffer::add(InstanceId copy, RowValues &&row)
{
    m_characters += row.characters();
    m_rows.emplace_back(copy, std::move(row));
    if (m_characters >= kManySearchCharacters)
        flush();
}

void SearchBuffer::flush()
{
    std::sort(m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[copy, row] : m_rows)
        m_into.add(std::move(row));
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

void BulkWriter::release(ReleaseValues &&release)
{
    m_releases.add(std::move(release.release));
    m_artists.add(std::move(release.artists));
    m_labels.add(std::move(release.labels));
    m_formats.add(std::move(release.formats));
    m_descriptions.add(std::move(release.descriptions));
    m_genres.add(std::move(release.genres));
    m_styles.add(std::move(release.styles));
    m_details.add(std::move(release.detail));
    m_tracks.add(std::move(release.tracks));
    m_credits.add(std::move(release.credits));
    m_companies.add(std::move(release.companies));
    m_identifiers.add(std::move(release.identifiers));
    m_images.add(std::move(release.images));
    m_videos.add(std::move(release.videos));
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

void BulkWriter::copy(const CopyRow &copy, const Release &release, const CopyFacts &facts, RowValues &&search,
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
    m_search.add(id, std::move(search));
}

void BulkWriter::play(InstanceId copy, const QString &side, const QDateTime &at, bool timeKnown)
{
    m_plays.add(copy, side, at, timeKnown);
}

} // namespace vv::store
