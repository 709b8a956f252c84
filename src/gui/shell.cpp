// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "base/settings.h"
#include "gui/aboutpage.h"
#include "gui/accountbutton.h"
#include "gui/actions.h"
#include "gui/add/addpage.h"
#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/detailpane.h"
#include "gui/filterlist.h"
#include "gui/folderpage.h"
#include "gui/icons.h"
#include "gui/keyboard/shortcuts.h"
#include "gui/keycard.h"
#include "gui/kioskrail.h"
#include "gui/log/logpage.h"
#include "gui/noticebar.h"
#include "gui/playing/playingpage.h"
#include "gui/quicklook.h"
#include "gui/settingspage.h"
#include "gui/sidebar.h"
#include "gui/stats/statspage.h"
#include "gui/synccard.h"
#include "gui/syncpage.h"
#include "gui/undobar.h"
#include "gui/wantlistpage.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPaneWidth = 285;
constexpr int kLeastPane = 216; // stars and margins do not shrink with the text

} // namespace

Shell::Shell(const MainWindow::Parts &parts, Theme &theme, const Metrics &metrics, QWidget *window)
    : m_parts(parts)
    , m_metrics(metrics)
    , m_status(parts.library, parts.backend)
    , m_journal(parts.library, parts.backend)
    , m_collection(parts.library)
    , m_worth(parts.library, m_collection)
    , m_suggestions(parts.library)
    , m_folders(parts.library)
    , m_filters(parts.library)
    , m_filterValues(parts.library)
    , m_shared(parts.library)
    , m_wants(parts.library)
    , m_figures(parts.library, parts.clock)
    , m_playLog(parts.library)
    , m_loader(parts.library, parts.backend, parts.clock)
    , m_playing(parts.library, parts.backend, parts.clock, this)
    , m_editor(parts.backend, parts.library, m_wants, m_journal, parts.clock)
    , m_pages(new QStackedWidget)
    , m_collectionPage(new CollectionPage(m_collection, m_suggestions, m_status, parts.covers, parts.settings, metrics))
    , m_wantlistPage(new WantlistPage(m_wants, m_status, parts.covers, parts.settings, metrics))
    , m_statsPage(new StatsPage(m_figures, parts.clock, metrics))
    , m_logPage(new LogPage(m_playLog, parts.covers, metrics))
    , m_albumPage(new AlbumPage(recordParts(), metrics))
    , m_addPage(new AddPage({parts.backend, parts.library, m_editor, parts.covers}, metrics))
    , m_syncPage(new SyncPage(m_status, m_journal, parts.backend, m_editor, parts.clock, metrics))
    , m_playingPage(new PlayingPage(m_playing, parts.covers, parts.clock, metrics))
    , m_actions(new Actions(window, metrics.touch))
    , m_shortcuts(new Shortcuts(*m_actions, parts.settings, this))
    , m_settingsPage(new SettingsPage(parts.settings, theme, parts.library, parts.backend, parts.covers, parts.clock,
                                      *m_shortcuts, metrics))
    , m_aboutPage(new AboutPage(metrics.touch))
    , m_backTo(makeButton(u"backToRecordButton"_s, {}, u"link"_s))
    , m_notice(new NoticeBar)
    , m_undo(new UndoBar(parts.backend, m_editor))
    , m_keyCard(new KeyCard(*m_shortcuts, window))
    , m_quickLook(new QuickLook(parts.covers, metrics, window))
{
    m_pages->setObjectName(u"pages"_s);
    for (QWidget *page : {static_cast<QWidget *>(m_collectionPage), static_cast<QWidget *>(m_playingPage),
                          static_cast<QWidget *>(m_wantlistPage), static_cast<QWidget *>(m_statsPage),
                          static_cast<QWidget *>(m_logPage), static_cast<QWidget *>(m_albumPage),
                          static_cast<QWidget *>(m_addPage), static_cast<QWidget *>(m_syncPage),
                          static_cast<QWidget *>(m_settingsPage), static_cast<QWidget *>(m_aboutPage)})
        m_pages->addWidget(page);
    m_collectionPage->setAccessibleName(tr("Collection"));
    m_wantlistPage->setAccessibleName(tr("Wantlist"));
    m_statsPage->setAccessibleName(tr("Statistics"));
    m_logPage->setAccessibleName(tr("Listening log"));
    m_albumPage->setAccessibleName(tr("Record"));
    m_addPage->setAccessibleName(tr("Add a record"));
    m_syncPage->setAccessibleName(tr("Sync"));
    m_settingsPage->setAccessibleName(tr("Settings"));
    m_playingPage->setAccessibleName(tr("Now playing"));
    m_aboutPage->setAccessibleName(tr("About VinylVault"));
    if (metrics.touch)
        buildKiosk();
    else
        buildDesktop();
    buildSelection();
    connectPages();
    connectPlays();
    connectRecords();
    connectPlaying();
    connectActions(window);
    connectBackend();
    connectAccounts();
    connectQuickLook();
    showCounts();
    showEdits();
    showPlaying();
}

