// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/collectionreader.h"

#include <QJsonObject>

namespace vv::cli {

/// A copy as `search --json` and `pick --json` give it, and as a line for people.
[[nodiscard]] QJsonObject summaryJson(const store::CopySummary &copy);
[[nodiscard]] QString summaryLine(const store::CopySummary &copy);

} // namespace vv::cli
