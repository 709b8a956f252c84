// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/coversettings.h"

#include "gui/coverscard.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

CoverSettings::CoverSettings(covers::CoverService &covers, Settings &settings)
    : SettingsSection(u"coverSettings"_s, u"record"_s, tr("Covers"))
{
    add(new CoversCard(covers, settings));
}

} // namespace vv::gui
