// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

#include <QStringList>

namespace vv::store {

/// Drops the indexes that `which`, a condition on `sqlite_schema`, is true of, and gives the statements that make them
/// again: after many rows were written, in one go, that takes a fraction of the time. Within a transaction, with no
/// rows of these tables being read. Errors: through `sql`.
[[nodiscard]] QStringList putOffIndexes(Statements &sql, const QString &which);

} // namespace vv::store
