// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collectionwriter.h"

#include "base/clock.h"
#include "store/copyrows.h"
#include "store/database.h"
#include "store/detailrows.h"
#include "store/editrows.h"
#include "store/folderrows.h"
#include "store/query.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/transact.h"
#include "store/turntable.h"
#include "store/wantrows.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

Error notUnderWay(qint64 pass)
{
    return {Error::Kind::WrongUse, u"Pass %1 over the collection is not under way."_s.arg(pass)};
}

QByteArray packedIds(const QList<Copy> &copies)
{
    QList<qint64> numbers;
    numbers.reserve(copies.size());
    for (const Copy &copy : copies)
        numbers += copy.instance.value;
    return packedNumbers(numbers);
}

QList<InstanceId> unpackedIds(const QByteArray &packed)
{
    QList<InstanceId> ids;
    const auto numbers = unpackedNumbers(packed);
    for (const qint64 number : numbers)
        ids += InstanceId{number};
    return ids;
}

bool isUnderWay(Statements &sql, qint64 pass)
{
    return sql.one(u"SELECT count(*) FROM passes WHERE pass = ? AND state = 'running'"_s, pass) > 0;
}

/// Whether a page of the collection or the wantlist speaks for the release. Nothing does for one that only came with an
/// import.
bool isListed(Statements &sql, ReleaseId release)
{
    return sql.one(u"SELECT (SELECT count(*) FROM albums WHERE release_id = ? AND is_local = 0) "
                   "+ (SELECT count(*) FROM wants WHERE release_id = ?)"_s,
                   release, release)
        > 0;
}

/// Copies of the release that Discogs said it has taken out.
QList<InstanceId> removalsTaken(Statements &sql, ReleaseId release)
{
    QList<InstanceId> copies;
    Query &rows = sql.run(u"SELECT a.instance_id FROM albums a JOIN outbox o ON o.instance_id = a.instance_id "
                          "WHERE a.release_id = ? AND o.kind = 'remove' AND o.state = 'confirming'"_s,
                          release);
    while (rows.next())
        copies += InstanceId{rows.number(0)};
    return copies;
}

/// Copies that a pass has not seen. One that was looked up by itself since the pass began was there then; a time that
/// lies ahead is from before the clock was set back, and says nothing.
struct Unseen {
    qint64 pass;
    QDateTime started;
    QDateTime now;

    static Unseen by(Statements &sql, qint64 pass, const QDateTime &now)
    {
        Query &row = sql.run(u"SELECT started_at FROM passes WHERE pass = ?"_s, pass);
        Unseen unseen{pass, row.next() ? row.time(0) : QDateTime(), now};
        row.finish();
        return unseen;
    }
};
constexpr QLatin1StringView kUnseen{"is_local = 0 AND seen_pass < ? AND (fetched_at <= ? OR fetched_at > ?)"};

/// Makes tombstones of `unseen`. What waits for them is done where it was to remove them, and else a conflict.
int removeUnseen(Statements &sql, const Unseen &unseen, const QDateTime &now)
{
    const QString copies = u"instance_id IN (SELECT instance_id FROM albums WHERE "_s + kUnseen + u')';
    const auto run = [&](const QString &statement) {
        sql.run(statement + u" AND "_s + copies, unseen.pass, unseen.started, unseen.now);
    };
    // To be kept after all, but taken out in the meantime: to be added again.
    run(u"UPDATE outbox SET kind = 'add', base = '0', value = '1', sent = NULL, state = 'pending' "
        "WHERE kind = 'remove' AND value = '1'"_s);
    run(u"UPDATE albums SET is_local = 1 WHERE instance_id IN (SELECT instance_id FROM outbox WHERE kind = 'add')"_s);
    run(u"DELETE FROM outbox WHERE kind IN ('folder', 'field') AND (state = 'confirming' OR instance_id IN "
        "(SELECT instance_id FROM outbox WHERE kind = 'remove'))"_s);
    run(u"DELETE FROM outbox WHERE kind = 'remove'"_s);
    run(u"UPDATE outbox SET state = 'conflict', theirs = NULL, problem = '' WHERE kind IN ('folder', 'field')"_s);
    const int removed = sql.run(u"UPDATE albums SET removed_at = ? WHERE removed_at IS NULL AND "_s + kUnseen, now,
                                unseen.pass, unseen.started, unseen.now)
                            .affected();
    if (removed == 0)
        return 0;
    const QString orphans = u"kind = 'rating' AND NOT EXISTS (SELECT 1 FROM albums a "
                            "WHERE a.release_id = outbox.release_id AND a.removed_at IS NULL) AND EXISTS (SELECT 1 "
                            "FROM albums a WHERE a.release_id = outbox.release_id AND a.removed_at = ?)"_s;
    sql.run(u"DELETE FROM outbox WHERE state = 'confirming' AND "_s + orphans, now); // taken, and gone with the copies
    sql.run(u"UPDATE outbox SET state = 'conflict', theirs = NULL, problem = '' WHERE "_s + orphans, now);
    return removed;
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
                 "--account for \"%3\"; nothing was changed."_s.arg(QDir::toNativeSeparators(fileOf(m_db)), owner,
                                                                    username)});
            return;
        }
        // A user can take another name; the number stays.
        if (ownerId != userId || owner != username)
            sql.run(u"UPDATE users SET user_id = ?, username = ? WHERE user_id = ?"_s, userId, username, ownerId);
    });
}

