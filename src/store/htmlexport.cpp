// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/htmlexport.h"

#include "base/display.h"
#include "store/bulkrows.h"
#include "store/htmlpage.h"
#include "store/htmlwords.h"
#include "store/jsonwriter.h"
#include "store/query.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kReadAtOnce = 500;

/// Passes JSON on so that no text in it can end the element it stands in: "<" only ever occurs in texts, and there its
/// escape means the same.
class WithinScript final : public QIODevice
{
public:
    explicit WithinScript(QIODevice &out)
        : m_out(out)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        QByteArray safe(data, size);
        safe.replace("<", "\\u003c");
        return m_out.write(safe) == safe.size() ? size : -1;
    }

private:
    QIODevice &m_out;
};

class HtmlExport
{
public:
    HtmlExport(const QSqlDatabase &db, QIODevice &out, const ExportOptions &options, const ExportedCopies &wanted)
        : m_sql(db)
        , m_out(out)
        , m_script(out)
        , m_json(m_script)
        , m_options(options)
        , m_wanted(wanted)
    {}

    [[nodiscard]] Result<ExportCounts> run(const QDateTime &now)
    {
        Query &folders = m_sql.run(u"SELECT folder_id, name FROM folders"_s);
        while (folders.next())
            m_folders.insert(folders.number(0), folders.text(1));
        Query &fields = m_sql.run(u"SELECT field_id, name FROM fields"_s);
        while (fields.next())
            m_fields.insert({fields.number(0)}, fields.text(1));
        bool written = write(htmlPageStart(m_options.images));
        m_json.beginObject().key(u"date").value(now.date().toString(Qt::ISODate));
        m_json.key(u"words").beginObject();
        for (const auto &[name, words] : htmlWords())
            m_json.key(QString(name)).value(words);
        m_json.endObject();
        m_json.key(u"records").beginArray();
        records();
        m_json.endArray().endObject();
        if (auto outcome = m_sql.outcome(); !outcome)
            return fail(outcome.error());
        written = m_json.flush() && written;
        if (!write(htmlPageEnd()) || !written)
            return fail(exportError(m_out));
        return m_counts;
    }

private:
    [[nodiscard]] bool write(QByteArrayView part) { return m_out.write(part.data(), part.size()) == part.size(); }

    struct Line {
        InstanceId instance;
        ReleaseId release;
        qint64 folder = 0;
        int rating = 0;
        QDateTime added;
    };

    void records()
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
                record(line, known.value(line.release), facts.value(line.instance));
            m_counts.copies += static_cast<int>(batch.size());
            batch.clear();
        };
        Query &rows = m_sql.run(u"SELECT instance_id, release_id, folder_id, rating, date_added FROM albums "
                                "WHERE removed_at IS NULL "
                                "ORDER BY artist_sort ASC NULLS LAST, year_sort, title_sort, instance_id"_s);
        while (rows.next()) {
            if (!m_wanted.contains({rows.number(0)}))
                continue;
            batch += {{rows.number(0)}, {rows.number(1)}, rows.number(2), rows.integer(3), rows.time(4)};
            if (batch.size() == kReadAtOnce)
                writeBatch();
        }
        writeBatch();
    }

    /// Empty members are left out: the page takes a missing one for that.
    void text(QStringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.key(key).value(value);
    }

    void record(const Line &line, const KnownRelease &known, const CopyFacts &facts)
    {
        const Release &release = known.release;
        m_json.beginObject().key(u"id").value(QString::number(release.id.value));
        m_json.key(u"artist").value(displayArtist(release.artists)).key(u"title").value(release.title);
        m_json.key(u"folder").value(m_folders.value(line.folder, u"Folder %1"_s.arg(line.folder)));
        text(u"label", displayLabel(release.labels));
        text(u"format", displayFormat(release.formats));
        if (release.year > 0)
            m_json.key(u"year").value(release.year);
        text(u"added", line.added.toString(u"yyyy-MM-dd"_s));
        if (line.rating > 0)
            m_json.key(u"rating").value(line.rating);
        if (facts.plays > 0)
            m_json.key(u"plays").value(facts.plays);
        if (!release.genres.isEmpty())
            writeTexts(m_json, u"genres", release.genres + release.styles);
        if (!facts.own.tags.isEmpty())
            writeTexts(m_json, u"tags", facts.own.tags);
        text(u"note", facts.own.note);
        if (m_options.prices && facts.own.purchase)
            text(u"paid", facts.own.purchase->amount + u' ' + facts.own.purchase->currency);
        if (m_options.images)
            text(u"thumb", release.thumbUrl);
        if (!facts.fields.isEmpty()) {
            m_json.key(u"fields").beginArray();
            for (const FieldValue &value : facts.fields)
                m_json.beginArray()
                    .value(m_fields.value(value.field, u"Field %1"_s.arg(value.field.value)))
                    .value(value.value.trimmed())
                    .endArray();
            m_json.endArray();
        }
        if (known.detail) {
            text(u"country", known.detail->country);
            text(u"released", known.detail->released);
            m_json.key(u"tracks").beginArray();
            tracks(known.detail->tracks);
            m_json.endArray();
        }
        m_json.endObject();
    }

    void tracks(const QList<Track> &list)
    {
        for (const Track &track : list) {
            m_json.beginArray().value(track.position).value(track.title).value(track.duration).endArray();
            tracks(track.parts);
        }
    }

    Statements m_sql;
    QIODevice &m_out;
    WithinScript m_script;
    JsonWriter m_json;
    ExportOptions m_options;
    const ExportedCopies &m_wanted;
    QHash<qint64, QString> m_folders;
    QHash<FieldId, QString> m_fields;
    ExportCounts m_counts;
};

} // namespace

Result<ExportCounts> exportHtml(const QSqlDatabase &db, QIODevice &out, const QDateTime &now,
                                const ExportOptions &options, const ExportedCopies &copies)
{
    const auto state = Transaction::beginReading(db);
    if (!state)
        return fail(state.error());
    return HtmlExport(db, out, options, copies).run(now);
}

} // namespace vv::store
