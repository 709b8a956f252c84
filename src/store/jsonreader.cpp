// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonreader.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kChunk = 256 * 1024;
constexpr qsizetype kLargestValue = 64 * 1024 * 1024; // the largest release seen is a hundred kilobytes
constexpr int kDeepest = 64;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool endsScalar(char c)
{
    return isBlank(c) || c == ',' || c == ']' || c == '}' || c == ':';
}

} // namespace

QString otherEncoding(QByteArrayView start)
{
    const auto begins = [&](QByteArrayView mark) { return start.startsWith(mark); };
    const bool wide
        = begins("\xff\xfe") || begins("\xfe\xff") || (start.size() > 1 && (start[0] == 0 || start[1] == 0));
    return wide ? u"it is UTF-16 or UTF-32, not UTF-8. Save it as UTF-8 and import that"_s : QString();
}

JsonReader::JsonReader(QIODevice &in)
    : m_in(in)
{}

Error JsonReader::broken(const QString &what) const
{
    return {Error::Kind::Storage, u"line %1, byte %2: %3."_s.arg(m_line).arg(m_taken).arg(what)};
}

bool JsonReader::more()
{
    if (m_at > kChunk) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const QByteArray chunk = m_in.read(kChunk);
    m_buffer += chunk;
    return !chunk.isEmpty();
}

std::optional<char> JsonReader::peek()
{
    if (m_at == m_buffer.size() && !more())
        return std::nullopt;
    return m_buffer[m_at];
}

void JsonReader::take(qsizetype count)
{
    m_line += std::count(m_buffer.cbegin() + m_at, m_buffer.cbegin() + m_at + count, '\n');
    m_at += count;
    m_taken += count;
}

void JsonReader::skipBlanks()
{
    for (auto c = peek(); c && isBlank(*c); c = peek())
        take(1);
}

Result<void> JsonReader::expect(char c)
{
    skipBlanks();
    const auto is = peek();
    if (!is)
        return fail(broken(u"the file ends too early: it is cut off"_s));
    if (*is != c)
        return fail(broken(u"there should be a \"%1\" here"_s.arg(QLatin1Char(c))));
    take(1);
    return {};
}

Result<void> JsonReader::begin()
{
    (void)peek();
    if (const QString other = otherEncoding(m_buffer); !other.isEmpty())
        return fail(broken(other));
    if (m_buffer.startsWith("\xef\xbb\xbf"))
        take(3);
    return expect('{');
}

Result<qsizetype> JsonReader::lengthOfValue()
{
    int depth = 0;
    bool text = false;
    bool scalar = false;
    for (qsizetype length = 0;; ++length) {
        if (m_at + length == m_buffer.size() && !more())
            return fail(broken(u"the file ends in the middle of a value: it is cut off"_s));
        if (length > kLargestValue)
            return fail(broken(u"a value is larger than %1 MB"_s.arg(kLargestValue / 1024 / 1024)));
        const char c = m_buffer[m_at + length];
        if (text) {
            if (c == '\\') {
                ++length; // whatever it escapes; at the end of the file the next round tells
                if (m_at + length == m_buffer.size() && !more())
                    return fail(broken(u"the file ends in the middle of a text: it is cut off"_s));
            } else if (c == '"') {
                text = false;
                if (depth == 0)
                    return length + 1;
            }
            continue;
        }
        if (scalar && depth == 0 && endsScalar(c))
            return length;
        if (c == '"') {
            text = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepest)
                return fail(broken(u"values are nested deeper than %1 levels"_s.arg(kDeepest)));
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return fail(broken(u"a value is missing"_s));
            if (--depth == 0)
                return length + 1;
        } else if (depth == 0) {
            if (endsScalar(c))
                return fail(broken(u"a value is missing"_s));
            scalar = true;
        }
    }
}

Result<QByteArray> JsonReader::rawValue()
{
    skipBlanks();
    const auto length = lengthOfValue();
    if (!length)
        return fail(length.error());
    return m_buffer.sliced(m_at, *length);
}

Result<QJsonValue> JsonReader::parsed(const QByteArray &raw) const
{
    // Qt drops a U+FEFF at the beginning of a text, unless it is escaped.
    if (raw.contains("\"\xef\xbb\xbf"))
        return parsed(QByteArray(raw).replace("\"\xef\xbb\xbf", "\"\\ufeff"));
    const bool whole = raw.startsWith('{') || raw.startsWith('[');
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(whole ? raw : '[' + raw + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return fail(broken(u"this is not sound: %1"_s.arg(error.errorString())));
    if (!whole && document.array().size() != 1)
        return fail(broken(u"this is no value"_s));
    return !whole             ? document.array().first()
        : document.isObject() ? QJsonValue(document.object())
                              : QJsonValue(document.array());
}

Result<std::optional<QString>> JsonReader::nextMember()
{
    if (m_within == Within::Member) {
        if (const auto passed = value(); !passed)
            return fail(passed.error());
    }
    while (m_within == Within::Array) {
        if (const auto passed = nextElement(); !passed)
            return fail(passed.error());
    }
    skipBlanks();
    if (const auto c = peek(); c && *c == '}') {
        take(1);
        skipBlanks();
        m_within = Within::Done;
        if (peek())
            return fail(broken(u"there is something after the end of the export"_s));
        return std::optional<QString>();
    }
    if (!std::exchange(m_first, false)) {
        if (const auto comma = expect(','); !comma)
            return fail(comma.error());
    }
    skipBlanks();
    if (const auto c = peek(); c && *c != '"')
        return fail(broken(u"there should be a name in quotes here"_s));
    const auto raw = rawValue();
    if (!raw)
        return fail(raw.error());
    const auto name = parsed(*raw);
    if (!name)
        return fail(name.error());
    take(raw->size());
    if (const auto colon = expect(':'); !colon)
        return fail(colon.error());
    m_within = Within::Member;
    return name->toString();
}

Result<QJsonValue> JsonReader::value()
{
    const auto raw = rawValue();
    if (!raw)
        return fail(raw.error());
    auto value = parsed(*raw);
    if (!value)
        return value;
    take(raw->size());
    m_within = Within::Object;
    return value;
}

Result<std::optional<QJsonValue>> JsonReader::nextElement()
{
    using Nothing = std::optional<QJsonValue>;
    const bool starts = m_within == Within::Member;
    if (starts) {
        skipBlanks();
        if (const auto c = peek(); c && *c != '[') {
            const auto passed = value();
            return passed ? Result<Nothing>(Nothing()) : fail(passed.error());
        }
        if (const auto open = expect('['); !open)
            return fail(open.error());
        m_within = Within::Array;
    }
    if (m_within != Within::Array)
        return Nothing();
    skipBlanks();
    if (const auto c = peek(); c && *c == ']') {
        take(1);
        m_within = Within::Object;
        return Nothing();
    }
    if (!starts) {
        if (const auto comma = expect(','); !comma)
            return fail(comma.error());
    }
    const auto raw = rawValue();
    if (!raw)
        return fail(raw.error());
    const auto element = parsed(*raw);
    if (!element)
        return fail(element.error());
    take(raw->size());
    return Nothing(*element);
}

} // namespace vv::store
