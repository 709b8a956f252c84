// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"
#include "models/sorting.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace vv {
class Settings;
}
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class CollectionModel;
class SyncStatus;
} // namespace vv::models

namespace vv::gui {

class CoverGridView;
class MessagePanel;
class SearchField;
class SortButton;
class WallPane;

/**
 * The wall of the collection with its search line, order and random pick; or, where there is no wall to show, why not
 * and what to do.
 */
class CollectionPage : public QWidget
{
    Q_OBJECT

public:
    CollectionPage(models::CollectionModel &model, models::SyncStatus &status, covers::CoverService &covers,
                   Settings &settings, const Metrics &metrics, QWidget *parent = nullptr);

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
    void applySettings(); ///< cover size
    [[nodiscard]] CoverGridView *wall() const { return m_wall; }
    [[nodiscard]] InstanceId current() const;
    [[nodiscard]] bool hasQuery() const;
    void clearQuery();
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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Offer : quint8 { Nothing, Sync, Connect, ChangeToken, Clear, ShowAll };

    void choose(const QString &query);
    void setSorting(const models::Sorting &sorting);
    void shuffle();
    void loaded();
    void updateState();
    void showMessage(Offer offer, const QString &iconName, const QString &title, const QString &text,
                     const QString &action = {}, int percent = -1);
    void takeOffer();
    void placeSpin();
    [[nodiscard]] QWidget *makeBar();
    void setUpWall();

    models::CollectionModel &m_model;
    models::SyncStatus &m_status;
    Settings &m_settings;
    Metrics m_metrics;
    SearchField *m_search;
    SortButton *m_sort;
    QWidget *m_spin = nullptr;
    QLabel *m_where;
    QLabel *m_hints;
    QLabel *m_count;
    QStackedWidget *m_stack;
    WallPane *m_pane;
    CoverGridView *m_wall;
    MessagePanel *m_message;
    Offer m_offer = Offer::Nothing;
    QString m_folderName;
    int m_total = 0;
};

} // namespace vv::gui
