// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "discogs/catalogue.h"
#include "discogs/page.h"

#include <QJsonDocument>

/// Masters, artists, labels and ratings: discogs-api.md §6.4, §7.5 to §7.8. Objects need their `id` and fail with
/// Malformed without it; entries of pages are skipped without one.
namespace vv::discogs {

[[nodiscard]] Result<Master> parseMaster(const QJsonDocument &document);
[[nodiscard]] Result<Page<MasterVersion>> parseVersionPage(const QJsonDocument &document);
[[nodiscard]] Result<ArtistInfo> parseArtist(const QJsonDocument &document);
[[nodiscard]] Result<Page<ArtistRelease>> parseArtistReleasePage(const QJsonDocument &document);
[[nodiscard]] Result<LabelInfo> parseLabel(const QJsonDocument &document);
[[nodiscard]] Result<Page<LabelRelease>> parseLabelReleasePage(const QJsonDocument &document);
/// 0..5, 0 = none. Needs `rating`.
[[nodiscard]] Result<int> parseUserRating(const QJsonDocument &document);
/// Needs `rating`, an object here.
[[nodiscard]] Result<CommunityRating> parseCommunityRating(const QJsonDocument &document);

} // namespace vv::discogs
