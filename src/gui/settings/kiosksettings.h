// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

namespace vv {
class Settings;
}

namespace vv::gui {

/// How large what is touched is. The kiosk follows at once; on a desktop it is for the next kiosk window.
class KioskSettings : public SettingsSection
{
    Q_OBJECT

public:
    KioskSettings(Settings &settings, bool isKiosk);

Q_SIGNALS:
    void touchScaleChanged();
};

} // namespace vv::gui
