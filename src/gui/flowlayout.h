// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace vv::gui {

/// One after the other, as high as each wants to be, and in as many lines as the width asks for.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(QWidget *parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    void insertWidget(int at, QWidget *widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height it takes.
    int place(const QRect &rect, bool really) const;

    QList<QLayoutItem *> m_items;
};

} // namespace vv::gui
