// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvreader.h"

#include "store/jsonreader.h"

#include <QIODevice>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qint64 kChunk = 64 * 1024;
constexpr qsizetype kLargestCell = 1024 * 1024;
constexpr qsizetype kMostCells = 500;

constexpr bool endsRow(int c)
{
    return c == '\n' || c == '\r' || c < 0;
}

} // namespace

CsvReader::CsvReader(QIODevice &in)
    : m_in(in)
{}

int CsvReader::peek()
{
    if (m_at == m_buffer.size()) {
        m_buffer = m_in.read(kChunk);
        m_at = 0;
        if (m_buffer.isEmpty())
            return -1;
    }
    return static_cast<uchar>(m_buffer[m_at]);
}

void CsvReader::take()
{
    ++m_at;
    ++m_taken;
}

Error CsvReader::broken(qint64 line, const QString &what)
{
    m_brokenLine = line;
    m_brokenText = what;
    return {Error::Kind::Storage, u"line %1: %2"_s.arg(line).arg(what)};
}

std::optional<Error> CsvReader::checkStart()
{
    m_started = true;
    if (peek() < 0)
        return broken(1, u"the file is empty"_s);
    if (const QString other = otherEncoding(m_buffer); !other.isEmpty())
        return broken(1, other);
    if (m_buffer.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    return std::nullopt;
}

bool CsvReader::endRow()
{
    const int c = peek();
    if (!endsRow(c))
        return false;
    if (c < 0) {
        m_openEnded = true;
        return true;
    }
    take();
    if (c == '\r' && peek() == '\n')
        take();
    ++m_line;
    return true;
}

std::optional<Error> CsvReader::readQuoted(QByteArray &cell)
{
    const qint64 opened = m_line;
    take();
    for (int c = peek();; c = peek()) {
        if (c < 0)
            return broken(opened, u"a quote is opened here and never closed: the file may be cut off"_s);
        if (c == 0)
            return broken(m_line, u"there is a NUL character: this is no text"_s);
        take();
        if (c == '"') {
            if (peek() != '"')
                break;
            take();
        }
        m_line += c == '\n' || (c == '\r' && peek() != '\n') ? 1 : 0;
        if (cell.size() >= kLargestCell)
            return broken(opened, u"a cell is larger than %1 kB; is a quote missing?"_s.arg(kLargestCell / 1024));
        cell += static_cast<char>(c);
    }
    const int after = peek();
    if (after != ',' && !endsRow(after))
        return broken(m_line, u"after a closing quote there is something else than a comma"_s);
    return std::nullopt;
}

std::optional<Error> CsvReader::readCell(QByteArray &cell)
{
    if (peek() == '"')
        return readQuoted(cell);
    for (int c = peek(); c != ',' && !endsRow(c); c = peek()) {
        if (c == '"')
            return broken(m_line, u"there is a quote in a cell that does not begin with one"_s);
        if (c == 0)
            return broken(m_line, u"there is a NUL character: this is no text"_s);
        if (cell.size() >= kLargestCell)
            return broken(m_line, u"a cell is larger than %1 kB"_s.arg(kLargestCell / 1024));
        cell += static_cast<char>(c);
        take();
    }
    return std::nullopt;
}

Result<std::optional<QStringList>> CsvReader::next()
{
    if (!m_started) {
        if (auto error = checkStart())
            return fail(std::move(*error));
    }
    while (peek() >= 0 && endsRow(peek()))
        (void)endRow();
    m_rowLine = m_line;
    if (peek() < 0)
        return std::optional<QStringList>();
    QStringList cells;
    for (;;) {
        QByteArray cell;
        if (auto error = readCell(cell))
            return fail(std::move(*error));
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        QString text = decoder(cell);
        if (decoder.hasError())
            return fail(broken(m_rowLine, u"this is not UTF-8. Save the file as UTF-8 and import that"_s));
        if (cells.size() == kMostCells)
            return fail(broken(m_rowLine, u"there are more than %1 cells"_s.arg(kMostCells)));
        cells += text.isNull() ? u""_s : text;
        if (endRow())
            return std::optional(cells);
        take(); // the comma
    }
}

} // namespace vv::store
