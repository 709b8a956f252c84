// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tellicoexport.h"

#include "base/display.h"
#include "store/bulkrows.h"
#include "store/query.h"

#include <QIODevice>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kBatch = 500;

// Tellico's numbers for kinds of collections and fields, and for what a field may do.
constexpr int kMusic = 4;
constexpr int kLine = 1;
constexpr int kText = 2;
constexpr int kChoice = 3;
constexpr int kYesNo = 4;
constexpr int kNumber = 6;
constexpr int kAddress = 7;
constexpr int kTable = 8;
constexpr int kDate = 12;
constexpr int kStars = 14;
constexpr int kSeveral = 1;
constexpr int kGrouped = 2;
constexpr int kCompleted = 4;
constexpr int kKept = 8;
constexpr int kFixed = 16;

constexpr QLatin1StringView kMedia = "Compact Disc;DVD;Cassette;Vinyl;Shellac;File;Box Set;Other"_L1;

struct TellicoField {
    QLatin1StringView name;
    QLatin1StringView title;
    QLatin1StringView category;
    int type;
    int flags;
    int format; ///< 0 plain, 1 a title, 3 a date, 4 left alone
};

constexpr std::array kFields{
    TellicoField{"title"_L1, "Album"_L1, "General"_L1, kLine, kKept, 1},
    TellicoField{"artist"_L1, "Artist"_L1, "General"_L1, kLine, kSeveral | kGrouped | kCompleted, 1},
    TellicoField{"medium"_L1, "Medium"_L1, "General"_L1, kChoice, kGrouped, 4},
    TellicoField{"label"_L1, "Label"_L1, "General"_L1, kLine, kSeveral | kGrouped | kCompleted, 0},
    TellicoField{"number"_L1, "Catalog Number"_L1, "General"_L1, kLine, 0, 4},
    TellicoField{"year"_L1, "Year"_L1, "General"_L1, kNumber, kGrouped, 4},
    TellicoField{"country"_L1, "Country"_L1, "General"_L1, kLine, kGrouped | kCompleted, 4},
    TellicoField{"format"_L1, "Format"_L1, "General"_L1, kLine, kCompleted, 4},
    TellicoField{"genre"_L1, "Genre"_L1, "General"_L1, kLine, kSeveral | kGrouped | kCompleted, 0},
    TellicoField{"track"_L1, "Tracks"_L1, "Tracks"_L1, kTable, kSeveral, 1},
    TellicoField{"rating"_L1, "Rating"_L1, "Personal"_L1, kStars, kGrouped, 4},
    TellicoField{"folder"_L1, "Folder"_L1, "Personal"_L1, kLine, kGrouped | kCompleted, 4},
    TellicoField{"condition"_L1, "Media Condition"_L1, "Personal"_L1, kLine, kGrouped | kCompleted, 4},
    TellicoField{"grade"_L1, "Sleeve Condition"_L1, "Personal"_L1, kLine, kGrouped | kCompleted, 4},
    TellicoField{"keyword"_L1, "Keywords"_L1, "Personal"_L1, kLine, kSeveral | kGrouped | kCompleted, 0},
    TellicoField{"loaned"_L1, "Loaned"_L1, "Personal"_L1, kYesNo, 0, 4},
    TellicoField{"quantity"_L1, "Plays"_L1, "Personal"_L1, kNumber, 0, 4},
    TellicoField{"url"_L1, "Discogs"_L1, "General"_L1, kAddress, 0, 4},
    TellicoField{"comments"_L1, "Comments"_L1, "Comments"_L1, kText, 0, 0},
    TellicoField{"cdate"_L1, "Date Created"_L1, "Personal"_L1, kDate, kFixed, 3},
};
constexpr TellicoField kPaid{"pur_price"_L1, "Purchase Price"_L1, "Personal"_L1, kLine, 0, 4};
constexpr TellicoField kCover{"image"_L1, "Cover"_L1, "General"_L1, kAddress, 0, 4};

QString mediumOf(const QList<Format> &formats)
{
    const QString name = formats.isEmpty() ? QString() : formats.first().name;
    if (name == "CD"_L1 || name == "CDr"_L1 || name == "SACD"_L1)
        return u"Compact Disc"_s;
    return QString(kMedia).split(u';').contains(name) ? name : u"Other"_s;
}

/// XML 1.0 has no place for most control characters, escaped or not.
QString xmlText(const QString &text)
{
    QString plain = storable(text);
    plain.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
    return plain;
}

class TellicoExport
{
public:
    TellicoExport(const QSqlDatabase &db, QIODevice &out, const ExportOptions &options, const ExportedCopies &wanted)
        : m_sql(db)
        , m_out(out)
        , m_xml(&out)
        , m_options(options)
        , m_wanted(wanted)
    {}

