// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

class QDebug;

namespace vv {

/**
 * A token. It prints as "[secret]", compares in constant time, and from the moment it is made until the program ends
 * the log handler (base/logging.h) replaces its text wherever it turns up.
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray text);

    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }
    /// The text itself, for the request header and the key store only.
    [[nodiscard]] const QByteArray &reveal() const noexcept { return m_text; }

    friend bool operator==(const Secret &a, const Secret &b) noexcept;

private:
    QByteArray m_text;
};

/// Whether `text` can be sent as a token at all: printable ASCII without blanks. A line break would end the header.
[[nodiscard]] bool isPlausibleToken(const QByteArray &text);

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace vv

Q_DECLARE_METATYPE(vv::Secret)
