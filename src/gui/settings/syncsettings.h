// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

namespace vv {
class Settings;
}
namespace vv::models {
class Backend;
}

namespace vv::gui {

/// How often the program syncs by itself, and whether it reads details beforehand.
class SyncSettings : public SettingsSection
{
    Q_OBJECT

public:
    SyncSettings(const Settings &settings, models::Backend &backend);
};

} // namespace vv::gui
