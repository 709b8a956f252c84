// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>

#include <algorithm>

namespace vv::gui {

inline constexpr int kTextSpace = 8; ///< between a cover and its title
inline constexpr int kLineSpace = 2; ///< between the title and the line below it

/**
 * Where the cells of the wall are, by arithmetic alone: every answer costs the same for ten rows and for a million.
 *
 * A cell is the cover, the text below it and half a gap on every side, so that cells touch each other and a ring round
 * a cover stays inside its cell.
 * Units: device independent pixels. Content coordinates, left to right, start at the top of the first row; the view
 *        takes off the scroll offset and mirrors for right-to-left.
 */
class WallGeometry
{
public:
    WallGeometry() = default;
    WallGeometry(int width, int wishedEdge, int gap, int textHeight, const QMargins &margins, int count)
        : m_gap(gap)
        , m_textHeight(textHeight)
        , m_margins(margins)
        , m_count(count)
    {
        // One gap more than there is: the outer halves of the first and last cell lie in the margins.
        m_span = std::max(kSmallestEdge, width - margins.left() - margins.right()) + gap;
        // As many columns as bring the covers nearest to the wished size, a little above or below it.
        const int wished = std::max(kSmallestEdge, wishedEdge) + gap;
        m_columns = std::max(1, (m_span + wished / 2) / wished);
        m_edge = m_span / m_columns - gap;
    }

    [[nodiscard]] int columns() const noexcept { return m_columns; }
    [[nodiscard]] int edge() const noexcept { return m_edge; } ///< of a cover, all the same
    [[nodiscard]] int gap() const noexcept { return m_gap; }
    [[nodiscard]] int textHeight() const noexcept { return m_textHeight; }
    [[nodiscard]] int count() const noexcept { return m_count; }
    [[nodiscard]] int lines() const noexcept { return (m_count + m_columns - 1) / m_columns; }
    [[nodiscard]] int lineHeight() const noexcept { return m_edge + m_textHeight + m_gap; }
    [[nodiscard]] int contentHeight() const noexcept
    {
        return m_count == 0 ? 0 : m_margins.top() + lines() * lineHeight() - m_gap + m_margins.bottom();
    }

    [[nodiscard]] QRect cell(int row) const
    {
        const int column = row % m_columns;
        const int left = cellLeft(column);
        return {left, firstTop() + row / m_columns * lineHeight(), cellLeft(column + 1) - left, lineHeight()};
    }

    /// The row whose cell holds the point, or -1.
    [[nodiscard]] int rowAt(int x, int y) const
    {
        if (x < cellLeft(0) || x >= cellLeft(m_columns) || y < firstTop())
            return -1;
        const int row = (y - firstTop()) / lineHeight() * m_columns + columnAt(x);
        return row < m_count ? row : -1;
    }

    /// The row whose cell is nearest, or -1 when there are none.
    [[nodiscard]] int rowNear(int x, int y) const
    {
        if (m_count == 0)
            return -1;
        const int line = std::clamp((y - firstTop()) / lineHeight(), 0, lines() - 1);
        return std::min(line * m_columns + columnAt(x), m_count - 1);
    }

    /// The line at a height, whether or not there is one.
    [[nodiscard]] int lineAt(int y) const { return y < firstTop() ? 0 : (y - firstTop()) / lineHeight(); }

private:
    static constexpr int kSmallestEdge = 32;

    [[nodiscard]] int firstTop() const noexcept { return m_margins.top() - m_gap / 2; }
    /// Pixels that do not divide evenly are spread over the gaps, so the last cover ends where the margin begins.
    [[nodiscard]] int cellLeft(int column) const noexcept
    {
        return m_margins.left() - m_gap / 2 + column * m_span / m_columns;
    }
    [[nodiscard]] int columnAt(int x) const
    {
        int column = std::clamp((x - cellLeft(0)) * m_columns / m_span, 0, m_columns - 1);
        while (column + 1 < m_columns && x >= cellLeft(column + 1)) // rounding puts the guess at most one too low
            ++column;
        return column;
    }

    int m_columns = 1;
    int m_edge = 150;
    int m_gap = 16;
    int m_textHeight = 0;
    int m_span = 166;
    QMargins m_margins;
    int m_count = 0;
};

} // namespace vv::gui
