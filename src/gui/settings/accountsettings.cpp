// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/accountsettings.h"

#include "gui/accountlist.h"
#include "gui/tokencard.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

AccountSettings::AccountSettings(models::Backend &backend, Clock &clock, const Metrics &metrics)
    : SettingsSection(u"accountSettings"_s, u"person"_s, tr("Accounts"))
    , m_token(new TokenCard(backend, clock, metrics))
    , m_accounts(new AccountList(backend))
{
    addHeading(tr("Discogs account"));
    add(m_token);
    addHeading(tr("Accounts on this machine"));
    add(m_accounts);
}

} // namespace vv::gui
