// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <optional>

namespace vv::store {

using Cancelled = std::function<bool()>; ///< whether somebody does not want it any more

enum class BackupReason : quint8 {
    Daily,     ///< made by itself
    Migration, ///< before a newer program changed the schema
    Asked,     ///< made by the user
};

/// A backup in the folder beside the database.
struct Backup {
    QString file;
    QDateTime made; ///< UTC, by its name
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// What a sound backup holds.
struct BackupContents {
    int version = 0; ///< of the schema
    int copies = 0;
    int plays = 0;
    QString username; ///< empty = nothing was synced yet

    friend bool operator==(const BackupContents &, const BackupContents &) = default;
};

/**
 * Complete, verified copies of a database, and the way back to one.
 *
 * A backup is written beside its place, read through, brought to the disk and only then given its name: there is never
 * half of one under it. Others may go on reading and writing the database meanwhile.
 * Thread: any; connections are their own.
 * Errors: StorageFull, ReadOnly or Storage, each with a sentence; Damaged when the database cannot be read through;
 *         Cancelled, looked for between the steps; the target and the database are as they were then.
 * Source: sqlite.org/lang_vacuum.html ("VACUUM INTO"); platform-facts.md §2.
 */
[[nodiscard]] Result<void> writeBackup(const QString &database, const QString &target, const Cancelled &cancelled = {});
/// The same through an open connection that runs no other statement.
[[nodiscard]] Result<void> writeBackup(const QSqlDatabase &db, const QString &target, const Cancelled &cancelled = {});

/// Makes one in the folder beside the database and thins the others out. Returns its file.
[[nodiscard]] Result<QString> makeBackup(const QString &database, BackupReason reason, const QDateTime &now);
[[nodiscard]] Result<QString> makeBackup(const QSqlDatabase &db, BackupReason reason, const QDateTime &now);

/// Those in the folder beside the database, newest first. Their contents are not looked at.
[[nodiscard]] QList<Backup> backupsOf(const QString &database);
/// Damaged where there are some although `file` has nothing in it: it had, and what remained of it after a crash or on
/// a full disk is not to be taken for a new one.
[[nodiscard]] Result<void> checkNotEmptied(const QString &file);
/// Which of them may go: of the daily ones all but the newest of seven days and of the four weeks before these, of the
/// others all but the newest few.
[[nodiscard]] QList<Backup> superfluous(const QList<Backup> &backups);
/// Whether it is time for a daily one.
[[nodiscard]] bool isBackupDue(const QList<Backup> &backups, const QDateTime &now);

/// Reads it through. Damaged when it is not sound, Storage when it is none of ours, TooNew when this program is too
/// old.
[[nodiscard]] Result<BackupContents> checkBackup(const QString &file);
/// The newest one that is sound; empty when there is none.
[[nodiscard]] std::optional<Backup> newestGoodBackup(const QString &database);

/**
 * Puts a backup in the place of the database, which is set aside and never deleted. Returns the file it is in now,
 * empty when there was none.
 *
 * At every moment there is one or the other in its place, also after a crash. Fails with Storage, and nothing is
 * changed, while somebody has the database open; Damaged when `file` is no sound backup; Cancelled.
 */
[[nodiscard]] Result<QString> restoreBackup(const QString &file, const QString &database, const QDateTime &now,
                                            const Cancelled &cancelled = {});

} // namespace vv::store
