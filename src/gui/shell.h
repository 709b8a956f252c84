// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow.h"
#include "gui/metrics.h"
#include "models/collectionmodel.h"
#include "models/detailloader.h"
#include "models/foldermodel.h"
#include "models/syncstatus.h"
#include "models/wantlistmodel.h"

#include <QStringList>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace vv::gui {

class AboutPage;
class AccountButton;
class Actions;
class AlbumPage;
class CollectionPage;
class DetailPane;
class KeyCard;
class KioskRail;
class NoticeBar;
class SettingsPage;
class Sidebar;
class SyncCard;
class Theme;
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
    [[nodiscard]] QWidget *makeSyncPage();
    void connectPages();
    void connectActions(QWidget *window);
    void connectBackend();
    void connectAccounts();
    void changeToken(); ///< in the form, or where it says why not
    void go(const QString &page);
    void openCopy(InstanceId instance);
    void openWant();
    void showFolder(FolderId folder);
    void showSelected();
    void placePane();
    void play();
    void refresh();
    void showCounts();

    MainWindow::Parts m_parts;
    Theme &m_theme;
    Metrics m_metrics;
    models::SyncStatus m_status;
    models::CollectionModel m_collection;
    models::FolderModel m_folders;
    models::WantlistModel m_wants;
    models::DetailLoader m_loader;
    QStackedWidget *m_pages;
    CollectionPage *m_collectionPage;
    WantlistPage *m_wantlistPage;
    AlbumPage *m_albumPage;
    SettingsPage *m_settingsPage;
    AboutPage *m_aboutPage;
    QWidget *m_syncPage = nullptr; ///< kiosk only
    SyncCard *m_syncCard;
    NoticeBar *m_notice;
    AccountButton *m_account = nullptr; ///< desktop only
    Sidebar *m_sidebar = nullptr;       ///< desktop only
    QSplitter *m_splitter = nullptr;    ///< desktop only
    DetailPane *m_pane = nullptr;       ///< desktop only
    KioskRail *m_rail = nullptr;        ///< kiosk only
    Actions *m_actions;
    KeyCard *m_keyCard;
    QString m_page;
    QStringList m_trail; ///< pages to go back to, the last one first
    FolderId m_folder;
};

} // namespace vv::gui
