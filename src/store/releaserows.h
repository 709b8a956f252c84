// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/query.h"

/// What the catalogue says of a release: `releases` and the lists under it. Thread and errors: those of `sql`.
namespace vv::store {

enum class Stored : quint8 { Unchanged, New, Changed };

/// Writes only what differs from what is there: a digest of the whole tells.
Stored storeRelease(Statements &sql, const Release &release, const QDateTime &fetched);

/// What the row of a release has beside what the release says itself.
struct DerivedRelease {
    QString artistLine;
    QString formatLine;
    QByteArray digest;
};
/// Pure; any thread.
[[nodiscard]] DerivedRelease derivedFrom(const Release &release);

/// What a release is called of which only the number is known.
[[nodiscard]] QString placeholderTitle(ReleaseId id);
/// Makes a row of a release, so that a copy or a want can name it before Discogs was asked.
void knowRelease(Statements &sql, ReleaseId id, const QDateTime &now);

[[nodiscard]] bool hasRelease(Statements &sql, ReleaseId id);
[[nodiscard]] bool isKnown(Statements &sql, ReleaseId id); ///< more of it than its number
[[nodiscard]] Release loadRelease(Statements &sql, ReleaseId id);

/// Removes releases that neither a copy nor the wantlist names.
void dropUnusedReleases(Statements &sql);

} // namespace vv::store
