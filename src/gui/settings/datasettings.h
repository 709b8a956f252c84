// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/settings/settingssection.h"

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
}

namespace vv::gui {

class ExportCard;

/// Backups, export and import.
class DataSettings : public SettingsSection
{
    Q_OBJECT

public:
    DataSettings(models::Backend &backend, Clock &clock, const Metrics &metrics);

    [[nodiscard]] ExportCard *exportCard() const { return m_export; }

private:
    ExportCard *m_export;
};

} // namespace vv::gui
