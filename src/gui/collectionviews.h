// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "gui/metrics.h"
#include "models/sorting.h"

#include <QModelIndex>
#include <QStackedWidget>

#include <array>

class QItemSelectionModel;

namespace vv::covers {
class CoverService;
}
namespace vv::models {
class CollectionModel;
}

namespace vv::gui {

class CoverGridView;
class RecordTable;
class WallPane;

/**
 * The records as a wall of covers, a table or a shelf of spines: three views of one model with one selection. A view is
 * made when it is first shown; whoever changes to another one stays where he is.
 */
class CollectionViews : public QStackedWidget
{
    Q_OBJECT

public:
    CollectionViews(models::CollectionModel &model, covers::CoverService &covers, Settings &settings,
                    const Metrics &metrics, QWidget *parent = nullptr);
    ~CollectionViews() override;

    [[nodiscard]] CollectionView kind() const noexcept { return m_kind; }
    void setKind(CollectionView kind);
    [[nodiscard]] CoverGridView *view() const; ///< the one that is shown
    [[nodiscard]] WallPane *pane() const { return m_panes[static_cast<size_t>(m_kind)]; }
    [[nodiscard]] RecordTable *table() const noexcept { return m_table; } ///< null until it was shown
    [[nodiscard]] QItemSelectionModel *selection() const noexcept { return m_selection; }

    /// Makes it the current and only selected one, and scrolls to it.
    void select(const QModelIndex &index);
    void setSorting(const models::Sorting &sorting);
    void setGroupHeaders(bool on);
    void setPicking(bool picking); ///< CoverGridView::setPicking() of every view
    void applySettings();          ///< cover size

    /// Where the user is; file, query and folder are not its business.
    [[nodiscard]] CollectionPlace place() const;
    void goTo(const CollectionPlace &place);

Q_SIGNALS:
    void currentChanged(const QModelIndex &index);
    void opened(const QModelIndex &index);
    void typed(const QString &text);
    void zoomRequested(int steps);
    void railToggled();
    void menuRequested(const QPoint &global);               ///< for what is selected
    void sortingChosen(const vv::models::Sorting &sorting); ///< in the header of the table

private:
    WallPane *make(CollectionView kind);
    [[nodiscard]] CoverGridView *makeView(CollectionView kind);
    [[nodiscard]] CoverGridView *makeTable();
    void takeOver();

    models::CollectionModel &m_model;
    covers::CoverService &m_covers;
    Settings &m_settings;
    Metrics m_metrics;
    CollectionView m_kind = CollectionView::Wall;
    std::array<WallPane *, 3> m_panes{};
    RecordTable *m_table = nullptr;
    QItemSelectionModel *m_selection = nullptr;
    models::Sorting m_sorting;
    bool m_headers = true;
    bool m_picking = false;
    bool m_isTakingOver = false; ///< the current record changes for a moment only
};

} // namespace vv::gui
