// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <optional>

namespace vv::cli {

/// What a look at all the places where a token may be showed. Nothing is changed by it.
struct TokenLook {
    QString place = {};                ///< where it was found, in words; empty = nowhere
    std::optional<Secret> token = {};  ///< that would be used
    std::optional<Error> problem = {}; ///< there is one, or should be, but it cannot be used
    bool removed = false;              ///< the user took it away
    QString keyStoreProblem = {};      ///< why the system's key store cannot be used; empty = it can, or was not asked
    bool keyStoreAsked = false;
};

} // namespace vv::cli
