// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvimport.h"

#include "store/folderrows.h"
#include "store/merge.h"
#include "store/pacifictime.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/usualfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

QString conditionText(const QList<FieldValue> &fields)
{
    QString text;
    for (const FieldValue &value : fields) {
        if (!value.value.trimmed().isEmpty())
            text += QString::number(value.field.value) + u'=' + QString(value.value).remove(u'\r').trimmed() + u'\n';
    }
    return text;
}

/// An empty one where there is none.
FieldValue valueIn(const QList<FieldValue> &fields, FieldId field)
{
    const auto found = std::ranges::find(fields, field, &FieldValue::field);
    return found == fields.cend() ? FieldValue{field, {}} : *found;
}

} // namespace

CsvImport::CsvImport(ImportRun &run, QIODevice &in)
    : m_run(run)
    , m_sql(run.sql())
    , m_in(in)
    , m_csv(in)
{}

void CsvImport::read()
{
    const auto header = m_csv.next();
    if (!header)
        return m_run.problem(m_csv.brokenLine(), m_csv.brokenText());
    if (!*header)
        return m_run.problem(0, u"the file is empty"_s);
    if (!readHeader(**header) || !readRows())
        return;
    m_run.report().rows = static_cast<int>(m_rows.size());
    m_noCopies = m_sql.one(u"SELECT count(*) FROM (SELECT 1 FROM albums LIMIT 1)"_s) == 0;
    m_noReleases = m_sql.one(u"SELECT count(*) FROM (SELECT 1 FROM releases LIMIT 1)"_s) == 0;
    if (!m_run.report().problems.isEmpty())
        return;
    if (m_isWantlist)
        wantlist();
    else
        collection();
}

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
        row.added = pacificText(fromPacificText(added));
        if (row.added.isEmpty())
            m_run.warn(
                u"line %1: \"%2\" is no date as the website writes it; such dates were left out."_s.arg(row.line).arg(
                    added.left(40)));
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

void CsvImport::collection()
{
    // Rows of one release are matched together, in the order of the file.
    QHash<ReleaseId, qsizetype> places;
    QList<QList<int>> groups;
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto known = places.constFind(m_rows[i].release);
        if (known == places.cend()) {
            places.insert(m_rows[i].release, groups.size());
            groups += QList<int>{i};
        } else {
            groups[*known] += i;
        }
    }
    if (m_noCopies && m_noReleases) // each group is asked for once, in this order
        m_ahead.emplace(groups.size(), [groups, &rows = std::as_const(m_rows), now = m_run.now()](qsizetype group) {
            return toldBy(rows[groups.at(group).first()], now);
        });
    qint64 done = 0;
    for (const QList<int> &group : std::as_const(groups)) {
        if (m_noCopies)
            insertAll(group);
        else
            match(group);
        if (done++ % kGlance == 0 && !m_run.goOn(groups.size() + 3 * done, 4 * groups.size()))
            return;
    }
    const bool neverSynced = m_sql.one(u"SELECT count(*) FROM users WHERE last_sync IS NOT NULL"_s) == 0;
    if (neverSynced && m_run.report().added > 0)
        m_run.warn(u"Nothing was synced here yet, so all rows became copies that only exist here. To have them matched "
                   "with those on Discogs, take the import back, sync, and import again."_s);
}

void CsvImport::match(const QList<int> &rows)
{
    QList<Candidate> copies;
    Query &found = m_sql.run(u"SELECT a.instance_id, a.folder_id, a.rating, a.date_added, a.is_local, f.name "
                             "FROM albums a LEFT JOIN folders f ON f.folder_id = a.folder_id "
                             "WHERE a.release_id = ? AND a.removed_at IS NULL ORDER BY a.instance_id"_s,
                             m_rows[rows.first()].release);
    while (found.next()) {
        CopyRow copy{.instance = {found.number(0)},
                     .release = m_rows[rows.first()].release,
                     .folder = {found.number(1)},
                     .rating = found.integer(2),
                     .added = found.time(3),
                     .isLocal = found.integer(4) != 0};
        const QString folder = !found.isNull(5) ? found.text(5)
            : copy.folder == kUncategorized     ? u"Uncategorized"_s
                                                : u"Folder %1"_s.arg(copy.folder.value);
        copies += {copy, folder.toLower(), pacificText(copy.added), {}};
    }
    if (copies.isEmpty())
        return insertAll(rows);
    for (Candidate &candidate : copies)
        candidate.fields = loadFieldValues(m_sql, candidate.copy.instance);

    constexpr unsigned kFolder = 1;
    constexpr unsigned kDate = 2;
    constexpr unsigned kFields = 4;
    const auto key = [](unsigned what, const QString &folder, const QString &added, const QList<FieldValue> &fields) {
        QString text;
        if ((what & kFolder) != 0)
            text += folder;
        text += u'\n';
        if ((what & kDate) != 0)
            text += added;
        text += u'\n';
        return (what & kFields) != 0 ? text + conditionText(fields) : text;
    };
    QList<int> left = rows;
    QSet<qsizetype> taken;
    for (const unsigned what :
         {kFolder | kDate | kFields, kFolder | kDate, kDate, kFolder | kFields, kFolder, kFields, 0U}) {
        QHash<QString, QList<qsizetype>> open;
        for (qsizetype i = 0; i < copies.size(); ++i) {
            const Candidate &copy = copies[i];
            if (!taken.contains(i))
                open[key(what, copy.folder, copy.added, copy.fields)] += i;
        }
        QList<int> still;
        for (const int at : std::as_const(left)) {
            const Row &row = m_rows[at];
            // Two times that are not known are not the same time.
            const bool tells = (what & kDate) == 0 || what == (kFolder | kDate | kFields) || !row.added.isEmpty();
            auto same = open.find(key(what, row.folder.trimmed().toLower(), row.added, row.fields));
            if (!tells || same == open.end() || same->isEmpty()) {
                still += at;
                continue;
            }
            const qsizetype copy = same->takeFirst();
            taken.insert(copy);
            takeOver(row, copies[copy]);
        }
        left = still;
    }
    insertAll(left);
}

