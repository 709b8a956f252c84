// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/query.h"

/// The rows of `wants`. Thread and errors: those of `sql`.
namespace vv::store {

/// Takes over Discogs' whole wantlist, but for what waits in the outbox. Wants that are not on it go; when they are
/// isMassRemoval(), only with `removeMany`. How many were held back.
int storeWants(Statements &sql, const QList<Want> &wants, bool removeMany, const QDateTime &fetched);

struct WantRow {
    ReleaseId release;
    int rating = 0;
    QString notes;
    bool isRemoved = false;
};

[[nodiscard]] std::optional<WantRow> findWant(Statements &sql, ReleaseId release);

} // namespace vv::store
