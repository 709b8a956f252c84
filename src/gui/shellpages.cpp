// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "base/logging.h"
#include "gui/aboutpage.h"
#include "gui/add/addpage.h"
#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/detailpane.h"
#include "gui/folderpage.h"
#include "gui/keycard.h"
#include "gui/kioskrail.h"
#include "gui/log/logpage.h"
#include "gui/noticebar.h"
#include "gui/playbutton.h"
#include "gui/playing/playingpage.h"
#include "gui/selection/recordselection.h"
#include "gui/selection/selectionbar.h"
#include "gui/settingspage.h"
#include "gui/sidebar.h"
#include "gui/stats/statspage.h"
#include "gui/syncpage.h"
#include "gui/undobar.h"
#include "gui/wantlistpage.h"
#include "models/backend.h"
#include "models/library.h"

#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPaneNeeds = 900; // in a narrower window the wall needs the room
constexpr int kUndoNeeds = 320;

/// Pages of records, with the pane beside them.
bool hasRecords(const QString &page)
{
    return page == "collection"_L1 || page == "wants"_L1;
}

/// Pages that are places of their own; the others lead back to where the user came from.
bool isPlace(const QString &page)
{
    return hasRecords(page) || page == "log"_L1 || page == "stats"_L1;
}

} // namespace

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
    if (name == "table"_L1 || name == "shelf"_L1) {
        go(u"collection"_s);
        return m_collectionPage->showView(name == "table"_L1 ? CollectionView::Table : CollectionView::Shelf);
    }
    if (name == "images"_L1) {
        showPage(u"album"_s);
        return m_albumPage->openImages(0);
    }
    if (name == "collection"_L1)
        return showFolder(kAllFolders);
    if (name == "quicklook"_L1) {
        showPage(u"album"_s); // chooses a record where none is
        goBack();
        return openQuickLook();
    }
    const bool known = isPlace(name) || name == "playing"_L1 || name == "settings"_L1 || name == "about"_L1
        || name == "sync"_L1 || name == "add"_L1 || (name == "folders"_L1 && m_rail);
    go(known ? name : u"collection"_s);
}

void Shell::go(const QString &page)
{
    if (m_pane && m_pane->isVisible()) // before another page asks for more room
        m_paneWidth = m_splitter->sizes().constLast();
    if (!isPlace(page) && page != m_page)
        m_trail.append(m_page);
    else if (isPlace(page))
        m_trail.clear();
    m_page = page;
    QWidget *widget = page == "wants"_L1 ? static_cast<QWidget *>(m_wantlistPage.get())
        : page == "log"_L1               ? static_cast<QWidget *>(m_logPage.get())
        : page == "stats"_L1             ? static_cast<QWidget *>(m_statsPage.get())
        : page == "album"_L1             ? static_cast<QWidget *>(m_albumPage.get())
        : page == "settings"_L1          ? static_cast<QWidget *>(m_settingsPage.get())
        : page == "about"_L1             ? static_cast<QWidget *>(m_aboutPage.get())
        : page == "sync"_L1              ? static_cast<QWidget *>(m_syncPage.get())
        : page == "playing"_L1           ? static_cast<QWidget *>(m_playingPage.get())
        : page == "add"_L1               ? static_cast<QWidget *>(m_addPage.get())
        : page == "folders"_L1           ? static_cast<QWidget *>(m_folderPage.get())
                                         : static_cast<QWidget *>(m_collectionPage);
    m_pages->setCurrentWidget(widget);
    if (m_sidebar)
        m_sidebar->mark(page == "album"_L1 ? m_trail.value(0, u"collection"_s) : page,
                        page == "collection"_L1 || page == "album"_L1 ? m_folder : kAllFolders);
    if (m_rail)
        m_rail->mark(page == "album"_L1                             ? m_trail.value(0, u"collection"_s)
                         : page == "about"_L1                       ? u"settings"_s
                         : page == "add"_L1 || page == "folders"_L1 ? u"collection"_s
                                                                    : page);
    if (FolderPage *folders = m_folderPage.ifMade())
        folders->mark(m_folder);
    placePane();
    showBackTo();
    if (m_rail)
        m_rail->setVisible(page != "album"_L1 && page != "playing"_L1);
    showSelected();
    focusPage();
}

