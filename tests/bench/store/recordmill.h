// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"

#include <QSqlDatabase>

namespace vv::bench {

/// Fills a database with `copies` invented records, always the same: the stand-in's, with tracks and credits for every
/// second release and plays for some.
[[nodiscard]] Result<void> fillStore(const QSqlDatabase &db, int copies);

} // namespace vv::bench
