// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/shell.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vv::gui {

LeftPlace Shell::here(LeftPlace::Through through, const QString &searched) const
{
    const bool onAlbum = m_page == "album"_L1;
    const store::CopyDetail *copy = m_loader.copy();
    return {.through = through,
            .searched = searched,
            .page = m_page,
            .title = onAlbum           ? m_albumPage.ifMade()->title()
                : m_page == "stats"_L1 ? tr("Statistics")
                                       : QString(),
            .copy = onAlbum && copy ? copy->copy.instance : m_collectionPage->current(),
            .want = onAlbum ? m_want : ReleaseId(),
            .folder = m_folder,
            .folderName = m_folderName,
            .query = m_collection.selection().query,
            .trail = m_trail};
}

void Shell::searchFrom(const QString &query)
{
    m_left.left(here(LeftPlace::Through::Search, query));
    m_folder = kAllFolders;
    m_folderName.clear();
    m_collectionPage->setFolder(kAllFolders, {});
    m_collectionPage->show(query, {});
    go(u"collection"_s);
}

void Shell::openRelated(InstanceId instance)
{
    m_left.left(here(LeftPlace::Through::Record, {}));
    m_want = {};
    m_loader.show(instance);
    m_albumPage->showCopy();
    go(u"album"_s);
}

bool Shell::comeBack()
{
    const auto place = m_left.peek(m_page, m_collection.selection().query);
    if (!place)
        return false;
    m_left.pop();
    if (place->through == LeftPlace::Through::Search) {
        m_folder = place->folder;
        m_folderName = place->folderName;
        m_collectionPage->setFolder(m_folder, m_folderName);
        m_collectionPage->show(place->query, {});
    }
    if (place->page == "album"_L1) {
        m_want = place->want;
        if (m_want.isValid()) {
            showWant();
        } else {
            m_loader.show(place->copy);
            m_albumPage->showCopy();
        }
        if (m_want.isValid() || m_loader.copy())
            go(u"album"_s);
    } else {
        go(place->page);
        m_collectionPage->select(place->copy);
    }
    m_trail = place->trail;
    showBackTo();
    return true;
}

void Shell::showBackTo()
{
    const auto place = m_left.peek(m_page, m_collection.selection().query);
    const bool leads = place && place->through == LeftPlace::Through::Search && !place->title.isEmpty();
    m_backTo->setVisible(leads);
    if (leads)
        m_backTo->setText(tr("Back to %1").arg(QString(place->title).replace(u'&', u"&&"_s)));
}

} // namespace vv::gui
