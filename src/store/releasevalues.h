// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/rowvalues.h"

#include <QDateTime>

/// The rows of a release that is not in the store yet. Pure; any thread.
namespace vv::store {

/// By table; each is what a RowBuffer of BulkWriter has the columns for.
struct ReleaseValues {
    RowValues release;
    RowValues artists;
    RowValues labels;
    RowValues formats;
    RowValues descriptions;
    RowValues genres;
    RowValues styles;
    RowValues detail;
    RowValues tracks;
    RowValues credits;
    RowValues companies;
    RowValues identifiers;
    RowValues images;
    RowValues videos;
};

[[nodiscard]] ReleaseValues releaseValues(const Release &release, const QDateTime &fetched);
/// The rows of its details beside those.
void addDetail(ReleaseValues &to, ReleaseId id, const ReleaseDetail &detail, const QDateTime &fetched);

} // namespace vv::store
