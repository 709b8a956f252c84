// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "store/collectionwriter.h"
#include "store/edit.h"

#include <QHash>
#include <QSqlDatabase>

namespace vv::store {

/// How many edits there are of each kind of state.
struct EditCounts {
    int pending = 0; ///< wait to be sent
    int conflicts = 0;
    int failed = 0;

    [[nodiscard]] int all() const noexcept { return pending + conflicts + failed; }
    friend bool operator==(const EditCounts &, const EditCounts &) = default;
};

/// How many copies Discogs should have, as far as is known here: without what was only added here, and with what was
/// only removed or moved here.
struct RemoteCounts {
    int copies = 0;
    QHash<FolderId, int> byFolder;
};

/**
 * Reads what stands between here and Discogs: edits that wait, conflicts, the runs of the past, what changed there.
 *
 * Thread: that of its connection; a read-only one will do. Errors: Storage kinds.
 */
class SyncReader
{
public:
    explicit SyncReader(QSqlDatabase db);

    /// What waits in the outbox, in the order in which it was made; not what Discogs has taken already.
    [[nodiscard]] Result<QList<PendingEdit>> edits() const;
    /// Those about one copy, its release's rating included.
    [[nodiscard]] Result<QList<PendingEdit>> editsOf(InstanceId instance) const;
    [[nodiscard]] Result<EditCounts> editCounts() const;
    [[nodiscard]] Result<RemoteCounts> remoteCounts() const;
    /// Newest first.
    [[nodiscard]] Result<QList<SyncRun>> runs(int atMost) const;
    [[nodiscard]] Result<QList<CatalogueChange>> catalogueChanges(int atMost) const;
    [[nodiscard]] Result<QList<RemovedCopy>> removedCopies(int atMost) const;
    /// The number a copy has now, where `instance` may be one it had before; none when it never was one.
    [[nodiscard]] Result<InstanceId> currentNumber(InstanceId instance) const;
    /// Another number whenever another connection has written since this one last asked.
    [[nodiscard]] Result<qint64> dataVersion() const;

private:
    QSqlDatabase m_db;
};

} // namespace vv::store
