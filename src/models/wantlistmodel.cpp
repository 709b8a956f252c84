// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wantlistmodel.h"

#include "base/display.h"
#include "base/logging.h"
#include "models/library.h"
#include "models/roles.h"
#include "models/rowtext.h"

#include <algorithm>

namespace vv::models {

namespace {

store::CopySummary toRow(const Want &want)
{
    const Release &release = want.release;
    store::CopySummary row;
    row.release = release.id;
    row.artist = displayArtist(release.artists);
    row.title = release.title;
    row.year = release.year;
    row.rating = want.rating;
    row.format = displayFormat(release.formats);
    row.thumbUrl = release.thumbUrl;
    row.coverUrl = release.coverUrl;
    return row;
}

} // namespace

WantlistModel::WantlistModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, &WantlistModel::refresh);
    refresh();
}

void WantlistModel::refresh()
{
    QList<Want> wants;
    m_error = m_library.error();
    if (const store::CollectionReader *reader = m_library.reader()) {
        auto read = reader->wants();
        if (!read) {
            m_error = read.error();
            qCWarning(lcModels) << "cannot read the wantlist:" << m_error->detail;
            Q_EMIT loaded();
            return;
        }
        wants = std::move(*read);
    }
    if (wants != m_wants) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<ReleaseId> releases;
        for (const QModelIndex &index : before)
            releases.append(m_wants[index.row()].release.id);
        QHash<ReleaseId, int> places;
        m_rows.clear();
        for (const Want &want : std::as_const(wants)) {
            places.insert(want.release.id, static_cast<int>(m_rows.size()));
            m_rows.append(toRow(want));
        }
        m_wants = std::move(wants);
        QModelIndexList after;
        for (const ReleaseId release : std::as_const(releases)) {
            const int place = places.value(release, -1);
            after.append(place < 0 ? QModelIndex() : index(place));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT loaded();
}

void WantlistModel::setEdits(const QList<store::PendingEdit> &edits)
{
    using enum store::EditKind;
    QHash<ReleaseId, store::EditState> states;
    for (const store::PendingEdit &edit : edits) {
        const bool ofWant = edit.edit.kind == Want || edit.edit.kind == WantNotes || edit.edit.kind == WantRating;
        const auto known = states.constFind(edit.edit.release);
        if (ofWant && isMoreUrgent(edit.state, known == states.cend() ? std::nullopt : std::optional(*known)))
            states.insert(edit.edit.release, edit.state);
    }
    if (states == m_edits)
        return;
    m_edits = std::move(states);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1),
                           {EditStateRole, Qt::AccessibleTextRole});
}

const vv::Want *WantlistModel::wantAt(int row) const
{
    return row >= 0 && row < m_wants.size() ? &m_wants[row] : nullptr;
}

const Want *WantlistModel::find(ReleaseId release) const
{
    const auto found = std::ranges::find(m_wants, release, [](const Want &want) { return want.release.id; });
    return found == m_wants.end() ? nullptr : &*found;
}

int WantlistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WantlistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::CopySummary &row = m_rows[index.row()];
    const auto state = m_edits.constFind(row.release);
    if (role == EditStateRole)
        return state == m_edits.cend() ? QVariant() : QVariant(static_cast<int>(*state));
    if (role == Qt::AccessibleTextRole && state != m_edits.cend())
        return spokenWithEdits(rowData(row, role).toString(), *state);
    return rowData(row, role);
}

QHash<int, QByteArray> WantlistModel::roleNames() const
{
    return rowRoleNames();
}

} // namespace vv::models
