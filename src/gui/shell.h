// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editor.h"
#include "gui/mainwindow.h"
#include "gui/metrics.h"
#include "gui/recordparts.h"
#include "models/collectionmodel.h"
#include "models/detailloader.h"
#include "models/filtermodel.h"
#include "models/foldermodel.h"
#include "models/suggestions.h"
#include "models/syncjournal.h"
#include "models/syncstatus.h"
#include "models/wantlistmodel.h"

#include <QStringList>
#include <QWidget>

class QLayout;
class QSplitter;
class QStackedWidget;

namespace vv::gui {

class AboutPage;
class AddPage;
class AccountButton;
class Actions;
class AlbumPage;
class CollectionPage;
class DetailPane;
class FilterList;
class FolderPage;
class KeyCard;
class KioskRail;
class NoticeBar;
class SettingsPage;
class Sidebar;
class SyncCard;
class SyncPage;
class Theme;
class UndoBar;
class WantlistPage;

/// The window once there is an account or a collection: sidebar or rail, the pages, and the detail pane; it owns the
/// models and knows where the user is.
class Shell : public QWidget
{
    Q_OBJECT

public:
    /// Actions become those of `window`.
    Shell(const MainWindow::Parts &parts, Theme &theme, const Metrics &metrics, QWidget *window);

    void showPage(const QString &name); ///< as MainWindow::showPage(), without welcome
    void goBack();
    void focusPage();
    void saveState();

Q_SIGNALS:
    void connectRequested();
    void changeTokenRequested();
    void addAccountRequested();
    void backRequested(); ///< Esc anywhere in the window

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDesktop();
    void buildKiosk();
    [[nodiscard]] QLayout *makeMiddle();
    [[nodiscard]] RecordParts recordParts();

    // shellconnections.cpp
    void connectPages();
    void connectRecords();
    void connectActions(QWidget *window);
    void connectBackend();
    void connectAccounts();
    void changeToken(); ///< in the form, or where it says why not

    // shellpages.cpp
    void go(const QString &page);
    void openCopy(InstanceId instance);
    void openWant();
    void showFolder(FolderId folder);
    void showFilter(const store::SavedFilter &filter);
    void showSelected();
    void placePane();
    void showWant();
    [[nodiscard]] bool paneIsShown() const;
    [[nodiscard]] RecordRef record() const; ///< that the keys are about; none = there is none
    void rate(int rating);
    void edit();
    void move();
    void play();
    void sync(bool everything);
    void refresh();
    void keepFolder();
    void showCounts();
    void showEdits();

    MainWindow::Parts m_parts;
    Metrics m_metrics;
    models::SyncStatus m_status;
    models::SyncJournal m_journal;
    models::CollectionModel m_collection;
    models::Suggestions m_suggestions;
    models::FolderModel m_folders;
    models::FilterModel m_filters;
    models::WantlistModel m_wants;
    models::DetailLoader m_loader;
    Editor m_editor;
    QStackedWidget *m_pages;
    CollectionPage *m_collectionPage;
    WantlistPage *m_wantlistPage;
    AlbumPage *m_albumPage;
    AddPage *m_addPage;
    SyncPage *m_syncPage;
    SettingsPage *m_settingsPage;
    AboutPage *m_aboutPage;
    NoticeBar *m_notice;
    UndoBar *m_undo;
    SyncCard *m_syncCard = nullptr;     ///< desktop only
    FilterList *m_filterList = nullptr; ///< desktop only
    AccountButton *m_account = nullptr; ///< desktop only
    Sidebar *m_sidebar = nullptr;       ///< desktop only
    QSplitter *m_splitter = nullptr;    ///< desktop only
    DetailPane *m_pane = nullptr;       ///< desktop only
    KioskRail *m_rail = nullptr;        ///< kiosk only
    FolderPage *m_folderPage = nullptr; ///< kiosk only
    Actions *m_actions;
    KeyCard *m_keyCard;
    QString m_page;
    QStringList m_trail; ///< pages to go back to, the last one first
    FolderId m_folder;
    QString m_folderName;
    ReleaseId m_want; ///< on the album page
};

} // namespace vv::gui
