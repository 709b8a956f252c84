// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvexport.h"

#include "store/bulkrows.h"
#include "store/pacifictime.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kBatch = 500;

QByteArray csvCell(const QString &text, bool safe)
{
    QByteArray cell = storable(text).toUtf8();
    if (safe && !cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell[0]))
        cell.prepend('\'');
    const bool quoted = std::any_of(cell.cbegin(), cell.cend(),
                                    [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
    return quoted ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

QString numberOrEmpty(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

struct Line {
    QString order;
    qint64 id = 0; ///< copy, or release of a want
    ReleaseId release;
};

/// Copies or wants in the order of the website. The keys of all of them are in memory, and nothing else.
QList<Line> ordered(Statements &sql, const QString &select, const ExportedCopies &wanted)
{
    QList<Line> lines;
    Query &rows = sql.run(select);
    while (rows.next()) {
        if (wanted.contains({rows.number(0)}))
            lines += {{}, rows.number(0), {rows.number(1)}};
    }
    for (qsizetype from = 0; from < lines.size(); from += kBatch) {
        const qsizetype end = std::min(from + kBatch, lines.size());
        QList<ReleaseId> ids;
        for (qsizetype i = from; i < end; ++i)
            ids += lines[i].release;
        const auto releases = loadBasicReleases(sql, ids);
        for (qsizetype i = from; i < end; ++i)
            lines[i].order = csvOrder(csvRelease(releases.value(lines[i].release)));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.order < b.order; });
    return lines;
}

class CsvExport
{
public:
    CsvExport(const QSqlDatabase &db, QIODevice &out, const CsvOptions &options)
        : m_sql(db)
        , m_out(out)
        , m_options(options)
    {}

    [[nodiscard]] Result<ExportCounts> collection()
    {
        QStringList header = collectionColumns();
        QList<FieldId> own;
        Query &fields = m_sql.run(u"SELECT field_id, name FROM fields WHERE field_id NOT IN (1, 2, 3) "
                                  "ORDER BY position, field_id"_s);
        while (fields.next()) {
            own += FieldId{fields.number(0)};
            header += u"Collection "_s + fields.text(1);
        }
        Query &folders = m_sql.run(u"SELECT folder_id, name FROM folders"_s);
        while (folders.next())
            m_folders.insert(folders.number(0), folders.text(1));
        m_folders.insert(kUncategorized.value, m_folders.value(kUncategorized.value, u"Uncategorized"_s));
        write(header);
        const auto lines = ordered(m_sql,
                                   u"SELECT instance_id, release_id FROM albums WHERE removed_at IS NULL "
                                   "ORDER BY date_added ASC NULLS LAST, instance_id"_s,
                                   m_options.copies);
        for (qsizetype from = 0; from < lines.size() && !m_failed; from += kBatch)
            copies(lines.sliced(from, std::min(kBatch, lines.size() - from)), own);
        return end();
    }

    [[nodiscard]] Result<ExportCounts> wantlist()
    {
        write(wantlistColumns());
        const auto lines = ordered(m_sql,
                                   u"SELECT release_id, release_id FROM wants WHERE removed_at IS NULL "
                                   "ORDER BY date_added ASC NULLS LAST, release_id"_s,
                                   {});
        for (qsizetype from = 0; from < lines.size() && !m_failed; from += kBatch)
            wants(lines.sliced(from, std::min(kBatch, lines.size() - from)));
        return end();
    }

private:
    void write(const QStringList &cells)
    {
        const QByteArray row = csvRow(cells, m_options);
        m_failed = m_failed || m_out.write(row) != row.size();
    }

    [[nodiscard]] Result<ExportCounts> end()
    {
        if (auto outcome = m_sql.outcome(); !outcome)
            return fail(outcome.error());
        if (m_failed)
            return fail(exportError(m_out));
        return m_counts;
    }

    [[nodiscard]] static QStringList firstCells(const Release &release, int rating)
    {
        const CsvRelease cells = csvRelease(release);
        return {cells.catno,
                cells.artist,
                cells.title,
                cells.label,
                cells.format,
                numberOrEmpty(rating),
                QString::number(cells.year),
                QString::number(release.id.value)};
    }

    void copies(const QList<Line> &lines, const QList<FieldId> &own)
    {
        QList<ReleaseId> releases;
        QList<InstanceId> instances;
        for (const Line &line : lines) {
            releases += line.release;
            instances += InstanceId{line.id};
        }
        const auto known = loadBasicReleases(m_sql, releases);
        const auto facts = loadCopyFacts(m_sql, instances);
        for (const Line &line : lines) {
            Query &row
                = m_sql.run(u"SELECT folder_id, rating, date_added FROM albums WHERE instance_id = ?"_s, line.id);
            if (!row.next())
                continue;
            const qint64 folder = row.number(0);
            QHash<FieldId, QString> values;
            const auto of = facts.value({line.id});
            for (const FieldValue &value : of.fields)
                values.insert(value.field, value.value);
            QStringList cells = firstCells(known.value(line.release), row.integer(1));
            cells += m_folders.value(folder, u"Folder %1"_s.arg(folder));
            cells += pacificText(row.time(2));
            for (const FieldId field : {kMediaCondition, kSleeveCondition})
                cells += values.value(field).trimmed(); // options come with stray blanks
            cells += values.value(kNotesField);
            for (const FieldId field : own)
                cells += values.value(field);
            row.finish();
            write(cells);
            ++m_counts.copies;
        }
    }

    void wants(const QList<Line> &lines)
    {
        QList<ReleaseId> releases;
        for (const Line &line : lines)
            releases += line.release;
        const auto known = loadBasicReleases(m_sql, releases);
        for (const Line &line : lines) {
            Query &row = m_sql.run(u"SELECT rating, notes FROM wants WHERE release_id = ?"_s, line.id);
            if (!row.next())
                continue;
            write(firstCells(known.value(line.release), row.integer(0)) + QStringList{row.text(1)});
            row.finish();
            ++m_counts.wants;
        }
    }

    Statements m_sql;
    QIODevice &m_out;
    CsvOptions m_options;
    QHash<qint64, QString> m_folders;
    ExportCounts m_counts;
    bool m_failed = false;
};

} // namespace

const QStringList &collectionColumns()
{
    static const QStringList columns{u"Catalog#"_s,
                                     u"Artist"_s,
                                     u"Title"_s,
                                     u"Label"_s,
                                     u"Format"_s,
                                     u"Rating"_s,
                                     u"Released"_s,
                                     u"release_id"_s,
                                     u"CollectionFolder"_s,
                                     u"Date Added"_s,
                                     u"Collection Media Condition"_s,
                                     u"Collection Sleeve Condition"_s,
                                     u"Collection Notes"_s};
    return columns;
}

const QStringList &wantlistColumns()
{
    static const QStringList columns{u"Catalog#"_s, u"Artist"_s,   u"Title"_s,      u"Label"_s, u"Format"_s,
                                     u"Rating"_s,   u"Released"_s, u"release_id"_s, u"Notes"_s};
    return columns;
}

QByteArray csvRow(const QStringList &cells, const CsvOptions &options)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += ',';
        row += csvCell(cells[i], options.safeCells);
    }
    return row + "\r\n";
}

Result<ExportCounts> exportCollectionCsv(const QSqlDatabase &db, QIODevice &out, const CsvOptions &options)
{
    const auto state = Transaction::beginReading(db);
    if (!state)
        return fail(state.error());
    return CsvExport(db, out, options).collection();
}

Result<ExportCounts> exportWantlistCsv(const QSqlDatabase &db, QIODevice &out, const CsvOptions &options)
{
    const auto state = Transaction::beginReading(db);
    if (!state)
        return fail(state.error());
    return CsvExport(db, out, options).wantlist();
}

} // namespace vv::store
