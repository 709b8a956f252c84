// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "cli/invocation.h"

namespace vv::app {

/// Where the data of what was asked for lies. The sample collection has a folder of its own, unless one was named.
[[nodiscard]] Result<Locations> placesFor(const cli::Invocation &invocation);

[[nodiscard]] QUrl apiRootFor(const cli::Invocation &invocation);

} // namespace vv::app
