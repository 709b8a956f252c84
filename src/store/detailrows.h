// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/query.h"

#include <optional>

/// What `/releases/{id}` says: `release_details` and the lists under it. Thread and errors: those of `sql`.
namespace vv::store {

/// Replaces the detail. The release itself has to be there and is left alone: the collection page speaks for it.
void storeDetail(Statements &sql, const ReleaseDetail &detail, const QDateTime &fetched);

/// Empty when it was never fetched. `fetched` is set when it was.
[[nodiscard]] std::optional<ReleaseDetail> loadDetail(Statements &sql, const Release &release,
                                                      QDateTime *fetched = nullptr);

[[nodiscard]] bool hasDetail(Statements &sql, ReleaseId id);
[[nodiscard]] QString loadCountry(Statements &sql, ReleaseId id); ///< empty = unknown, or no detail
[[nodiscard]] QList<Track> loadTracks(Statements &sql, ReleaseId id);

} // namespace vv::store
