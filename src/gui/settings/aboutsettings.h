// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

namespace vv::gui {

/// Which program this is, with the notices Discogs asks for, and the way to the page that says more.
class AboutSettings : public SettingsSection
{
    Q_OBJECT

public:
    AboutSettings();

Q_SIGNALS:
    void aboutRequested();
};

} // namespace vv::gui
