// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

class QIODevice;

namespace vv::store {

/**
 * Reads one JSON object member by member, and a member that is an array element by element, so that only one element is
 * in memory at a time.
 *
 * Errors: Storage with a sentence that names line and byte: a file that is cut off, in another encoding than UTF-8,
 *         nested deeper than any export, or with an element that is larger than one can be.
 */
class JsonReader
{
public:
    explicit JsonReader(QIODevice &in);

    /// Enters the outermost object.
    [[nodiscard]] Result<void> begin();
    /// The name of its next member; empty after the last one. What was not read of the one before is passed over.
    [[nodiscard]] Result<std::optional<QString>> nextMember();
    /// The member's whole value.
    [[nodiscard]] Result<QJsonValue> value();
    /// The next element of the member's value; empty after the last one, and when it is no array.
    [[nodiscard]] Result<std::optional<QJsonValue>> nextElement();

    [[nodiscard]] qint64 line() const noexcept { return m_line; }   ///< counts from 1
    [[nodiscard]] qint64 bytes() const noexcept { return m_taken; } ///< read so far

private:
    enum class Within : quint8 { Object, Member, Array, Done };

    [[nodiscard]] Error broken(const QString &what) const;
    [[nodiscard]] bool more(); ///< false at the end of the file
    [[nodiscard]] std::optional<char> peek();
    void take(qsizetype count);
    void skipBlanks();
    [[nodiscard]] Result<void> expect(char c);
    [[nodiscard]] Result<QByteArray> rawValue();
    [[nodiscard]] Result<qsizetype> lengthOfValue();
    [[nodiscard]] Result<QJsonValue> parsed(const QByteArray &raw) const;

    QIODevice &m_in;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_taken = 0;
    Within m_within = Within::Object;
    bool m_first = true;
};

/// Why a file that begins like this cannot be read as UTF-8: it is UTF-16 or UTF-32. Empty when it may be.
[[nodiscard]] QString otherEncoding(QByteArrayView start);

} // namespace vv::store
