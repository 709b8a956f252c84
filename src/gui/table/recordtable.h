// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "gui/wall/covergridview.h"
#include "models/columns.h"
#include "models/sorting.h"

#include <QList>

class QMenu;

namespace vv::gui {

class TableHeader;

/**
 * The records as lines with columns, over any list model with the roles of models/roles.h and models/columns.h.
 *
 * Not a QTableView: the columns are the view's and not the model's, which stays a list to the wall and the shelf beside
 * it, and a line is painted at once. A line is as tall as a small cover, which follows setCoverEdge(). Where the
 * columns leave room, those with words share it.
 */
class RecordTable : public CoverGridView
{
    Q_OBJECT

public:
    /// A column that is shown, and where its cells begin, from the side where reading begins.
    struct Cell {
        models::Column column = models::Column::Title;
        int start = 0;
        int width = 0;
    };

    explicit RecordTable(QWidget *parent = nullptr);
    ~RecordTable() override;

    void setColumns(const QList<TableColumn> &columns);
    [[nodiscard]] QList<TableColumn> columns() const;
    /// For the arrow in the header.
    void setSorting(const models::Sorting &sorting);
    /// What there is to choose from, as a menu of checkable actions named after the columns.
    [[nodiscard]] QMenu *columnsMenu() const noexcept { return m_menu; }
    [[nodiscard]] TableHeader *header() const noexcept { return m_header; }

    [[nodiscard]] const QList<Cell> &cells() const noexcept { return m_cells; }
    [[nodiscard]] int rowHeight() const;

Q_SIGNALS:
    void columnsChanged(); ///< by the user
    void sortingChosen(const vv::models::Sorting &sorting);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] WallGeometry measured(int width) const override;
    [[nodiscard]] int scrollStep() const override { return rowHeight(); }
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void place();
    void placeCells();
    void spread();
    void keepWidths();
    void sortBy(int section);
    void showSorting();
    void fillMenu();
    void see(int section);

    TableHeader *m_header;
    QMenu *m_menu;
    QList<Cell> m_cells;
    QList<int> m_widths = QList<int>(models::kColumns, 0); ///< by column, also of hidden ones; at least
    models::Sorting m_sorting;
    int m_spreadOver = -1;   ///< the width that the columns were made to fill
    bool m_isChosen = false; ///< the widths are the user's: none grows by itself
    bool m_isPlacing = false;
    bool m_isSetting = false; ///< the columns are set, and not by the user
};

} // namespace vv::gui
