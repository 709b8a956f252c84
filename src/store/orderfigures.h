// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/groups.h"

#include <QHash>
#include <QSqlDatabase>

namespace vv::store {

/// Whether copies are put in order by something that is counted together from other tables.
[[nodiscard]] bool isByFigure(SortKey key);

/**
 * What copies are put in order by; one that is not in it has no plays, or nothing is known of it.
 *
 * - Plays; the time of the last one, milliseconds since 1970.
 * - Value in hundredths: the price that was paid, else the lowest one on the marketplace when the detail was fetched.
 *   Currencies are not converted.
 * - Original year: the earliest among the pressings of the same master that are here, in the collection or on the
 *   wantlist. Discogs says it nowhere but in the master itself, which is not fetched.
 *
 * Errors: Storage kinds.
 */
[[nodiscard]] Result<QHash<InstanceId, qint64>> orderFigures(const QSqlDatabase &db, SortKey key);

} // namespace vv::store
