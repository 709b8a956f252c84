// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "gui/aboutpage.h"
#include "gui/accountbutton.h"
#include "gui/actions.h"
#include "gui/add/addpage.h"
#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/detailpane.h"
#include "gui/errortext.h"
#include "gui/filterlist.h"
#include "gui/keyboard/shortcuts.h"
#include "gui/keycard.h"
#include "gui/log/logpage.h"
#include "gui/noticebar.h"
#include "gui/ownphoto.h"
#include "gui/quicklook.h"
#include "gui/settingspage.h"
#include "gui/sidebar.h"
#include "gui/stats/statspage.h"
#include "gui/synccard.h"
#include "gui/syncpage.h"
#include "gui/wall/covergridview.h"
#include "gui/wantlistpage.h"
#include "models/backend.h"
#include "models/exchange.h"
#include "models/library.h"

#include <array>

#include <QPushButton>
using namespace Qt::StringLiterals;

namespace vv::gui {

void Shell::connectCollection()
{
    connect(m_collectionPage, &CollectionPage::currentChanged, this, &Shell::showSelected);
    connect(&m_worth, &models::Worth::changed, m_collectionPage, [this] { m_collectionPage->setWorth(m_worth); });
    connect(m_collectionPage, &CollectionPage::opened, this, &Shell::openCopy);
    connect(m_collectionPage, &CollectionPage::syncRequested, this, [this] { m_parts.backend.startSync(); });
    connect(m_collectionPage, &CollectionPage::connectRequested, this, &Shell::connectRequested);
    connect(m_collectionPage, &CollectionPage::changeTokenRequested, this, &Shell::changeToken);
    connect(m_collectionPage, &CollectionPage::showAllRequested, this, [this] { showFolder(kAllFolders); });
    connect(m_collectionPage, &CollectionPage::foldersRequested, this, [this] { showPage(u"folders"_s); });
    connect(m_collectionPage, &CollectionPage::addRequested, this, [this] { showPage(u"add"_s); });
    addQuickLook(m_collectionPage);
    connect(m_actions->quickLook, &QAction::triggered, this, &Shell::openQuickLook);
    connect(&m_loader, &models::DetailLoader::changed, this, &Shell::fillQuickLook);
    connect(&m_wanted, &models::ReleaseLoader::changed, this, &Shell::fillQuickLook);
}

void Shell::connectPlays()
{
    connect(m_actions->flip, &QAction::triggered, this, [this] {
        if (isVisible())
            m_playing.turnTo(m_playing.next());
    });
    connect(m_actions->takeOff, &QAction::triggered, this, [this] {
        if (isVisible())
            m_playing.done();
    });
    connect(&m_playing, &models::NowPlaying::changed, this, &Shell::showPlaying);
    connect(&m_parts.backend, &models::Backend::playChanged, this, &Shell::lookAtPlays);
    // What could not be taken out is still there.
    connect(&m_parts.backend, &models::Backend::writeFailed, &m_playLog, &models::PlayLogModel::readAgain);
}

void Shell::lookAtPlays()
{
    m_figures.look();
    m_playLog.look();
}

void Shell::connectRecords()
{
    connect(m_backTo, &QPushButton::clicked, this, &Shell::goBack);
    connect(&m_collection, &models::CollectionModel::loaded, this, &Shell::showBackTo);
    if (m_pane) {
        connect(m_pane, &DetailPane::syncPageRequested, this, [this] { showPage(u"sync"_s); });
        connect(m_pane, &DetailPane::searchRequested, this, &Shell::searchFrom);
        connect(m_pane, &DetailPane::openRequested, this, [this] {
            if (m_page == "wants"_L1)
                openWant();
            else
                openCopy(m_pane->record().instance);
        });
    }
    connect(&m_wants, &models::WantlistModel::loaded, this, [this] {
        if (m_page == "album"_L1 && m_want.isValid())
            showWant();
    });
    connect(&m_journal, &models::SyncJournal::editsChanged, this, &Shell::showEdits);
    connect(&m_parts.backend, &models::Backend::edited, this, [this] {
        refresh();
        m_wants.refresh();
        if (AddPage *page = m_addPage.ifMade())
            page->refresh();
    });
    connect(&m_parts.backend, &models::Backend::ownFactsSet, this, &Shell::refresh);
    connect(&m_parts.backend, &models::Backend::photoSet, this, &Shell::refresh);
    new PhotoDrop(m_collectionPage->dropTarget(), m_editor.own(),
                  [this](const QPoint &at) { return m_collectionPage->instanceAt(at); });
    connect(&m_parts.backend, &models::Backend::copyRenumbered, &m_collection, &models::CollectionModel::renumber);
}

void Shell::nameKeys(const QWidget *in)
{
    const std::array<std::pair<QLatin1StringView, const QAction *>, 13> doing{{
        {"spinButton"_L1, m_actions->spin},
        {"addButton"_L1, m_actions->add},
        {"newFilterButton"_L1, m_actions->saveSearch},
        {"playButton"_L1, m_actions->play},
        {"albumPlayButton"_L1, m_actions->play},
        {"flipButton"_L1, m_actions->flip},
        {"doneButton"_L1, m_actions->takeOff},
        {"editButton"_L1, m_actions->edit},
        {"albumEditButton"_L1, m_actions->edit},
        {"undoButton"_L1, m_actions->undo},
        {"settingsButton"_L1, m_actions->settings},
        {"syncNowButton"_L1, m_actions->sync},
        {"fullSyncButton"_L1, m_actions->fullSync},
    }};
    for (const auto &[name, action] : doing) {
        if (auto *widget = in->findChild<QWidget *>(name))
            setActionOf(widget, action->objectName());
    }
}

void Shell::connectActions(QWidget *window)
{
    nameKeys(this);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        if (m_page == "wants"_L1)
            return m_wantlistPage->search();
        if (m_page == "log"_L1)
            return m_logPage->search();
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
    connect(m_actions->nextGroup, &QAction::triggered, this, [this] {
        if (isVisible() && m_page == "collection"_L1)
            m_collectionPage->goToNextGroup();
    });
    connect(m_actions->previousGroup, &QAction::triggered, this, [this] {
        if (isVisible() && m_page == "collection"_L1)
            m_collectionPage->goToPreviousGroup();
    });
    const auto onCollection = [this](QAction *action, const auto &act) {
        if (action)
            connect(action, &QAction::triggered, this, [this, act] {
                if (isVisible() && m_page == "collection"_L1)
                    act();
            });
    };
    onCollection(m_actions->wallView, [this] { m_collectionPage->setView(CollectionView::Wall); });
    onCollection(m_actions->tableView, [this] { m_collectionPage->setView(CollectionView::Table); });
    onCollection(m_actions->shelfView, [this] { m_collectionPage->setView(CollectionView::Shelf); });
    onCollection(m_actions->larger, [this] { m_collectionPage->zoom(1); });
    onCollection(m_actions->smaller, [this] { m_collectionPage->zoom(-1); });
    onCollection(m_actions->usualSize, [this] { m_collectionPage->zoom(0); });
    connect(m_actions->play, &QAction::triggered, this, &Shell::play);
    for (int stars = 0; stars < m_actions->rate.size(); ++stars)
        connect(m_actions->rate[stars], &QAction::triggered, this, [this, stars] { rate(stars); });
    connect(m_actions->edit, &QAction::triggered, this, &Shell::edit);
    connect(m_actions->move, &QAction::triggered, this, &Shell::move);
    connect(m_actions->add, &QAction::triggered, this, [this] {
        if (isVisible())
            showPage(u"add"_s);
    });
    connect(m_actions->scan, &QAction::triggered, this, [this] {
        if (isVisible())
            showPage(u"add"_s);
    });
    connect(m_actions->addTray, &QAction::triggered, this, [this] {
        if (isVisible() && m_page == "add"_L1)
            m_addPage->addTray();
    });
    connect(m_actions->saveSearch, &QAction::triggered, this, [this] {
        if (isVisible() && m_filterList && m_page == "collection"_L1)
            m_filterList->askForName();
    });
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        if (isVisible() && m_parts.backend.canUndo())
            m_parts.backend.undo();
    });
    connect(m_actions->syncPage, &QAction::triggered, this, [this] { showPage(u"sync"_s); });
    connect(m_actions->back, &QAction::triggered, this, [this] {
        if (isShown(m_keyCard))
            m_keyCard->hide();
        else if (isShown(m_quickLook))
            m_quickLook->hide();
        else
            Q_EMIT backRequested();
    });
    connect(m_actions->collection, &QAction::triggered, this, [this] { showPage(u"collection"_s); });
    connect(m_actions->playing, &QAction::triggered, this, [this] { showPage(u"playing"_s); });
    connect(m_actions->wants, &QAction::triggered, this, [this] { showPage(u"wants"_s); });
    connect(m_actions->log, &QAction::triggered, this, [this] { showPage(u"log"_s); });
    connect(m_actions->stats, &QAction::triggered, this, [this] { showPage(u"stats"_s); });
    connect(m_actions->settings, &QAction::triggered, this, [this] { showPage(u"settings"_s); });
    connect(m_actions->sync, &QAction::triggered, this, [this] { sync(false); });
    connect(m_actions->fullSync, &QAction::triggered, this, [this] { sync(true); });
    connect(m_actions->fullScreen, &QAction::triggered, window,
            [window] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); });
    connect(m_actions->keys, &QAction::triggered, this, [this] {
        if (isShown(m_keyCard))
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
        m_folderName.clear();
        m_want = {};
        m_left.clear();
        m_collectionPage->setFolder(kAllFolders, {});
        showCounts();
        restorePlace();
    });
    connect(&m_parts.backend, &models::Backend::collectionChanged, this, &Shell::refresh);
    const auto refreshAll = [this] {
        refresh();
        m_wants.refresh();
    };
    const models::Exchange &exchange = m_parts.backend.exchange();
    connect(&exchange, &models::Exchange::imported, this, refreshAll);
    connect(&exchange, &models::Exchange::takenBack, this, refreshAll);
    connect(&m_parts.backend, &models::Backend::syncFinished, this, [this](const SyncOutcome &outcome) {
        refresh();
        m_wants.refresh();
        if (outcome.heldBack + outcome.heldBackWants > 0 && m_page != "sync"_L1)
            m_notice->say(tr("Many records are not on Discogs any more. The Sync page asks what to do."));
        // The kiosk's rail has no room for the sentence and the button that the sync card has.
        if (m_rail && outcome.error && outcome.error->kind == Error::Kind::NotAuthorised)
            m_notice->say(errorText(*outcome.error, Doing::Syncing).sentence(), tr("Change token"));
    });
    connect(&m_parts.backend, &models::Backend::copyChanged, &m_collection, &models::CollectionModel::refreshRow);
    connect(&m_parts.backend, &models::Backend::writeFailed, this, [this](const Error &error) {
        // What cannot be done, as with a folder that is not empty, the backend says in the user's language.
        const bool said = error.kind == Error::Kind::WrongUse && !error.detail.isEmpty();
        m_notice->say(said ? error.detail : errorText(error, Doing::Writing).sentence());
    });
}

void Shell::connectAccounts()
{
    if (m_syncCard) {
        connect(m_syncCard, &SyncCard::connectRequested, this, &Shell::connectRequested);
        connect(m_syncCard, &SyncCard::changeTokenRequested, this, &Shell::changeToken);
    }
    connect(m_notice, &NoticeBar::actionChosen, this, &Shell::changeToken);
    if (m_account) {
        connect(m_account, &AccountButton::accountChosen, this, &Shell::openAccount);
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

void Shell::openAccount(const QString &account)
{
    showPage(u"collection"_s);
    m_parts.backend.switchAccount(account);
}

void Shell::changeToken()
{
    if (m_parts.backend.token().isGiven())
        showPage(u"settings"_s);
    else
        Q_EMIT changeTokenRequested();
}

} // namespace vv::gui
