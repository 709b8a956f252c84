// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"
#include "demo/imagelinks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vv::demo {

/// What the shapes of the database are written from.
struct JsonSource {
    const Collection &collection;
    ImageLinks links;
    bool isOwner = false; ///< somebody with the owner's token asks
};

/// The server's dates: whole seconds with the offset of the US Pacific coast (discogs-api.md §8).
[[nodiscard]] QString pacificTime(const QDateTime &utc);
[[nodiscard]] QString apiUrl(const JsonSource &source, const QString &path);
/// The page of a thing on the website; `text` is what its address ends with.
[[nodiscard]] QString webUrl(const QString &kind, qint64 id, const QString &text);

// What several resources have in them.
[[nodiscard]] QJsonArray strings(const QStringList &list);
[[nodiscard]] QJsonArray artistsJson(const JsonSource &source, const QList<ArtistCredit> &artists);
[[nodiscard]] QJsonArray formatsJson(const QList<Format> &formats); ///< §7.11
[[nodiscard]] QJsonArray labelsJson(const JsonSource &source, const QList<LabelCredit> &labels, const QString &type);
[[nodiscard]] QJsonArray companiesJson(const JsonSource &source, const QList<LabelCredit> &companies);
[[nodiscard]] QJsonArray tracksJson(const JsonSource &source, const QList<Track> &tracks);
[[nodiscard]] QJsonArray imagesJson(const JsonSource &source, const ServedRelease &served, const QList<Image> &images);
[[nodiscard]] QJsonArray videosJson(const QList<Video> &videos);
[[nodiscard]] QJsonObject communityJson(const ReleaseDetail &detail);

} // namespace vv::demo
