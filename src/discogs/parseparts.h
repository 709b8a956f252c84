// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

/// What several answers have in common: discogs-api.md §7.1, §7.4, §7.11, §7.12. None of these fails: an entry that
/// says nothing is left out, and everything else is kept as sent.
namespace vv::discogs {

[[nodiscard]] QList<ArtistCredit> parseArtists(const QJsonValue &list);
[[nodiscard]] QList<LabelCredit> parseLabels(const QJsonValue &list);
[[nodiscard]] QList<Format> parseFormats(const QJsonValue &list);
[[nodiscard]] QList<Track> parseTracks(const QJsonValue &list);
[[nodiscard]] QList<Image> parseImages(const QJsonValue &list);
[[nodiscard]] QList<Video> parseVideos(const QJsonValue &list);
[[nodiscard]] QList<Identifier> parseIdentifiers(const QJsonValue &list);

/// `basic_information`, or the same members of a full release. The id is 0 where there is none.
[[nodiscard]] Release parseBasicInformation(const QJsonObject &json);

} // namespace vv::discogs
