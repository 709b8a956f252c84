// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/edit.h"

#include <QSqlDatabase>

namespace vv::store {

/// What became of a batch of edits.
struct Edited {
    QList<Edit> undo;            ///< what takes it all back, in the order to apply it
    QList<InstanceId> instances; ///< Add: the copies it made, with their numbers for now
    FolderId folder;             ///< MakeFolder: the newest one it made, with its number for now
    bool mustBeSent = false;     ///< something waits in the outbox because of it

    friend bool operator==(const Edited &, const Edited &) = default;
};

/**
 * The user's side of the outbox: edits show at once, and wait with the value they were based on until Discogs has them.
 *
 * A later edit of the same property takes the place of an earlier one; one that goes back to what Discogs has is none.
 * Thread: that of its connection, which may be one of several that write.
 * Errors: WrongUse with a sentence for what cannot be (no such folder, not one of a field's options, a folder that is
 *         not empty); NotFound for a copy or want that is not there; Storage kinds. Nothing is changed then, not even
 *         by the edits before it in the batch.
 */
class Outbox
{
public:
    explicit Outbox(QSqlDatabase db);

    /// All of `edits`, as one step.
    [[nodiscard]] Result<Edited> apply(const QList<Edit> &edits, const QDateTime &now);
    /// Takes edits that Discogs does not have yet back to what it has.
    [[nodiscard]] Result<void> withdraw(const QList<qint64> &ids, const QDateTime &now);
    /// Failed edits are sent again.
    [[nodiscard]] Result<void> retry(const QList<qint64> &ids, const QDateTime &now);
    /// Ends conflicts. NotFound when one of `ids` is none.
    [[nodiscard]] Result<void> resolve(const QList<qint64> &ids, Side side, const QDateTime &now);
    [[nodiscard]] Result<void> forgetCatalogueChanges();

private:
    QSqlDatabase m_db;
};

} // namespace vv::store
