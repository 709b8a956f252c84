// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "base/clock.h"
#include "gui/actions.h"
#include "gui/collectionpage.h"
#include "gui/quicklook.h"
#include "gui/recordcontent.h"
#include "gui/wantlistpage.h"

#include <QAbstractItemView>
#include <QAccessible>

using namespace Qt::StringLiterals;

namespace vv::gui {

void Shell::connectQuickLook()
{
    // Its key is one of those that fields and buttons live on: it counts where the records are, and nowhere else.
    for (QWidget *page : {static_cast<QWidget *>(m_collectionPage), static_cast<QWidget *>(m_wantlistPage)}) {
        const auto lists = page->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *list : lists)
            list->addAction(m_actions->quickLook);
    }
    connect(m_actions->quickLook, &QAction::triggered, this, &Shell::openQuickLook);
    connect(m_quickLook, &QuickLook::openRequested, this, [this] { showPage(u"album"_s); });
    connect(m_quickLook, &QuickLook::ratingChosen, this, &Shell::rate);
    connect(&m_loader, &models::DetailLoader::changed, this, &Shell::fillQuickLook);
    connect(m_wantlistPage, &WantlistPage::currentChanged, this, &Shell::fillQuickLook);
}

void Shell::openQuickLook()
{
    if (!isVisible() || record() == RecordRef())
        return;
    m_quickLook->open(window()->focusWidget());
    fillQuickLook();
}

void Shell::fillQuickLook()
{
    if (!m_quickLook->isVisible())
        return;
    if (m_page == "wants"_L1) {
        if (const Want *want = m_wantlistPage->current())
            m_quickLook->setContent(contentOf(*want), false);
    } else if (const store::CopyDetail *copy = m_loader.copy()) {
        m_quickLook->setContent(contentOf(*copy, m_parts.clock.utc()),
                                m_loader.state() == models::DetailLoader::State::Fetching);
    }
    QAccessibleEvent another(m_quickLook, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&another);
}

} // namespace vv::gui