Result<void> CollectionWriter::saveValue(const QString &median, const QDateTime &at)
{
    const QDateTime when = at.isValid() ? at : SystemClock().utc();
    if (median.isEmpty())
        return {};
    return inTransaction(m_db, [&](Statements &sql) {
        Query &last = sql.run(
            u"SELECT median FROM collection_values WHERE noted_at <= ? ORDER BY noted_at DESC LIMIT 1"_s, when);
        const bool same = last.next() && last.text(0) == storable(median);
        last.finish();
        if (!same)
            sql.run(u"INSERT OR REPLACE INTO collection_values (noted_at, median) VALUES (?, ?)"_s, when, median);
    });
}

Result<void> CollectionWriter::saveFolders(const QList<Folder> &folders, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) { storeFolders(sql, folders, now); });
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

Result<qint64> CollectionWriter::beginPass(const QDateTime &now, PassKind kind)
{
    qint64 pass = 0;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"UPDATE passes SET state = 'given up', ended_at = ? WHERE state = 'running'"_s, now);
        // Older pages are of no use to anyone: a pass goes on from its own journal only.
        sql.run(u"DELETE FROM journal"_s);
        pass = sql.one(u"INSERT INTO passes (started_at, state, kind) VALUES (?, 'running', ?) RETURNING pass"_s, now,
                       kind == PassKind::Full ? u"full"_s : u"quick"_s);
    });
    if (!done)
        return fail(done.error());
    return pass;
}

Result<std::optional<OpenPass>> CollectionWriter::openPass() const
{
    Statements sql(m_db);
    std::optional<OpenPass> open;
    Query &row = sql.run(u"SELECT pass, started_at FROM passes WHERE state = 'running' AND kind = 'full' LIMIT 1"_s);
    if (row.next())
        open = OpenPass{.pass = row.number(0), .started = row.time(1), .journal = {}};
    row.finish();
    if (open) {
        Query &pages = sql.run(
            u"SELECT page, copies, skipped, items, pages, ids FROM journal WHERE pass = ? ORDER BY page"_s, open->pass);
        while (pages.next())
            open->journal += JournalEntry{pages.integer(0), pages.integer(1), pages.integer(2),
                                          pages.integer(3), pages.integer(4), unpackedIds(pages.bytes(5))};
    }
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return open;
}

Result<Changes> CollectionWriter::savePage(qint64 pass, const PassPage &page, const QDateTime &fetched)
{
    Changes changes;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        if (!isUnderWay(sql, pass)) {
            sql.failWith(notUnderWay(pass));
            return;
        }
        EditBook edits(sql, fetched);
        for (const Copy &copy : page.copies)
            changes = sum(changes, storeCopy(sql, copy, pass, fetched, edits));
        sql.run(u"INSERT OR REPLACE INTO journal (pass, page, copies, fetched_at, ids, items, pages, skipped) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                pass, page.page, qint64(page.copies.size()), fetched, packedIds(page.copies), page.items, page.pages,
                page.skipped);
    });
    if (!done)
        return fail(done.error());
    return changes;
}

