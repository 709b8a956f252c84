// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages that are made when they are first needed: a window with one page is there sooner than one with twelve.
#include "gui/aboutpage.h"
#include "gui/actions.h"
#include "gui/add/addpage.h"
#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/folderpage.h"
#include "gui/keycard.h"
#include "gui/log/logpage.h"
#include "gui/noticebar.h"
#include "gui/playing/playingpage.h"
#include "gui/quicklook.h"
#include "gui/settingspage.h"
#include "gui/shell.h"
#include "gui/stats/statspage.h"
#include "gui/syncpage.h"
#include "gui/wantlistpage.h"
#include "models/backend.h"

#include <QAbstractItemView>
#include <QAction>
#include <QShowEvent>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr auto kUntilRest = 400ms; // from the first picture on
constexpr auto kBreath = 30ms;     // for what the user does meanwhile

} // namespace

void Shell::addPage(QWidget *page, const QString &name)
{
    page->setAccessibleName(name);
    m_pages->addWidget(page);
    nameKeys(page);
}

void Shell::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_prepare.start(kUntilRest);
}

void Shell::prepareNext()
{
    const auto prepare = [this](auto &late) {
        if (late.ifMade())
            return false;
        late->ensurePolished();
        m_prepare.start(kBreath);
        return true;
    };
    (void)(prepare(m_albumPage) || prepare(m_settingsPage) || prepare(m_wantlistPage) || prepare(m_addPage)
           || prepare(m_syncPage) || prepare(m_playingPage) || prepare(m_logPage) || prepare(m_statsPage)
           || prepare(m_quickLook) || prepare(m_keyCard) || prepare(m_aboutPage) || (m_rail && prepare(m_folderPage)));
}

WantlistPage *Shell::makeWantlistPage()
{
    auto *page = new WantlistPage(m_wants, m_status, m_parts.covers, m_parts.settings, m_metrics);
    connect(page, &WantlistPage::currentChanged, this, &Shell::showSelected);
    connect(page, &WantlistPage::currentChanged, this, &Shell::fillQuickLook);
    connect(page, &WantlistPage::opened, this, &Shell::openWant);
    connect(page, &WantlistPage::addRequested, this, [this] { showPage(u"add"_s); });
    addQuickLook(page);
    addPage(page, tr("Wantlist"));
    return page;
}

StatsPage *Shell::makeStatsPage()
{
    auto *page = new StatsPage(m_figures, m_parts.clock, m_metrics);
    connect(page, &StatsPage::searchRequested, this, &Shell::searchFrom);
    connect(page, &StatsPage::opened, this, &Shell::openCopy);
    connect(page, &StatsPage::addRequested, this, [this] { showPage(u"add"_s); });
    connect(page, &StatsPage::dayRequested, this, [this](const QDate &day) {
        showPage(u"log"_s);
        m_logPage->showDay(day);
        m_trail = {u"stats"_s}; // this once it leads back
    });
    addPage(page, tr("Statistics"));
    return page;
}

LogPage *Shell::makeLogPage()
{
    auto *page = new LogPage(m_playLog, m_parts.covers, m_metrics);
    connect(page, &LogPage::opened, this, &Shell::openCopy);
    connect(page, &LogPage::removeRequested, &m_parts.backend, &models::Backend::removePlay);
    connect(page, &LogPage::collectionRequested, this, [this] { showFolder(kAllFolders); });
    connect(page, &LogPage::goneRequested, this,
            [this] { m_notice->tell(tr("This record is not in the collection any more.")); });
    addPage(page, tr("Listening log"));
    return page;
}

AlbumPage *Shell::makeAlbumPage()
{
    auto *page = new AlbumPage(recordParts(), m_metrics);
    connect(page, &AlbumPage::backRequested, this, &Shell::goBack);
    connect(page, &AlbumPage::syncPageRequested, this, [this] { showPage(u"sync"_s); });
    connect(page, &AlbumPage::searchRequested, this, &Shell::searchFrom);
    connect(page, &AlbumPage::copyRequested, this, &Shell::openRelated);
    addPage(page, tr("Record"));
    page->showCopy(); // that is loaded already, for the keys
    return page;
}

