// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QAbstractTableModel>

namespace vv::gui {

/// What the table's header stands over: a column for each models::Column, in that order, and no rows.
class TableColumns : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex & = {}) const override { return 0; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// The columns of somebody who never chose any; widths for type of 14 px.
[[nodiscard]] QList<TableColumn> usualColumns();
/// What was kept with everything that is not in it, as after an update, hidden at the end; without what means nothing
/// or is there twice. At least one is shown.
[[nodiscard]] QList<TableColumn> completed(const QList<TableColumn> &kept);

} // namespace vv::gui
