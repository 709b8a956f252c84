// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

namespace vv::models {
class Backend;
class Library;
} // namespace vv::models

namespace vv::gui {

/// How records are put in order: the words that do not count.
class SortingSettings : public SettingsSection
{
    Q_OBJECT

public:
    SortingSettings(models::Library &library, models::Backend &backend, bool touch);
};

} // namespace vv::gui
