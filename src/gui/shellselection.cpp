// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window does with more than one record.
#include "gui/shell.h"

#include "gui/albumpage.h"
#include "gui/collectionpage.h"
#include "gui/detailpane.h"
#include "gui/recordmenu.h"
#include "gui/selection/recordselection.h"
#include "gui/selection/selectionbar.h"
#include "gui/selection/selectionsummary.h"
#include "models/backend.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

void Shell::buildSelection()
{
    m_selected = new RecordSelection(m_collection, *m_collectionPage->selection(), this);
    m_selectionBar = new SelectionBar({*m_selected, m_shared, m_editor}, m_parts.library, m_metrics);
    m_collectionPage->addFoot(m_selectionBar);
    m_collectionPage->addFilters(m_filterValues);
    if (m_pane)
        m_pane->setSummary(new SelectionSummary(*m_selected, m_worth, m_parts.covers));
    if (m_metrics.touch)
        connectPicking();
    connect(m_selectionBar, &SelectionBar::left, m_collectionPage, &CollectionPage::focusWall);
    // What is about one record comes with the page's currentChanged().
    connect(m_selected, &RecordSelection::changed, this, [this] {
        if (m_page == "collection"_L1 && (m_selected->isMany() || (m_pane && m_pane->showsSummary())))
            showSelected();
    });
    connect(m_collectionPage, &CollectionPage::menuRequested, this, [this](const QPoint &at) {
        if (m_selected->isMany() || m_selected->isPicking())
            m_selectionBar->openMenu(at);
        else if (m_heldMenu)
            openHeldMenu(at);
        else if (m_pane && m_pane->isVisible())
            m_pane->openMenu(at);
    });
    // What all of them have in common may be something else now.
    const auto readAgain = [this] {
        if (m_selected->isMany())
            m_shared.setRecords(m_selected->ids());
    };
    connect(&m_parts.backend, &models::Backend::edited, this, readAgain);
    connect(&m_parts.backend, &models::Backend::ownFactsSet, this, readAgain);
}

/// Where there is no mouse with a second button, nor Ctrl and Shift.
void Shell::connectPicking()
{
    m_heldMenu = new RecordMenu(u"heldMenu"_s, m_editor, false, this);
    m_heldMenu->offerSelecting();
    const auto pick = [this] { m_selected->setPicking(true); };
    connect(m_heldMenu, &RecordMenu::selectRequested, this, pick);
    connect(m_collectionPage, &CollectionPage::pickingRequested, this, pick);
    connect(m_heldMenu, &RecordMenu::newFolderRequested, this, [this] {
        showPage(u"album"_s); // which has the field for its name
        m_albumPage->askForFolder();
    });
    connect(m_selected, &RecordSelection::pickingChanged, m_collectionPage, &CollectionPage::setPicking);
}

void Shell::openHeldMenu(const QPoint &at)
{
    const store::CopyDetail *copy = m_loader.copy();
    if (!copy || copy->copy.instance != m_collectionPage->current())
        return;
    m_heldMenu->setRecord({copy->copy.instance, copy->copy.release.id}, copy->copy.folder);
    m_heldMenu->popup(at);
}

bool Shell::isAboutMany() const
{
    return isVisible() && m_page == "collection"_L1 && (m_selected->isMany() || m_selected->isPicking());
}

void Shell::rateMany(int rating)
{
    m_editor.many().rate(m_selected->ids(), rating);
}

} // namespace vv::gui