/// Rows of one release.
void CsvImport::insertAll(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const Known known = know(m_rows.at(rows.first()));
    for (const int row : rows)
        insert(m_rows.at(row), known);
}

void CsvImport::takeOver(const Row &row, const Candidate &copy)
{
    ++m_run.report().matched;
    QList<FieldValue> fields = row.fields;
    for (FieldValue &value : fields) {
        // The apostrophe was the user's own where the value here has it, too.
        const auto written = std::ranges::find(row.asWritten, value.field, &FieldValue::field);
        if (written != row.asWritten.cend()
            && conditionText({*written}) == conditionText({valueIn(copy.fields, value.field)}))
            value = *written;
    }
    const bool sameFolder = row.folder.isEmpty() || row.folder.trimmed().toLower() == copy.folder;
    const bool sameRating = row.rating == 0 || row.rating == copy.copy.rating;
    if (sameFolder && sameRating && conditionText(fields) == conditionText(copy.fields))
        return;
    m_run.proposeDifferences(copy.copy, releaseFromCsv(row.release, row.cells), row.rating,
                             sameFolder ? std::nullopt : std::optional(m_run.folderFor(row.folder)), fields);
}

CsvImport::Known CsvImport::toldBy(const Row &row, const QDateTime &now)
{
    Known known;
    known.release = releaseFromCsv(row.release, row.cells);
    if (known.release.title.isEmpty())
        known.release.title = placeholderTitle(row.release);
    known.values = releaseValues(known.release, now);
    known.search = searchRow({known.release, {}, {}});
    return known;
}

/// What the store knows of the release; what the row says, where it knows nothing.
CsvImport::Known CsvImport::know(const Row &row)
{
    const bool isThere = !m_noReleases && hasRelease(m_sql, row.release);
    if (isThere && isKnown(m_sql, row.release)) {
        const Release release = loadRelease(m_sql, row.release);
        return {.release = release, .values = {}, .search = searchRow(m_sql, release)};
    }
    Known known = m_ahead ? m_ahead->next() : toldBy(row, m_run.now());
    if (isThere)
        (void)storeRelease(m_sql, known.release, m_run.now());
    else
        m_run.bulk().release(std::move(known.values));
    return known;
}

void CsvImport::insert(const Row &row, const Known &known)
{
    CopyRow copy{.instance = m_run.newNumber(),
                 .release = row.release,
                 .folder = m_run.folderFor(row.folder),
                 .rating = row.rating,
                 .added = fromPacificText(row.added),
                 .isLocal = true};
    CopyFacts facts;
    for (const FieldValue &value : row.fields)
        facts.fields += {value.field, m_run.allowed(value.field, value.value).value_or(value.value)};
    facts = tidy(std::move(facts));
    SearchRow search = known.search;
    addFacts(search, facts);
    m_run.insert(copy, known.release, facts, searchValues(copy.instance, search), m_run.now());
    ++m_run.report().added;
    m_run.item(u"added"_s, shownRelease(known.release));
}

void CsvImport::wantlist()
{
    QSet<ReleaseId> seen;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (seen.contains(row.release))
            continue; // a release is wanted once
        seen.insert(row.release);
        const Release release = know(row).release;
        m_run.flush();
        m_run.proposeWant(release, row.rating, row.notes);
        if (i % kGlance == 0 && !m_run.goOn(m_rows.size() + 3 * i, 4 * m_rows.size()))
            return;
    }
}

} // namespace vv::store
