// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wantlistmodel.h"

#include "base/display.h"
#include "base/logging.h"
#include "models/library.h"
#include "models/rowtext.h"

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

const Want *WantlistModel::wantAt(int row) const
{
    return row >= 0 && row < m_wants.size() ? &m_wants[row] : nullptr;
}

int WantlistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WantlistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return rowData(m_rows[index.row()], role);
}

QHash<int, QByteArray> WantlistModel::roleNames() const
{
    return rowRoleNames();
}

} // namespace vv::models