Result<std::pair<int, int>> CollectionWriter::passCounts(qint64 pass, const QDateTime &now) const
{
    Statements sql(m_db);
    const auto seen = static_cast<int>(sql.one(u"SELECT count(*) FROM albums WHERE seen_pass = ?"_s, pass));
    const auto by = Unseen::by(sql, pass, now);
    const auto unseen = static_cast<int>(
        sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL AND "_s + kUnseen, by.pass, by.started, by.now));
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return std::pair(seen, unseen);
}

Result<QList<UnseenCopy>> CollectionWriter::unseenBy(qint64 pass, int atMost, const QDateTime &now) const
{
    Statements sql(m_db);
    const auto by = Unseen::by(sql, pass, now);
    QList<UnseenCopy> unseen;
    Query &row = sql.run(u"SELECT instance_id, release_id FROM albums WHERE removed_at IS NULL AND "_s + kUnseen
                             + u" ORDER BY instance_id LIMIT ?"_s,
                         by.pass, by.started, by.now, atMost);
    while (row.next())
        unseen.append(UnseenCopy{{row.number(0)}, {row.number(1)}});
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return unseen;
}

Result<Changes> CollectionWriter::finishPass(qint64 pass, qint64 removeUnseenSince, const QDateTime &now)
{
    Changes changes;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        if (!isUnderWay(sql, pass)) {
            sql.failWith(notUnderWay(pass));
            return;
        }
        const bool remove = removeUnseenSince > 0;
        if (remove)
            changes.removed = removeUnseen(sql, Unseen::by(sql, removeUnseenSince, now), now);
        sql.run(u"UPDATE users SET last_sync = ?, "
                "total_items = (SELECT count(*) FROM albums WHERE removed_at IS NULL)"_s,
                now);
        sql.run(u"UPDATE passes SET state = ?, ended_at = ? WHERE pass = ?"_s, remove ? u"complete"_s : u"read"_s, now,
                pass);
        dropUnusedReleases(sql);
    });
    if (!done)
        return fail(done.error());
    return changes;
}

Result<void> CollectionWriter::noteFullRun(const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) { sql.run(u"UPDATE users SET last_full = ?"_s, now); });
}

Result<void> CollectionWriter::finishQuickPass(qint64 pass, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (!isUnderWay(sql, pass)) {
            sql.failWith(notUnderWay(pass));
            return;
        }
        sql.run(u"UPDATE users SET last_sync = ?, "
                "total_items = (SELECT count(*) FROM albums WHERE removed_at IS NULL)"_s,
                now);
        sql.run(u"UPDATE passes SET state = 'complete', ended_at = ? WHERE pass = ?"_s, now, pass);
    });
}

Result<int> CollectionWriter::replaceWants(const QList<Want> &wants, const QDateTime &fetched, bool removeMany)
{
    int heldBack = 0;
    auto done = inTransaction(m_db, [&](Statements &sql) { heldBack = storeWants(sql, wants, removeMany, fetched); });
    if (!done)
        return fail(done.error());
    return heldBack;
}

Result<Changes> CollectionWriter::saveCopiesOf(ReleaseId release, const QList<Copy> &copies, const QDateTime &fetched)
{
    Changes changes;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        EditBook edits(sql, fetched);
        for (const Copy &copy : copies)
            changes = sum(changes, storeCopy(sql, copy, 0, fetched, edits));
        const auto removals = removalsTaken(sql, release);
        for (const InstanceId instance : removals) {
            const bool there = std::any_of(copies.begin(), copies.end(),
                                           [&](const Copy &copy) { return copy.instance == instance; });
            if (!there)
                edits.drop(Property::removal(instance));
        }
    });
    if (!done)
        return fail(done.error());
    return changes;
}

Result<void> CollectionWriter::saveDetail(const ReleaseDetail &detail, const QDateTime &fetched)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const ReleaseId id = detail.release.id;
        if ((!isKnown(sql, id) || !isListed(sql, id)) && storeRelease(sql, detail.release, fetched) == Stored::Changed)
            refreshCopiesOf(sql, detail.release);
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
                "requests, pushed, conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                run.kind, run.started, run.finished, run.result, run.error, run.changes.added, run.changes.updated,
                run.changes.removed, run.items, run.requests, run.pushed, run.conflicts);
    });
}

Result<qint64> CollectionWriter::addPlay(InstanceId instance, const QString &side, const QDateTime &at)
{
    return Turntable(m_db).putOn(instance, side, at).map([](const PutOn &done) { return done.play.id; });
}

} // namespace vv::store
