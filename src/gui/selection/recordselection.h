// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QItemSelectionModel>
#include <QList>
#include <QTimer>

#include <utility>

namespace vv::models {
class CollectionModel;
}

namespace vv::gui {

/// The records that are selected in the collection, as records. Counting costs next to nothing, also when it is all of
/// 100,000.
class RecordSelection : public QObject
{
    Q_OBJECT

public:
    RecordSelection(models::CollectionModel &model, QItemSelectionModel &rows, QObject *parent = nullptr);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool isMany() const { return count() > 1; }
    [[nodiscard]] QList<InstanceId> ids(int atMost = -1) const; ///< in their order on the page
    [[nodiscard]] models::CollectionModel &model() const { return m_model; }
    void reduce(); ///< to the current record; picking ends, with none
    /// Whether a tap puts a record in or takes it out. Begins with what is selected.
    void setPicking(bool picking);
    [[nodiscard]] bool isPicking() const noexcept { return m_picking; }

Q_SIGNALS:
    void changed(); ///< once for many changes in a row
    void pickingChanged(bool picking);

private:
    /// Of rows, in order. What the model of the selection says may overlap.
    [[nodiscard]] QList<std::pair<int, int>> ranges() const;

    models::CollectionModel &m_model;
    QItemSelectionModel &m_rows;
    QTimer m_soon;
    bool m_picking = false;
};

} // namespace vv::gui
