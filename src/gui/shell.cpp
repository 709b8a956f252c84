// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "base/settings.h"
#include "gui/accountbutton.h"
#include "gui/actions.h"
#include "gui/collectionpage.h"
#include "gui/detailpane.h"
#include "gui/filterlist.h"
#include "gui/icons.h"
#include "gui/keyboard/shortcuts.h"
#include "gui/keycard.h"
#include "gui/kioskrail.h"
#include "gui/noticebar.h"
#include "gui/quicklook.h"
#include "gui/sidebar.h"
#include "gui/synccard.h"
#include "gui/undobar.h"
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
    , m_theme(theme)
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
    , m_wanted(parts.library, parts.backend, parts.clock)
    , m_playing(parts.library, parts.backend, parts.clock, this)
    , m_editor(parts.backend, parts.library, m_wants, m_journal, parts.clock)
    , m_pages(new QStackedWidget)
    , m_collectionPage(new CollectionPage(m_collection, m_suggestions, m_status, parts.covers, parts.settings, metrics))
    , m_wantlistPage([this] { return makeWantlistPage(); })
    , m_statsPage([this] { return makeStatsPage(); })
    , m_logPage([this] { return makeLogPage(); })
    , m_albumPage([this] { return makeAlbumPage(); })
    , m_addPage([this] { return makeAddPage(); })
    , m_syncPage([this] { return makeSyncPage(); })
    , m_playingPage([this] { return makePlayingPage(); })
    , m_actions(new Actions(window, metrics.touch))
    , m_shortcuts(new Shortcuts(*m_actions, parts.settings, this))
    , m_settingsPage([this] { return makeSettingsPage(); })
    , m_aboutPage([this] { return makeAboutPage(); })
    , m_folderPage([this] { return makeFolderPage(); })
    , m_backTo(makeButton(u"backToRecordButton"_s, {}, u"link"_s))
    , m_notice(new NoticeBar)
    , m_undo(new UndoBar(parts.backend, m_editor))
    , m_keyCard([this, window] { return new KeyCard(*m_shortcuts, window); })
    , m_quickLook([this] { return makeQuickLook(); })
{
    m_pages->setObjectName(u"pages"_s);
    m_pages->addWidget(m_collectionPage);
    m_collectionPage->setAccessibleName(tr("Collection"));
    m_prepare.setSingleShot(true);
    connect(&m_prepare, &QTimer::timeout, this, &Shell::prepareNext);
    if (metrics.touch)
        buildKiosk();
    else
        buildDesktop();
    buildSelection();
    connectCollection();
    connectPlays();
    connectRecords();
    connectActions(window);
    connectBackend();
    connectAccounts();
    showCounts();
    showEdits();
    showPlaying();
}

Shell::~Shell()
{
    // They are the window's, which may get another shell.
    delete m_keyCard.ifMade();
    delete m_quickLook.ifMade();
    delete m_actions;
}

RecordParts Shell::recordParts()
{
    return {m_loader, m_wanted, m_status, m_editor, m_parts.backend, m_parts.covers, m_parts.clock};
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(makeMiddle(), 1);
    connect(m_rail, &KioskRail::pageChosen, this, &Shell::showPage);
}

} // namespace vv::gui
