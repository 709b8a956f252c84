// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

class QIODevice;

namespace vv::store {

/**
 * Writes compact JSON piece by piece, in the order in which it is told: UTF-8, whole numbers in full, control
 * characters escaped, a lone surrogate as U+FFFD.
 *
 * Keys and nesting are the caller's to keep right. After the device failed nothing more is written; flush() says so.
 */
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &out);

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QStringView name);
    JsonWriter &value(const QString &text);
    JsonWriter &value(qint64 number);
    JsonWriter &value(int number) { return value(qint64(number)); }
    // Names of their own: a text literal would become a bool before it became a QString.
    JsonWriter &truth(bool value);
    JsonWriter &real(double number); ///< the shortest text that reads back as the same number
    JsonWriter &null();
    /// Elements of an array that another writer wrote, with commas between them; none where it is empty.
    JsonWriter &elements(const QByteArray &text);

    /// Hands what there is to the device. False when the device took less, now or before.
    [[nodiscard]] bool flush();

private:
    void separate();

    QIODevice &m_out;
    QByteArray m_buffer;
    bool m_needsComma = false;
    bool m_failed = false;
};

/// The text in quotes, escaped as JsonWriter does.
void appendJsonText(QByteArray &to, QStringView text);

} // namespace vv::store
