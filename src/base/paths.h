// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vv {

/**
 * Where one account's data lies (design.md §4).
 *
 * Errors: prepare() makes the folders and fails with ReadOnly or Storage, naming the folder, when one cannot be made,
 *         entered or written.
 */
struct Locations
{
    QString data; ///< holds vinylvault.db, settings and the request times
    QString cache; ///< holds covers; may be deleted at any time

    [[nodiscard]] QString database() const;
    [[nodiscard]] QString requestTimes() const; ///< file of the rate limiter
    [[nodiscard]] QString settings() const; ///< empty = the platform's own place
    [[nodiscard]] QString thumbnails() const; ///< file of the cover cache
    [[nodiscard]] QString sealedSecrets() const; ///< file of the secret store's fallback
    [[nodiscard]] Result<void> prepare() const;

    bool ownSettings = false; ///< settings lie in the data folder: a data folder was given
};

/// The places for `given` (from --data-dir or VINYLVAULT_DATA_DIR), or the platform's when it is empty.
[[nodiscard]] Locations locations(const QString &given);

} // namespace vv
