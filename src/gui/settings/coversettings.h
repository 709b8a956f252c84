// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

namespace vv {
class Settings;
}
namespace vv::covers {
class CoverService;
}

namespace vv::gui {

/// What is kept of covers, and whether all of them are fetched.
class CoverSettings : public SettingsSection
{
    Q_OBJECT

public:
    CoverSettings(covers::CoverService &covers, Settings &settings);
};

} // namespace vv::gui
