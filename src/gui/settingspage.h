// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QWidget>

#include <memory>

namespace vv {
class Clock;
class Settings;
} // namespace vv
namespace vv::models {
class Backend;
}

namespace vv::gui {

class AccountList;
class BackupCard;
class ChoiceButton;
class ExportCard;
class ImportCard;
class Theme;
class TokenCard;

namespace Ui {
class SettingsForm;
}

/// What the user can choose. Everything takes effect at once; there is nothing to save.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Settings &settings, Theme &theme, models::Backend &backend, Clock &clock, const Metrics &metrics,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;

    void setCoversCard(QWidget *card); ///< of the covers, with its place in the page's order
    void takeFocus();                  ///< on the first thing that can be done here

Q_SIGNALS:
    void connectRequested();
    void changeTokenRequested();
    void addAccountRequested();
    void openAccountRequested(const QString &account);
    void aboutRequested();
    void keysRequested();
    void coverSizeChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpAccounts();
    void setUpTheme();
    void setUpSync();
    void setUpSizes();

    Settings &m_settings;
    Theme &m_theme;
    models::Backend &m_backend;
    TokenCard *m_token;
    AccountList *m_accounts;
    BackupCard *m_backups;
    ExportCard *m_export;
    ImportCard *m_import;
    ChoiceButton *m_interval;
    std::unique_ptr<Ui::SettingsForm> m_ui;
};

} // namespace vv::gui
