// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QUrl;

namespace vv {

/**
 * Where one account's data lies (design.md §4).
 *
 * Errors: prepare() makes the folders and fails with ReadOnly or Storage, naming the folder, when one cannot be made,
 *         entered or written.
 */
struct Locations {
    QString data; ///< holds vinylvault.db and what belongs to this account
    /// Holds covers; may be deleted at any time. All accounts share it: a cover is known by its address alone, two
    /// collections often have the same ones, and its size limit is meant for the machine.
    QString cache;
    QString shared; ///< holds what all accounts of a user have in common: the request times, the accounts' folders
    QString config; ///< holds the settings, those of all accounts

    [[nodiscard]] QString database() const;
    [[nodiscard]] QString requestTimes(const QUrl &apiRoot) const; ///< file of the rate limiter; one a host
    [[nodiscard]] QString syncLock() const;                        ///< file held by the process that syncs
    [[nodiscard]] QString settings() const;
    [[nodiscard]] QString thumbnails() const;    ///< file of the cover cache
    [[nodiscard]] QString sealedSecrets() const; ///< file of the secret store's fallback
    /// Makes the folders, and proves that they may be written.
    [[nodiscard]] Result<void> prepare() const;
    /// Whether somebody could look for a collection there, without making anything.
    [[nodiscard]] Result<void> checkReadable() const;
};

/// The places for `given` (from --data-dir or VINYLVAULT_DATA_DIR), or the platform's when it is empty. Each account
/// but the main one (base/accounts.h) has a folder of its own inside. Fails with WrongUse when `account` cannot be a
/// folder name.
[[nodiscard]] Result<Locations> locations(const QString &given, const QString &account = {});

/// The same for another account beside that of `places`; its name is a valid one, empty for the main account.
[[nodiscard]] Locations accountPlaces(const Locations &places, const QString &account);
[[nodiscard]] bool isAccountName(const QString &name);

/// The places of the sample collection that is started from within the program: apart from the user's own.
[[nodiscard]] Locations sampleLocations(const Locations &own);

} // namespace vv