    [[nodiscard]] Result<ExportCounts> run()
    {
        Query &folders = m_sql.run(u"SELECT folder_id, name FROM folders"_s);
        while (folders.next())
            m_folders.insert(folders.number(0), folders.text(1));
        Query &names = m_sql.run(u"SELECT field_id, name FROM fields"_s);
        while (names.next())
            m_fields.insert(names.number(0), names.text(1));
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDTD(u"<!DOCTYPE tellico PUBLIC \"-//Robby Stephenson/DTD Tellico V11.0//EN\" "
                       "\"http://periapsis.org/tellico/dtd/v11/tellico.dtd\">"_s);
        m_xml.writeStartElement(u"tellico"_s);
        m_xml.writeDefaultNamespace(u"http://periapsis.org/tellico/"_s);
        m_xml.writeAttribute(u"syntaxVersion"_s, u"11"_s);
        m_xml.writeStartElement(u"collection"_s);
        m_xml.writeAttribute(u"title"_s, u"My Music"_s);
        m_xml.writeAttribute(u"type"_s, QString::number(kMusic));
        fields();
        entries();
        m_xml.writeEndDocument();
        if (auto outcome = m_sql.outcome(); !outcome)
            return fail(outcome.error());
        if (m_xml.hasError())
            return fail(exportError(m_out));
        return m_counts;
    }

private:
    void fields()
    {
        m_xml.writeStartElement(u"fields"_s);
        for (const TellicoField &one : kFields)
            field(one);
        if (m_options.prices)
            field(kPaid);
        if (m_options.images)
            field(kCover);
        m_xml.writeEndElement();
    }

    void field(const TellicoField &field)
    {
        m_xml.writeStartElement(u"field"_s);
        m_xml.writeAttribute(u"name"_s, field.name);
        m_xml.writeAttribute(u"title"_s, field.title);
        m_xml.writeAttribute(u"category"_s, field.category);
        m_xml.writeAttribute(u"type"_s, QString::number(field.type));
        m_xml.writeAttribute(u"flags"_s, QString::number(field.flags));
        m_xml.writeAttribute(u"format"_s, QString::number(field.format));
        m_xml.writeAttribute(u"i18n"_s, u"true"_s);
        if (field.type == kChoice)
            m_xml.writeAttribute(u"allowed"_s, kMedia);
        const auto property = [&](const QString &name, const QString &value) {
            m_xml.writeStartElement(u"prop"_s);
            m_xml.writeAttribute(u"name"_s, name);
            m_xml.writeCharacters(value);
            m_xml.writeEndElement();
        };
        if (field.type == kTable) {
            property(u"columns"_s, u"3"_s);
            property(u"column1"_s, u"Title"_s);
            property(u"column2"_s, u"Artist"_s);
            property(u"column3"_s, u"Length"_s);
        } else if (field.type == kStars) {
            property(u"maximum"_s, u"5"_s);
            property(u"minimum"_s, u"1"_s);
        }
        m_xml.writeEndElement();
    }

    struct Line {
        InstanceId instance;
        ReleaseId release;
        qint64 folder = 0;
        int rating = 0;
        QDateTime added;
    };

    void entries()
    {
        QList<Line> batch;
        const auto writeBatch = [&] {
            QList<InstanceId> instances;
            QList<ReleaseId> releases;
            for (const Line &line : std::as_const(batch)) {
                instances += line.instance;
                releases += line.release;
            }
            const auto known = loadReleases(m_sql, releases);
            const auto facts = loadCopyFacts(m_sql, instances);
            for (const Line &line : std::as_const(batch))
                entry(line, known.value(line.release), facts.value(line.instance));
            batch.clear();
        };
        Query &rows = m_sql.run(u"SELECT instance_id, release_id, folder_id, rating, date_added FROM albums "
                                "WHERE removed_at IS NULL ORDER BY date_added ASC NULLS LAST, instance_id"_s);
        while (rows.next()) {
            if (!m_wanted.contains({rows.number(0)}))
                continue;
            batch += {{rows.number(0)}, {rows.number(1)}, rows.number(2), rows.integer(3), rows.time(4)};
            if (batch.size() == kBatch)
                writeBatch();
        }
        writeBatch();
    }

    void element(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement(name, xmlText(text));
    }

    /// Several values of one field stand in an element of the field's name with an "s".
    void elements(const QString &name, QStringList texts)
    {
        texts.removeAll(QString());
        texts.removeDuplicates();
        if (texts.isEmpty())
            return;
        m_xml.writeStartElement(name + u's');
        for (const QString &text : std::as_const(texts))
            element(name, text);
        m_xml.writeEndElement();
    }

    void tracks(const QList<Track> &list, const QString &artist)
    {
        for (const Track &track : list) {
            if (track.type != Track::Type::Heading && track.parts.isEmpty()) {
                m_xml.writeStartElement(u"track"_s);
                m_xml.writeTextElement(u"column"_s, xmlText(track.title));
                m_xml.writeTextElement(u"column"_s,
                                       xmlText(track.artists.isEmpty() ? artist : displayArtist(track.artists)));
                m_xml.writeTextElement(u"column"_s, xmlText(track.duration));
                m_xml.writeEndElement();
            }
            tracks(track.parts, artist);
        }
    }

