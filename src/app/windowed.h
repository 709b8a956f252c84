// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cli/invocation.h"

namespace vv::app {

/// Puts the window and all that is behind it together, and runs it; the QApplication is there already. Gives the exit
/// code. `givenToken` is what VINYLVAULT_TOKEN had.
[[nodiscard]] int runWindowed(const cli::Invocation &invocation, const Secret &givenToken);

} // namespace vv::app
