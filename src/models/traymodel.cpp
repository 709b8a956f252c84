// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traymodel.h"

#include "base/logging.h"
#include "models/adding.h"
#include "models/library.h"
#include "models/pressingrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::models {

TrayModel::TrayModel(Library &library, Adding &adding, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, &TrayModel::refresh);
    connect(&adding, &Adding::trayChanged, this, &TrayModel::refresh);
    refresh();
}

void TrayModel::refresh()
{
    QList<store::TrayRow> rows;
    m_folders.clear();
    m_owned.clear();
    if (const store::Tray *tray = m_library.tray()) {
        auto read = tray->rows();
        if (!read) {
            qCWarning(lcModels) << "cannot read the tray:" << read.error().detail;
            return;
        }
        rows = std::move(*read);
        std::ranges::reverse(rows);
        const store::CollectionReader &reader = *m_library.reader();
        for (const store::FolderCount &folder : reader.folders().value_or(QList<store::FolderCount>()))
            m_folders.insert(folder.folder.id, folder.folder.name);
        QList<ReleaseId> releases;
        for (const store::TrayRow &row : std::as_const(rows)) {
            if (row.pressings.size() == 1)
                releases += row.pressings.constFirst().id;
        }
        m_owned = m_library.ownership(releases);
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &index : before)
        ids += m_rows[index.row()].id;
    m_rows = std::move(rows);
    QModelIndexList after;
    for (const qint64 id : std::as_const(ids)) {
        const int row = rowOf(id);
        after += row < 0 ? QModelIndex() : index(row);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT loaded();
}

const store::TrayRow *TrayModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int TrayModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &store::TrayRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TrayModel::ready() const
{
    return static_cast<int>(std::ranges::count(m_rows, store::TrayRow::State::Ready,
                                               [](const store::TrayRow &row) { return row.state(); }));
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TrayModel::titleOf(const store::TrayRow &row) const
{
    if (row.state() == store::TrayRow::State::Ready)
        return pressingData(row.pressings.constFirst(), {}, Qt::DisplayRole).toString();
    return tr("Barcode %1").arg(row.barcode);
}

QString TrayModel::stateText(const store::TrayRow &row) const
{
    switch (row.state()) {
    case store::TrayRow::State::Waiting:
        return tr("Will be looked up");
    case store::TrayRow::State::Several:
        return tr("%n pressings have it: choose yours", nullptr, static_cast<int>(row.pressings.size()));
    case store::TrayRow::State::Unknown:
        return tr("Discogs knows no record with it");
    case store::TrayRow::State::Ready:
        break;
    }
    return {};
}

QString TrayModel::copyText(const store::TrayRow &row) const
{
    QStringList parts{m_folders.value(row.folder, tr("Uncategorized"))};
    for (const FieldValue &field : row.fields)
        parts += field.value;
    if (row.rating > 0)
        parts += tr("%n star(s)", nullptr, row.rating);
    return parts.join(u" · "_s);
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::TrayRow &row = m_rows[index.row()];
    const bool isReady = row.state() == store::TrayRow::State::Ready;
    const Pressing pressing = row.pressings.value(0);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::AccessibleTextRole: {
        const QString what = isReady ? pressingData(pressing, m_owned.value(pressing.id), role).toString()
                                     : QString(titleOf(row) + u", "_s + stateText(row));
        return QString(what + u", "_s + copyText(row));
    }
    case SecondLineRole:
        return isReady ? pressingData(pressing, {}, role) : stateText(row);
    case ThirdLineRole:
    case TrayTextRole:
        return copyText(row);
    case TrayStateRole:
        return static_cast<int>(row.state());
    case TrayIdRole:
        return row.id;
    case NumbersRole:
        return {};
    default:
        // Of several, none is shown: it might be another one.
        return isReady ? pressingData(pressing, m_owned.value(pressing.id), role) : QVariant();
    }
}

} // namespace vv::models
