// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace vv {

/**
 * The accounts of one data folder, as folders: what there is, what a new one is called, and how one is put aside.
 *
 * The main account lies in the data folder itself and has the empty name; each other one has a folder of its own under
 * accounts/. Settings and the cover cache are shared by all.
 * Errors: Storage or ReadOnly, naming the folder.
 */

/// The name `--account` may give to the main account, so that it can be asked for by name.
inline constexpr QLatin1StringView kMainAccount{"default"};

/// The empty name for the main account, whichever way it was asked for.
[[nodiscard]] QString canonicalAccount(const QString &name);

/// Those with a database, the main one first, the others by name.
[[nodiscard]] QStringList accountsOnDisk(const Locations &places);

/// A folder name for a new account of this Discogs user, unlike all of `taken`, upper and lower case being the same:
/// file systems differ in that.
[[nodiscard]] QString accountNameFor(const QString &username, const QStringList &taken);

/// Moves the account's data to removed/LABEL-DATE below the data folder and gives that folder's path. A sealed token is
/// not moved but deleted. Nobody may have the database open (store::prepareToMove).
[[nodiscard]] Result<QString> putAside(const Locations &places, const QString &account, const QString &label,
                                       const QDate &day);

} // namespace vv
