// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "cli/doctor/finding.h"

#include <QString>

namespace vv {
class Clock;
}

namespace vv::cli {

/// The lock that a sync takes: held, left over, or none.
[[nodiscard]] Check syncLockCheck(const Locations &places);

/// The file in which all programs of the user note when they sent what (net/requesttimes.h).
[[nodiscard]] Check requestTimesCheck(const QString &file, const Clock &clock);

/// The file of what the user chose.
[[nodiscard]] Check settingsCheck(const Locations &places);

} // namespace vv::cli
