// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the user is, to go on there in another shell or at the next start.
#include "base/settings.h"
#include "gui/collectionpage.h"
#include "gui/settingspage.h"
#include "gui/shell.h"
#include "gui/sidebar.h"
#include "models/library.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace vv::gui {

Shell::Place Shell::place() const
{
    return {.page = m_page,
            .trail = m_trail,
            .folder = m_folder,
            .query = m_collection.selection().query,
            .record = m_page == "album"_L1 ? m_loader.instance() : m_collectionPage->current(),
            .want = m_want,
            .scrolled = m_settingsPage.ifMade() ? m_settingsPage.ifMade()->scrolled() : 0};
}

void Shell::goTo(const Place &place)
{
    showFolder(place.folder);
    if (!place.query.isEmpty())
        m_collectionPage->show(place.query, {});
    // What is selected beside it, and where the wall stands, came back already.
    if (m_collectionPage->current() != place.record)
        m_collectionPage->select(place.record);
    m_want = place.want;
    if (place.page == "album"_L1 && !m_want.isValid())
        openCopy(place.record);
    else if (place.page == "album"_L1 || place.page != m_page)
        go(place.page);
    m_trail = place.trail;
    if (place.scrolled > 0)
        m_settingsPage->scrollBack(place.scrolled);
}

void Shell::saveState()
{
    if (m_splitter)
        m_parts.settings.setSplitterState(m_splitter->saveState());
    if (!m_parts.library.reader())
        return;
    CollectionPlace place = m_collectionPage->place();
    place.file = m_parts.library.file();
    place.folder = m_folder;
    m_parts.settings.setCollectionPlace(place);
}

void Shell::restorePlace()
{
    if (m_isPlaced || !m_parts.library.reader())
        return;
    m_isPlaced = true;
    const CollectionPlace place = m_parts.settings.collectionPlace();
    if (place.file != m_parts.library.file())
        return;
    if (const int row = m_folders.rowOf(place.folder); row >= 0 && place.folder != kAllFolders) {
        m_folder = place.folder;
        m_folderName = m_folders.index(row).data().toString();
        m_collectionPage->setFolder(m_folder, m_folderName);
        if (m_sidebar && m_page == "collection"_L1)
            m_sidebar->mark(m_page, m_folder);
    }
    m_collectionPage->goTo(place);
}

} // namespace vv::gui
