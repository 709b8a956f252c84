// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "base/logging.h"
#include "base/settings.h"
#include "gui/aboutpage.h"
#include "gui/accountbutton.h"
#include "gui/actions.h"
#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/detailpane.h"
#include "gui/errortext.h"
#include "gui/keycard.h"
#include "gui/kioskrail.h"
#include "gui/noticebar.h"
#include "gui/playbutton.h"
#include "gui/settingspage.h"
#include "gui/sidebar.h"
#include "gui/synccard.h"
#include "gui/theme.h"
#include "gui/wantlistpage.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "models/library.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPaneWidth = 285;
constexpr int kPaneNeeds = 900; // in a narrower window the wall needs the room

/// Pages that are places of their own; the others lead back to where the user came from.
bool isPlace(const QString &page)
{
    return page == "collection"_L1 || page == "wants"_L1;
}

} // namespace

Shell::Shell(const MainWindow::Parts &parts, Theme &theme, const Metrics &metrics, QWidget *window)
    : m_parts(parts)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_status(parts.library, parts.backend)
    , m_collection(parts.library)
    , m_folders(parts.library)
    , m_wants(parts.library)
    , m_loader(parts.library, parts.backend, parts.clock)
    , m_pages(new QStackedWidget)
    , m_collectionPage(new CollectionPage(m_collection, m_status, parts.covers, parts.settings, metrics))
    , m_wantlistPage(new WantlistPage(m_wants, m_status, parts.covers, parts.settings, metrics))
    , m_albumPage(new AlbumPage(m_loader, parts.backend, parts.covers, parts.clock, metrics))
    , m_settingsPage(new SettingsPage(parts.settings, theme, parts.backend, parts.clock, metrics))
    , m_aboutPage(new AboutPage(metrics.touch))
    , m_syncCard(new SyncCard(m_status, parts.backend, parts.clock))
    , m_notice(new NoticeBar)
    , m_actions(new Actions(window, metrics.touch))
    , m_keyCard(new KeyCard(*m_actions, window))
{
    m_pages->setObjectName(u"pages"_s);
    for (QWidget *page : {static_cast<QWidget *>(m_collectionPage), static_cast<QWidget *>(m_wantlistPage),
                          static_cast<QWidget *>(m_albumPage), static_cast<QWidget *>(m_settingsPage),
                          static_cast<QWidget *>(m_aboutPage)})
        m_pages->addWidget(page);
    if (metrics.touch)
        buildKiosk();
    else
        buildDesktop();
    connectPages();
    connectActions(window);
    connectBackend();
    connectAccounts();
    showCounts();
}

void Shell::buildDesktop()
{
    m_account = new AccountButton(m_parts.backend, m_metrics);
    m_sidebar = new Sidebar(m_folders, m_account, m_syncCard, m_metrics);
    m_pane = new DetailPane(m_loader, m_parts.backend, m_parts.covers, m_parts.clock, m_metrics);
    m_pane->setMinimumWidth(240);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({2 * kPaneWidth, kPaneWidth});
    m_splitter->restoreState(m_parts.settings.splitterState());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_splitter, 1);
    connect(m_sidebar, &Sidebar::pageChosen, this, &Shell::showPage);
    connect(m_sidebar, &Sidebar::folderChosen, this, &Shell::showFolder);
}

void Shell::buildKiosk()
{
    m_rail = new KioskRail(m_status, m_parts.clock, m_metrics);
    m_syncPage = makeSyncPage();
    m_pages->addWidget(m_syncPage);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    connect(m_rail, &KioskRail::pageChosen, this, &Shell::showPage);
}

