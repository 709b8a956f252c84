// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvimport.h"

#include "store/folderrows.h"
#include "store/merge.h"
#include "store/pacifictime.h"
#include "store/releaserows.h"
#include "store/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kGlance = 200;

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
    for (const QList<int> &group : std::as_const(groups))
        rateAlike(group);
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

/// All copies of a release share one rating: the first row that gives one speaks for it.
void CsvImport::rateAlike(const QList<int> &rows)
{
    const auto rated = std::ranges::find_if(rows, [this](int row) { return m_rows.at(row).rating > 0; });
    if (rated == rows.cend())
        return;
    const int rating = m_rows.at(*rated).rating;
    for (const int row : rows)
        m_rows[row].rating = rating;
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
