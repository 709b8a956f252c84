// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the keys go when a page comes.
#include "gui/shell.h"

#include "gui/add/addpage.h"
#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/log/logpage.h"
#include "gui/playing/playingpage.h"
#include "gui/settingspage.h"
#include "gui/sidebar.h"
#include "gui/stats/statspage.h"
#include "gui/syncpage.h"
#include "gui/wantlistpage.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

/// What the sidebar lists.
bool isListed(const QString &page)
{
    return page == "collection"_L1 || page == "wants"_L1 || page == "log"_L1 || page == "stats"_L1
        || page == "playing"_L1 || page == "sync"_L1;
}

} // namespace

void Shell::focusPage()
{
    // A list in the sidebar keeps the focus: who walks through it with the arrows is not done yet. A button there has
    // it from a pane that is gone.
    const auto *focused = qobject_cast<const QAbstractItemView *>(window()->focusWidget());
    if (m_sidebar && focused && m_sidebar->isAncestorOf(focused) && isListed(m_page))
        return;
    if (m_page == "collection"_L1)
        m_collectionPage->focusWall();
    else if (m_page == "wants"_L1)
        m_wantlistPage->focusWall();
    else if (m_page == "log"_L1)
        m_logPage->takeFocus();
    else if (m_page == "playing"_L1)
        m_playingPage->takeFocus();
    else if (m_page == "add"_L1)
        m_addPage->takeFocus();
    else if (m_page == "album"_L1)
        m_albumPage->takeFocus();
    else if (m_metrics.touch)
        focusNothing();
    else if (m_page == "stats"_L1)
        m_statsPage->takeFocus();
    else if (m_page == "settings"_L1)
        m_settingsPage->takeFocus();
    else if (m_page == "sync"_L1)
        m_syncPage->takeFocus();
}

/// No ring round a button before a key was pressed; but keys that scroll do so.
void Shell::focusNothing()
{
    QWidget *page = m_pages->currentWidget();
    const auto *area = page->findChild<QScrollArea *>();
    (area && area->isVisibleTo(page) ? area->widget() : page)->setFocus(Qt::OtherFocusReason);
}

} // namespace vv::gui
