// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "cli/invocation.h"

namespace vv::app {

/// Runs one headless command and gives its exit code. Makes the QCoreApplication's event loop turn. `givenToken` is
/// what VINYLVAULT_TOKEN had.
[[nodiscard]] int runHeadless(const cli::Invocation &invocation, const Secret &givenToken);

} // namespace vv::app
