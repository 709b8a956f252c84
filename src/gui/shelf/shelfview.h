// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/wall/covergridview.h"

namespace vv::gui {

/**
 * The records as spines on boards, in their order, over any list model with the roles of models/roles.h.
 *
 * All places are equally wide, so that the layout stays WallGeometry's arithmetic; how much of its place a record fills
 * says how many discs it has. Size follows setCoverEdge(). The record under the mouse, or the current one while the
 * shelf has the focus, is pulled out a little, and a label shows its cover. Where groups begin, a card with a tab
 * stands between the records.
 */
class ShelfView : public CoverGridView
{
    Q_OBJECT

public:
    explicit ShelfView(QWidget *parent = nullptr);
    ~ShelfView() override;

    [[nodiscard]] int spineHeight() const; ///< of an LP
    [[nodiscard]] int pitch() const;       ///< from one record to the next, about
    /// The part of a cell in which the record stands; the rest is free for what is pulled out, tabs and the board.
    [[nodiscard]] QRect standIn(const QRect &cell) const;
    /// The record that is pulled out.
    [[nodiscard]] QModelIndex pulled() const;
    [[nodiscard]] static int pull(); ///< by so much
    /// Where its label is; empty without one.
    [[nodiscard]] QRect labelRect() const;
    [[nodiscard]] const QFont &tabFont() const noexcept { return m_tabFont; }

protected:
    [[nodiscard]] WallGeometry measured(int width) const override;
    void setHovered(const QModelIndex &index) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int headroom() const;
    void paintBoards(QPainter &painter) const;
    void paintTabs(QPainter &painter) const;
    void paintTab(QPainter &painter, int group, const QRect &cell, int room) const;

    QFont m_tabFont;
};

} // namespace vv::gui
