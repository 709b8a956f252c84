// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pressingmodel.h"

#include "models/adding.h"
#include "models/library.h"
#include "models/pressingrow.h"

#include <algorithm>

namespace vv::models {

PressingModel::PressingModel(Library &library, Adding &adding, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_adding(adding)
{
    connect(&m_adding, &Adding::searched, this, &PressingModel::received);
    connect(&m_library, &Library::changed, this, &PressingModel::clear);
}

void PressingModel::search(const Lookup &lookup)
{
    m_lookup = lookup;
    beginResetModel();
    m_rows.clear();
    m_owned.clear();
    endResetModel();
    m_page = m_pages = m_total = 0;
    ask(1);
}

void PressingModel::showMore()
{
    if (hasMore() || (m_state == State::Failed && !m_rows.isEmpty()))
        ask(m_page + 1);
}

void PressingModel::ask(int page)
{
    Lookup lookup = m_lookup;
    lookup.page = page;
    m_error.reset();
    setState(State::Searching);
    m_adding.search(lookup, ++m_number);
}

void PressingModel::cancel()
{
    if (m_state != State::Searching)
        return;
    ++m_number;
    m_adding.cancelSearch();
    setState(m_rows.isEmpty() ? State::Idle : State::Found);
}

void PressingModel::clear()
{
    cancel();
    show({});
    setState(State::Idle);
}

void PressingModel::show(const QList<Pressing> &pressings)
{
    cancel();
    beginResetModel();
    m_rows.clear();
    m_owned.clear();
    endResetModel();
    append(pressings);
    m_page = m_pages = 1;
    m_total = static_cast<int>(pressings.size());
    setState(State::Found);
}

void PressingModel::received(const Result<Pressings> &pressings, int number)
{
    if (number != m_number || m_state != State::Searching)
        return;
    if (!pressings) {
        m_error = pressings.error();
        return setState(State::Failed);
    }
    m_page = std::max(pressings->page, m_page + 1);
    m_pages = pressings->pages;
    m_total = pressings->total;
    append(pressings->items);
    setState(State::Found);
}

void PressingModel::append(const QList<Pressing> &pressings)
{
    QList<Pressing> fresh; // pages shift while they are read
    for (const Pressing &pressing : pressings) {
        if (std::ranges::find(m_rows, pressing.id, &Pressing::id) == m_rows.end())
            fresh += pressing;
    }
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
    refresh();
}

void PressingModel::refresh()
{
    QList<ReleaseId> releases;
    releases.reserve(m_rows.size());
    for (const Pressing &pressing : std::as_const(m_rows))
        releases += pressing.id;
    auto owned = m_library.ownership(releases);
    if (owned == m_owned)
        return;
    m_owned = std::move(owned);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PressingModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const Pressing *PressingModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

store::Ownership PressingModel::ownedAt(int row) const
{
    const Pressing *pressing = at(row);
    return pressing ? m_owned.value(pressing->id) : store::Ownership();
}

int PressingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PressingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return pressingData(m_rows[index.row()], ownedAt(index.row()), role);
}

} // namespace vv::models
