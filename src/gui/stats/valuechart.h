// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stats/chart.h"

#include <QDateTime>
#include <QString>

namespace vv::gui {

/// What the collection was worth at a time.
struct ValuePoint {
    QDateTime at; ///< UTC
    double amount = 0;
    QString words; ///< of the amount, "38,420 €"

    friend bool operator==(const ValuePoint &, const ValuePoint &) = default;
};

/// A line of values over time, from at least two of them. It begins and ends where the time does that it shows: what
/// was known before holds until it was noted anew.
class ValueChart : public Chart
{
    Q_OBJECT

public:
    explicit ValueChart(const Metrics &metrics, QWidget *parent = nullptr);

    /// By time; the first may lie before `from`.
    void setPoints(const QList<ValuePoint> &points, const QDateTime &from, const QDateTime &to);

    [[nodiscard]] int count() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] QRectF itemRect(int item) const override;
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] bool leadsOn(int) const override { return false; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter &painter) override;
    void paintSkeleton(QPainter &painter) override;

private:
    [[nodiscard]] QPointF place(int item) const;
    [[nodiscard]] QRectF plot() const;
    void paintPoint(QPainter &painter, int item);

    QList<ValuePoint> m_points;
    QDateTime m_from;
    QDateTime m_to;
    double m_least = 0;
    double m_most = 1;
};

} // namespace vv::gui
