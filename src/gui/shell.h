// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editor.h"
#include "gui/late.h"
#include "gui/mainwindow.h"
#include "gui/metrics.h"
#include "gui/recordparts.h"
#include "gui/recordtrail.h"
#include "models/collectionmodel.h"
#include "models/detailloader.h"
#include "models/figures.h"
#include "models/filtermodel.h"
#include "models/filtervalues.h"
#include "models/foldermodel.h"
#include "models/nowplaying.h"
#include "models/playlogmodel.h"
#include "models/releaseloader.h"
#include "models/sharedrecords.h"
#include "models/suggestions.h"
#include "models/syncjournal.h"
#include "models/syncstatus.h"
#include "models/wantlistmodel.h"
#include "models/worth.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLayout;
class QPushButton;
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
class LogPage;
class NoticeBar;
class PlayingPage;
class QuickLook;
class RecordMenu;
class RecordSelection;
class SelectionBar;
class SettingsPage;
class Shortcuts;
class Sidebar;
class StatsPage;
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

    ~Shell() override;

    /// Where the user is, for another shell to go there.
    struct Place {
        QString page;
        QStringList trail;
        FolderId folder;
        QString query;
        InstanceId record;
        ReleaseId want;
        int scrolled = 0; ///< on the settings page
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);

    void showPage(const QString &name); ///< as MainWindow::showPage(), without welcome
    void goBack();
    void focusPage();
    void saveState();    ///< desktop: what the window looks like; and where in the collection the user is
    void restorePlace(); ///< once, when the collection it is about is open

Q_SIGNALS:
    void connectRequested();
    void changeTokenRequested();
    void addAccountRequested();
    void backRequested();   ///< Esc anywhere in the window
    void languageChanged(); ///< kept in the settings
    void scaleChanged();    ///< everything has another size now

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildDesktop();
    void buildKiosk();
    [[nodiscard]] QLayout *makeMiddle();
    [[nodiscard]] RecordParts recordParts();

    // shellmaking.cpp: the pages nobody has seen yet
    [[nodiscard]] WantlistPage *makeWantlistPage();
    [[nodiscard]] StatsPage *makeStatsPage();
    [[nodiscard]] LogPage *makeLogPage();
    [[nodiscard]] AlbumPage *makeAlbumPage();
    [[nodiscard]] AddPage *makeAddPage();
    [[nodiscard]] SyncPage *makeSyncPage();
    [[nodiscard]] PlayingPage *makePlayingPage();
    [[nodiscard]] SettingsPage *makeSettingsPage();
    [[nodiscard]] AboutPage *makeAboutPage();
    [[nodiscard]] FolderPage *makeFolderPage();
    [[nodiscard]] QuickLook *makeQuickLook();
    void addPage(QWidget *page, const QString &name);
    void prepareNext(); ///< one page more, so that it is there at once when somebody wants it

    // shellconnections.cpp
    void connectCollection();
    void lookAtPlays();
    void connectRecords();
    void connectPlays();
    void showPlaying();                       ///< in the sidebar
    void nameKeys(const QWidget *in);         ///< in the tool tips of what does the same
    void openAccount(const QString &account); ///< another one
    void connectActions(QWidget *window);
    void connectBackend();
    void connectAccounts();
    void changeToken(); ///< in the form, or where it says why not

    // shellselection.cpp
    void buildSelection();
    [[nodiscard]] bool isAboutMany() const; ///< the keys are about more than one record
    void rateMany(int rating);
    void connectPicking();
    void openHeldMenu(const QPoint &at);

    // shellquicklook.cpp
    void addQuickLook(const QWidget *page); ///< to its lists
    void openQuickLook();
    void fillQuickLook();

    // shelltrail.cpp
    [[nodiscard]] LeftPlace here(LeftPlace::Through through, const QString &searched) const;
    void searchFrom(const QString &query); ///< a link on a record was followed
    void openRelated(InstanceId instance); ///< from one record to another
    [[nodiscard]] bool comeBack();         ///< to where a link was followed; false when none was
    void showBackTo();
    // shellpages.cpp
    void go(const QString &page);
    void openCopy(InstanceId instance);
    void openWant();
    void showFolder(FolderId folder);
    void showFilter(const store::SavedFilter &filter);
    void showSelected();
    void placePane();
    void focusNothing();
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
    Theme &m_theme;
    Metrics m_metrics;
    models::SyncStatus m_status;
    models::SyncJournal m_journal;
    models::CollectionModel m_collection;
    models::Worth m_worth;
    models::Suggestions m_suggestions;
    models::FolderModel m_folders;
    models::FilterModel m_filters;
    models::FilterValues m_filterValues;
    models::SharedRecords m_shared; ///< of those that are selected
    models::WantlistModel m_wants;
    models::Figures m_figures;
    models::PlayLogModel m_playLog;
    models::DetailLoader m_loader;
    models::ReleaseLoader m_wanted;
    models::NowPlaying m_playing;
    Editor m_editor;
    QStackedWidget *m_pages;
    CollectionPage *m_collectionPage;
    Late<WantlistPage> m_wantlistPage;
    Late<StatsPage> m_statsPage;
    Late<LogPage> m_logPage;
    Late<AlbumPage> m_albumPage;
    Late<AddPage> m_addPage;
    Late<SyncPage> m_syncPage;
    Late<PlayingPage> m_playingPage;
    Actions *m_actions;
    Shortcuts *m_shortcuts;
    Late<SettingsPage> m_settingsPage;
    Late<AboutPage> m_aboutPage;
    Late<FolderPage> m_folderPage; ///< kiosk only
    QPushButton *m_backTo;         ///< the record whose link led to what is shown
    NoticeBar *m_notice;
    UndoBar *m_undo;
    SyncCard *m_syncCard = nullptr;     ///< desktop only
    FilterList *m_filterList = nullptr; ///< desktop only
    AccountButton *m_account = nullptr; ///< desktop only
    Sidebar *m_sidebar = nullptr;       ///< desktop only
    QSplitter *m_splitter = nullptr;    ///< desktop only
    int m_paneWidth = 0;                ///< when it was last seen; 0: never
    DetailPane *m_pane = nullptr;       ///< desktop only
    KioskRail *m_rail = nullptr;        ///< kiosk only
    RecordSelection *m_selected = nullptr;
    SelectionBar *m_selectionBar = nullptr;
    RecordMenu *m_heldMenu = nullptr; ///< kiosk only
    Late<KeyCard> m_keyCard;
    Late<QuickLook> m_quickLook;
    QTimer m_prepare; ///< while the window rests
    QString m_page;
    QStringList m_trail; ///< pages to go back to, the last one first
    FolderId m_folder;
    QString m_folderName;
    ReleaseId m_want; ///< on the album page
    bool m_isPlaced = false;
    RecordTrail m_left;
};

} // namespace vv::gui
