// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "gui/settings/settingssection.h"

class QSpinBox;

namespace vv::models {
class Backend;
}

namespace vv::gui {

/// How hard Discogs is asked. Where the environment decides it says so and leaves the number alone.
class AllowanceSettings : public SettingsSection
{
    Q_OBJECT

public:
    AllowanceSettings(const Settings &settings, models::Backend &backend);

private:
    QSpinBox *addNumber(const QString &name, const QString &heading, const QString &note, const QString &variable);

    QSpinBox *m_rateLimit = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_retries = nullptr;
};

} // namespace vv::gui
