// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/doctor/finding.h"
#include "cli/doctor/tokenlook.h"

namespace vv::cli {

/// Where the token is kept, or why there is none. `hasCollection`: one has been synced here, so there was a token once.
[[nodiscard]] Finding tokenStoreFinding(const TokenLook &look, bool hasCollection);

} // namespace vv::cli
