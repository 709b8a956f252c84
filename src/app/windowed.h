// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

namespace vv::app {

/// Puts the window and all that is behind it together, and runs it; the QApplication is there already. Gives the exit
/// code.
[[nodiscard]] int runWindowed(const cli::Invocation &invocation);

} // namespace vv::app
