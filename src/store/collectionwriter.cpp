// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collectionwriter.h"

#include "base/clock.h"
#include "store/copyrows.h"
#include "store/detailrows.h"
#include "store/query.h"
#include "store/releaserows.h"
#include "store/searchindex.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// Runs `work` as one transaction: all of it or none of it.
template <class Work>
Result<void> inTransaction(const QSqlDatabase &db, Work work)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return fail(transaction.error());
    Statements sql(db);
    work(sql);
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    return transaction->commit();
}

Error notUnderWay(qint64 pass)
{
    return {Error::Kind::WrongUse, u"Pass %1 over the collection is not under way."_s.arg(pass)};
}

bool isUnderWay(Statements &sql, qint64 pass)
{
    return sql.one(u"SELECT count(*) FROM passes WHERE pass = ? AND state = 'running'"_s, pass) > 0;
}

} // namespace

CollectionWriter::CollectionWriter(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<void> CollectionWriter::saveAccount(qint64 userId, const QString &username)
{
    return inTransaction(m_db, [&](Statements &sql) {
        Query &row = sql.run(u"SELECT user_id, username FROM users LIMIT 1"_s);
        const bool taken = row.next();
        const qint64 ownerId = taken ? row.number(0) : 0;
        const QString owner = taken ? row.text(1) : QString();
        row.finish();
        if (!taken) {
            sql.run(u"INSERT INTO users (user_id, username) VALUES (?, ?)"_s, userId, username);
            return;
        }
        const bool same = ownerId == userId || owner.compare(username, Qt::CaseInsensitive) == 0;
        if (!same) {
            sql.failWith(
                {Error::Kind::WrongUse,
                 u"%1 holds the collection of \"%2\", but the token belongs to \"%3\". Use another --data-dir or "
                 "--account for \"%3\"; nothing was changed."_s.arg(QDir::toNativeSeparators(m_db.databaseName()),
                                                                    owner, username)});
            return;
        }
        // A user can take another name; the number stays.
        if (ownerId != userId || owner != username)
            sql.run(u"UPDATE users SET user_id = ?, username = ? WHERE user_id = ?"_s, userId, username, ownerId);
    });
}

Result<void> CollectionWriter::saveValue(const QString &median)
{
    if (median.isEmpty())
        return {};
    return inTransaction(m_db, [&](Statements &sql) {
        Query &last = sql.run(u"SELECT median FROM collection_values ORDER BY noted_at DESC LIMIT 1"_s);
        const bool same = last.next() && last.text(0) == storable(median);
        last.finish();
        if (!same)
            sql.run(u"INSERT OR REPLACE INTO collection_values (noted_at, median) VALUES (?, ?)"_s, SystemClock().utc(),
                    median);
    });
}

Result<void> CollectionWriter::saveFolders(const QList<Folder> &folders)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"DELETE FROM folders"_s);
        for (int i = 0; i < folders.size(); ++i)
            sql.run(u"INSERT OR IGNORE INTO folders (folder_id, position, name, words, count) VALUES (?, ?, ?, ?, ?)"_s,
                    folders[i].id, i, folders[i].name, wordsOf(folders[i].name), folders[i].count);
    });
}

Result<void> CollectionWriter::saveFields(const QList<Field> &fields)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"DELETE FROM fields"_s); // and their options, by their key
        for (const Field &field : fields) {
            sql.run(u"INSERT OR IGNORE INTO fields (field_id, name, type, position, is_public, lines) "
                    "VALUES (?, ?, ?, ?, ?, ?)"_s,
                    field.id, field.name, field.type == Field::Type::Dropdown ? u"dropdown"_s : u"textarea"_s,
                    field.position, field.isPublic, field.lines);
            for (int i = 0; i < field.options.size(); ++i)
                sql.run(u"INSERT OR IGNORE INTO field_options (field_id, position, text) VALUES (?, ?, ?)"_s, field.id,
                        i, field.options[i]);
        }
    });
}

Result<qint64> CollectionWriter::beginPass(const QDateTime &now)
{
    qint64 pass = 0;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"UPDATE passes SET state = 'given up', ended_at = ? WHERE state = 'running'"_s, now);
        // Older pages are of no use to anyone: a pass goes on from its own journal only.
        sql.run(u"DELETE FROM journal"_s);
        pass = sql.one(u"INSERT INTO passes (started_at, state) VALUES (?, 'running') RETURNING pass"_s, now);
    });
    if (!done)
        return fail(done.error());
    return pass;
}