QWidget *Shell::makeSyncPage()
{
    auto *page = new QWidget;
    page->setObjectName(u"syncPage"_s);
    m_syncCard->setMaximumWidth(460);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(makeLabel(u"head"_s, tr("Sync")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_syncCard, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

void Shell::connectPages()
{
    connect(m_collectionPage, &CollectionPage::currentChanged, this, &Shell::showSelected);
    connect(m_collectionPage, &CollectionPage::opened, this, &Shell::openCopy);
    connect(m_collectionPage, &CollectionPage::syncRequested, this, [this] { m_parts.backend.startSync(); });
    connect(m_collectionPage, &CollectionPage::connectRequested, this, &Shell::connectRequested);
    connect(m_collectionPage, &CollectionPage::showAllRequested, this, [this] { showFolder(kAllFolders); });
    connect(m_wantlistPage, &WantlistPage::currentChanged, this, &Shell::showSelected);
    connect(m_wantlistPage, &WantlistPage::opened, this, &Shell::openWant);
    connect(m_albumPage, &AlbumPage::backRequested, this, &Shell::goBack);
    connect(m_aboutPage, &AboutPage::backRequested, this, &Shell::goBack);
    connect(m_settingsPage, &SettingsPage::aboutRequested, this, [this] { go(u"about"_s); });
    connect(m_settingsPage, &SettingsPage::keysRequested, m_keyCard, &KeyCard::open);
    connect(m_settingsPage, &SettingsPage::coverSizeChanged, this, [this] {
        m_collectionPage->applySettings();
        m_wantlistPage->applySettings();
    });
}

void Shell::connectActions(QWidget *window)
{
    connect(m_actions->search, &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        go(u"collection"_s);
        m_collectionPage->search();
    });
    connect(m_actions->spin, &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        const bool onAlbum = m_page == "album"_L1;
        go(u"collection"_s);
        m_collectionPage->spin();
        if (onAlbum)
            m_collectionPage->openCurrent();
    });
    connect(m_actions->play, &QAction::triggered, this, &Shell::play);
    connect(m_actions->back, &QAction::triggered, this, [this] {
        if (m_keyCard->isVisible())
            m_keyCard->hide();
        else
            Q_EMIT backRequested();
    });
    connect(m_actions->collection, &QAction::triggered, this, [this] { showPage(u"collection"_s); });
    connect(m_actions->wants, &QAction::triggered, this, [this] { showPage(u"wants"_s); });
    connect(m_actions->settings, &QAction::triggered, this, [this] { showPage(u"settings"_s); });
    connect(m_actions->sync, &QAction::triggered, this, [this] {
        if (isVisible() && !m_parts.backend.isSyncing())
            m_parts.backend.startSync();
    });
    connect(m_actions->fullSync, &QAction::triggered, this, [this] {
        if (isVisible() && !m_parts.backend.isSyncing())
            m_parts.backend.startFullSync();
    });
    connect(m_actions->fullScreen, &QAction::triggered, window,
            [window] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); });
    connect(m_actions->keys, &QAction::triggered, this, [this] {
        if (m_keyCard->isVisible())
            m_keyCard->hide();
        else
            m_keyCard->open();
    });
    connect(m_actions->quit, &QAction::triggered, window, &QWidget::close);
}

void Shell::connectBackend()
{
    connect(&m_parts.library, &models::Library::changed, this, [this] {
        m_folder = kAllFolders;
        m_collectionPage->setFolder(kAllFolders, {});
        showCounts();
    });
    connect(&m_parts.backend, &models::Backend::collectionChanged, this, &Shell::refresh);
    connect(&m_parts.backend, &models::Backend::syncFinished, this, [this](const SyncOutcome &outcome) {
        refresh();
        m_wants.refresh();
        showCounts();
        // The kiosk's rail has no room for the sentence and the button that the sync card has.
        if (m_rail && outcome.error && outcome.error->kind == Error::Kind::NotAuthorised)
            m_notice->say(errorText(*outcome.error, Doing::Syncing).sentence(), tr("Change token"));
    });
    connect(&m_parts.backend, &models::Backend::copyChanged, &m_collection, &models::CollectionModel::refreshRow);
    connect(&m_parts.backend, &models::Backend::writeFailed, this,
            [this](const Error &error) { m_notice->say(errorText(error, Doing::Writing).sentence()); });
}

void Shell::connectAccounts()
{
    connect(m_syncCard, &SyncCard::connectRequested, this, &Shell::connectRequested);
    connect(m_syncCard, &SyncCard::changeTokenRequested, this, &Shell::changeToken);
    connect(m_collectionPage, &CollectionPage::changeTokenRequested, this, &Shell::changeToken);
    connect(m_notice, &NoticeBar::actionChosen, this, &Shell::changeToken);
    connect(m_settingsPage, &SettingsPage::connectRequested, this, &Shell::connectRequested);
    connect(m_settingsPage, &SettingsPage::changeTokenRequested, this, &Shell::changeToken);
    connect(m_settingsPage, &SettingsPage::addAccountRequested, this, &Shell::addAccountRequested);
    const auto open = [this](const QString &account) {
        showPage(u"collection"_s);
        m_parts.backend.switchAccount(account);
    };
    connect(m_settingsPage, &SettingsPage::openAccountRequested, this, open);
    if (m_account) {
        connect(m_account, &AccountButton::accountChosen, this, open);
        connect(m_account, &AccountButton::addRequested, this, [this] {
            if (m_parts.backend.isDemo())
                Q_EMIT connectRequested();
            else
                Q_EMIT addAccountRequested();
        });
        connect(m_account, &AccountButton::settingsRequested, this, [this] { showPage(u"settings"_s); });
    }
    connect(&m_parts.backend, &models::Backend::accountSwitched, this, [this] {
        m_notice->hide();
        m_collectionPage->startOver();
        if (m_page == "album"_L1 || m_page == "wants"_L1)
            go(u"collection"_s);
    });
    connect(&m_parts.backend, &models::Backend::accountRemoved, this,
            [this](const QString &label, const QString &folder) {
                m_notice->say(tr("%1 was removed. Its data is now in %2.").arg(label, folder));
            });
    connect(&m_parts.backend, &models::Backend::accountProblem, this,
            [this](const Error &error) { m_notice->say(error.detail); });
}

void Shell::changeToken()
{
    if (m_parts.backend.token().isGiven())
        showPage(u"settings"_s);
    else
        Q_EMIT changeTokenRequested();
}