    [[nodiscard]] static bool hasTracks(const QList<Track> &list)
    {
        return std::any_of(list.begin(), list.end(), [](const Track &track) {
            return (track.type != Track::Type::Heading && track.parts.isEmpty()) || hasTracks(track.parts);
        });
    }

    void entry(const Line &line, const KnownRelease &known, const CopyFacts &facts)
    {
        const Release &release = known.release;
        m_xml.writeStartElement(u"entry"_s);
        m_xml.writeAttribute(u"id"_s, QString::number(++m_counts.copies));
        m_xml.writeTextElement(u"title"_s, xmlText(release.title));
        QStringList artists;
        for (const ArtistCredit &artist : release.artists)
            artists += plainName(artist.anv.isEmpty() ? artist.name : artist.anv);
        elements(u"artist"_s, artists);
        QStringList labels;
        QStringList numbers;
        for (const LabelCredit &label : release.labels) {
            labels += plainName(label.name);
            if (!label.catno.isEmpty() && label.catno.compare("none"_L1, Qt::CaseInsensitive) != 0
                && !numbers.contains(label.catno))
                numbers += label.catno;
        }
        element(u"medium"_s, mediumOf(release.formats));
        elements(u"label"_s, labels);
        element(u"number"_s, numbers.join(u", "_s));
        if (release.year > 0)
            element(u"year"_s, QString::number(release.year));
        element(u"format"_s, displayFormat(release.formats));
        elements(u"genre"_s, release.genres + release.styles);
        if (known.detail) {
            element(u"country"_s, known.detail->country);
            if (hasTracks(known.detail->tracks)) {
                m_xml.writeStartElement(u"tracks"_s);
                tracks(known.detail->tracks, displayArtist(release.artists));
                m_xml.writeEndElement();
            }
        }
        personal(line, release, facts);
        m_xml.writeEndElement();
    }

    void personal(const Line &line, const Release &release, const CopyFacts &facts)
    {
        if (line.rating > 0)
            element(u"rating"_s, QString::number(line.rating));
        element(u"folder"_s, m_folders.value(line.folder, u"Folder %1"_s.arg(line.folder)));
        QStringList comments;
        for (const FieldValue &value : facts.fields) {
            if (value.field == kMediaCondition)
                element(u"condition"_s, value.value.trimmed());
            else if (value.field == kSleeveCondition)
                element(u"grade"_s, value.value.trimmed());
            else if (const QString name = m_fields.value(value.field.value); !value.value.isEmpty())
                comments += name.isEmpty() || value.field == kNotesField ? value.value : name + u": "_s + value.value;
        }
        comments += facts.own.note;
        comments.removeAll(QString());
        elements(u"keyword"_s, facts.own.tags);
        const bool out = std::any_of(facts.own.loans.begin(), facts.own.loans.end(),
                                     [](const Loan &loan) { return !loan.returned.isValid(); });
        if (out)
            element(u"loaned"_s, u"true"_s);
        if (facts.plays > 0)
            element(u"quantity"_s, QString::number(facts.plays));
        element(u"url"_s, u"https://www.discogs.com/release/%1"_s.arg(release.id.value));
        // Such a text is HTML to Tellico.
        element(u"comments"_s, comments.join(u'\n').remove(u'\r').toHtmlEscaped().replace(u'\n', u"<br/>"_s));
        if (m_options.prices && facts.own.purchase)
            element(u"pur_price"_s, facts.own.purchase->amount + u' ' + facts.own.purchase->currency);
        if (m_options.images)
            element(u"image"_s, release.coverUrl);
        if (!line.added.isValid())
            return;
        const QDate date = line.added.date();
        m_xml.writeStartElement(u"cdate"_s);
        m_xml.writeAttribute(u"calendar"_s, u"gregorian"_s);
        m_xml.writeTextElement(u"year"_s, QString::number(date.year()));
        m_xml.writeTextElement(u"month"_s, QString::number(date.month()));
        m_xml.writeTextElement(u"day"_s, QString::number(date.day()));
        m_xml.writeEndElement();
    }

    Statements m_sql;
    QIODevice &m_out;
    QXmlStreamWriter m_xml;
    ExportOptions m_options;
    const ExportedCopies &m_wanted;
    QHash<qint64, QString> m_folders;
    QHash<qint64, QString> m_fields;
    ExportCounts m_counts;
};

} // namespace

Result<ExportCounts> exportTellico(const QSqlDatabase &db, QIODevice &out, const ExportOptions &options,
                                   const ExportedCopies &copies)
{
    const auto state = Transaction::beginReading(db);
    if (!state)
        return fail(state.error());
    return TellicoExport(db, out, options, copies).run();
}

} // namespace vv::store