Shell::~Shell()
{
    // They are the window's, which may get another shell.
    delete m_keyCard;
    delete m_quickLook;
    delete m_actions;
}

RecordParts Shell::recordParts()
{
    return {m_loader, m_status, m_editor, m_parts.backend, m_parts.covers, m_parts.clock};
}

QLayout *Shell::makeMiddle()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_backTo->setIcon(icon(u"back"_s));
    m_backTo->setMinimumHeight(m_metrics.touch ? m_metrics.control : 0);
    m_backTo->hide();
    auto *back = new QHBoxLayout;
    back->setContentsMargins(8, 0, 8, 0);
    back->addWidget(m_backTo);
    back->addStretch(1);
    column->addLayout(back);
    column->addWidget(m_pages, 1);
    column->addWidget(m_undo);
    column->addWidget(m_notice);
    return column;
}

void Shell::buildDesktop()
{
    m_account = new AccountButton(m_parts.backend, m_metrics);
    m_syncCard = new SyncCard(m_status, m_parts.backend, m_parts.clock);
    m_filterList = new FilterList(m_filters, m_parts.backend, m_metrics);
    m_sidebar = new Sidebar(m_folders, m_editor, m_filterList, m_account, m_syncCard, m_metrics);
    m_pane = new DetailPane(recordParts(), m_metrics);
    m_pane->setMinimumWidth(std::max(m_metrics.grown(240), kLeastPane));
    auto *middle = new QWidget;
    middle->setLayout(makeMiddle());
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({2 * m_metrics.grown(kPaneWidth), m_metrics.grown(kPaneWidth)});
    m_splitter->restoreState(m_parts.settings.splitterState());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_splitter, 1);
    connect(m_sidebar, &Sidebar::pageChosen, this, &Shell::showPage);
    connect(m_sidebar, &Sidebar::folderChosen, this, &Shell::showFolder);
    connect(m_filterList, &FilterList::chosen, this, &Shell::showFilter);
    connect(&m_collection, &models::CollectionModel::loaded, m_filterList, [this] {
        const store::Selection &selection = m_collection.selection();
        m_filterList->setSearch(selection.query, models::sortingName({selection.sort, selection.descending}));
    });
}

void Shell::buildKiosk()
{
    m_rail = new KioskRail(m_status, m_parts.clock, m_metrics);
    m_folderPage = new FolderPage(m_folders, m_editor, m_metrics);
    m_folderPage->setAccessibleName(tr("Folders"));
    m_pages->addWidget(m_folderPage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(makeMiddle(), 1);
    connect(m_rail, &KioskRail::pageChosen, this, &Shell::showPage);
    connect(m_folderPage, &FolderPage::chosen, this, &Shell::showFolder);
}

} // namespace vv::gui
