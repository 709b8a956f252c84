// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QRandomGenerator;

namespace vv::net {

/// The pause before retry number `attempt` (from 1): a random time up to 0.5 s, 1 s, 2 s, ... 30 s. Full jitter keeps
/// clients that failed together from coming back together.
[[nodiscard]] std::chrono::milliseconds backoff(int attempt, QRandomGenerator &random);

/// The pause after the `refusal`th 429 in a row (from 1) that named no time: 60, 120, 240 s with up to a tenth more.
[[nodiscard]] std::chrono::milliseconds refusalPause(int refusal, QRandomGenerator &random);

} // namespace vv::net
