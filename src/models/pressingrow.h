// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/ownership.h"
#include "store/tray.h"

#include <QVariant>

/// Pressings as rows of a list, in the search and in the tray.
namespace vv::models {

/// Besides models/roles.h.
enum PressingRole {
    SecondLineRole = EditStateRole + 100, ///< "LP, Album · 1968 · US"
    ThirdLineRole,                        ///< "Blue Note · BLP 4003"
    OwnedRole,                            ///< "2 copies, in Jazz wall", "On your wantlist"; empty = neither
    NumbersRole,                          ///< "312 have it, 87 want it"
    TrayStateRole,                        ///< tray only: an int of store::TrayRow::State
    TrayIdRole,                           ///< tray only: qint64
    TrayTextRole,                         ///< tray only: what the copy is to have, "Jazz wall · Near Mint · 4 stars"
};

[[nodiscard]] QVariant pressingData(const Pressing &pressing, const store::Ownership &owned, int role);
[[nodiscard]] QString ownedText(const store::Ownership &owned);

} // namespace vv::models
