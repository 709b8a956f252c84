// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace vv::gui {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(at, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QSize>> line;
    int x = inner.x();
    int y = inner.y();
    int height = 0;
    const auto endLine = [&] {
        int at = inner.x();
        for (const auto &[item, size] : std::as_const(line)) {
            const QRect place(QPoint(at, y + (height - size.height()) / 2), size);
            if (really)
                item->setGeometry(QStyle::visualRect(direction, inner, place));
            at += size.width() + spacing();
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize()).boundedTo({inner.width(), 1 << 20});
        if (!line.isEmpty() && x + size.width() > inner.x() + inner.width()) {
            endLine();
            y += height + spacing();
            x = inner.x();
            height = 0;
        }
        line.append({item, size});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace vv::gui
