// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QAccessible>
#include <QHash>
#include <QList>
#include <QWidget>

namespace vv::gui {

/**
 * A drawing of values that can be walked through with the arrow keys, and each of which has words for who does not see
 * it: as a tool tip, and as an item of the chart for screen readers (gui/stats/chartaccess.h).
 *
 * Until it has values it draws a skeleton of itself. Everything is measured by the font.
 */
class Chart : public QWidget
{
    Q_OBJECT

public:
    Chart(const QString &name, const Metrics &metrics, QWidget *parent = nullptr);
    ~Chart() override;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QRectF itemRect(int item) const = 0;
    [[nodiscard]] virtual QString itemText(int item) const = 0; ///< "1970s: 968 records"
    [[nodiscard]] virtual bool leadsOn(int item) const = 0;     ///< whether choosing it does something

    [[nodiscard]] int current() const { return m_current; } ///< -1 = none
    void setCurrent(int item);
    void choose(int item); ///< as Enter or a click does
    [[nodiscard]] int itemAt(const QPointF &place) const;
    /// Where a screen reader finds an item; 0 while nobody has asked.
    [[nodiscard]] QAccessible::Id accessId(int item) const { return m_accessIds.value(item); }
    void setAccessId(int item, QAccessible::Id id);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int item);
    void currentChanged(int item);

protected:
    /// Other values are there: `description` is what the whole of it says in words.
    void valuesChanged(const QString &description, int firstCurrent);
    /// The item that an arrow key leads to; `step` is -1 or 1 in the direction of reading, or along the height.
    [[nodiscard]] virtual int neighbour(int item, int step, bool upright) const;
    [[nodiscard]] virtual bool isFine() const { return false; } ///< items are too small for a finger to mean one
    virtual void paintChart(QPainter &painter) = 0;
    virtual void paintSkeleton(QPainter &painter) = 0;
    [[nodiscard]] bool hasValues() const { return m_hasValues; }
    [[nodiscard]] bool isMarked(int item) const { return item == m_current && hasFocus(); }
    void paintMark(QPainter &painter, const QRectF &round) const; ///< the focus
    [[nodiscard]] QFont fontOf(int pixels, bool bold = false) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const; ///< in a language that is read from right to left
    [[nodiscard]] QColor accent(double strength = 1) const;
    [[nodiscard]] const Metrics &metrics() const { return m_metrics; }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void tell();
    void forgetAccess();

    Metrics m_metrics;
    QHash<int, QAccessible::Id> m_accessIds;
    int m_current = -1;
    int m_pressed = -1;
    bool m_hasValues = false;
};

} // namespace vv::gui
