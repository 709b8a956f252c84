// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

namespace vv {
class Settings;
}

namespace vv::gui {

/// The language of the window.
class LanguageSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit LanguageSettings(Settings &settings);

Q_SIGNALS:
    void languageChanged(); ///< it is kept; nothing speaks it yet
};

} // namespace vv::gui