void Shell::refresh()
{
    m_collection.refresh();
    m_folders.refresh();
    if (m_parts.backend.progress().phase >= Progress::Phase::Wantlist)
        m_wants.refresh();
    showCounts();
}

void Shell::showCounts()
{
    store::Totals totals;
    if (const store::CollectionReader *reader = m_parts.library.reader()) {
        const auto read = reader->totals();
        if (!read)
            qCWarning(lcGui) << "cannot count the records:" << read.error().detail;
        totals = read.value_or(store::Totals());
    }
    m_collectionPage->setTotal(totals.copies);
    if (m_sidebar)
        m_sidebar->setCounts(totals.copies, totals.wants);
}

void Shell::showPage(const QString &name)
{
    if (name == "keys"_L1)
        return m_keyCard->open();
    if (name == "album"_L1) {
        if (m_page == "wants"_L1 && m_wantlistPage->current())
            return openWant();
        go(u"collection"_s);
        return m_collectionPage->openCurrent();
    }
    if (name == "collection"_L1)
        return showFolder(kAllFolders);
    const bool known
        = name == "wants"_L1 || name == "settings"_L1 || name == "about"_L1 || (name == "sync"_L1 && m_syncPage);
    go(known ? name : u"collection"_s);
}

void Shell::go(const QString &page)
{
    if (!isPlace(page) && page != m_page)
        m_trail.append(m_page);
    else if (isPlace(page))
        m_trail.clear();
    m_page = page;
    QWidget *widget = page == "wants"_L1 ? static_cast<QWidget *>(m_wantlistPage)
        : page == "album"_L1             ? static_cast<QWidget *>(m_albumPage)
        : page == "settings"_L1          ? static_cast<QWidget *>(m_settingsPage)
        : page == "about"_L1             ? static_cast<QWidget *>(m_aboutPage)
        : page == "sync"_L1              ? m_syncPage
                                         : static_cast<QWidget *>(m_collectionPage);
    m_pages->setCurrentWidget(widget);
    if (m_sidebar)
        m_sidebar->mark(page == "album"_L1 ? m_trail.value(0, u"collection"_s) : page,
                        page == "collection"_L1 || page == "album"_L1 ? m_folder : kAllFolders);
    if (m_rail)
        m_rail->mark(page == "album"_L1       ? m_trail.value(0, u"collection"_s)
                         : page == "about"_L1 ? u"settings"_s
                                              : page);
    placePane();
    if (m_rail)
        m_rail->setVisible(page != "album"_L1);
    showSelected();
    focusPage();
}

void Shell::focusPage()
{
    // A list in the sidebar keeps the focus: who walks through it with the arrows is not done yet.
    const QWidget *focused = window()->focusWidget();
    if (m_sidebar && focused && m_sidebar->isAncestorOf(focused) && isPlace(m_page))
        return;
    if (m_page == "collection"_L1)
        m_collectionPage->focusWall();
    else if (m_page == "wants"_L1)
        m_wantlistPage->focusWall();
    else if (m_page == "album"_L1)
        m_albumPage->takeFocus();
    else if (m_page == "settings"_L1 && !m_metrics.touch)
        m_settingsPage->takeFocus();
}

void Shell::placePane()
{
    if (m_pane)
        m_pane->setVisible(isPlace(m_page) && width() >= kPaneNeeds);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePane();
}

void Shell::goBack()
{
    if (!m_trail.isEmpty()) {
        const QString page = m_trail.takeLast();
        QStringList rest = m_trail;
        go(page);
        m_trail = rest;
        return;
    }
    if (m_page != "collection"_L1)
        return showFolder(kAllFolders);
    if (m_collectionPage->hasQuery())
        m_collectionPage->clearQuery();
    else
        m_collectionPage->focusWall();
}

void Shell::openCopy(InstanceId instance)
{
    if (!instance.isValid())
        return;
    m_loader.show(instance);
    m_albumPage->showCopy();
    go(u"album"_s);
}

void Shell::openWant()
{
    if (const Want *want = m_wantlistPage->current()) {
        m_albumPage->showWant(*want);
        go(u"album"_s);
    }
}

void Shell::showFolder(FolderId folder)
{
    m_folder = folder;
    const int row = m_folders.rowOf(folder);
    m_collectionPage->setFolder(folder, row < 0 ? QString() : m_folders.index(row).data().toString());
    go(u"collection"_s);
}

void Shell::showSelected()
{
    if (m_page == "wants"_L1) {
        if (m_pane)
            m_pane->showWant(m_wantlistPage->current());
        return;
    }
    if (m_page == "album"_L1)
        m_loader.refresh(); // the page stays with its record, whatever is selected behind it
    else
        m_loader.show(m_collectionPage->current());
    if (m_pane)
        m_pane->showCopy();
}

void Shell::play()
{
    if (!isVisible() || m_page == "wants"_L1)
        return;
    if (m_page == "album"_L1 || !m_pane)
        m_albumPage->playButton()->play();
    else
        m_pane->playButton()->play();
}

void Shell::saveState()
{
    m_parts.settings.setSplitterState(m_splitter->saveState());
}

} // namespace vv::gui
