// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <span>

namespace vv::store {

/// One step of the schema. Frozen once released: a change is a new step, and numbers have no gap.
struct Migration {
    int version;
    const char *why;
    QStringList (*script)(); ///< one statement a string
};

/// All steps, in order.
[[nodiscard]] std::span<const Migration> migrations();

/// What a look at a database tells; made without writing.
struct Condition {
    bool empty = false; ///< nothing in it yet
    int version = 0;    ///< the newest step that was applied
};

/// Fails with Damaged when it is not sound, and with Storage when it belongs to another program.
[[nodiscard]] Result<Condition> conditionOf(const QSqlDatabase &db);

/**
 * Applies the steps that are missing, each in a transaction of its own: a failure leaves the version before it.
 *
 * Errors: TooNew, untouched, when the database is newer than the last step; Storage kinds.
 */
[[nodiscard]] Result<void> upgrade(const QSqlDatabase &db, std::span<const Migration> steps);

} // namespace vv::store
