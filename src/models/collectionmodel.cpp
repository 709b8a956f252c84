// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionmodel.h"

#include "base/logging.h"
#include "models/columns.h"
#include "models/library.h"
#include "models/money.h"
#include "models/recordmime.h"
#include "models/rowtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

constexpr int kRowsBefore = 32; // a view asks for rows in order, and scrolls down more often than up
constexpr int kRowsAfter = 96;
constexpr int kFactsBefore = 8; // they cost more
constexpr int kFactsAfter = 48;
constexpr int kMostRanges = 400; // from here on a reset is quicker than telling each range

/// Contiguous stretches of `rows` (ascending) as first and last, the last stretch first.
QList<std::pair<int, int>> rangesFromEnd(const QList<int> &rows)
{
    QList<std::pair<int, int>> ranges;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        if (!ranges.isEmpty() && ranges.last().first == rows[i] + 1)
            ranges.last().first = rows[i];
        else
            ranges.append({rows[i], rows[i]});
    }
    return ranges;
}

} // namespace

CollectionModel::CollectionModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_rows(kCachedRows, kRowsBefore, kRowsAfter)
    , m_facts(kCachedRows, kFactsBefore, kFactsAfter)
{
    connect(&m_library, &Library::changed, this, [this] { setSelection(m_selection); });
    if (auto ids = find())
        m_ids = std::move(*ids);
}

std::optional<QList<InstanceId>> CollectionModel::find()
{
    const store::CollectionReader *reader = m_library.reader();
    m_error = m_library.error();
    if (!reader) {
        m_hints.clear();
        m_grouping = {};
        return QList<InstanceId>();
    }
    auto found = reader->find(m_selection);
    if (!found) {
        m_error = found.error();
        qCWarning(lcModels) << "cannot list the collection:" << m_error->detail;
        return std::nullopt;
    }
    m_hints = found->hints;
    m_grouping = Grouping(m_selection.sort, std::move(found->groups), static_cast<int>(found->ids.size()));
    return std::move(found->ids);
}

void CollectionModel::setSelection(const store::Selection &selection)
{
    m_selection = selection;
    reset(find().value_or(QList<InstanceId>()));
    m_labels.clear();
    Q_EMIT loaded();
}

void CollectionModel::refresh()
{
    if (const auto ids = find()) {
        forgetRows();
        merge(*ids);
        m_labels.clear();
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_ids.size()) - 1));
    }
    Q_EMIT loaded();
}

void CollectionModel::refreshRow(InstanceId instance)
{
    const int row = rowOf(instance);
    if (row < 0)
        return;
    m_rows.remove(instance);
    m_facts.remove(instance);
    Q_EMIT dataChanged(index(row), index(row));
}

void CollectionModel::setEdits(const QList<store::PendingEdit> &edits)
{
    QHash<InstanceId, store::EditState> ofCopies;
    QHash<ReleaseId, store::EditState> ratings;
    const auto note = [](auto &states, auto id, store::EditState state) {
        const auto known = states.constFind(id);
        if (id.isValid() && isMoreUrgent(state, known == states.cend() ? std::nullopt : std::optional(*known)))
            states.insert(id, state);
    };
    for (const store::PendingEdit &edit : edits) {
        if (edit.edit.kind == store::EditKind::Rating)
            note(ratings, edit.edit.release, edit.state);
        note(ofCopies, edit.edit.instance, edit.state);
    }
    if (ofCopies == m_copyEdits && ratings == m_ratingEdits)
        return;
    m_copyEdits = std::move(ofCopies);
    m_ratingEdits = std::move(ratings);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_ids.size()) - 1),
                           {EditStateRole, Qt::AccessibleTextRole});
}

void CollectionModel::renumber(InstanceId before, InstanceId now)
{
    const int at = rowOf(before);
    if (at < 0 || rowOf(now) >= 0)
        return;
    m_ids[at] = now;
    m_rows.remove(before);
    m_facts.remove(before);
    Q_EMIT dataChanged(index(at), index(at));
}

std::optional<store::EditState> CollectionModel::editState(int at) const
{
    std::optional<store::EditState> state;
    const auto ofCopy = m_copyEdits.constFind(m_ids[at]);
    if (ofCopy != m_copyEdits.cend())
        state = *ofCopy;
    if (m_ratingEdits.isEmpty())
        return state;
    const auto rating = m_ratingEdits.constFind(row(at).release);
    return rating != m_ratingEdits.cend() && isMoreUrgent(*rating, state) ? std::optional(*rating) : state;
}

void CollectionModel::reset(QList<InstanceId> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    forgetRows();
    endResetModel();
}

void CollectionModel::merge(const QList<InstanceId> &ids)
{
    if (ids == m_ids)
        return;
    const QSet<InstanceId> wanted(ids.begin(), ids.end());
    QList<int> gone;
    for (qsizetype row = 0; row < m_ids.size(); ++row) {
        if (!wanted.contains(m_ids[row]))
            gone.append(static_cast<int>(row));
    }
    const auto ranges = rangesFromEnd(gone);
    const qsizetype added = ids.size() - (m_ids.size() - gone.size());
    if (m_ids.isEmpty() || ranges.size() + added > kMostRanges) {
        reset(ids);
        return;
    }
    for (const auto &[first, last] : ranges) {
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        endRemoveRows();
    }
    const QSet<InstanceId> kept(m_ids.begin(), m_ids.end());
    QList<InstanceId> order;
    order.reserve(m_ids.size());
    std::ranges::copy_if(ids, std::back_inserter(order), [&kept](InstanceId id) { return kept.contains(id); });
    if (order != m_ids)
        reorder(order);
    insertMissing(ids);
}

