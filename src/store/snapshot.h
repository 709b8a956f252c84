// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace vv::store {

/// Writes a complete, consistent copy of the open database into `file`, which must not exist yet. Others may go on
/// reading and writing. Errors: Storage kinds; a file begun is removed again.
[[nodiscard]] Result<void> writeSnapshot(const QSqlDatabase &db, const QString &file);

} // namespace vv::store
