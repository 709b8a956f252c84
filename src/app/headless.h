// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

namespace vv::app {

/// Runs one headless command and gives its exit code. Makes the QCoreApplication's event loop turn.
[[nodiscard]] int runHeadless(const cli::Invocation &invocation);

} // namespace vv::app
