// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/kiosksettings.h"

#include "base/settings.h"
#include "gui/choicebutton.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr std::array kTouchScales{50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

} // namespace

KioskSettings::KioskSettings(Settings &settings, bool isKiosk)
    : SettingsSection(u"kioskSettings"_s, u"touch"_s, tr("Kiosk"))
{
    auto *scale = new ChoiceButton(u"touchScale"_s);
    QList<Choice> choices;
    for (const int percent : kTouchScales)
        choices.append({tr("%1 %").arg(percent), QString::number(percent)});
    scale->setChoices(choices);
    scale->setValue(QString::number(std::lround(settings.touchScale() * 100)));
    addChoice(tr("Size of what is touched"), scale,
              isKiosk ? tr("For a panel that does not tell its true size: buttons should be about 9 mm high.")
                      : tr("For a panel that does not tell its true size, in the full-screen window for a touch screen "
                           "(vinylvault --kiosk)."));
    connect(scale, &ChoiceButton::chosen, this, [this, scale, &settings](const QString &percent) {
        scale->setValue(percent);
        settings.setTouchScale(percent.toInt() / 100.0);
        Q_EMIT touchScaleChanged();
    });
}

} // namespace vv::gui
