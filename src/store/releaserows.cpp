// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/releaserows.h"

#include "base/display.h"

#include <QCryptographicHash>
#include <QStringEncoder>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// To be raised when the derived lines of `releases` are made in another way: then every row is written anew.
constexpr int kDigestVersion = 1;

/// That many changes are remembered.
constexpr int kMostChanges = 2000;

/// The parts with their lengths, so that no two different releases look the same.
class Digest
{
public:
    Digest &operator<<(qint64 number)
    {
        std::array<char, 24> digits;
        char *end = std::to_chars(digits.data(), digits.data() + digits.size() - 1, number).ptr;
        *end++ = ';';
        m_data.append(digits.data(), end - digits.data());
        return *this;
    }
    Digest &operator<<(const QString &text)
    {
        m_utf8.resize(m_toUtf8.requiredSpace(text.size()));
        const char *end = m_toUtf8.appendToBuffer(m_utf8.data(), text);
        if (m_toUtf8.hasError()) { // half a surrogate pair, which has one form here since there are digests
            m_toUtf8.resetState();
            m_utf8 = text.toUtf8();
            end = m_utf8.constEnd();
        }
        const qsizetype size = end - m_utf8.constData();
        *this << qint64(size);
        m_data.append(m_utf8.constData(), size);
        return *this;
    }
    Digest &operator<<(const QStringList &texts)
    {
        *this << qint64(texts.size());
        for (const QString &text : texts)
            *this << text;
        return *this;
    }
    [[nodiscard]] QByteArray result() const { return QCryptographicHash::hash(m_data, QCryptographicHash::Sha1); }

private:
    QStringEncoder m_toUtf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_utf8; ///< keeps its room: a release has some dozen short texts
    QByteArray m_data;
};

QByteArray digestOf(const Release &release)
{
    Digest digest;
    digest << kDigestVersion << release.master.value << release.title << release.year << release.thumbUrl
           << release.coverUrl << release.artists.size();
    for (const ArtistCredit &artist : release.artists)
        digest << artist.id.value << artist.name << artist.anv << artist.join << artist.role << artist.tracks;
    digest << release.labels.size();
    for (const LabelCredit &label : release.labels)
        digest << label.id.value << label.name << label.catno << label.role;
    digest << release.formats.size();
    for (const Format &format : release.formats)
        digest << format.name << format.qty << format.descriptions << format.text;
    digest << release.genres << release.styles;
    return digest.result();
}

void removeLists(Statements &sql, ReleaseId id)
{
    sql.run(u"DELETE FROM release_artists WHERE release_id = ?"_s, id);
    sql.run(u"DELETE FROM release_labels WHERE release_id = ?"_s, id);
    sql.run(u"DELETE FROM release_formats WHERE release_id = ?"_s, id); // and the descriptions, by their key
    sql.run(u"DELETE FROM release_genres WHERE release_id = ?"_s, id);
    sql.run(u"DELETE FROM release_styles WHERE release_id = ?"_s, id);
}

void storeFormats(Statements &sql, const Release &release)
{
    for (int i = 0; i < release.formats.size(); ++i) {
        const Format &format = release.formats[i];
        sql.run(u"INSERT INTO release_formats (release_id, position, name, qty, text) VALUES (?, ?, ?, ?, ?)"_s,
                release.id, i, format.name, format.qty, format.text);
        for (int j = 0; j < format.descriptions.size(); ++j)
            sql.run(u"INSERT INTO release_format_descriptions (release_id, format, position, description) "
                    "VALUES (?, ?, ?, ?)"_s,
                    release.id, i, j, format.descriptions[j]);
    }
}

