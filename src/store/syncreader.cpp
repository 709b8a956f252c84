// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/syncreader.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

template <class T>
Result<T> withOutcome(const Statements &sql, T value)
{
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return value;
}

EditState stateFrom(const QString &name)
{
    return name == "conflict"_L1 ? EditState::Conflict : name == "failed"_L1 ? EditState::Failed : EditState::Pending;
}

/// Reads edits and what their numbers mean to a person.
class EditRows
{
public:
    explicit EditRows(Statements &sql)
        : m_sql(sql)
    {
        Query &folders = m_sql.run(u"SELECT folder_id, name FROM folders"_s);
        while (folders.next())
            m_folders.insert(folders.number(0), folders.text(1));
        Query &fields = m_sql.run(u"SELECT field_id, name FROM fields"_s);
        while (fields.next())
            m_fields.insert(fields.number(0), fields.text(1));
    }

    [[nodiscard]] QList<PendingEdit> read(const QString &where, const QList<QVariant> &values)
    {
        QList<PendingEdit> edits;
        // The artist and title of the record come from the copy's release or from the edit's own.
        auto query = Query::prepare(
            m_sql.database(),
            u"SELECT o.edit_id, o.kind, o.instance_id, coalesce(o.release_id, a.release_id), o.folder_id, o.field_id, "
            "o.base, o.value, o.theirs, o.state, o.problem, o.edited_at, r.artist_line, r.title, a.folder_id "
            "FROM outbox o LEFT JOIN albums a ON a.instance_id = o.instance_id "
            "LEFT JOIN releases r ON r.release_id = coalesce(o.release_id, a.release_id) "
            "WHERE o.state <> 'confirming'"_s
                + where + u" ORDER BY o.edit_id"_s);
        if (!query) {
            m_sql.failWith(query.error());
            return edits;
        }
        if (const auto run = query->runWith(values); !run)
            m_sql.failWith(run.error());
        while (query->next())
            edits += edit(*query);
        if (const auto outcome = query->outcome(); !outcome)
            m_sql.failWith(outcome.error());
        return edits;
    }

private:
    [[nodiscard]] PendingEdit edit(const Query &row) const
    {
        PendingEdit edit;
        edit.id = row.number(0);
        edit.edit = {.kind = editKindFromName(row.text(1)).value_or(EditKind::Field),
                     .instance = {row.number(2)},
                     .release = {row.number(3)},
                     .folder = {row.number(4)},
                     .field = {row.number(5)},
                     .value = row.text(7)};
        edit.base = row.text(6);
        edit.state = stateFrom(row.text(9));
        if (edit.state == EditState::Conflict)
            edit.theirs = row.isNull(8) ? std::optional<QString>() : row.text(8);
        edit.problem = row.text(10);
        edit.edited = row.time(11);
        edit.artist = row.text(12);
        edit.title = row.text(13);
        switch (edit.edit.kind) {
        case EditKind::MakeFolder:
        case EditKind::RenameFolder:
        case EditKind::DeleteFolder:
            edit.title = edit.edit.kind == EditKind::DeleteFolder ? edit.base : edit.edit.value;
            break;
        case EditKind::Field:
            edit.property = m_fields.value(edit.edit.field.value, u"Field %1"_s.arg(edit.edit.field.value));
            break;
        case EditKind::Add:
            edit.edit.folder = {row.number(14)};
            break;
        default:
            break;
        }
        edit.baseText = words(edit.edit.kind, edit.base);
        edit.valueText = edit.edit.kind == EditKind::Add ? folderName(edit.edit.folder.value)
                                                         : words(edit.edit.kind, edit.edit.value);
        if (edit.theirs)
            edit.theirsText = words(edit.edit.kind, *edit.theirs);
        return edit;
    }

    [[nodiscard]] QString folderName(qint64 folder) const
    {
        return m_folders.value(folder, u"Folder %1"_s.arg(folder));
    }

    [[nodiscard]] QString words(EditKind kind, const QString &value) const
    {
        return kind == EditKind::Move ? folderName(value.toLongLong()) : value;
    }

    Statements &m_sql;
    QHash<qint64, QString> m_folders;
    QHash<qint64, QString> m_fields;
};

} // namespace

