// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/localfacts.h"

#include <QAbstractListModel>

namespace vv::models {

class Library;

/// The searches that were given a name, in the user's order; their names can be edited. Thread: GUI.
class FilterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FilterModel(Library &library, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const QList<store::SavedFilter> &filters() const { return m_filters; }
    [[nodiscard]] int rowOf(const QString &query) const; ///< -1 when there is none of that query

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for another name; the row has it once the store has.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameRequested(const vv::store::SavedFilter &filter);

private:
    Library &m_library;
    QList<store::SavedFilter> m_filters;
};

} // namespace vv::models
