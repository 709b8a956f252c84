// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

#include "store/detailrows.h"
#include "store/jsonwriter.h"
#include "store/releaserows.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kManyDescriptions = 32 * 1024; // bytes, before the buffer flushes by itself

} // namespace

RowBuffer::RowBuffer(Statements &sql, QLatin1StringView table, QLatin1StringView columns)
    : m_sql(sql)
{
    const auto count = columns.count(u',') + 1;
    QStringList values;
    QStringList marks;
    for (qsizetype i = 0; i < count; ++i) {
        values += u"json_extract(value, '$[%1]')"_s.arg(i);
        marks += u"?"_s;
    }
    m_manyRows
        = u"INSERT INTO %1 (%2) SELECT %3 FROM json_each(?) WHERE true"_s.arg(table, columns, values.join(u", "_s));
    m_oneRow = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, marks.join(u", "_s));
}

void RowBuffer::append(const QString &text)
{
    appendJsonText(m_rows, text);
    m_rows += ',';
}

void RowBuffer::append(const QDateTime &time)
{
    if (time.isValid())
        append(time.toMSecsSinceEpoch());
    else
        m_rows += "null,";
}

void RowBuffer::append(const QVariant &value)
{
    if (!value.isValid())
        m_rows += "null,";
    else if (value.typeId() == QMetaType::QString)
        append(value.toString());
    else
        append(value.toLongLong());
}

void RowBuffer::flush()
{
    if (m_rows.isEmpty())
        return;
    m_sql.run(m_manyRows, QString::fromUtf8(m_rows + ']'));
    m_rows.resize(0); // its room stays
}

BulkWriter::BulkWriter(Statements &sql)
    : m_sql(sql)
    , m_artists(sql, "release_artists"_L1, "release_id, position, artist_id, name, anv, join_text, role, tracks"_L1)
    , m_labels(sql, "release_labels"_L1, "release_id, position, label_id, name, catno, role"_L1)
    , m_formats(sql, "release_formats"_L1, "release_id, position, name, qty, text"_L1)
    , m_descriptions(sql, "release_format_descriptions"_L1, "release_id, format, position, description"_L1)
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
    , m_search(
          sql, "search"_L1,
          "rowid, artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, format, country"_L1)
{}

void BulkWriter::flush()
{
    for (RowBuffer *rows : {&m_artists, &m_labels, &m_formats, &m_descriptions, &m_genres, &m_styles, &m_tracks,
                            &m_credits, &m_companies, &m_identifiers, &m_images, &m_videos, &m_fields, &m_tags,
                            &m_notes, &m_purchases, &m_loans, &m_plays, &m_search})
        rows->flush();
}

void BulkWriter::release(const Release &release, const QDateTime &fetched)
{
    const ReleaseId id = release.id;
    insertReleaseRow(m_sql, release, fetched);
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
        if (m_descriptions.size() > kManyDescriptions) {
            m_formats.flush(); // which they refer to
            m_descriptions.flush();
        }
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
    insertDetailRow(m_sql, id, detail, fetched);
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
    insertCopy(m_sql, copy, release, 0, fetched);
    if (removed.isValid())
        setRemoved(m_sql, id, removed);
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
    m_search.add(id, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], row[11],
                 row[12]);
}

void BulkWriter::play(InstanceId copy, const QString &side, const QDateTime &at, bool timeKnown)
{
    m_plays.add(copy, side, at, timeKnown);
}

} // namespace vv::store
