// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "base/display.h"
#include "store/bulkrows.h"
#include "store/detailrows.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// Ideographs, kana, bopomofo and Hangul, with the marks that stand among them.
bool isWrittenWithoutBlanks(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 11> kRanges{{{0x1100, 0x11ff},
                                                                            {0x2e80, 0x2fdf},
                                                                            {0x3005, 0x3007},
                                                                            {0x3021, 0x3029},
                                                                            {0x3031, 0x318f},
                                                                            {0x31a0, 0x31ff},
                                                                            {0x3400, 0x4dbf},
                                                                            {0x4e00, 0x9fff},
                                                                            {0xac00, 0xd7ff},
                                                                            {0xf900, 0xfaff},
                                                                            {0xff66, 0xff9f}}};
    constexpr char32_t kFirstSupplementary = 0x20000;
    constexpr char32_t kLastSupplementary = 0x3ffff;
    if (c < kRanges.front().first)
        return false;
    if (c >= kFirstSupplementary && c <= kLastSupplementary)
        return true;
    return std::any_of(kRanges.begin(), kRanges.end(),
                       [c](const auto &range) { return c >= range.first && c <= range.second; });
}

/// Parts that a phrase must not run across are kept apart by a word nobody searches for.
class Text
{
public:
    void add(QStringView part)
    {
        const QString words = searchText(part);
        if (words.isEmpty() || m_parts.contains(words))
            return;
        m_parts += words;
    }
    void addCredits(const QList<ArtistCredit> &credits)
    {
        for (const ArtistCredit &credit : credits) {
            add(plainName(credit.anv));
            add(plainName(credit.name));
        }
    }
    [[nodiscard]] QString text() const { return m_parts.join(u" \uE000 "_s); }

private:
    QStringList m_parts;
};

/// Letters and digits only, for what is typed or scanned without its blanks and hyphens.
QString compact(const QString &text)
{
    QString letters;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

void addTracks(Text &titles, Text &names, const QList<Track> &tracks)
{
    for (const Track &track : tracks) {
        titles.add(track.title);
        names.addCredits(track.artists);
        names.addCredits(track.credits);
        addTracks(titles, names, track.parts);
    }
}

constexpr int kColumns = 13;
using Row = SearchRow;

void addRelease(Row &row, const Release &release)
{
    Text artist;
    artist.add(displayArtist(release.artists));
    QList<ArtistCredit> canonical = release.artists;
    for (ArtistCredit &one : canonical)
        one.anv.clear();
    artist.add(displayArtist(canonical));
    row[0] = artist.text();
    row[1] = searchText(release.title);
    Text label;
    Text catno;
    for (const LabelCredit &one : release.labels) {
        label.add(plainName(one.name));
        if (one.catno.compare("none"_L1, Qt::CaseInsensitive) == 0)
            continue;
        catno.add(one.catno);
        catno.add(compact(one.catno));
    }
    row[2] = label.text();
    row[3] = catno.text();
    Text genre;
    for (const QString &name : release.genres)
        genre.add(name);
    row[9] = genre.text();
    Text style;
    for (const QString &name : release.styles)
        style.add(name);
    row[10] = style.text();
    Text format;
    for (const Format &one : release.formats) {
        format.add(one.name);
        for (const QString &description : one.descriptions)
            format.add(description);
        format.add(one.text);
    }
    row[11] = format.text();
}

void addDetail(Statements &sql, Row &row, ReleaseId id)
{
    if (!hasDetail(sql, id))
        return;
    Text track;
    Text credit;
    addTracks(track, credit, loadTracks(sql, id));
    Query &names
        = sql.run(u"SELECT anv, name FROM credits WHERE release_id = ? AND track = -1 ORDER BY position"_s, id);
    while (names.next()) {
        credit.add(plainName(names.text(0)));
        credit.add(plainName(names.text(1)));
    }
    Text barcode;
    Query &codes
        = sql.run(u"SELECT value FROM identifiers WHERE release_id = ? AND type = 'Barcode' ORDER BY position"_s, id);
    while (codes.next()) {
        barcode.add(codes.text(0));
        barcode.add(compact(codes.text(0)));
    }
    row[4] = track.text();
    row[5] = credit.text();
    row[8] = barcode.text();
    row[12] = searchText(loadCountry(sql, id));
}

void addDetail(Row &row, const ReleaseDetail &detail)
{
    Text track;
    Text credit;
    addTracks(track, credit, detail.tracks);
    credit.addCredits(detail.credits);
    Text barcode;
    for (const Identifier &one : detail.identifiers) {
        if (one.type != "Barcode"_L1)
            continue;
        barcode.add(one.value);
        barcode.add(compact(one.value));
    }
    row[4] = track.text();
    row[5] = credit.text();
    row[8] = barcode.text();
    row[12] = searchText(detail.country);
}

void insert(Statements &sql, InstanceId instance, const Row &row)
{
    sql.run(
        u"INSERT INTO search (rowid, artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, "
        "format, country) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        instance, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], row[11],
        row[12]);
}

void write(Statements &sql, InstanceId instance, const Row &row)
{
    Query &known
        = sql.run(u"SELECT artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, format, "
                  "country FROM search WHERE rowid = ?"_s,
                  instance);
    const bool exists = known.next();
    bool same = exists;
    for (int i = 0; same && i < kColumns; ++i)
        same = known.text(i) == row[i];
    known.finish();
    if (same)
        return;
    if (exists)
        sql.run(u"DELETE FROM search WHERE rowid = ?"_s, instance);
    insert(sql, instance, row);
}

void addOwn(Row &row, const QList<FieldValue> &fields, const QString &note, const QStringList &tags)
{
    Text notes;
    for (const FieldValue &value : fields) {
        if (value.field != kMediaCondition && value.field != kSleeveCondition)
            notes.add(value.value);
    }
    notes.add(note);
    row[6] = notes.text();
    Text tag;
    for (const QString &one : tags)
        tag.add(one);
    row[7] = tag.text();
}

void addOwn(Statements &sql, Row &row, InstanceId instance, const QList<FieldValue> &fields)
{
    Query &own = sql.run(u"SELECT note FROM copy_notes WHERE instance_id = ?"_s, instance);
    const QString note = own.next() ? own.text(0) : QString();
    own.finish();
    QStringList texts;
    Query &tags = sql.run(u"SELECT tag FROM tags WHERE instance_id = ? ORDER BY tag"_s, instance);
    while (tags.next())
        texts += tags.text(0);
    addOwn(row, fields, note, texts);
}

} // namespace

