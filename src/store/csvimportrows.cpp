// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvexport.h"
#include "store/csvimport.h"
#include "store/pacifictime.h"
#include "store/usualfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The header and the cells.
namespace vv::store {

namespace {

constexpr qsizetype kMostRows = 250'000; // far beyond the largest collections, and what memory holds
constexpr int kGlance = 200;
constexpr int kLastYear = 9999;

constexpr auto kOfCollection = "Collection "_L1;

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
QString plainCell(const QString &cell)
{
    const bool safe = cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@\t\r").contains(cell[1]);
    return safe ? cell.sliced(1) : cell;
}

int yearFrom(const QString &cell)
{
    const int year = cell.trimmed().toInt();
    return year > 0 && year <= kLastYear ? year : 0;
}

/// As the website writes it, or as another program may have written it again: without a time or its seconds, or in the
/// form of ISO 8601, which can name its zone. What names none is of the website's.
QDateTime timeFrom(const QString &cell)
{
    if (const QDateTime time = fromPacificText(cell); time.isValid())
        return time;
    QString text = cell.trimmed().replace(u' ', u'T');
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || time.timeSpec() != Qt::LocalTime)
        return time.toUTC();
    // Read as local time it may be one that this machine's zone leaves out.
    text += text.contains(u'T') ? u"Z"_s : u"T00:00:00Z"_s;
    return fromPacificText(QDateTime::fromString(text, Qt::ISODate).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace

bool CsvImport::readHeader(const QStringList &cells)
{
    m_width = cells.size();
    for (int i = 0; i < cells.size(); ++i) {
        const QString name = cells[i].trimmed().toLower();
        if (m_columns.contains(name) && !name.startsWith(kOfCollection, Qt::CaseInsensitive)) // two fields of one name
            m_run.problem(m_csv.line(), u"the column \"%1\" is there twice"_s.arg(cells[i].trimmed().left(40)));
        if (!m_columns.contains(name))
            m_columns.insert(name, i);
    }
    if (!m_columns.contains(u"release_id"_s)) {
        const bool other = cells.size() == 1 && (cells[0].contains(u';') || cells[0].contains(u'\t'));
        m_run.problem(
            m_csv.line(),
            other ? u"the cells are not separated by commas. Export the file again from the website, or save it "
                    "with commas"_s
                  : u"there is no column \"release_id\": this is no export of the website"_s);
        return false;
    }
    const bool hasFolder = m_columns.contains(u"collectionfolder"_s) || m_columns.contains(u"date added"_s);
    m_isWantlist = !hasFolder && m_columns.contains(u"notes"_s);
    m_run.report().format = m_isWantlist ? ImportFormat::WantlistCsv : ImportFormat::CollectionCsv;
    QStringList known;
    for (const QString &column : m_isWantlist ? wantlistColumns() : collectionColumns())
        known += column.toLower();
    for (int i = 0; i < cells.size(); ++i) {
        const QString name = cells[i].trimmed();
        const auto field = m_isWantlist ? std::optional<FieldId>() : fieldOf(name);
        if (field)
            m_fields.append({i, *field});
        else if (!known.contains(name.toLower()) || m_columns.value(name.toLower()) != i)
            m_run.warn(u"The column \"%1\" is not known here and was left out."_s.arg(name.left(40).simplified()));
    }
    return m_run.report().problems.isEmpty();
}

/// By its name in the list of fields; the three that every account has also by the names they have on the website. Of
/// columns with one name each is another field, in the order of the list.
std::optional<FieldId> CsvImport::fieldOf(const QString &column)
{
    if (!column.startsWith(kOfCollection, Qt::CaseInsensitive))
        return std::nullopt;
    const QString name = column.sliced(kOfCollection.size());
    QList<FieldId> named;
    for (const FieldId usual : usualFields()) {
        if (name.compare(usualFieldName(usual), Qt::CaseInsensitive) == 0)
            named += usual;
    }
    Query &rows = m_sql.run(u"SELECT field_id FROM fields WHERE name = ? ORDER BY position, field_id"_s, name);
    while (rows.next()) {
        if (const FieldId field{rows.number(0)}; !named.contains(field))
            named += field;
    }
    for (const FieldId field : std::as_const(named)) {
        const auto isTaken = [&](const auto &taken) { return taken.second == field; };
        if (std::none_of(m_fields.cbegin(), m_fields.cend(), isTaken))
            return field;
    }
    return std::nullopt;
}

bool CsvImport::readRows()
{
    for (qint64 count = 0;; ++count) {
        const auto cells = m_csv.next();
        if (!cells) {
            m_run.problem(m_csv.brokenLine(), m_csv.brokenText());
            return false;
        }
        if (!*cells)
            return true;
        if (m_csv.isOpenEnded())
            m_run.warn(u"line %1: the file ends without the end of this line. If it was cut off, its last cell is not "
                       "whole, and rows are missing."_s.arg(m_csv.line()));
        if (count == kMostRows) {
            m_run.problem(m_csv.line(), u"there are more than %1 rows"_s.arg(kMostRows));
            return false;
        }
        Row row;
        row.line = m_csv.line();
        if (readRow(**cells, row))
            m_rows += row;
        if (count % kGlance == 0 && !m_run.goOn(m_csv.bytes() / 4, m_in.size())) // reading is the lesser part
            return false;
    }
}

bool CsvImport::readRow(const QStringList &cells, Row &row)
{
    if (cells.size() != m_width) {
        m_run.problem(row.line, u"there are %1 cells, but %2 columns"_s.arg(cells.size()).arg(m_width));
        return false;
    }
    const auto cell = [&](const QString &column) {
        const int at = m_columns.value(column, -1);
        return at < 0 ? QString() : plainCell(cells[at]);
    };
    bool ok = false;
    row.release = {cell(u"release_id"_s).trimmed().toLongLong(&ok)};
    if (!ok || !row.release.isValid() || isLocal(row.release)) {
        m_run.problem(row.line,
                      u"\"%1\" is not the number of a release"_s.arg(cell(u"release_id"_s).left(40).simplified()));
        return false;
    }
    const QString rating = cell(u"rating"_s).trimmed();
    row.rating = rating.isEmpty() ? 0 : rating.toInt(&ok);
    if (!ok || row.rating < 0 || row.rating > 5) {
        m_run.problem(row.line, u"\"%1\" is not a rating from 1 to 5"_s.arg(rating.left(40).simplified()));
        return false;
    }
    row.cells = {.catno = cell(u"catalog#"_s),
                 .artist = cell(u"artist"_s),
                 .title = cell(u"title"_s),
                 .label = cell(u"label"_s),
                 .format = cell(u"format"_s),
                 .year = yearFrom(cell(u"released"_s))};
    row.folder = cell(u"collectionfolder"_s);
    row.notes = cell(u"notes"_s);
    if (const QString added = cell(u"date added"_s).trimmed(); !added.isEmpty()) {
        row.added = pacificText(timeFrom(added));
        if (row.added.isEmpty())
            m_run.warn(u"line %1: \"%2\" is no date like 2024-05-09 10:15:14, as the website writes it; such dates "
                       "were left out."_s.arg(row.line)
                           .arg(added.left(40)));
    }
    for (const auto &[at, field] : std::as_const(m_fields)) {
        const QString value = plainCell(cells[at]);
        if (!value.isEmpty())
            row.fields += {field, value};
        if (value.size() != cells[at].size())
            row.asWritten += {field, cells[at]};
    }
    return true;
}

} // namespace vv::store
