// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/collectionreader.h"

#include <QHash>
#include <QVariant>

namespace vv::models {

/// What a row says in each role (models/roles.h); one wording for the collection and the wantlist.
[[nodiscard]] QVariant rowData(const store::CopySummary &row, int role);
[[nodiscard]] QHash<int, QByteArray> rowRoleNames();

} // namespace vv::models
