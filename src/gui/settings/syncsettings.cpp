// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/syncsettings.h"

#include "base/settings.h"
#include "gui/choicebutton.h"
#include "gui/wrappedchoice.h"
#include "models/backend.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

QString intervalText(std::chrono::hours interval)
{
    if (interval.count() == 0)
        return SyncSettings::tr("Only on demand");
    if (interval.count() == 24)
        return SyncSettings::tr("Once a day");
    return SyncSettings::tr("Every %n hour(s)", nullptr, static_cast<int>(interval.count()));
}

} // namespace

SyncSettings::SyncSettings(const Settings &settings, models::Backend &backend)
    : SettingsSection(u"syncSettings"_s, u"sync"_s, tr("Sync"))
{
    auto *interval = new ChoiceButton(u"syncInterval"_s);
    QList<Choice> choices;
    for (const std::chrono::hours each : kSyncIntervals)
        choices.append({intervalText(each), QString::number(each.count())});
    interval->setChoices(choices);
    interval->setValue(QString::number(settings.syncInterval().count()));
    addChoice(tr("Sync by itself"), interval,
              tr("Changes made here are sent at once, whatever is chosen. Discogs asks that what is shown be no older "
                 "than six hours."));
    connect(interval, &ChoiceButton::chosen, this, [interval, &backend](const QString &hours) {
        interval->setValue(hours);
        backend.setSyncInterval(std::chrono::hours(hours.toInt()));
    });

    addHeading(tr("Details"));
    auto *details = new WrappedCheckBox(tr("Fetch tracks, credits and notes in the background"));
    details->setObjectName(u"fillDetails"_s);
    details->setChecked(settings.fillDetails());
    connect(details, &QCheckBox::toggled, &backend, &models::Backend::setFillDetails);
    add(details);
}

} // namespace vv::gui
