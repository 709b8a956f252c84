// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "base/clock.h"
#include "gui/quicklook.h"
#include "gui/recordcontent.h"
#include "gui/wantlistpage.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace vv::gui {

void Shell::openQuickLook()
{
    if (!isVisible() || record() == RecordRef())
        return;
    m_quickLook->open(window()->focusWidget());
    fillQuickLook();
}

void Shell::fillQuickLook()
{
    if (!isShown(m_quickLook))
        return;
    if (m_page == "wants"_L1) {
        if (const Want *want = m_wantlistPage->current()) {
            m_wanted.show(want->release.id);
            m_quickLook->setContent(contentOf(*want, m_wanted.facts().detail), m_wanted.isFetching());
        }
    } else if (const store::CopyDetail *copy = m_loader.copy()) {
        m_quickLook->setContent(contentOf(*copy, m_parts.clock.utc()),
                                m_loader.state() == models::DetailLoader::State::Fetching);
    }
    QAccessibleEvent another(m_quickLook.get(), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&another);
}

} // namespace vv::gui
