// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "store/collectionreader.h"

#include <QSqlDatabase>

namespace vv::store {

/// What one page, or the end of a pass, changed.
struct Changes {
    int added = 0;
    int updated = 0;
    int removed = 0;

    friend bool operator==(const Changes &, const Changes &) = default;
};

enum class PassKind : quint8 { Full, Quick };

/// One page of a pass, as it came.
struct PassPage {
    int page = 1;
    QList<Copy> copies;
    int skipped = 0; ///< entries that could not be read
    int items = 0;   ///< of the whole collection, as the page said
    int pages = 0;

    friend bool operator==(const PassPage &, const PassPage &) = default;
};

/// What the journal knows of a page that was folded in.
struct JournalEntry {
    int page = 1;
    int copies = 0;
    int skipped = 0;
    int items = 0;
    int pages = 0;
    QList<InstanceId> ids; ///< in the order of the page
};

/// A full pass that was interrupted.
struct OpenPass {
    qint64 pass = 0;
    QDateTime started;           ///< UTC
    QList<JournalEntry> journal; ///< by page
};

/// A copy that a pass has not seen.
struct UnseenCopy {
    InstanceId instance;
    ReleaseId release;
};

/// A row of `sync_log` (design.md §2).
struct SyncRun {
    QString kind;      ///< "full", "quick" or "push"
    QDateTime started; ///< UTC
    QDateTime finished;
    QString result; ///< "ok", "cancelled" or "failed"
    QString error;  ///< empty when it went well
    Changes changes;
    int items = 0;
    int requests = 0;
    int pushed = 0;    ///< edits that Discogs has taken
    int conflicts = 0; ///< that were open afterwards

    friend bool operator==(const SyncRun &, const SyncRun &) = default;
};

/**
 * Writes what Discogs said. Never touches local facts: plays and tags are in tables of their own (design.md §5.5). What
 * the user has changed and Discogs does not have yet (store/outbox.h) is merged with it, a property at a time.
 *
 * Each function is one transaction: after a kill at any moment the store holds all of it or none of it.
 * Thread: that of its connection; there is one writing connection.
 * Errors: Storage kinds; nothing is changed then.
 */
class CollectionWriter
{
public:
    explicit CollectionWriter(QSqlDatabase db);

    /// Fails with WrongUse, naming both, when the database belongs to another Discogs user.
    [[nodiscard]] Result<void> saveAccount(qint64 userId, const QString &username);
    /// What the collection is worth, as of then or now, unless it was the same before.
    [[nodiscard]] Result<void> saveValue(const QString &median, const QDateTime &at = {});
    [[nodiscard]] Result<void> saveFolders(const QList<Folder> &folders, const QDateTime &now = {});
    [[nodiscard]] Result<void> saveFields(const QList<Field> &fields); ///< replaces the list

    /// Starts a pass; one that was under way is given up, and its journal with it. Returns its number: the later, the
    /// higher.
    [[nodiscard]] Result<qint64> beginPass(const QDateTime &now, PassKind kind = PassKind::Full);
    /// The full pass that is under way, to go on with; empty when there is none.
    [[nodiscard]] Result<std::optional<OpenPass>> openPass() const;
    /// Folds one page in and marks its copies as seen by `pass`. A copy that had been removed comes back.
    [[nodiscard]] Result<Changes> savePage(qint64 pass, const PassPage &page, const QDateTime &fetched);
    /// Folds in all copies of one release, read outside of a pass. One that is missing is not removed by that.
    [[nodiscard]] Result<Changes> saveCopiesOf(ReleaseId release, const QList<Copy> &copies, const QDateTime &fetched);
    /// How many distinct copies `pass` has seen, and how many of the store's it has not.
    [[nodiscard]] Result<std::pair<int, int>> passCounts(qint64 pass, const QDateTime &now) const;
    /// Those it has not seen.
    [[nodiscard]] Result<QList<UnseenCopy>> unseenBy(qint64 pass, int atMost, const QDateTime &now) const;
    /// Ends a pass that has read everything. Copies that no pass from `removeUnseenSince` on has seen become
    /// tombstones, which takes a consistent pass; 0 = none does.
    [[nodiscard]] Result<Changes> finishPass(qint64 pass, qint64 removeUnseenSince, const QDateTime &now);
    /// Everything was read, the wantlist too: for a day the next ones may be quick passes.
    [[nodiscard]] Result<void> noteFullRun(const QDateTime &now);
    /// Ends a quick pass that has found everything as it should be.
    [[nodiscard]] Result<void> finishQuickPass(qint64 pass, const QDateTime &now);

    /// How many wants that Discogs does not have any more were kept because they are many (storeWants()).
    [[nodiscard]] Result<int> replaceWants(const QList<Want> &wants, const QDateTime &fetched, bool removeMany = false);
    [[nodiscard]] Result<void> saveDetail(const ReleaseDetail &detail, const QDateTime &fetched);
    /// Remembers that Discogs no longer has this release, so that it is not asked for again.
    [[nodiscard]] Result<void> markReleaseGone(ReleaseId release, const QDateTime &now);
    [[nodiscard]] Result<void> logRun(const SyncRun &run);
    /// It is on the turntable from then on (store/turntable.h). Returns the play's number, for PlayLog.
    [[nodiscard]] Result<qint64> addPlay(InstanceId instance, const QString &side, const QDateTime &at);

private:
    QSqlDatabase m_db;
};

} // namespace vv::store
