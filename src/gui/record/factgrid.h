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

/// Names and values in two columns, with links in the values; where there is no room for both, each name is above its
/// value.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    FactGrid(const QString &name, const Metrics &metrics, QWidget *parent = nullptr);

    void setRows(const QList<FactRow> &rows); ///< what is the same stays, with what is marked or focused in it
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchRequested(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QWidget *name; ///< nullptr: the value stands alone
        QWidget *value;
        QWidget *button; ///< nullptr: none
    };

    struct Widths {
        int names = 0;
        int values = 0; ///< with the buttons
    };

    [[nodiscard]] Line makeLine(const FactRow &fact);
    [[nodiscard]] Widths longestWords() const;
    void arrange();
    void place();
    [[nodiscard]] QWidget *copyButton(const FactRow &fact);

    Metrics m_metrics;
    QGridLayout *m_grid;
    QList<FactRow> m_rows;
    QList<Line> m_lines;
    bool m_isStacked = false;
};

} // namespace vv::gui
