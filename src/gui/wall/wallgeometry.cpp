// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/wallgeometry.h"

namespace vv::gui {

namespace {

/// The last entry of an ascending list that is not above the value; -1 when all are.
int lastUpTo(const QList<int> &list, int value)
{
    return static_cast<int>(std::upper_bound(list.cbegin(), list.cend(), value) - list.cbegin()) - 1;
}

} // namespace

WallGeometry::WallGeometry(const Wish &wish)
    : m_gap(wish.gap)
    , m_textHeight(wish.textHeight)
    , m_margins(wish.margins)
    , m_count(wish.count)
    , m_groups(wish.groups)
{
    // One gap more than there is: the outer halves of the first and last cell lie in the margins.
    m_span = std::max(kSmallestEdge, wish.width - m_margins.left() - m_margins.right()) + m_gap;
    // As many columns as bring the covers nearest to the wished size, a little above or below it.
    const int wished = std::max(kSmallestEdge, wish.edge) + m_gap;
    m_columns = wish.columns > 0 ? wish.columns : std::max(1, (m_span + wished / 2) / wished);
    m_edge = m_span / m_columns - m_gap;
    m_lineHeight = wish.lineHeight > 0 ? wish.lineHeight : m_edge + m_textHeight + m_gap;

    const auto linesFor = [this](int rows) { return (rows + m_columns - 1) / m_columns; };
    while (!m_groups.isEmpty() && m_groups.constLast() >= m_count)
        m_groups.removeLast();
    if (m_groups.isEmpty()) {
        m_lines = linesFor(m_count);
        return;
    }
    m_headerHeight = wish.headerHeight;
    m_firstLines.reserve(m_groups.size());
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        m_firstLines.append(m_lines);
        const int end = group + 1 < m_groups.size() ? m_groups[group + 1] : m_count;
        m_lines += linesFor(end - m_groups[group]);
    }
}

int WallGeometry::groupOf(int row) const
{
    return lastUpTo(m_groups, row);
}

int WallGeometry::groupOfLine(int line) const
{
    return lastUpTo(m_firstLines, line);
}

int WallGeometry::groupAt(int y) const
{
    int low = 0;
    int high = groups() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (headerTop(middle) <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return high;
}

int WallGeometry::lineOf(int row) const
{
    const int group = groupOf(row);
    return group < 0 ? row / m_columns : m_firstLines[group] + (row - m_groups[group]) / m_columns;
}

int WallGeometry::columnOf(int row) const
{
    const int group = groupOf(row);
    return (group < 0 ? row : row - m_groups[group]) % m_columns;
}

int WallGeometry::lineTop(int line) const
{
    return firstTop() + line * lineHeight() + (groupOfLine(line) + 1) * m_headerHeight;
}

std::pair<int, int> WallGeometry::rowsOf(int line) const
{
    const int group = groupOfLine(line);
    if (group < 0)
        return {line * m_columns, std::min(line * m_columns + m_columns, m_count) - 1};
    const int first = m_groups[group] + (line - m_firstLines[group]) * m_columns;
    const int end = group + 1 < groups() ? m_groups[group + 1] : m_count;
    return {first, std::min(first + m_columns, end) - 1};
}

QRect WallGeometry::cell(int row) const
{
    const int column = columnOf(row);
    const int left = cellLeft(column);
    return {left, lineTop(lineOf(row)), cellLeft(column + 1) - left, lineHeight()};
}

int WallGeometry::lineUntil(int y) const
{
    const int group = groupAt(y);
    if (group < 0)
        return std::clamp((y - firstTop()) / lineHeight(), 0, std::max(m_lines - 1, 0));
    const int end = group + 1 < groups() ? m_firstLines[group + 1] : m_lines;
    const int below = y - headerTop(group) - m_headerHeight;
    if (below < 0)
        return std::max(m_firstLines[group] - 1, 0);
    return std::min(m_firstLines[group] + below / lineHeight(), end - 1);
}

int WallGeometry::lineFrom(int y) const
{
    const int line = lineUntil(y);
    return y >= lineTop(line) + lineHeight() ? std::min(line + 1, std::max(m_lines - 1, 0)) : line;
}

int WallGeometry::rowAt(int x, int y) const
{
    if (m_count == 0 || x < cellLeft(0) || x >= cellLeft(m_columns))
        return -1;
    const int line = lineUntil(y);
    if (y < lineTop(line) || y >= lineTop(line) + lineHeight())
        return -1;
    const auto [first, last] = rowsOf(line);
    const int row = first + columnAt(x);
    return row <= last ? row : -1;
}

int WallGeometry::rowNear(int x, int y) const
{
    return m_count == 0 ? -1 : rowIn(lineUntil(y), columnAt(x));
}

int WallGeometry::columnAt(int x) const
{
    int column = std::clamp((x - cellLeft(0)) * m_columns / m_span, 0, m_columns - 1);
    while (column + 1 < m_columns && x >= cellLeft(column + 1)) // rounding puts the guess at most one too low
        ++column;
    return column;
}

} // namespace vv::gui
