// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/localfacts.h"
#include "store/query.h"

#include <QHash>

#include <optional>

/// Many rows with few statements, for what walks over the whole collection. Thread and errors: those of `sql`.
namespace vv::store {

/// What is known of a release.
struct KnownRelease {
    Release release;
    std::optional<ReleaseDetail> detail; ///< without its `release`
    QDateTime detailFetched;             ///< UTC; 1970 = never from Discogs, so only a part of it is known
};

/// What only this program and the fields say of a copy.
struct CopyFacts {
    QList<FieldValue> fields; ///< by field
    OwnFacts own;             ///< loans in the order in which they were made
    int plays = 0;
    QDateTime lastPlayed; ///< UTC; invalid = never
};

/// Some hundred at a time: one bound value holds all the numbers.
[[nodiscard]] QHash<ReleaseId, KnownRelease> loadReleases(Statements &sql, const QList<ReleaseId> &ids);
/// The same without details.
[[nodiscard]] QHash<ReleaseId, Release> loadBasicReleases(Statements &sql, const QList<ReleaseId> &ids);
[[nodiscard]] QHash<InstanceId, CopyFacts> loadCopyFacts(Statements &sql, const QList<InstanceId> &ids);

} // namespace vv::store