SyncReader::SyncReader(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<QList<PendingEdit>> SyncReader::edits() const
{
    Statements sql(m_db);
    auto edits = EditRows(sql).read({}, {});
    return withOutcome(sql, std::move(edits));
}

Result<QList<PendingEdit>> SyncReader::editsOf(InstanceId instance) const
{
    Statements sql(m_db);
    auto edits = EditRows(sql).read(u" AND (o.instance_id = ? OR (o.kind = 'rating' AND o.release_id = "
                                    "(SELECT c.release_id FROM albums c WHERE c.instance_id = ?)))"_s,
                                    {instance.value, instance.value});
    return withOutcome(sql, std::move(edits));
}

Result<EditCounts> SyncReader::editCounts() const
{
    Statements sql(m_db);
    EditCounts counts;
    Query &rows = sql.run(u"SELECT state, count(*) FROM outbox WHERE state <> 'confirming' GROUP BY state"_s);
    while (rows.next()) {
        const EditState state = stateFrom(rows.text(0));
        int &count = state == EditState::Conflict ? counts.conflicts
            : state == EditState::Failed          ? counts.failed
                                                  : counts.pending;
        count = rows.integer(1);
    }
    return withOutcome(sql, counts);
}

Result<RemoteCounts> SyncReader::remoteCounts() const
{
    Statements sql(m_db);
    RemoteCounts counts;
    Query &rows = sql.run(
        u"SELECT coalesce(CASE WHEN m.state = 'confirming' THEN m.value ELSE coalesce(m.theirs, m.base) END, "
        "a.folder_id), count(*) FROM albums a "
        "LEFT JOIN outbox m ON m.instance_id = a.instance_id AND m.kind = 'folder' "
        "WHERE a.is_local = 0 AND (a.removed_at IS NULL OR EXISTS (SELECT 1 FROM outbox r "
        "WHERE r.instance_id = a.instance_id AND r.kind = 'remove' AND r.state <> 'confirming')) GROUP BY 1"_s);
    while (rows.next()) {
        counts.byFolder[FolderId{rows.number(0)}] += rows.integer(1);
        counts.copies += rows.integer(1);
    }
    return withOutcome(sql, counts);
}

Result<QList<SyncRun>> SyncReader::runs(int atMost) const
{
    Statements sql(m_db);
    QList<SyncRun> runs;
    Query &rows = sql.run(u"SELECT kind, started_at, finished_at, result, error, added, updated, removed, items, "
                          "requests, pushed, conflicts FROM sync_log ORDER BY sync_id DESC LIMIT ?"_s,
                          atMost);
    while (rows.next())
        runs += {.kind = rows.text(0),
                 .started = rows.time(1),
                 .finished = rows.time(2),
                 .result = rows.text(3),
                 .error = rows.text(4),
                 .changes = {rows.integer(5), rows.integer(6), rows.integer(7)},
                 .items = rows.integer(8),
                 .requests = rows.integer(9),
                 .pushed = rows.integer(10),
                 .conflicts = rows.integer(11)};
    return withOutcome(sql, std::move(runs));
}

Result<QList<CatalogueChange>> SyncReader::catalogueChanges(int atMost) const
{
    Statements sql(m_db);
    QList<CatalogueChange> changes;
    Query &rows
        = sql.run(u"SELECT c.release_id, (SELECT min(a.instance_id) FROM albums a WHERE a.release_id = c.release_id "
                  "AND a.removed_at IS NULL), r.artist_line, r.title, c.property, c.before, c.after, c.noticed_at "
                  "FROM catalogue_changes c JOIN releases r ON r.release_id = c.release_id "
                  "ORDER BY c.change_id DESC LIMIT ?"_s,
                  atMost);
    while (rows.next())
        changes += {.release = {rows.number(0)},
                    .instance = {rows.number(1)},
                    .artist = rows.text(2),
                    .title = rows.text(3),
                    .property = rows.text(4),
                    .before = rows.text(5),
                    .after = rows.text(6),
                    .noticed = rows.time(7)};
    return withOutcome(sql, std::move(changes));
}

Result<QList<RemovedCopy>> SyncReader::removedCopies(int atMost) const
{
    Statements sql(m_db);
    QList<RemovedCopy> copies;
    Query &rows = sql.run(u"SELECT a.instance_id, a.release_id, r.artist_line, r.title, r.format_line, a.removed_at, "
                          "(SELECT count(*) FROM plays p WHERE p.instance_id = a.instance_id) "
                          "FROM albums a JOIN releases r ON r.release_id = a.release_id "
                          "WHERE a.removed_at IS NOT NULL ORDER BY a.removed_at DESC, a.instance_id DESC LIMIT ?"_s,
                          atMost);
    while (rows.next())
        copies += {.instance = {rows.number(0)},
                   .release = {rows.number(1)},
                   .artist = rows.text(2),
                   .title = rows.text(3),
                   .format = rows.text(4),
                   .removed = rows.time(5),
                   .plays = rows.integer(6)};
    return withOutcome(sql, std::move(copies));
}

Result<qint64> SyncReader::dataVersion() const
{
    Statements sql(m_db);
    const qint64 version = sql.one(u"PRAGMA data_version"_s);
    return withOutcome(sql, version);
}

Result<InstanceId> SyncReader::currentNumber(InstanceId instance) const
{
    Statements sql(m_db);
    const qint64 number
        = sql.one(u"SELECT coalesce((SELECT new_id FROM renumbered WHERE kind = 'copy' AND old_id = ?), "
                  "(SELECT instance_id FROM albums WHERE instance_id = ?))"_s,
                  instance, instance);
    return withOutcome(sql, InstanceId{number});
}

} // namespace vv::store
