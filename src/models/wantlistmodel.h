// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "store/collectionreader.h"
#include "store/edit.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace vv::models {

class Library;

/**
 * The wantlist as rows with the roles of the collection (models/roles.h), so that the same wall shows it. Newest first;
 * no row has an instance.
 *
 * Thread: GUI. A failed read leaves the rows as they were; error() says why.
 */
class WantlistModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit WantlistModel(Library &library, QObject *parent = nullptr);

    /// Keeps a view's selection and place when only some wants came or went.
    void refresh();
    /// Which wants have edits that Discogs has not taken yet: what EditStateRole answers from.
    void setEdits(const QList<store::PendingEdit> &edits);
    [[nodiscard]] const Want *wantAt(int row) const;         ///< null when there is no such row
    [[nodiscard]] const Want *find(ReleaseId release) const; ///< null when it is not on the wantlist
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded();

private:
    Library &m_library;
    QList<Want> m_wants;
    QList<store::CopySummary> m_rows;
    std::optional<Error> m_error;
    QHash<ReleaseId, store::EditState> m_edits;
};

} // namespace vv::models
