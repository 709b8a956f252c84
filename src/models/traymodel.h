// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ownership.h"
#include "store/tray.h"

#include <QAbstractListModel>
#include <QHash>

namespace vv::models {

class Adding;
class Library;

/**
 * The tray as rows with the roles of models/pressingrow.h; the newest first. A view's selection stays with its rows.
 *
 * It never changes what it shows by itself: that comes back through the store.
 * Thread: GUI.
 */
class TrayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    TrayModel(Library &library, Adding &adding, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const store::TrayRow *at(int row) const; ///< null when there is no such row
    [[nodiscard]] int rowOf(qint64 id) const;              ///< -1 when it is gone
    [[nodiscard]] const QList<store::TrayRow> &rows() const { return m_rows; }
    [[nodiscard]] int ready() const; ///< so many can be added

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    [[nodiscard]] QString titleOf(const store::TrayRow &row) const;
    [[nodiscard]] QString stateText(const store::TrayRow &row) const; ///< of one that is not ready
    [[nodiscard]] QString copyText(const store::TrayRow &row) const;

    Library &m_library;
    QList<store::TrayRow> m_rows;
    QHash<ReleaseId, store::Ownership> m_owned;
    QHash<FolderId, QString> m_folders;
};

} // namespace vv::models
