// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/collectionreader.h"
#include "store/groups.h"
#include "store/hits.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>

namespace vv::store {

/// Copies in order, and where in it a letter, a year, ... begins.
struct Ordered {
    QList<InstanceId> ids;
    QList<Group> groups;
};

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
    [[nodiscard]] Result<Ordered> all(const Selection &selection);
    /// Those of `hits` that belong to the selection's folder, in its order.
    [[nodiscard]] Result<Ordered> pick(const Selection &selection, const Hits &hits);
    /// Of the database: another value whenever anything was written since, by this connection or another one.
    [[nodiscard]] Result<std::pair<qint64, qint64>> state() const;

private:
    struct Order {
        std::optional<FolderId> folder;
        SortKey key = SortKey::Artist;
        bool descending = false;
        quint32 shuffle = 0;
        Ordered all;
        QList<std::pair<qint64, qint32>> places; ///< id and place, by id; made when somebody searches
    };

    [[nodiscard]] Result<Order *> order(const Selection &selection);
    [[nodiscard]] Result<Ordered> read(const Selection &selection);
    [[nodiscard]] Result<Ordered> fromIndex(const Selection &selection) const;
    [[nodiscard]] Result<Ordered> byFigure(const Selection &selection);
    [[nodiscard]] Result<Ordered> byWord(const Selection &selection);
    /// By `numbers`, ties by artist; in groups by `groupKeys` of these numbers, or by the numbers themselves.
    [[nodiscard]] Result<Ordered> byNumber(const Selection &selection, const QHash<InstanceId, qint64> &numbers,
                                           qint64 ifNone, const QList<qint64> &groupKeys);
    [[nodiscard]] Result<Ordered> shuffled(const Selection &selection);
    [[nodiscard]] Result<QList<InstanceId>> byArtist(const Selection &selection);

    QSqlDatabase m_db;
    std::pair<qint64, qint64> m_state; ///< of the database, when the orders were read
    QList<Order> m_orders;             ///< newest last
};

} // namespace vv::store
