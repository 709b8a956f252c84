// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settingssection.h"

class QSlider;

namespace vv {
class Settings;
}

namespace vv::gui {

class Theme;

/// Theme, size of the text and size of the covers.
class LookSettings : public SettingsSection
{
    Q_OBJECT

public:
    LookSettings(Settings &settings, Theme &theme);

Q_SIGNALS:
    void coverSizeChanged();
    void textScaleChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addThemes(Theme &theme);
    void addTextScale();
    void addCoverSize();
    void addMotion(Theme &theme);

    Settings &m_settings;
    QSlider *m_covers = nullptr;
};

} // namespace vv::gui
