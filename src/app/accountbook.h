// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace vv {
class Settings;
}

namespace vv::app {

/**
 * Whose the accounts of one data folder are: by each database, and where that does not know yet, by the settings.
 *
 * Thread: that of the settings. A look opens each database for a moment, to read only.
 */
class AccountBook
{
public:
    struct Owner {
        qint64 id = 0; ///< of Discogs; 0 = not known
        QString name;
    };

    AccountBook(Locations places, QUrl apiRoot, Settings &settings);

    [[nodiscard]] Owner ownerOf(const QString &account) const; ///< empty = the main one
    [[nodiscard]] std::optional<QString> accountOf(qint64 ownerId) const;
    /// For a new account of this user; no folder of that name is there.
    [[nodiscard]] QString newName(const QString &username) const;

private:
    Locations m_places;
    QUrl m_apiRoot;
    Settings &m_settings;
};

/// Puts an account's data aside (base/accounts.h) unless somebody syncs it or has it open: Storage. Gives the folder.
/// Thread: any; no connection of this process may be open.
[[nodiscard]] Result<QString> retireAccount(const Locations &places, const QString &account, const QString &label,
                                            const QDate &day);

} // namespace vv::app
