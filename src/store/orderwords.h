// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/groups.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>

namespace vv::store {

/// Whether copies are put in order by words of other tables, as a column of the table shows them.
[[nodiscard]] bool isByWord(SortKey key);

/// The words of copies as their places in order, from 0; a copy that has none is not in `places`.
struct OrderWords {
    QHash<InstanceId, qint64> places;
    QList<qint64> groupKeys; ///< of each place: what Grouper takes, a code point or a grade
};

/**
 * Cases and accents make no difference, and numbers count as numbers: 2×LP comes before 10×LP. Conditions go by
 * their grade; a copy with another one ("Generic") counts as not graded. Of several genres, styles or tags all are
 * compared, in the order in which they are shown.
 *
 * Errors: Storage kinds.
 */
[[nodiscard]] Result<OrderWords> orderWords(const QSqlDatabase &db, SortKey key);

} // namespace vv::store
