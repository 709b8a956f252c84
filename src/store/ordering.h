// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/collectionreader.h"

#include <QList>
#include <QSqlDatabase>

namespace vv::store {

/**
 * All copies in the orders that were asked for lately, so that a search has only to say which of them it wants: putting
 * the hits in order in SQL costs more than finding them (platform-facts.md §14).
 *
 * An order is read again when anything was written since, by this connection or another one. Memory: 16 bytes a copy
 * and order, for a few orders. Thread: that of its connection. Errors: Storage kinds.
 */
class Ordering
{
public:
    explicit Ordering(QSqlDatabase db);

    /// Every copy, in order.
    [[nodiscard]] Result<QList<InstanceId>> all(const Selection &selection);
    /// Those of `hits` that belong to the selection's folder, in its order. `hits` are in any order, without doubles.
    [[nodiscard]] Result<QList<InstanceId>> pick(const Selection &selection, QList<qint64> hits);

private:
    struct Order {
        std::optional<FolderId> folder;
        SortKey key = SortKey::Artist;
        bool descending = false;
        QList<InstanceId> ids;                   ///< in order
        QList<std::pair<qint64, qint32>> places; ///< id and place, by id
    };

    [[nodiscard]] Result<const Order *> order(const Selection &selection);
    [[nodiscard]] Result<QList<InstanceId>> read(const Selection &selection) const;
    [[nodiscard]] Result<QList<InstanceId>> byPlays(const Selection &selection);
    [[nodiscard]] Result<std::pair<qint64, qint64>> state() const;

    QSqlDatabase m_db;
    std::pair<qint64, qint64> m_state; ///< of the database, when the orders were read
    QList<Order> m_orders;             ///< newest last
};

} // namespace vv::store
