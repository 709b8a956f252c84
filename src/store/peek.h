// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace vv::store {

/**
 * A look at an SQLite file that leaves no trace: no file made, changed or deleted, whatever state it is in.
 *
 * A plain read-only connection is not enough: SQLite makes a write-ahead log and its index for it, and leaves them. So
 * a file without a log is opened as immutable, one with a log and an index through that index without writing to it,
 * and what only a writer could read (a log without its index, a journal to roll back) is copied to a folder that goes
 * with the object. An immutable look takes no lock: wasDisturbed() tells whether somebody wrote meanwhile.
 *
 * Errors: Storage kinds, Damaged when it is no database. Thread: one.
 * Source: sqlite.org/uri.html, sqlite.org/wal.html ("Read-Only Databases"), tried with SQLite 3.40.
 */
class Peek
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Peek>> open(const QString &file);
    /// Always at a copy, which may be written.
    [[nodiscard]] static Result<std::unique_ptr<Peek>> openCopy(const QString &file);
    ~Peek();
    Q_DISABLE_COPY_MOVE(Peek)

    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] bool wasDisturbed() const;
    /// Whether what was read may be of two moments: it was disturbed, and took no lock.
    [[nodiscard]] bool mayBeMixed() const { return !m_locks && wasDisturbed(); }

private:
    struct Stamp {
        QDateTime changed;
        qint64 size = -1;
        qint64 logSize = -1;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    explicit Peek(QString file);
    [[nodiscard]] static Stamp stampOf(const QString &file);
    [[nodiscard]] Result<void> connectTo(const QString &file, const QString &how);
    [[nodiscard]] Result<void> copy();
    void disconnect();

    QString m_file;
    QString m_connection;
    Stamp m_stamp;
    bool m_locks = false;
    std::optional<QTemporaryDir> m_folder;
};

} // namespace vv::store
