// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtermodel.h"

#include "base/logging.h"
#include "models/library.h"

#include <algorithm>

namespace vv::models {

FilterModel::FilterModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, &FilterModel::refresh);
    refresh();
}

void FilterModel::refresh()
{
    QList<store::SavedFilter> filters;
    if (const store::LocalFacts *local = m_library.localFacts()) {
        auto read = local->filters();
        if (!read) {
            qCWarning(lcModels) << "cannot read the filters:" << read.error().detail;
            return;
        }
        filters = std::move(*read);
    }
    if (filters == m_filters)
        return;
    beginResetModel();
    m_filters = std::move(filters);
    endResetModel();
}

int FilterModel::rowOf(const QString &query) const
{
    const auto at = std::ranges::find(m_filters, query.trimmed(), &store::SavedFilter::query);
    return at == m_filters.end() || query.trimmed().isEmpty() ? -1 : static_cast<int>(at - m_filters.begin());
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::SavedFilter &filter = m_filters[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return filter.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return filter.query;
    default:
        return {};
    }
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool FilterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty())
        return false;
    store::SavedFilter filter = m_filters[index.row()];
    if (filter.name != name) {
        filter.name = name;
        Q_EMIT renameRequested(filter);
    }
    return true;
}

} // namespace vv::models
