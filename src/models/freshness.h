// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace vv::models {

/// How old what Discogs said may be and still be shown without saying so (discogs-api.md §12).
inline constexpr std::chrono::hours kFreshFor{6};

/// What was never fetched is old; what seems to come from the future, after a clock was set back, is not.
[[nodiscard]] inline bool isOld(const QDateTime &fetched, const QDateTime &now)
{
    return !fetched.isValid() || fetched.secsTo(now) > std::chrono::seconds(kFreshFor).count();
}

} // namespace vv::models
