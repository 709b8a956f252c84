// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collectionreader.h"

#include "base/clock.h"
#include "base/display.h"
#include "store/bulkrows.h"
#include "store/detailrows.h"
#include "store/hitfinder.h"
#include "store/idlist.h"
#include "store/ordering.h"
#include "store/query.h"
#include "store/querygrammar.h"
#include "store/releaserows.h"
#include "store/searchindex.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

QList<Field> loadFields(Statements &sql)
{
    QList<Field> fields;
    QHash<qint64, qsizetype> places;
    Query &rows
        = sql.run(u"SELECT field_id, name, type, position, is_public, lines FROM fields ORDER BY position, field_id"_s);
    while (rows.next()) {
        places.insert(rows.number(0), fields.size());
        fields += {.id = {rows.number(0)},
                   .name = rows.text(1),
                   .type = rows.text(2) == "dropdown"_L1 ? Field::Type::Dropdown : Field::Type::Textarea,
                   .position = rows.integer(3),
                   .isPublic = rows.integer(4) != 0,
                   .options = {},
                   .lines = rows.integer(5)};
    }
    Query &options = sql.run(u"SELECT field_id, text FROM field_options ORDER BY field_id, position"_s);
    while (options.next()) {
        if (const auto place = places.constFind(options.number(0)); place != places.cend())
            fields[*place].options += options.text(1);
    }
    return fields;
}

QString nameOfUnlisted(FolderId folder)
{
    return u"Folder %1"_s.arg(folder.value);
}

/// Every field with the copy's value, and after them values of fields the list does not have.
QList<std::pair<Field, QString>> withValues(const QList<Field> &fields, const QList<FieldValue> &values)
{
    QHash<qint64, QString> byField;
    for (const FieldValue &value : values)
        byField.insert(value.field.value, value.value);
    QList<std::pair<Field, QString>> pairs;
    for (const Field &field : fields)
        pairs += {field, byField.take(field.id.value)};
    for (const FieldValue &value : values) {
        if (byField.contains(value.field.value))
            pairs
                += {Field{.id = value.field, .name = u"Field %1"_s.arg(value.field.value), .options = {}}, value.value};
    }
    return pairs;
}

/// As Discogs words it, with the sign of the account's currency; empty = it has never said.
QString newestValue(Statements &sql)
{
    Query &row = sql.run(u"SELECT median FROM collection_values ORDER BY noted_at DESC LIMIT 1"_s);
    const QString value = row.next() ? row.text(0) : QString();
    row.finish();
    return value;
}

template <class T>
Result<T> withOutcome(const Statements &sql, T value)
{
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return value;
}

Result<QList<CopySummary>> readSummaries(Statements &sql, const QList<InstanceId> &ids)
{
    // One bound value for any number of ids; its order is that of the answer.
    Query &rows = sql.run(
        u"SELECT a.instance_id, a.release_id, r.artist_line, r.title, r.year, a.rating, r.format_line, r.thumb_url, "
        "CASE WHEN p.changed_at IS NULL THEN r.cover_url ELSE 'photo:' || a.instance_id || '/' || p.changed_at END, "
        "(SELECT count(*) FROM plays WHERE plays.instance_id = a.instance_id) "
        "FROM json_each(?) w CROSS JOIN albums a ON a.instance_id = w.value "
        "CROSS JOIN releases r ON r.release_id = a.release_id "
        "LEFT JOIN photos p ON p.instance_id = a.instance_id WHERE a.removed_at IS NULL ORDER BY w.key"_s,
        idList(ids));
    QList<CopySummary> found;
    found.reserve(ids.size());
    while (rows.next())
        found += {.instance = {rows.number(0)},
                  .release = {rows.number(1)},
                  .artist = rows.text(2),
                  .title = rows.text(3),
                  .year = rows.integer(4),
                  .rating = rows.integer(5),
                  .format = rows.text(6),
                  .thumbUrl = rows.text(7),
                  .coverUrl = rows.text(8),
                  .plays = rows.integer(9)};
    return withOutcome(sql, std::move(found));
}

} // namespace

CollectionReader::CollectionReader(QSqlDatabase db)
    : m_db(std::move(db))
    , m_ordering(std::make_unique<Ordering>(m_db))
    , m_hits(std::make_unique<HitFinder>(m_db))
{}

CollectionReader::~CollectionReader() = default;
CollectionReader::CollectionReader(CollectionReader &&) noexcept = default;

Result<Found> CollectionReader::find(const Selection &selection) const
{
    const ParsedQuery parsed = parseQuery(selection.query, SystemClock().utc());
    Result<Ordered> ordered;
    if (parsed.root.kind == QueryNode::Kind::Everything) {
        ordered = m_ordering->all(selection);
    } else {
        const auto state = m_ordering->state();
        if (!state)
            return fail(state.error());
        const auto hits = m_hits->find(parsed.root, *state);
        if (!hits)
            return fail(hits.error());
        ordered = m_ordering->pick(selection, *hits);
    }
    if (!ordered)
        return fail(ordered.error());
    return Found{.ids = std::move(ordered->ids), .groups = std::move(ordered->groups), .hints = parsed.hints};
}

