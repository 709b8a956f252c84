// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonwriter.h"

#include "store/query.h"

#include <QIODevice>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kBufferBytes = 64 * 1024;
constexpr char kFirstPrintable = 0x20;

void appendEscaped(QByteArray &to, char c)
{
    switch (c) {
    case '"':
        to += "\\\"";
        break;
    case '\\':
        to += "\\\\";
        break;
    case '\n':
        to += "\\n";
        break;
    case '\r':
        to += "\\r";
        break;
    case '\t':
        to += "\\t";
        break;
    default:
        to += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }
}

} // namespace

void appendJsonText(QByteArray &to, QStringView text)
{
    to += '"';
    const QByteArray utf8 = text.isValidUtf16() ? text.toUtf8() : storable(text.toString()).toUtf8();
    // What needs no escaping goes over in runs.
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const bool plain = (c < 0 || c >= kFirstPrintable) && c != '"' && c != '\\';
        if (plain)
            continue;
        to.append(utf8.constData() + from, i - from);
        from = i + 1;
        appendEscaped(to, c);
    }
    to.append(utf8.constData() + from, utf8.size() - from);
    to += '"';
}

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
    appendJsonText(m_buffer, name);
    m_buffer += ':';
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    appendJsonText(m_buffer, text);
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

JsonWriter &JsonWriter::truth(bool value)
{
    separate();
    m_buffer += value ? "true" : "false";
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::real(double number)
{
    separate();
    m_buffer += std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : "0"_ba;
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

JsonWriter &JsonWriter::elements(const QByteArray &text)
{
    if (text.isEmpty())
        return *this;
    separate();
    m_buffer += text;
    m_needsComma = true;
    return *this;
}

bool JsonWriter::flush()
{
    if (!m_failed && m_out.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
    return !m_failed;
}

} // namespace vv::store
