// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlDatabase>

class QIODevice;

namespace vv::store {

/// What is in an export file.
struct ExportCounts {
    int copies = 0;
    int wants = 0;
    int plays = 0;
};

/**
 * Writes the loss-free JSON export (design.md §4): `{"vinylvault":1,"exported_at":…,"copies":[…],"wants":[…],
 * "plays":[…],"values":[…]}`, copy by copy, so that memory does not grow with the collection. Copies are in the order
 * they were added. One read transaction: a sync beside it does not mix two states.
 *
 * Errors: Storage kinds, StorageFull when the device takes no more.
 */
[[nodiscard]] Result<ExportCounts> exportJson(const QSqlDatabase &db, QIODevice &out, const QDateTime &now);

} // namespace vv::store
