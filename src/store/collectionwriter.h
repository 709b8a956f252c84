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

/// A row of `sync_log` (design.md §2).
struct SyncRun {
    QString kind;      ///< "full"
    QDateTime started; ///< UTC
    QDateTime finished;
    QString result; ///< "ok", "cancelled" or "failed"
    QString error;  ///< empty when it went well
    Changes changes;
    int items = 0;
    int requests = 0;
};

/**
 * Writes what Discogs said. Never touches local facts: plays and tags are in tables of their own (design.md §5.5).
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
    [[nodiscard]] Result<void> saveValue(const QString &median);
    [[nodiscard]] Result<void> saveFolders(const QList<Folder> &folders); ///< replaces the list
    [[nodiscard]] Result<void> saveFields(const QList<Field> &fields);    ///< replaces the list

    /// Starts a full pass; a pass that was under way is given up. Returns its number.
    [[nodiscard]] Result<qint64> beginPass(const QDateTime &now);
    /// Folds one page in and marks its copies as seen by `pass`. A copy that had been removed comes back.
    [[nodiscard]] Result<Changes> savePage(qint64 pass, int page, const QList<Copy> &copies, const QDateTime &fetched);
    /// How many distinct copies `pass` has seen, and how many of the store's it has not.
    [[nodiscard]] Result<std::pair<int, int>> passCounts(qint64 pass) const;
    /// Ends a pass. Only with `removeUnseen`, which takes a consistent pass, do copies it has not seen become
    /// tombstones.
    [[nodiscard]] Result<Changes> finishPass(qint64 pass, bool removeUnseen, const QDateTime &now);

    [[nodiscard]] Result<void> replaceWants(const QList<Want> &wants, const QDateTime &fetched);
    [[nodiscard]] Result<void> saveDetail(const ReleaseDetail &detail, const QDateTime &fetched);
    /// Remembers that Discogs no longer has this release, so that it is not asked for again.
    [[nodiscard]] Result<void> markReleaseGone(ReleaseId release, const QDateTime &now);
    [[nodiscard]] Result<void> logRun(const SyncRun &run);
    [[nodiscard]] Result<void> addPlay(InstanceId instance, const QString &side, const QDateTime &at);

private:
    QSqlDatabase m_db;
};

} // namespace vv::store