void CollectionModel::reorder(const QList<InstanceId> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<InstanceId> moved;
    moved.reserve(before.size());
    for (const QModelIndex &index : before)
        moved.append(m_ids[index.row()]);
    m_ids = order;
    QHash<InstanceId, int> places;
    places.reserve(m_ids.size());
    for (qsizetype row = 0; row < m_ids.size(); ++row)
        places.insert(m_ids[row], static_cast<int>(row));
    QModelIndexList after;
    after.reserve(before.size());
    for (const InstanceId id : std::as_const(moved))
        after.append(index(places.value(id)));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CollectionModel::insertMissing(const QList<InstanceId> &ids)
{
    // Both lists have their common ids in the same order, so one walk finds every gap.
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (row < m_ids.size() && m_ids[row] == ids[row])
            continue;
        qsizetype end = row;
        while (end < ids.size() && (row >= m_ids.size() || ids[end] != m_ids[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_ids.insert(row, end - row, InstanceId());
        std::copy(ids.begin() + row, ids.begin() + end, m_ids.begin() + row);
        endInsertRows();
        row = end - 1;
    }
}

QString CollectionModel::groupTitle(int group) const
{
    if (!m_grouping.isByLabel() || m_grouping.isUnknown(group))
        return m_grouping.title(group);
    const auto known = m_labels.constFind(group);
    if (known != m_labels.cend())
        return *known;
    const store::CollectionReader *reader = m_library.reader();
    const auto read = reader ? reader->labelOf(instanceAt(m_grouping.first(group))) : Result<QString>();
    QString name = read.value_or(QString());
    if (name.startsWith("Not On Label"_L1, Qt::CaseInsensitive)) // one for each artist who published alone
        name = tr("Not on a label");
    return *m_labels.insert(group, name);
}

int CollectionModel::rowOf(InstanceId instance) const
{
    return static_cast<int>(m_ids.indexOf(instance));
}

InstanceId CollectionModel::instanceAt(int row) const
{
    return m_ids.value(row);
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == InstanceRole) // asked for by selection keeping, which must not read rows
        return QVariant::fromValue(m_ids[index.row()]);
    if (role == Qt::AccessibleDescriptionRole) {
        const int group = m_grouping.groupOf(index.row());
        return group < 0 ? QVariant() : groupTitle(group);
    }
    if (role == EditStateRole || role == Qt::AccessibleTextRole) {
        const auto state = editState(index.row());
        if (role == EditStateRole)
            return state ? QVariant(static_cast<int>(*state)) : QVariant();
        const QString cell = rowData(row(index.row()), role).toString();
        return state ? spokenWithEdits(cell, *state) : cell;
    }
    if (const auto column = columnOfRole(role)) {
        static const store::RowFacts none;
        return columnText(*column, row(index.row()), needsFacts(*column) ? facts(index.row()) : none, currencySign());
    }
    return rowData(row(index.row()), role);
}

QModelIndexList CollectionModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                       Qt::MatchFlags flags) const
{
    if (role != InstanceRole)
        return QAbstractListModel::match(start, role, value, hits, flags);
    const int found = rowOf(value.value<InstanceId>());
    return found < 0 ? QModelIndexList() : QModelIndexList{index(found)};
}

QHash<int, QByteArray> CollectionModel::roleNames() const
{
    return rowRoleNames();
}

Qt::ItemFlags CollectionModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList CollectionModel::mimeTypes() const
{
    return {recordMimeType()};
}

QMimeData *CollectionModel::mimeData(const QModelIndexList &indexes) const
{
    QList<InstanceId> records;
    records.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        records.append(instanceAt(index.row()));
    return recordMimeData(records);
}

const store::CopySummary &CollectionModel::row(int row) const
{
    return m_rows.at(m_ids, row, [this](const QList<InstanceId> &ids) {
        const store::CollectionReader *reader = m_library.reader();
        return reader ? reader->summaries(ids) : Result<QList<store::CopySummary>>();
    });
}

const store::RowFacts &CollectionModel::facts(int row) const
{
    return m_facts.at(m_ids, row, [this](const QList<InstanceId> &ids) {
        const store::CollectionReader *reader = m_library.reader();
        return reader ? reader->facts(ids) : Result<QList<store::RowFacts>>();
    });
}

const QString &CollectionModel::currencySign() const
{
    if (!m_currencySign) {
        const store::CollectionReader *reader = m_library.reader();
        const auto account = reader ? reader->account() : Result<std::optional<store::Account>>();
        m_currencySign = account && *account ? signIn((*account)->value) : QString();
    }
    return *m_currencySign;
}

void CollectionModel::forgetRows()
{
    m_rows.clear();
    m_facts.clear();
    m_currencySign.reset();
}

} // namespace vv::models
