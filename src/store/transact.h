// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

namespace vv::store {

/// Runs `work`, which takes Statements, as one transaction: all of it or none of it.
template <class Work>
[[nodiscard]] Result<void> inTransaction(const QSqlDatabase &db, Work work)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return fail(transaction.error());
    Statements sql(db);
    work(sql);
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    return transaction->commit();
}

} // namespace vv::store
