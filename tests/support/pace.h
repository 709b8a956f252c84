// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vv::test {

/// How many times slower this thread computes now than on the machine for which the budgets in milliseconds were set;
/// never below 1. Measured anew with each call, which takes about a tenth of a second, because a shared machine's speed
/// changes within a minute.
[[nodiscard]] double slowness();

} // namespace vv::test