template <class Read>
auto CollectionReader::withKept(Read read) const
{
    if (!m_pages)
        m_pages = std::make_unique<Statements>(m_db);
    auto outcome = read(*m_pages);
    if (!outcome)
        m_pages.reset(); // it runs nothing any more
    return outcome;
}

Result<std::pair<qint64, qint64>> CollectionReader::state() const
{
    return m_ordering->state();
}

Result<QList<CopySummary>> CollectionReader::summaries(const QList<InstanceId> &ids) const
{
    return withKept([&](Statements &sql) { return readSummaries(sql, ids); });
}

Result<QList<RowFacts>> CollectionReader::facts(const QList<InstanceId> &ids) const
{
    return withKept([&](Statements &sql) { return rowFacts(sql, ids); });
}

Result<QList<InstanceId>> CollectionReader::copiesOf(ReleaseId release) const
{
    Statements sql(m_db);
    QList<InstanceId> found;
    Query &rows = sql.run(
        u"SELECT instance_id FROM albums WHERE release_id = ? AND removed_at IS NULL ORDER BY instance_id"_s, release);
    while (rows.next())
        found += InstanceId{rows.number(0)};
    return withOutcome(sql, std::move(found));
}

Result<QString> CollectionReader::labelOf(InstanceId instance) const
{
    Statements sql(m_db);
    Query &row = sql.run(u"SELECT l.name FROM albums a JOIN release_labels l ON l.release_id = a.release_id "
                         "WHERE a.instance_id = ? ORDER BY l.position LIMIT 1"_s,
                         instance);
    QString name = row.next() ? plainName(row.text(0)) : QString();
    row.finish();
    return withOutcome(sql, std::move(name));
}

Result<CopyDetail> CollectionReader::detail(InstanceId instance) const
{
    // Several statements: a sync beside it must not mix two states.
    const auto state = Transaction::beginReading(m_db);
    if (!state)
        return fail(state.error());
    Statements sql(m_db);
    CopyDetail detail;
    Query &row = sql.run(u"SELECT a.release_id, a.folder_id, a.rating, a.date_added, a.fetched_at, f.name, "
                         "'photo:' || a.instance_id || '/' || p.changed_at FROM albums a "
                         "LEFT JOIN folders f ON f.folder_id = a.folder_id "
                         "LEFT JOIN photos p ON p.instance_id = a.instance_id "
                         "WHERE a.instance_id = ? AND a.removed_at IS NULL"_s,
                         instance);
    if (!row.next()) {
        if (auto outcome = sql.outcome(); !outcome)
            return fail(outcome.error());
        return fail(Error::Kind::NotFound, u"There is no copy %1 in the collection."_s.arg(instance.value));
    }
    const ReleaseId release{row.number(0)};
    detail.copy.instance = instance;
    detail.copy.folder = {row.number(1)};
    detail.copy.rating = row.integer(2);
    detail.copy.added = row.time(3);
    detail.fetched = row.time(4);
    detail.folderName = row.isNull(5) ? nameOfUnlisted(detail.copy.folder) : row.text(5);
    detail.photoUrl = row.text(6); // empty for NULL
    row.finish();
    detail.accountValue = newestValue(sql);
    detail.copy.release = loadRelease(sql, release);
    detail.copy.fields = loadFieldValues(sql, instance);
    detail.fields = withValues(loadFields(sql), detail.copy.fields);
    detail.detail = loadDetail(sql, detail.copy.release, &detail.detailFetched);
    Query &plays = sql.run(u"SELECT count(*), max(played_at) FROM plays WHERE instance_id = ?"_s, instance);
    if (plays.next()) {
        detail.plays = plays.integer(0);
        detail.lastPlayed = plays.time(1);
    }
    plays.finish();
    if (detail.plays > 0)
        detail.history = loadPlays(sql, instance, kMostHistory);
    detail.related = loadRelated(sql, instance, release, detail.copy.release.master, kMostRelated);
    auto own = LocalFacts(m_db).of(instance);
    if (!own)
        return fail(own.error());
    detail.own = std::move(*own);
    return withOutcome(sql, std::move(detail));
}

Result<ReleaseFacts> CollectionReader::releaseFacts(ReleaseId id) const
{
    const auto state = Transaction::beginReading(m_db);
    if (!state)
        return fail(state.error());
    Statements sql(m_db);
    const Release release = loadRelease(sql, id);
    ReleaseFacts facts;
    facts.detail = loadDetail(sql, release, &facts.fetched);
    facts.related = loadRelated(sql, {}, id, release.master, kMostRelated);
    facts.accountValue = newestValue(sql);
    return withOutcome(sql, std::move(facts));
}

