// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/sortingsettings.h"

#include "gui/articlescard.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

SortingSettings::SortingSettings(models::Library &library, models::Backend &backend, bool touch)
    : SettingsSection(u"sortingSettings"_s, u"sort"_s, tr("Sorting"))
{
    addHeading(tr("Ignored articles"));
    add(new ArticlesCard(library, backend, touch));
}

} // namespace vv::gui
