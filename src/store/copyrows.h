// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/collectionwriter.h"
#include "store/query.h"

/// The copies themselves: `albums` and `album_fields`. Thread and errors: those of `sql`.
namespace vv::store {

/// Folds one copy in and marks it as seen by `pass`. A copy counts once a pass, however often the pages bring it; a
/// change of its release counts for all its copies.
[[nodiscard]] Changes storeCopy(Statements &sql, const Copy &copy, qint64 pass, const QDateTime &fetched);

/// Brings sort keys and search index of all copies up to what `release` says now.
void refreshCopiesOf(Statements &sql, const Release &release);

[[nodiscard]] Changes sum(const Changes &a, const Changes &b);

} // namespace vv::store
