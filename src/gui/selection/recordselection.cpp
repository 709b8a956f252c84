// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection/recordselection.h"

#include "models/collectionmodel.h"

#include <algorithm>

namespace vv::gui {

RecordSelection::RecordSelection(models::CollectionModel &model, QItemSelectionModel &rows, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_rows(rows)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RecordSelection::changed);
    connect(&m_rows, &QItemSelectionModel::selectionChanged, this, [this] { m_soon.start(); });
    // A reset takes the selection away without a word, and the views bring back what is still there.
    connect(&m_model, &models::CollectionModel::loaded, this, [this] { m_soon.start(); });
}

QList<std::pair<int, int>> RecordSelection::ranges() const
{
    QList<std::pair<int, int>> found;
    const QItemSelection selection = m_rows.selection();
    for (const QItemSelectionRange &range : selection)
        found.append({range.top(), range.bottom()});
    std::ranges::sort(found);
    QList<std::pair<int, int>> apart;
    for (const auto &[top, bottom] : std::as_const(found)) {
        if (!apart.isEmpty() && top <= apart.constLast().second)
            apart.last().second = std::max(apart.constLast().second, bottom);
        else
            apart.append({top, bottom});
    }
    return apart;
}

int RecordSelection::count() const
{
    int rows = 0;
    const auto apart = ranges();
    for (const auto &[top, bottom] : apart)
        rows += bottom - top + 1;
    return rows;
}

QList<InstanceId> RecordSelection::ids(int atMost) const
{
    QList<InstanceId> ids;
    const auto apart = ranges();
    for (const auto &[top, bottom] : apart) {
        for (int row = top; row <= bottom && ids.size() != atMost; ++row)
            ids.append(m_model.instanceAt(row));
    }
    return ids;
}

void RecordSelection::reduce()
{
    if (!m_picking)
        return m_rows.select(m_rows.currentIndex(), QItemSelectionModel::ClearAndSelect);
    setPicking(false);
    m_rows.clear();
}

void RecordSelection::setPicking(bool picking)
{
    if (picking == m_picking)
        return;
    m_picking = picking;
    Q_EMIT pickingChanged(picking);
    m_soon.start();
}

} // namespace vv::gui
