// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

namespace vv {
class Settings;
}

namespace vv::gui {

/// What is sent to whom and what is kept where, and how to have it forgotten.
class PrivacySettings : public SettingsSection
{
    Q_OBJECT

public:
    PrivacySettings(Settings &settings, bool touch);

private:
    void addPlaces(const Settings &settings, bool touch);
    void addForget(Settings &settings);
};

} // namespace vv::gui
