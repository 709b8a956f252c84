// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/aboutsettings.h"

#include "base/version.h"
#include "gui/widgets.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vv::gui {

AboutSettings::AboutSettings()
    : SettingsSection(u"aboutSettings"_s, u"info"_s, tr("About"))
{
    add(makeLabel(u"small"_s,
                  tr("VinylVault %1, free software under the GNU GPL, version 3 or later.").arg(version())));
    addNote(tr("This application uses Discogs' API but is not affiliated with, sponsored or endorsed by Discogs. "
               "'Discogs' is a trademark of Zink Media, LLC."));
    QPushButton *button = makeButton(u"aboutButton"_s, tr("About VinylVault"));
    addNarrow(button, 300);
    connect(button, &QPushButton::clicked, this, &AboutSettings::aboutRequested);
}

} // namespace vv::gui
