// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;
class QString;

namespace vv::store {

/**
 * Whether `file` is what `db` is kept in: the database, its write-ahead log or that one's index, by whatever path or
 * link.
 *
 * Such a file must be neither read nor written past SQLite: closing it drops the locks of every connection of this
 * process (sqlite.org/howtocorrupt.html, 2.2).
 */
[[nodiscard]] bool isOwnFile(const QSqlDatabase &db, const QString &file);

} // namespace vv::store
