// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/languagesettings.h"

#include "base/settings.h"
#include "gui/choicebutton.h"
#include "gui/languages.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

LanguageSettings::LanguageSettings(Settings &settings)
    : SettingsSection(u"languageSettings"_s, u"language"_s, tr("Language"))
{
    auto *language = new ChoiceButton(u"language"_s);
    QList<Choice> choices{{tr("As the system"), QString()}};
    for (const QString &each : languages())
        choices.append({languageName(each), each});
    language->setChoices(choices);
    language->setValue(settings.language());
    addChoice(tr("Language of the window"), language,
              tr("Dates, numbers and prices are written as is usual with it. The commands speak English."));
    connect(language, &ChoiceButton::chosen, this, [this, &settings, language](const QString &chosen) {
        language->setValue(chosen);
        settings.setLanguage(chosen);
        Q_EMIT languageChanged();
    });
}

} // namespace vv::gui
