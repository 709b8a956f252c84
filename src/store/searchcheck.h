// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace vv::store {

/// Why the search index is not sound, in SQLite's words or ours; empty when it is. Changes nothing in the file. Whether
/// it has a row for each copy is not looked at. Thread: that of the connection.
[[nodiscard]] QString damageOfSearchIndex(const QSqlDatabase &db);

} // namespace vv::store
