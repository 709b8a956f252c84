// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/tablecolumns.h"

#include "models/columns.h"

#include <algorithm>

namespace vv::gui {

using models::Column;

int TableColumns::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : models::kColumns;
}

QVariant TableColumns::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= models::kColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return models::columnTitle(column);
    return {};
}

QList<TableColumn> usualColumns()
{
    const auto column = [](Column which, int width, bool shown) {
        return TableColumn{models::columnName(which), width, shown};
    };
    return {column(Column::Cover, 40, true),
            column(Column::Artist, 116, true),
            column(Column::Title, 146, true),
            column(Column::Year, 64, true),
            column(Column::Label, 88, true),
            column(Column::Format, 84, true),
            column(Column::Rating, 92, true),
            column(Column::Media, 70, true),
            column(Column::Added, 90, false),
            column(Column::OriginalYear, 96, false),
            column(Column::CatalogueNumber, 96, false),
            column(Column::Folder, 110, false),
            column(Column::Sleeve, 72, false),
            column(Column::Plays, 68, false),
            column(Column::LastPlayed, 92, false),
            column(Column::Value, 84, false),
            column(Column::Country, 84, false),
            column(Column::Genres, 110, false),
            column(Column::Styles, 120, false),
            column(Column::Tags, 120, false)};
}

QList<TableColumn> completed(const QList<TableColumn> &kept)
{
    QList<TableColumn> columns;
    const auto isThere = [&columns](const QString &name) {
        return std::ranges::find(columns, name, &TableColumn::name) != columns.end();
    };
    for (const TableColumn &column : kept) {
        if (models::columnNamed(column.name) && !isThere(column.name))
            columns.append(column);
    }
    const bool isNew = columns.isEmpty();
    const auto usual = usualColumns();
    for (const TableColumn &column : usual) {
        if (!isThere(column.name))
            columns.append({column.name, column.width, isNew && column.shown});
    }
    if (std::ranges::none_of(columns, &TableColumn::shown))
        std::ranges::find(columns, models::columnName(Column::Title), &TableColumn::name)->shown = true;
    return columns;
}

} // namespace vv::gui
