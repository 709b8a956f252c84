// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace vv::store {

class Peek;

/**
 * One connection to the collection's database, opened, probed and (for writing) brought up to date.
 *
 * In a folder that may not be written (a medium, a snapshot, somebody else's) reading leaves no trace, as Peek does.
 *
 * Thread: made, used and destroyed in one thread; every thread opens its own.
 * Errors: open() fails with TooNew (left untouched), Damaged, ReadOnly, StorageFull or Storage, each with a sentence
 *         that names the file and says what to do.
 * Source: platform-facts.md §2 (pragmas are per connection; a garbage file opens and fails at the first query).
 */
class Database
{
public:
    enum class Mode : quint8 { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] QString file() const { return m_file; }
    /// Storage when somebody has written since it was opened where that can mix what was read before with what was read
    /// after: only where nothing may be written, which is where nothing can be locked either.
    [[nodiscard]] Result<void> checkUndisturbed() const;

private:
    Database(QString name, QString file, std::unique_ptr<Peek> peek);

    QString m_name;
    QString m_file;
    std::unique_ptr<Peek> m_peek; ///< instead of a connection, where nothing may be written beside the file
};

/// The file behind a connection, also where that only looks at it; the copy where it looks at one.
[[nodiscard]] QString fileOf(const QSqlDatabase &db);

/// Makes the database one whole file and proves that nobody has it open, this process included, so that it may be
/// moved. Storage when somebody has; a file that is not there or is no database may be moved as it is.
[[nodiscard]] Result<void> prepareToMove(const QString &file);

/// What is wrong with the database behind `db`, by its last error: Damaged, StorageFull, ReadOnly or Storage.
[[nodiscard]] Error storageError(const QSqlError &error, const QString &doing);

} // namespace vv::store
