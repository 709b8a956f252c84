// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the wall does when its rows change: place and selection are kept.
#include "gui/wall/covergridview.h"
#include "models/roles.h"

#include <algorithm>

namespace vv::gui {

namespace {

constexpr qsizetype kFewSelected = 50; ///< are looked for one by one after a reset

} // namespace

void CoverGridView::setModel(QAbstractItemModel *model)
{
    for (const auto &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    // Before the base class connects: its selection model clears itself on the same signal.
    if (model) {
        m_modelConnections = {
            connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CoverGridView::remember),
            connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleDelayedItemsLayout(); }),
        };
    }
    m_anchorRow = 0;
    m_anchorPart = 0;
    QListView::setModel(model);
    // After the selection model was told, or it would forget again what is restored.
    if (model)
        m_modelConnections.append(
            connect(model, &QAbstractItemModel::modelReset, this, &CoverGridView::restore, Qt::QueuedConnection));
    relayout();
}

void CoverGridView::setRootIndex(const QModelIndex &index)
{
    QAbstractItemView::setRootIndex(index);
    relayout();
}

void CoverGridView::reset()
{
    m_hovered = QModelIndex();
    m_pressed = QModelIndex();
    QAbstractItemView::reset();
    relayout();
}

void CoverGridView::remember()
{
    m_remembered = {};
    if (currentIndex().isValid()) {
        m_remembered.current = currentIndex().data(models::InstanceRole);
        m_remembered.row = currentIndex().row();
    }
    if (!selectionModel())
        return;
    const auto ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_remembered.selected.insert(indexOf(row).data(models::InstanceRole).toLongLong());
    }
}

void CoverGridView::restore()
{
    const Remembered was = std::exchange(m_remembered, {});
    if (!model() || !selectionModel() || currentIndex().isValid())
        return; // somebody has chosen already
    const int start = std::min(was.row, count() - 1);
    const auto find = [&](const QVariant &instance) -> QModelIndex {
        if (!instance.isValid() || start < 0)
            return {};
        const auto found
            = model()->match(indexOf(start), models::InstanceRole, instance, 1, Qt::MatchExactly | Qt::MatchWrap);
        return found.value(0);
    };
    if (const QModelIndex current = find(was.current); current.isValid()) {
        // Whoever has scrolled away from it is not to be thrown back.
        const bool follows = hasAutoScroll();
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        setAutoScroll(follows);
    }
    QItemSelection selection;
    if (was.selected.size() <= kFewSelected) {
        for (const qint64 instance : was.selected) {
            if (const QModelIndex index = find(instance); index.isValid())
                selection.select(index, index);
        }
    } else {
        // All rows once: each of them could have gone anywhere.
        int first = -1;
        for (int row = 0; row <= count(); ++row) {
            const bool isOne
                = row < count() && was.selected.contains(indexOf(row).data(models::InstanceRole).toLongLong());
            if (isOne && first < 0)
                first = row;
            else if (!isOne && first >= 0)
                selection.select(indexOf(std::exchange(first, -1)), indexOf(row - 1));
        }
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CoverGridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Not QListView's: it would lay out again, and no size here depends on data.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void CoverGridView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void CoverGridView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

} // namespace vv::gui
