// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

using std::chrono::milliseconds;

namespace vv::net {

milliseconds backoff(int attempt, QRandomGenerator &random)
{
    const int doublings = std::clamp(attempt - 1, 0, 6);
    const int most = std::min(30000, 500 << doublings);
    return milliseconds(random.bounded(most + 1));
}

milliseconds refusalPause(int refusal, QRandomGenerator &random)
{
    const int pause = 60000 << std::clamp(refusal - 1, 0, 2);
    return milliseconds(pause + random.bounded(pause / 10 + 1));
}

} // namespace vv::net
