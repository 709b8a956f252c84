// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

/// A long row of writes of every kind the user makes, each told by its number alone, so that one process can make them
/// and another one knows what has to be there.
namespace vv::test {

/// The collection they work on.
[[nodiscard]] Result<void> makeWorkplace(const QSqlDatabase &db);
/// Makes step `number`, from 1 on, in one transaction of the store.
[[nodiscard]] Result<void> makeStep(const QSqlDatabase &db, int number);

/// What there is when the steps up to `last` were made and no other, line by line.
[[nodiscard]] QStringList stateAfter(int last);
[[nodiscard]] Result<QStringList> stateOf(const QSqlDatabase &db);

} // namespace vv::test
