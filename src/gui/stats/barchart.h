// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stats/chart.h"

#include <QString>

namespace vv::gui {

/// What a bar stands for.
struct Bar {
    QString label;
    int value = 0;
    QString words; ///< all of it, "1970s: 968 records"
    QString query; ///< of the collection that shows what was counted

    friend bool operator==(const Bar &, const Bar &) = default;
};

/// Bars: upright where there is room for their labels side by side, else one below the other.
class BarChart : public Chart
{
    Q_OBJECT

public:
    enum class Shape : quint8 { Columns, Rows };

    BarChart(const QString &name, Shape shape, const Metrics &metrics, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

    [[nodiscard]] int count() const override { return static_cast<int>(m_bars.size()); }
    [[nodiscard]] QRectF itemRect(int item) const override;
    [[nodiscard]] QString itemText(int item) const override { return m_bars.value(item).words; }
    [[nodiscard]] bool leadsOn(int item) const override { return !m_bars.value(item).query.isEmpty(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter &painter) override;
    void paintSkeleton(QPainter &painter) override;

private:
    [[nodiscard]] bool isUpright(int width) const;
    [[nodiscard]] double rowHeight(int width) const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] double valueWidth() const;
    [[nodiscard]] bool isStacked(int width) const; ///< labels have a line of their own
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] QRectF barRect(int item) const;
    void paintColumn(QPainter &painter, int item);
    void paintRow(QPainter &painter, int item);

    Shape m_shape;
    QList<Bar> m_bars;
    int m_most = 1;
};

} // namespace vv::gui