void Shell::placePane()
{
    if (!m_pane)
        return;
    const bool isThere = hasRecords(m_page) && width() >= m_metrics.grown(kPaneNeeds);
    if (isThere != m_pane->isHidden())
        return;
    // A splitter forgets how wide what is hidden was.
    m_pane->setVisible(isThere);
    if (isThere && m_paneWidth > 0)
        m_splitter->setSizes({std::max(1, m_splitter->width() - m_paneWidth), m_paneWidth});
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_sidebar)
        m_sidebar->fitInto(width());
    placePane();
    if (height() < kUndoNeeds) // the kiosk's keyboard has come up
        m_undo->hide();
}

void Shell::goBack()
{
    if (m_page == "album"_L1 && m_albumPage->isVisible() && m_albumPage->endEditing())
        return;
    if (m_page == "folders"_L1 && m_folderPage->endNaming())
        return;
    if (comeBack())
        return;
    if (!m_trail.isEmpty()) {
        const QString page = m_trail.takeLast();
        QStringList rest = m_trail;
        go(page);
        m_trail = rest;
        return;
    }
    if (m_page == "wants"_L1 && m_wantlistPage->hasQuery())
        return m_wantlistPage->clearQuery();
    if (m_page == "log"_L1 && m_logPage->hasQuery())
        return m_logPage->clearQuery();
    if (m_page != "collection"_L1)
        return showFolder(kAllFolders);
    if (isAboutMany()) {
        if (!m_selectionBar->endEditing())
            m_selected->reduce();
        return m_collectionPage->focusWall();
    }
    if (m_collectionPage->giveUpFilter())
        return;
    if (m_collectionPage->hasQuery())
        m_collectionPage->clearQuery();
    else
        m_collectionPage->focusWall();
}

void Shell::openCopy(InstanceId instance)
{
    if (!instance.isValid())
        return;
    m_left.forgetRecords();
    m_want = {};
    m_loader.show(instance);
    m_albumPage->showCopy();
    go(u"album"_s);
}

void Shell::openWant()
{
    if (const Want *want = m_wantlistPage->current()) {
        m_want = want->release.id;
        m_albumPage->showWant(*want);
        go(u"album"_s);
    }
}

void Shell::showFolder(FolderId folder)
{
    m_left.clear();
    m_folder = folder;
    const int row = m_folders.rowOf(folder);
    m_folderName = row < 0 ? QString() : m_folders.index(row).data().toString();
    m_collectionPage->setFolder(folder, m_folderName);
    go(u"collection"_s);
}

void Shell::showFilter(const store::SavedFilter &filter)
{
    showFolder(kAllFolders);
    m_collectionPage->show(filter.query, filter.sort);
}

/// The folder that is shown may have got another name or number, or be gone.
void Shell::keepFolder()
{
    if (m_folder == kAllFolders)
        return;
    int row = m_folders.rowOf(m_folder);
    for (int i = 0; row < 0 && i < m_folders.rowCount(); ++i) {
        if (m_folders.index(i).data().toString() == m_folderName)
            row = i;
    }
    m_folder = m_folders.folderAt(row);
    m_folderName = row < 0 ? QString() : m_folders.index(row).data().toString();
    m_collectionPage->setFolder(m_folder, m_folderName);
    if (m_sidebar && m_page == "collection"_L1)
        m_sidebar->mark(m_page, m_folder);
}

void Shell::showSelected()
{
    if (m_page == "wants"_L1) {
        if (m_pane)
            m_pane->showWant(m_wantlistPage->current());
        return;
    }
    if (m_page == "album"_L1 && m_want.isValid()) {
        showWant();
        return;
    }
    if (m_page == "collection"_L1 && m_selected->isMany() && m_pane)
        return m_pane->showSummary();
    if (m_page == "album"_L1)
        m_loader.refresh(); // the page stays with its record, whatever is selected behind it
    else
        m_loader.show(m_collectionPage->current());
    if (m_pane)
        m_pane->showCopy();
}

