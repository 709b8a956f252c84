// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/collectionreader.h"
#include "store/edit.h"

#include <QHash>
#include <QVariant>

namespace vv::models {

/// What a row says in each role (models/roles.h); one wording for the collection and the wantlist.
[[nodiscard]] QVariant rowData(const store::CopySummary &row, int role);
[[nodiscard]] QHash<int, QByteArray> rowRoleNames();

/// A cell's AccessibleTextRole with what is the matter with its edits.
[[nodiscard]] QString spokenWithEdits(const QString &cell, store::EditState state);
/// Of several edits of one record, the cell shows the one the user has to see to.
[[nodiscard]] bool isMoreUrgent(store::EditState state, std::optional<store::EditState> than);

} // namespace vv::models
