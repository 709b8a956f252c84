// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonwriter.h"

#include "store/query.h"

#include <QIODevice>

namespace vv::store {

namespace {

constexpr qsizetype kBufferBytes = 64 * 1024;
constexpr char kFirstPrintable = 0x20;

} // namespace

JsonWriter::JsonWriter(QIODevice &out)
    : m_out(out)
{
    m_buffer.reserve(2 * kBufferBytes);
}

void JsonWriter::separate()
{
    if (m_buffer.size() >= kBufferBytes)
        m_failed = !flush();
    if (m_needsComma)
        m_buffer += ',';
    m_needsComma = false;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_buffer += '{';
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_buffer += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_buffer += '[';
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_buffer += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    separate();
    appendText(name);
    m_buffer += ':';
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    appendText(text);
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    m_buffer += QByteArray::number(number);
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_buffer += "null";
    m_needsComma = true;
    return *this;
}

void JsonWriter::appendText(QStringView text)
{
    m_buffer += '"';
    const QByteArray utf8 = text.isValidUtf16() ? text.toUtf8() : storable(text.toString()).toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_buffer += "\\\"";
            break;
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        default:
            if (c >= 0 && c < kFirstPrintable)
                m_buffer += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                m_buffer += c;
        }
    }
    m_buffer += '"';
}

bool JsonWriter::flush()
{
    if (!m_failed && m_out.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
    return !m_failed;
}

} // namespace vv::store