AddPage *Shell::makeAddPage()
{
    auto *page = new AddPage({m_parts.backend, m_parts.library, m_editor, m_parts.covers}, m_metrics);
    addPage(page, tr("Add a record"));
    return page;
}

SyncPage *Shell::makeSyncPage()
{
    auto *page = new SyncPage(m_status, m_journal, m_parts.backend, m_editor, m_parts.clock, m_metrics);
    connect(page, &SyncPage::openRequested, this, &Shell::openCopy);
    connect(page, &SyncPage::connectRequested, this, &Shell::connectRequested);
    connect(page, &SyncPage::changeTokenRequested, this, &Shell::changeToken);
    addPage(page, tr("Sync"));
    return page;
}

PlayingPage *Shell::makePlayingPage()
{
    auto *page = new PlayingPage(m_playing, m_parts.covers, m_parts.clock, m_metrics);
    connect(page, &PlayingPage::backRequested, this, &Shell::goBack);
    connect(page, &PlayingPage::spinRequested, m_actions->spin, &QAction::trigger);
    connect(page, &PlayingPage::collectionRequested, this, [this] { showPage(u"collection"_s); });
    connect(page, &PlayingPage::openRequested, this, &Shell::openCopy);
    connect(page, &PlayingPage::searchRequested, this, &Shell::searchFrom);
    addPage(page, tr("Now playing"));
    return page;
}

SettingsPage *Shell::makeSettingsPage()
{
    auto *page = new SettingsPage(m_parts.settings, m_theme, m_parts.library, m_parts.backend, m_parts.covers,
                                  m_parts.clock, *m_shortcuts, m_metrics);
    const auto showSelection = [this, page] { page->setShown(m_collection.selection(), m_collection.rowCount()); };
    showSelection();
    connect(&m_collection, &models::CollectionModel::loaded, page, showSelection);
    connect(page, &SettingsPage::aboutRequested, this, [this] { go(u"about"_s); });
    connect(page, &SettingsPage::keysRequested, this, [this] { m_keyCard->open(); });
    connect(page, &SettingsPage::languageChanged, this, &Shell::languageChanged);
    connect(page, &SettingsPage::scaleChanged, this, &Shell::scaleChanged);
    connect(page, &SettingsPage::coverSizeChanged, this, [this] {
        m_collectionPage->applySettings();
        if (WantlistPage *wants = m_wantlistPage.ifMade())
            wants->applySettings();
    });
    connect(page, &SettingsPage::connectRequested, this, &Shell::connectRequested);
    connect(page, &SettingsPage::changeTokenRequested, this, &Shell::changeToken);
    connect(page, &SettingsPage::addAccountRequested, this, &Shell::addAccountRequested);
    connect(page, &SettingsPage::openAccountRequested, this, &Shell::openAccount);
    addPage(page, tr("Settings"));
    return page;
}

AboutPage *Shell::makeAboutPage()
{
    auto *page = new AboutPage(m_metrics.touch);
    connect(page, &AboutPage::backRequested, this, &Shell::goBack);
    addPage(page, tr("About VinylVault"));
    return page;
}

FolderPage *Shell::makeFolderPage()
{
    auto *page = new FolderPage(m_folders, m_editor, m_metrics);
    connect(page, &FolderPage::chosen, this, &Shell::showFolder);
    page->mark(m_folder);
    addPage(page, tr("Folders"));
    return page;
}

QuickLook *Shell::makeQuickLook()
{
    auto *look = new QuickLook(m_parts.covers, m_metrics, window());
    connect(look, &QuickLook::openRequested, this, [this] { showPage(u"album"_s); });
    connect(look, &QuickLook::ratingChosen, this, &Shell::rate);
    return look;
}

void Shell::addQuickLook(const QWidget *page)
{
    // Its key is one of those that fields and buttons live on: it counts where the records are, and nowhere else.
    const auto lists = page->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists)
        list->addAction(m_actions->quickLook);
}

} // namespace vv::gui
