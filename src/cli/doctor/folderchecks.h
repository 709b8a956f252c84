// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "cli/doctor/finding.h"

#include <QString>

namespace vv::cli {

/// Whether the data folder is there, whole and the user's own, and what it lies on.
[[nodiscard]] QList<Check> dataFolderChecks(const Locations &places);

/// The cache folder, and whether the covers in it can be used.
[[nodiscard]] QList<Check> cacheChecks(const Locations &places);

/// A file that only its owner may read.
[[nodiscard]] Check privateFileCheck(const QString &id, const QString &title, const QString &file);

} // namespace vv::cli