Result<Changes> CollectionWriter::savePage(qint64 pass, int page, const QList<Copy> &copies, const QDateTime &fetched)
{
    Changes changes;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        if (!isUnderWay(sql, pass)) {
            sql.failWith(notUnderWay(pass));
            return;
        }
        for (const Copy &copy : copies)
            changes = sum(changes, storeCopy(sql, copy, pass, fetched));
        sql.run(u"INSERT OR REPLACE INTO journal (pass, page, copies, fetched_at) VALUES (?, ?, ?, ?)"_s, pass, page,
                qint64(copies.size()), fetched);
    });
    if (!done)
        return fail(done.error());
    return changes;
}

Result<std::pair<int, int>> CollectionWriter::passCounts(qint64 pass) const
{
    Statements sql(m_db);
    const auto seen = static_cast<int>(sql.one(u"SELECT count(*) FROM albums WHERE seen_pass = ?"_s, pass));
    const auto unseen
        = static_cast<int>(sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL AND seen_pass <> ?"_s, pass));
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return std::pair(seen, unseen);
}

Result<Changes> CollectionWriter::finishPass(qint64 pass, bool removeUnseen, const QDateTime &now)
{
    Changes changes;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        if (!isUnderWay(sql, pass)) {
            sql.failWith(notUnderWay(pass));
            return;
        }
        if (removeUnseen) {
            changes.removed
                = sql.run(u"UPDATE albums SET removed_at = ? WHERE removed_at IS NULL AND seen_pass <> ?"_s, now, pass)
                      .affected();
            sql.run(u"UPDATE users SET last_sync = ?, "
                    "total_items = (SELECT count(*) FROM albums WHERE removed_at IS NULL)"_s,
                    now);
        }
        sql.run(u"UPDATE passes SET state = ?, ended_at = ? WHERE pass = ?"_s, removeUnseen ? u"complete"_s : u"read"_s,
                now, pass);
        dropUnusedReleases(sql);
    });
    if (!done)
        return fail(done.error());
    return changes;
}

Result<void> CollectionWriter::replaceWants(const QList<Want> &wants, const QDateTime &fetched)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"DELETE FROM wants"_s);
        for (const Want &want : wants) {
            if (!want.release.id.isValid())
                continue;
            // The collection page speaks for a release that is owned, or the two would overwrite each other in turns.
            const bool owned
                = sql.one(u"SELECT count(*) FROM albums WHERE release_id = ? AND removed_at IS NULL"_s, want.release.id)
                > 0;
            if (!owned && storeRelease(sql, want.release, fetched) == Stored::Changed)
                refreshCopiesOf(sql, want.release);
            sql.run(u"INSERT OR REPLACE INTO wants (release_id, rating, notes, date_added, fetched_at) "
                    "VALUES (?, ?, ?, ?, ?)"_s,
                    want.release.id, std::clamp(want.rating, 0, 5), want.notes, want.added, fetched);
        }
        dropUnusedReleases(sql);
    });
}

Result<void> CollectionWriter::saveDetail(const ReleaseDetail &detail, const QDateTime &fetched)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const ReleaseId id = detail.release.id;
        if (!hasRelease(sql, id))
            storeRelease(sql, detail.release, fetched);
        storeDetail(sql, detail, fetched);
        sql.run(u"DELETE FROM release_gone WHERE release_id = ?"_s, id);
        indexCopiesOf(sql, loadRelease(sql, id));
    });
}

Result<void> CollectionWriter::markReleaseGone(ReleaseId release, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"INSERT OR REPLACE INTO release_gone (release_id, noticed_at) VALUES (?, ?)"_s, release, now);
    });
}

Result<void> CollectionWriter::logRun(const SyncRun &run)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"INSERT INTO sync_log (kind, started_at, finished_at, result, error, added, updated, removed, items, "
                "requests) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                run.kind, run.started, run.finished, run.result, run.error, run.changes.added, run.changes.updated,
                run.changes.removed, run.items, run.requests);
    });
}

Result<void> CollectionWriter::addPlay(InstanceId instance, const QString &side, const QDateTime &at)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (sql.one(u"SELECT count(*) FROM albums WHERE instance_id = ?"_s, instance) == 0) {
            sql.failWith({Error::Kind::NotFound, u"There is no copy %1 in the collection."_s.arg(instance.value)});
            return;
        }
        sql.run(u"INSERT INTO plays (instance_id, side, played_at) VALUES (?, ?, ?)"_s, instance, side, at);
    });
}

} // namespace vv::store
