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

class AccountList;
class TokenCard;

/// The open account and its token, and the other accounts of this machine.
class AccountSettings : public SettingsSection
{
    Q_OBJECT

public:
    AccountSettings(models::Backend &backend, Clock &clock, const Metrics &metrics);

    [[nodiscard]] TokenCard *token() const { return m_token; }
    [[nodiscard]] AccountList *accounts() const { return m_accounts; }

private:
    TokenCard *m_token;
    AccountList *m_accounts;
};

} // namespace vv::gui
