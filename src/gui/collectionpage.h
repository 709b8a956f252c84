// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "gui/metrics.h"
#include "models/sorting.h"

#include <QWidget>

class QItemSelectionModel;
class QStackedWidget;

namespace vv::covers {
class CoverService;
}
namespace vv::models {
class CollectionModel;
class FilterValues;
class Suggestions;
class SyncStatus;
class Worth;
} // namespace vv::models

namespace vv::gui {

class CollectionLine;
class CollectionMessage;
class CollectionViews;
class FilterBar;
class SearchField;
class SortButton;

/**
 * The records of the collection with search line, order, random pick and choice of view; or, where there are none to
 * show, why not and what to do.
 */
class CollectionPage : public QWidget
{
    Q_OBJECT

public:
    CollectionPage(models::CollectionModel &model, models::Suggestions &suggestions, models::SyncStatus &status,
                   covers::CoverService &covers, Settings &settings, const Metrics &metrics, QWidget *parent = nullptr);

    void addFilters(models::FilterValues &values); ///< chips and builder under the search line
    void addFoot(QWidget *foot);                   ///< becomes a child
    void setWorth(const models::Worth &worth);     ///< of what is shown

    void setFolder(FolderId folder, const QString &name); ///< All shows everything
    void setTotal(int copies);                            ///< in the whole collection, for "1,284 of 3,107 records"
    void search();                                        ///< puts the cursor into the search line
    void spin();          ///< selects a random record of those shown; in the kiosk opens its page too
    void goToNextGroup(); ///< letter, year, ... of the order
    void goToPreviousGroup();
    void show(const QString &query, const QString &sorting); ///< a saved search; without a sorting, as it is
    void openCurrent();                                      ///< opens the selected record, or the first
    void select(InstanceId instance);                        ///< and scrolls to it, if it is shown
    void focusWall();
    void setPicking(bool picking);                        ///< several are being chosen by tapping
    void applySettings();                                 ///< cover size
    void setView(CollectionView view);                    ///< and remembers it
    void showView(CollectionView view);                   ///< for this time
    void zoom(int steps);                                 ///< covers larger or smaller; 0 = the usual size
    [[nodiscard]] QItemSelectionModel *selection() const; ///< rows of the model; the same in every view
    /// What the views stand in, to drop something onto, and the record at a place there.
    [[nodiscard]] QWidget *dropTarget() const;
    [[nodiscard]] InstanceId instanceAt(const QPoint &place) const;
    [[nodiscard]] InstanceId current() const;
    bool giveUpFilter(); ///< that is being put together; false where none is
    [[nodiscard]] bool hasQuery() const;
    void clearQuery();
    /// Where the user is, but for file and folder; and back there, once the folder is set.
    [[nodiscard]] CollectionPlace place() const;
    void goTo(const CollectionPlace &place);
    void startOver(); ///< no query, nothing selected, at the top: the records are somebody else's

Q_SIGNALS:
    void currentChanged(vv::InstanceId instance);
    void opened(vv::InstanceId instance);
    void syncRequested();
    void connectRequested();
    void changeTokenRequested();
    void showAllRequested(); ///< leave the folder
    void foldersRequested();
    void addRequested();
    void pickingRequested();                  ///< touch only
    void menuRequested(const QPoint &global); ///< for what is selected

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QString &query);
    void setSorting(const models::Sorting &sorting);
    void shuffle();
    void loaded();
    void updateState();
    void offerSuggestions();
    void fitBar();
    void placeSpin();
    [[nodiscard]] QWidget *makeBar();
    void connectViews();

    models::CollectionModel &m_model;
    models::Suggestions &m_suggestions;
    models::SyncStatus &m_status;
    Settings &m_settings;
    Metrics m_metrics;
    SearchField *m_search;
    FilterBar *m_filters = nullptr;
    SortButton *m_sort;
    QWidget *m_spin = nullptr;
    CollectionLine *m_line;
    QStackedWidget *m_stack;
    CollectionViews *m_views;
    CollectionMessage *m_message;
    QString m_folderName;
    int m_total = 0;
    bool m_picking = false;
};

} // namespace vv::gui
