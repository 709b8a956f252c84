// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace vv::store {

/**
 * Reads comma-separated values row by row, strictly as RFC 4180 has them: UTF-8 with or without a byte order mark,
 * quotes only around whole cells and doubled within. Rows may end with CRLF, LF or CR.
 *
 * Errors: Storage with the line it is about: another encoding, a NUL, a stray quote, a quote that is never closed, a
 * cell or row that is larger than one can be. Nothing can be read after one.
 */
class CsvReader
{
public:
    explicit CsvReader(QIODevice &in);

    /// The cells of the next row; empty after the last one. Empty lines are passed over.
    [[nodiscard]] Result<std::optional<QStringList>> next();
    /// Where the row begins that was read last; counts from 1.
    [[nodiscard]] qint64 line() const noexcept { return m_rowLine; }
    /// The two halves of the error that was met last.
    [[nodiscard]] qint64 brokenLine() const noexcept { return m_brokenLine; }
    [[nodiscard]] const QString &brokenText() const noexcept { return m_brokenText; }
    /// Whether the file ended before the row did that was read last: what was cut off ends like that.
    [[nodiscard]] bool isOpenEnded() const noexcept { return m_openEnded; }
    [[nodiscard]] qint64 bytes() const noexcept { return m_taken; }

private:
    [[nodiscard]] int peek(); ///< -1 at the end
    void take();
    [[nodiscard]] Error broken(qint64 line, const QString &what);
    [[nodiscard]] std::optional<Error> checkStart();
    /// Reads one cell and what ends it; nothing where it is sound.
    [[nodiscard]] std::optional<Error> readCell(QByteArray &cell);
    [[nodiscard]] std::optional<Error> readQuoted(QByteArray &cell);
    [[nodiscard]] bool endRow(); ///< takes the end of a row, if there is one here

    QIODevice &m_in;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    qint64 m_taken = 0;
    qint64 m_brokenLine = 0;
    QString m_brokenText;
    bool m_openEnded = false;
    bool m_started = false;
};

} // namespace vv::store
