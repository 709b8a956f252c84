// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/querygrammar.h"

#include <QSqlDatabase>
#include <QStringList>

namespace vv::store {

/// Whether the values of `subject` are few enough, and written the same way often enough, to choose from.
[[nodiscard]] bool hasKnownValues(Subject subject);

/**
 * What the copies in the collection have there, each once, the most frequent 2,000 in alphabetical order; empty where
 * hasKnownValues() is false. Formats are both names and descriptions, "Vinyl" and "LP".
 *
 * Reads whole tables, so it belongs on a thread that nobody waits for. Thread: that of `db`. Errors: Storage kinds.
 */
[[nodiscard]] Result<QStringList> knownValues(const QSqlDatabase &db, Subject subject);

} // namespace vv::store
