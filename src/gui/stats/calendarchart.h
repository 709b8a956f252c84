// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stats/chart.h"

#include <QDate>

namespace vv::gui {

/// Days as cells, a column for each week, the stronger the more there was. Days that are to come have no cell.
class CalendarChart : public Chart
{
    Q_OBJECT

public:
    explicit CalendarChart(const Metrics &metrics, QWidget *parent = nullptr);

    /// `from` begins a week.
    void setDays(const QDate &from, const QList<int> &plays);
    [[nodiscard]] QDate dayOf(int item) const { return m_from.addDays(item); }

    [[nodiscard]] int count() const override { return static_cast<int>(m_plays.size()); }
    [[nodiscard]] QRectF itemRect(int item) const override;
    [[nodiscard]] QString itemText(int item) const override; ///< "3 plays on 4 May 2026"
    [[nodiscard]] bool leadsOn(int item) const override { return m_plays.value(item) > 0; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int neighbour(int item, int step, bool upright) const override;
    [[nodiscard]] bool isFine() const override { return true; }
    void paintChart(QPainter &painter) override;
    void paintSkeleton(QPainter &painter) override;

private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] double cellStep(int width) const; ///< a cell with its gap
    [[nodiscard]] QRectF cell(int week, int day) const;

    QDate m_from;
    QList<int> m_plays;
    int m_most = 1;
};

} // namespace vv::gui