Result<QList<FolderCount>> CollectionReader::folders() const
{
    Statements sql(m_db);
    QList<FolderCount> folders;
    Query &rows = sql.run(u"SELECT f.folder_id, f.name, f.count, (SELECT count(*) FROM albums a "
                          "WHERE a.folder_id = f.folder_id AND a.removed_at IS NULL) "
                          "FROM folders f WHERE f.folder_id <> 0 ORDER BY f.position"_s);
    while (rows.next())
        folders += {{{rows.number(0)}, rows.text(1), rows.integer(2)}, rows.integer(3)};
    // Copies in a folder the list does not have (yet) must be reachable too.
    Query &others = sql.run(u"SELECT a.folder_id, count(*) FROM albums a WHERE a.removed_at IS NULL "
                            "AND a.folder_id <> 0 AND a.folder_id NOT IN (SELECT folder_id FROM folders) "
                            "GROUP BY a.folder_id ORDER BY a.folder_id"_s);
    while (others.next()) {
        const FolderId id{others.number(0)};
        folders += {{id, nameOfUnlisted(id), others.integer(1)}, others.integer(1)};
    }
    return withOutcome(sql, std::move(folders));
}

Result<QList<Field>> CollectionReader::fields() const
{
    Statements sql(m_db);
    QList<Field> fields = loadFields(sql);
    return withOutcome(sql, std::move(fields));
}

Result<QList<Want>> CollectionReader::wants() const
{
    const auto state = Transaction::beginReading(m_db);
    if (!state)
        return fail(state.error());
    Statements sql(m_db);
    QList<Want> wants;
    QList<ReleaseId> releases;
    Query &rows = sql.run(u"SELECT release_id, date_added, rating, notes FROM wants WHERE removed_at IS NULL "
                          "ORDER BY date_added DESC NULLS LAST, release_id DESC"_s);
    while (rows.next()) {
        releases += ReleaseId{rows.number(0)};
        wants += {.added = rows.time(1), .rating = rows.integer(2), .notes = rows.text(3), .release = {}};
    }
    const auto known = loadBasicReleases(sql, releases);
    for (qsizetype i = 0; i < wants.size(); ++i)
        wants[i].release = known.value(releases[i]);
    return withOutcome(sql, std::move(wants));
}

Result<std::optional<Account>> CollectionReader::account() const
{
    Statements sql(m_db);
    std::optional<Account> account;
    Query &row = sql.run(u"SELECT user_id, username, last_sync, total_items, last_full FROM users LIMIT 1"_s);
    if (row.next())
        account = Account{.userId = row.number(0),
                          .username = row.text(1),
                          .lastSync = row.time(2),
                          .lastFull = row.time(4),
                          .totalItems = row.integer(3),
                          .value = {}};
    row.finish();
    if (account)
        account->value = newestValue(sql);
    return withOutcome(sql, std::move(account));
}

Result<Counts> CollectionReader::counts() const
{
    Statements sql(m_db);
    Counts counts;
    counts.copies = static_cast<int>(sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL"_s));
    counts.wants = static_cast<int>(sql.one(u"SELECT count(*) FROM wants WHERE removed_at IS NULL"_s));
    return withOutcome(sql, counts);
}

Result<Totals> CollectionReader::totals() const
{
    Statements sql(m_db);
    Totals totals;
    totals.copies = static_cast<int>(sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL"_s));
    totals.releases
        = static_cast<int>(sql.one(u"SELECT count(DISTINCT release_id) FROM albums WHERE removed_at IS NULL"_s));
    totals.wants = static_cast<int>(sql.one(u"SELECT count(*) FROM wants WHERE removed_at IS NULL"_s));
    totals.plays = static_cast<int>(sql.one(u"SELECT count(*) FROM plays"_s));
    totals.detailsMissing = static_cast<int>(sql.one(
        u"SELECT count(DISTINCT a.release_id) FROM albums a WHERE a.removed_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM release_details d WHERE d.release_id = a.release_id AND d.fetched_at > 0) "
        "AND NOT EXISTS (SELECT 1 FROM release_gone g WHERE g.release_id = a.release_id)"_s));
    return withOutcome(sql, totals);
}

Result<QList<ReleaseId>> CollectionReader::releasesWithoutDetail(int atMost) const
{
    Statements sql(m_db);
    QList<ReleaseId> releases;
    Query &rows = sql.run(
        u"SELECT a.release_id FROM albums a WHERE a.removed_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM release_details d WHERE d.release_id = a.release_id AND d.fetched_at > 0) "
        "AND NOT EXISTS (SELECT 1 FROM release_gone g WHERE g.release_id = a.release_id) "
        "GROUP BY a.release_id ORDER BY max(a.date_added) DESC NULLS LAST, max(a.instance_id) DESC "
        "LIMIT ?"_s,
        atMost);
    while (rows.next())
        releases.append(ReleaseId{rows.number(0)});
    return withOutcome(sql, std::move(releases));
}

} // namespace vv::store
