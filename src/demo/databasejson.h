// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"
#include "demo/imagelinks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vv::demo {

/// What the shapes below are written from.
struct JsonSource {
    const Collection &collection;
    ImageLinks links;
    bool isOwner = false; ///< somebody with the owner's token asks
};

/// The server's dates: whole seconds with the offset of the US Pacific coast (discogs-api.md §8).
[[nodiscard]] QString pacificTime(const QDateTime &utc);
[[nodiscard]] QString apiUrl(const JsonSource &source, const QString &path);

[[nodiscard]] QJsonObject basicInformation(const JsonSource &source, const ServedRelease &served); ///< §7.1
[[nodiscard]] QJsonObject releaseJson(const JsonSource &source, const ServedRelease &served);      ///< §7.4
[[nodiscard]] QJsonObject masterJson(const JsonSource &source, MasterId master); ///< §7.5; empty when unknown
[[nodiscard]] QJsonObject versionJson(const JsonSource &source, const ServedRelease &served); ///< §7.6
[[nodiscard]] QJsonObject artistJson(const JsonSource &source, ArtistId artist); ///< §7.7; empty when unknown
[[nodiscard]] QJsonObject labelJson(const JsonSource &source, LabelId label);    ///< §7.8; empty when unknown
[[nodiscard]] QJsonObject searchResultJson(const JsonSource &source, const ServedRelease &served); ///< §7.9
[[nodiscard]] QJsonArray artistsJson(const JsonSource &source, const QList<ArtistCredit> &artists);
[[nodiscard]] QJsonArray formatsJson(const QList<Format> &formats); ///< §7.11

} // namespace vv::demo