QString searchText(QStringView text)
{
    const QString plain = folded(text);
    const bool simple = std::none_of(plain.cbegin(), plain.cend(), [](QChar c) {
        return c.isSurrogate() || isWrittenWithoutBlanks(c.unicode()) || c.isNull();
    });
    if (simple)
        return plain;
    QString spaced;
    spaced.reserve(plain.size() * 2);
    const auto points = plain.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (isWrittenWithoutBlanks(c))
            spaced += u' ' + QString::fromUcs4(&c, 1) + u' ';
        else if (c == 0)
            spaced += u' '; // SQLite reads the text of a match only up to here
        else
            spaced += QString::fromUcs4(&c, 1);
    }
    return spaced.simplified();
}

QString wordsOf(QStringView text)
{
    QString words = searchText(text);
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); }, u' ');
    return words.simplified();
}

bool hasWords(QStringView text)
{
    // The classes unicode61 takes as part of a word.
    const auto points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint c) {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
    });
}

void indexCopy(Statements &sql, InstanceId instance, const Release &release, const QList<FieldValue> &fields)
{
    Row row = searchRow(sql, release);
    addOwn(sql, row, instance, fields);
    write(sql, instance, row);
}

SearchRow searchRow(const KnownRelease &known)
{
    Row row;
    addRelease(row, known.release);
    if (known.detail)
        addDetail(row, *known.detail);
    return row;
}

SearchRow searchRow(Statements &sql, const Release &release)
{
    Row row;
    addRelease(row, release);
    addDetail(sql, row, release.id);
    return row;
}

void addFacts(SearchRow &row, const CopyFacts &facts)
{
    addOwn(row, facts.fields, facts.own.note, facts.own.tags);
}

SearchRow searchRow(const KnownRelease &known, const CopyFacts &facts)
{
    SearchRow row = searchRow(known);
    addFacts(row, facts);
    return row;
}

RowValues searchValues(InstanceId copy, const SearchRow &row)
{
    RowValues values;
    values.add(copy, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], row[11],
               row[12]);
    return values;
}

void indexCopiesOf(Statements &sql, const Release &release)
{
    QList<InstanceId> copies;
    Query &found = sql.run(u"SELECT instance_id FROM albums WHERE release_id = ? ORDER BY instance_id"_s, release.id);
    while (found.next())
        copies.append(InstanceId{found.number(0)});
    for (const InstanceId copy : std::as_const(copies))
        indexCopy(sql, copy, release, loadFieldValues(sql, copy));
}

void holdManyRows(Statements &sql, bool many)
{
    constexpr int kUsual = 1024 * 1024; // FTS5's own
    constexpr int kMany = 32 * 1024 * 1024;
    if (auto option = Query::prepare(sql.database(), u"INSERT INTO search (search, rank) VALUES ('hashsize', ?)"_s))
        (void)option->run(many ? kMany : kUsual);
}

QList<FieldValue> loadFieldValues(Statements &sql, InstanceId instance)
{
    QList<FieldValue> values;
    Query &rows
        = sql.run(u"SELECT field_id, value FROM album_fields WHERE instance_id = ? ORDER BY field_id"_s, instance);
    while (rows.next())
        values += {{rows.number(0)}, rows.text(1)};
    return values;
}

} // namespace vv::store