void storeLists(Statements &sql, const Release &release)
{
    for (int i = 0; i < release.artists.size(); ++i) {
        const ArtistCredit &artist = release.artists[i];
        sql.run(u"INSERT INTO release_artists (release_id, position, artist_id, name, anv, join_text, role, tracks) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                release.id, i, artist.id, artist.name, artist.anv, artist.join, artist.role, artist.tracks);
    }
    for (int i = 0; i < release.labels.size(); ++i) {
        const LabelCredit &label = release.labels[i];
        sql.run(u"INSERT INTO release_labels (release_id, position, label_id, name, catno, role) "
                "VALUES (?, ?, ?, ?, ?, ?)"_s,
                release.id, i, label.id, label.name, label.catno, label.role);
    }
    storeFormats(sql, release);
    for (int i = 0; i < release.genres.size(); ++i)
        sql.run(u"INSERT INTO release_genres (release_id, position, name) VALUES (?, ?, ?)"_s, release.id, i,
                release.genres[i]);
    for (int i = 0; i < release.styles.size(); ++i)
        sql.run(u"INSERT INTO release_styles (release_id, position, name) VALUES (?, ?, ?)"_s, release.id, i,
                release.styles[i]);
}

QList<Format> loadFormats(Statements &sql, ReleaseId id)
{
    QList<Format> formats;
    Query &rows = sql.run(u"SELECT f.position, f.name, f.qty, f.text, d.description FROM release_formats f "
                          "LEFT JOIN release_format_descriptions d "
                          "ON d.release_id = f.release_id AND d.format = f.position "
                          "WHERE f.release_id = ? ORDER BY f.position, d.position"_s,
                          id);
    qint64 last = -1;
    while (rows.next()) {
        if (rows.number(0) != last)
            formats += {.name = rows.text(1), .qty = rows.text(2), .descriptions = {}, .text = rows.text(3)};
        last = rows.number(0);
        if (!rows.isNull(4))
            formats.last().descriptions += rows.text(4);
    }
    return formats;
}

QStringList loadNames(Statements &sql, const QString &select, ReleaseId id)
{
    QStringList names;
    Query &rows = sql.run(select, id);
    while (rows.next())
        names += rows.text(0);
    return names;
}

struct Line {
    QLatin1StringView property;
    QString text;
};

/// What a person would notice of a release, a line a property.
QList<Line> linesOf(const Release &release)
{
    return {{"title"_L1, release.title},
            {"artist"_L1, displayArtist(release.artists)},
            {"year"_L1, release.year > 0 ? QString::number(release.year) : QString()},
            {"label"_L1, displayLabel(release.labels)},
            {"format"_L1, displayFormat(release.formats)},
            {"genre"_L1, release.genres.join(u", "_s)},
            {"style"_L1, release.styles.join(u", "_s)}};
}

/// Of releases that are owned, and not of those that were known by their number only.
void noteChanges(Statements &sql, const Release &before, const Release &after, const QDateTime &noticed)
{
    const bool unknown = before.artists.isEmpty() && before.title == placeholderTitle(before.id);
    if (unknown || sql.one(u"SELECT count(*) FROM albums WHERE release_id = ?"_s, after.id) == 0)
        return;
    const QList<Line> was = linesOf(before);
    const QList<Line> is = linesOf(after);
    for (qsizetype i = 0; i < is.size(); ++i) {
        if (was[i].text != storable(is[i].text))
            sql.run(u"INSERT INTO catalogue_changes (release_id, property, before, after, noticed_at) "
                    "VALUES (?, ?, ?, ?, ?)"_s,
                    after.id, QString(is[i].property), was[i].text, is[i].text, noticed);
    }
    sql.run(u"DELETE FROM catalogue_changes WHERE change_id <= (SELECT max(change_id) FROM catalogue_changes) - ?"_s,
            kMostChanges);
}

void writeRow(Statements &sql, const Release &release, const QByteArray &digest, const QDateTime &fetched)
{
    sql.run(
        u"INSERT INTO releases (release_id, master_id, title, year, thumb_url, cover_url, artist_line, format_line, "
        "digest, fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (release_id) DO UPDATE SET master_id = excluded.master_id, title = excluded.title, "
        "year = excluded.year, thumb_url = excluded.thumb_url, cover_url = excluded.cover_url, "
        "artist_line = excluded.artist_line, format_line = excluded.format_line, digest = excluded.digest, "
        "fetched_at = excluded.fetched_at"_s,
        release.id, release.master, release.title, release.year, release.thumbUrl, release.coverUrl,
        displayArtist(release.artists), displayFormat(release.formats), digest, fetched);
}

} // namespace

