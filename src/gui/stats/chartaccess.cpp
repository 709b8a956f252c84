// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stats/chartaccess.h"

#include "gui/stats/chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace vv::gui {

namespace {

/// A value. It lives as long as the chart keeps its id (Chart::setAccessId()).
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(Chart *chart, int item)
        : m_chart(chart)
        , m_item(item)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] bool isValid() const override { return m_chart && m_item < m_chart->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_chart->itemText(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_chart->itemRect(m_item).toAlignedRect();
        return {m_chart->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_chart->current() == m_item;
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_chart->hasFocus();
        state.invisible = !m_chart->isVisible();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && m_chart->leadsOn(m_item) ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_chart->choose(m_item);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Chart> m_chart;
    int m_item;
};

class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(Chart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}

    [[nodiscard]] int childCount() const override { return chart()->count(); }
    [[nodiscard]] QAccessibleInterface *child(int item) const override
    {
        if (item < 0 || item >= childCount())
            return nullptr;
        if (const QAccessible::Id known = chart()->accessId(item))
            return QAccessible::accessibleInterface(known);
        auto *made = new ItemInterface(chart(), item);
        chart()->setAccessId(item, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int item = 0; item < childCount(); ++item) {
            if (const QAccessible::Id known = chart()->accessId(item);
                known && QAccessible::accessibleInterface(known) == wanted)
                return item;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->current()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(chart()->itemAt(chart()->mapFromGlobal(QPoint(x, y))));
    }

private:
    [[nodiscard]] Chart *chart() const { return static_cast<Chart *>(widget()); }
};

} // namespace

QAccessibleInterface *makeChartInterface(Chart *chart)
{
    return new ChartInterface(chart);
}

} // namespace vv::gui
