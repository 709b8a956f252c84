// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>

#include <algorithm>
#include <utility>

namespace vv::gui {

inline constexpr int kTextSpace = 8; ///< between a cover and its title
inline constexpr int kLineSpace = 2; ///< between the title and the line below it

/**
 * Where the cells of the wall are, by arithmetic: every answer costs the same for ten rows and for a million. Groups,
 * which begin on a line of their own below a header, cost a binary search among them.
 *
 * The table and the shelf stand by the same arithmetic: their columns and the height of a line are given.
 *
 * A cell is the cover, the text below it and half a gap on every side, so that cells touch each other and a ring round
 * a cover stays inside its cell.
 * Units: device independent pixels. Content coordinates, left to right, start at the top of the first row; the view
 *        takes off the scroll offset and mirrors for right-to-left.
 */
class WallGeometry
{
public:
    /// What is to be laid out, and how large.
    struct Wish {
        int width = 0;
        int edge = 132; ///< of a cover, about
        int gap = 16;
        int textHeight = 0;
        QMargins margins;
        int count = 0;
        QList<int> groups; ///< the first row of each, ascending, the first one 0; those beyond `count` do not count
        int headerHeight = 0;
        int columns = 0;    ///< 0 = as many covers as fit
        int lineHeight = 0; ///< 0 = that of a cover, its text and a gap
    };

    WallGeometry() = default;
    explicit WallGeometry(const Wish &wish);

    [[nodiscard]] int columns() const noexcept { return m_columns; }
    [[nodiscard]] int edge() const noexcept { return m_edge; } ///< of a cover, all the same
    [[nodiscard]] int gap() const noexcept { return m_gap; }
    [[nodiscard]] int textHeight() const noexcept { return m_textHeight; }
    [[nodiscard]] int headerHeight() const noexcept { return m_headerHeight; }
    [[nodiscard]] const QMargins &margins() const noexcept { return m_margins; }
    [[nodiscard]] int count() const noexcept { return m_count; }
    [[nodiscard]] int groups() const noexcept { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int lines() const noexcept { return m_lines; }
    [[nodiscard]] int lineHeight() const noexcept { return m_lineHeight; }
    [[nodiscard]] int contentHeight() const noexcept
    {
        return m_count == 0
            ? 0
            : m_margins.top() + m_lines * lineHeight() + groups() * m_headerHeight - m_gap + m_margins.bottom();
    }

    [[nodiscard]] int lineOf(int row) const;
    [[nodiscard]] int columnOf(int row) const;
    [[nodiscard]] int lineTop(int line) const; ///< below a header
    /// First and last row.
    [[nodiscard]] std::pair<int, int> rowsOf(int line) const;
    /// The row in this column of a line, or the line's last.
    [[nodiscard]] int rowIn(int line, int column) const
    {
        const auto [first, last] = rowsOf(line);
        return std::min(first + column, last);
    }
    [[nodiscard]] QRect cell(int row) const;
    /// The row whose cell holds the point, or -1.
    [[nodiscard]] int rowAt(int x, int y) const;
    /// The row whose cell is nearest, or -1 when there are none.
    [[nodiscard]] int rowNear(int x, int y) const;
    /// The first line that is not above a height, and the last one that is not below it; the ends where there is none.
    [[nodiscard]] int lineFrom(int y) const;
    [[nodiscard]] int lineUntil(int y) const;

    [[nodiscard]] int groupOf(int row) const; ///< -1 without groups
    [[nodiscard]] int groupAt(int y) const;   ///< whose header or cells are there; -1 without groups
    [[nodiscard]] int headerTop(int group) const
    {
        return firstTop() + m_firstLines[group] * lineHeight() + group * m_headerHeight;
    }

private:
    static constexpr int kSmallestEdge = 32;

    [[nodiscard]] int groupOfLine(int line) const;
    [[nodiscard]] int firstTop() const noexcept { return m_margins.top() - m_gap / 2; }
    /// Pixels that do not divide evenly are spread over the gaps, so the last cover ends where the margin begins.
    [[nodiscard]] int cellLeft(int column) const noexcept
    {
        return m_margins.left() - m_gap / 2 + column * m_span / m_columns;
    }
    [[nodiscard]] int columnAt(int x) const;

    int m_columns = 1;
    int m_edge = 150;
    int m_gap = 16;
    int m_textHeight = 0;
    int m_headerHeight = 0;
    int m_lineHeight = 166;
    int m_span = 166;
    QMargins m_margins;
    int m_count = 0;
    int m_lines = 0;
    QList<int> m_groups;     ///< first rows
    QList<int> m_firstLines; ///< of the groups
};

} // namespace vv::gui
