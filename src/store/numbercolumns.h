// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

/**
 * Columns of many whole numbers, each handed over as one value: row by row, Qt takes several times as long to pass them
 * on as SQLite to find them.
 *
 * Thread: that of the connection. Errors: Storage kinds.
 */
namespace vv::store {

/// A column of the rows of a subquery, in their order, as one value; `column` is a name. NULL where there is no row.
[[nodiscard]] QString oneValueOf(QLatin1StringView column);
/// The numbers in such a value; `ifNull` for NULL.
[[nodiscard]] QList<qint64> numbersIn(QByteArrayView value, qint64 ifNull = 0);

/// These columns of the rows that `select` gives, in its order.
[[nodiscard]] Result<QList<QList<qint64>>> numberColumns(const QSqlDatabase &db,
                                                         const QList<QLatin1StringView> &columns, const QString &select,
                                                         const QList<QVariant> &values = {});

} // namespace vv::store