void Shell::showWant()
{
    if (const Want *want = m_wants.find(m_want))
        m_albumPage->showWant(*want);
    else if (!m_wants.isReading())
        goBack(); // it was taken off the list
}

bool Shell::paneIsShown() const
{
    return m_pane && m_pane->isVisible();
}

RecordRef Shell::record() const
{
    if (!isVisible())
        return {};
    if (m_page == "album"_L1)
        return m_albumPage.ifMade()->record();
    if (paneIsShown())
        return m_pane->record();
    if (m_page == "collection"_L1)
        return {m_collectionPage->current(), {}};
    if (m_page == "log"_L1)
        return {m_logPage.ifMade()->current(), {}};
    const Want *want = m_page == "wants"_L1 ? m_wantlistPage.ifMade()->current() : nullptr;
    return want ? RecordRef{{}, want->release.id} : RecordRef();
}

void Shell::rate(int rating)
{
    if (isAboutMany())
        return rateMany(rating);
    m_editor.rate(record(), rating);
}

void Shell::edit()
{
    if (!isVisible())
        return;
    if (isAboutMany())
        return m_selectionBar->toggleForm();
    if (m_page == "album"_L1)
        return m_albumPage->toggleEditing();
    if (paneIsShown())
        return m_pane->toggleEditing();
    // In a window without the pane the record's own page has the form.
    if (hasRecords(m_page)) {
        showPage(u"album"_s);
        if (m_page == "album"_L1)
            m_albumPage->toggleEditing();
    }
}

void Shell::move()
{
    if (!isVisible())
        return;
    if (isAboutMany())
        m_selectionBar->openFolders();
    else if (m_page == "album"_L1)
        m_albumPage->openFolders();
    else if (paneIsShown())
        m_pane->openFolders();
    else if (hasRecords(m_page)) {
        showPage(u"album"_s); // of the first record when none was chosen, as for editing
        if (m_page == "album"_L1)
            m_albumPage->openFolders();
    }
}

void Shell::play()
{
    if (!isVisible() || m_page == "wants"_L1 || m_page == "playing"_L1 || m_page == "stats"_L1)
        return;
    if (m_page == "log"_L1) {
        if (m_logPage->current().isValid())
            m_parts.backend.recordPlay(m_logPage->current(), {});
        return;
    }
    if (m_page == "album"_L1 || !m_pane)
        m_albumPage->playButton()->play();
    else
        m_pane->playButton()->play();
}

void Shell::sync(bool everything)
{
    if (!isVisible())
        return;
    if (m_parts.backend.isSyncing())
        m_notice->tell(tr("A sync is running already."));
    else if (everything)
        m_parts.backend.startFullSync();
    else
        m_parts.backend.startSync();
}

void Shell::refresh()
{
    m_collection.refresh();
    m_folders.refresh();
    keepFolder();
    if (m_parts.backend.progress().phase >= Progress::Phase::Wantlist)
        m_wants.refresh();
    if (m_page == "add"_L1)
        m_addPage->refresh();
    m_loader.refresh();
    lookAtPlays();
    showCounts();
}

void Shell::showCounts()
{
    store::Counts counts;
    if (const store::CollectionReader *reader = m_parts.library.reader()) {
        const auto read = reader->counts();
        if (!read)
            qCWarning(lcGui) << "cannot count the records:" << read.error().detail;
        counts = read.value_or(store::Counts());
    }
    m_collectionPage->setTotal(counts.copies);
    if (m_sidebar)
        m_sidebar->setCounts(counts.copies, counts.wants);
}

void Shell::showEdits()
{
    m_collection.setEdits(m_journal.edits());
    m_wants.setEdits(m_journal.edits());
    const int toDecide = m_journal.counts().conflicts + m_journal.counts().failed;
    if (m_sidebar)
        m_sidebar->setSyncBadge(toDecide);
    if (m_rail)
        m_rail->setSyncBadge(toDecide);
}

} // namespace vv::gui
