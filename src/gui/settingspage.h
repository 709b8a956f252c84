// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QWidget>

#include <memory>

namespace vv {
class Settings;
}
namespace vv::models {
class Backend;
}

namespace vv::gui {

class Theme;

namespace Ui {
class SettingsForm;
}

/// What the user can choose. Everything takes effect at once; there is nothing to save.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Settings &settings, Theme &theme, models::Backend &backend, const Metrics &metrics,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;

Q_SIGNALS:
    void connectRequested();
    void aboutRequested();
    void keysRequested();
    void coverSizeChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showAccount();
    void setUpTheme();
    void setUpSizes();

    Settings &m_settings;
    Theme &m_theme;
    models::Backend &m_backend;
    std::unique_ptr<Ui::SettingsForm> m_ui;
};

} // namespace vv::gui
