// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/datasettings.h"

#include "gui/backupcard.h"
#include "gui/exportcard.h"
#include "gui/importcard.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

DataSettings::DataSettings(models::Backend &backend, Clock &clock, const Metrics &metrics)
    : SettingsSection(u"dataSettings"_s, u"archive"_s, tr("Your data"))
    , m_export(new ExportCard(backend, clock, metrics.touch))
{
    addHeading(tr("Backups"));
    add(new BackupCard(backend, clock));
    addHeading(tr("Export and import"));
    add(m_export);
    add(new ImportCard(backend, clock, metrics.touch));
}

} // namespace vv::gui
