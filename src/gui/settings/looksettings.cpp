// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/looksettings.h"

#include "base/settings.h"
#include "gui/choicebutton.h"
#include "gui/theme.h"
#include "gui/widgets.h"
#include "gui/wrappedchoice.h"

#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

LookSettings::LookSettings(Settings &settings, Theme &theme)
    : SettingsSection(u"lookSettings"_s, u"eye"_s, tr("Look"))
    , m_settings(settings)
{
    addThemes(theme);
    addTextScale();
    addCoverSize();
    addMotion(theme);
}

void LookSettings::addThemes(Theme &theme)
{
    struct Named {
        QString name;
        QString text;
        ThemeChoice choice;
    };
    const std::array<Named, 4> choices{{
        {u"themeSystem"_s, tr("As the system"), ThemeChoice::System},
        {u"themeDark"_s, tr("Dark"), ThemeChoice::Dark},
        {u"themeLight"_s, tr("Light"), ThemeChoice::Light},
        {u"themeContrast"_s, tr("High contrast, dark or light as the system"), ThemeChoice::Contrast},
    }};
    addHeading(tr("Appearance"));
    auto *box = new QWidget;
    box->setAccessibleName(tr("Appearance"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Named &each : choices) {
        auto *button = new WrappedRadioButton(each.text);
        button->setObjectName(each.name);
        button->setChecked(each.choice == m_settings.theme());
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QRadioButton::toggled, this, [this, &theme, wanted = each.choice](bool checked) {
            if (!checked)
                return;
            m_settings.setTheme(wanted);
            theme.setChoice(wanted);
        });
    }
    add(box);
}

void LookSettings::addTextScale()
{
    auto *scale = new ChoiceButton(u"textScale"_s);
    QList<Choice> choices;
    for (const int percent : kTextScales)
        choices.append({tr("%1 %").arg(percent), QString::number(percent)});
    scale->setChoices(choices);
    scale->setValue(QString::number(m_settings.textScale()));
    addChoice(tr("Size of the text"), scale, tr("Of the size the system asks for. Buttons and rows grow with it."));
    connect(scale, &ChoiceButton::chosen, this, [this, scale](const QString &percent) {
        scale->setValue(percent);
        m_settings.setTextScale(percent.toInt());
        Q_EMIT textScaleChanged();
    });
}

void LookSettings::addCoverSize()
{
    m_covers = new QSlider(Qt::Horizontal);
    m_covers->setObjectName(u"coverSlider"_s);
    m_covers->setRange(80, 320);
    m_covers->setSingleStep(16);
    m_covers->setPageStep(32);
    m_covers->setValue(m_settings.coverEdge());
    QLabel *heading = addHeading(tr("Size of the covers"));
    heading->setBuddy(m_covers);
    m_covers->setAccessibleName(heading->text());
    add(m_covers);
    connect(m_covers, &QSlider::valueChanged, this, [this](int edge) {
        m_settings.setCoverEdge(edge);
        Q_EMIT coverSizeChanged();
    });
}

void LookSettings::addMotion(Theme &theme)
{
    addHeading(tr("Motion"));
    auto *still = new WrappedCheckBox(tr("Nothing moves by itself, even where the system allows it"));
    still->setObjectName(u"reduceMotion"_s);
    still->setChecked(m_settings.reduceMotion());
    connect(still, &QCheckBox::toggled, this, [this, &theme](bool on) {
        m_settings.setReduceMotion(on);
        theme.setStill(on);
    });
    add(still);
}

void LookSettings::showEvent(QShowEvent *event)
{
    m_covers->setValue(m_settings.coverEdge()); // Ctrl and the wheel change it on the wall
    SettingsSection::showEvent(event);
}

} // namespace vv::gui