QString placeholderTitle(ReleaseId id)
{
    return u"Release %1"_s.arg(id.value);
}

void knowRelease(Statements &sql, ReleaseId id, const QDateTime &now)
{
    if (hasRelease(sql, id))
        return;
    Release release;
    release.id = id;
    release.title = placeholderTitle(id);
    (void)storeRelease(sql, release, now);
}

Stored storeRelease(Statements &sql, const Release &release, const QDateTime &fetched)
{
    const QByteArray digest = digestOf(release);
    Query &known = sql.run(u"SELECT digest FROM releases WHERE release_id = ?"_s, release.id);
    const bool exists = known.next();
    const bool same = exists && known.bytes(0) == digest;
    known.finish();
    if (same)
        return Stored::Unchanged;

    if (exists) {
        noteChanges(sql, loadRelease(sql, release.id), release, fetched);
        removeLists(sql, release.id);
    }
    writeRow(sql, release, digest, fetched);
    storeLists(sql, release);
    return exists ? Stored::Changed : Stored::New;
}

DerivedRelease derivedFrom(const Release &release)
{
    return {.artistLine = displayArtist(release.artists),
            .formatLine = displayFormat(release.formats),
            .digest = digestOf(release)};
}

bool hasRelease(Statements &sql, ReleaseId id)
{
    return sql.one(u"SELECT count(*) FROM releases WHERE release_id = ?"_s, id) > 0;
}

bool isKnown(Statements &sql, ReleaseId id)
{
    return sql.one(u"SELECT count(*) FROM releases r WHERE release_id = ? AND (title <> ? OR EXISTS "
                   "(SELECT 1 FROM release_artists a WHERE a.release_id = r.release_id))"_s,
                   id, placeholderTitle(id))
        > 0;
}

Release loadRelease(Statements &sql, ReleaseId id)
{
    Release release;
    Query &row
        = sql.run(u"SELECT master_id, title, year, thumb_url, cover_url FROM releases WHERE release_id = ?"_s, id);
    if (row.next()) {
        release.id = id;
        release.master = {row.number(0)};
        release.title = row.text(1);
        release.year = row.integer(2);
        release.thumbUrl = row.text(3);
        release.coverUrl = row.text(4);
    }
    row.finish();
    Query &artists = sql.run(u"SELECT artist_id, name, anv, join_text, role, tracks FROM release_artists "
                             "WHERE release_id = ? ORDER BY position"_s,
                             id);
    while (artists.next())
        release.artists += {{artists.number(0)}, artists.text(1), artists.text(2),
                            artists.text(3),     artists.text(4), artists.text(5)};
    Query &labels = sql.run(
        u"SELECT label_id, name, catno, role FROM release_labels WHERE release_id = ? ORDER BY position"_s, id);
    while (labels.next())
        release.labels += {{labels.number(0)}, labels.text(1), labels.text(2), labels.text(3)};
    release.formats = loadFormats(sql, id);
    release.genres = loadNames(sql, u"SELECT name FROM release_genres WHERE release_id = ? ORDER BY position"_s, id);
    release.styles = loadNames(sql, u"SELECT name FROM release_styles WHERE release_id = ? ORDER BY position"_s, id);
    return release;
}

void dropUnusedReleases(Statements &sql)
{
    sql.run(u"DELETE FROM releases WHERE NOT EXISTS (SELECT 1 FROM albums a WHERE a.release_id = releases.release_id) "
            "AND NOT EXISTS (SELECT 1 FROM wants w WHERE w.release_id = releases.release_id) "
            "AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.release_id = releases.release_id)"_s);
}

} // namespace vv::store
