// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace vv::gui {

/// A line of a FactGrid.
struct FactRow {
    QString name;        ///< plain; empty = the value stands alone
    QString html;        ///< as LinkLabel takes it
    QString copied = {}; ///< what a button beside it puts on the clipboard; empty = no button

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

/// Names and values in two columns, with links in the values.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    FactGrid(const QString &name, const Metrics &metrics, QWidget *parent = nullptr);

    void setRows(const QList<FactRow> &rows); ///< what is the same stays, with what is marked or focused in it
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    void searchRequested(const QString &query);

private:
    void addRow(int row, const FactRow &fact);
    [[nodiscard]] QWidget *copyButton(const FactRow &fact);

    Metrics m_metrics;
    QGridLayout *m_grid;
    QList<FactRow> m_rows;
    QList<QWidget *> m_cells;
};

} // namespace vv::gui
