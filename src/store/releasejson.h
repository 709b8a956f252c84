// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/bulkrows.h"
#include "store/jsonwriter.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

/// Releases as members of an object of the JSON export, and back (store/exporter.h). Pure.
namespace vv::store {

/// What an export has only when it is asked for: not everything may be passed on (discogs-api.md §12).
struct ExportOptions {
    bool images = false; ///< addresses of pictures, and the user's own photos
    bool prices = false; ///< of the marketplace and of the whole collection; what was paid is the user's own
};

/// The copies that an export is of: all, unless it names some.
struct ExportedCopies {
    std::optional<QSet<InstanceId>> only;

    [[nodiscard]] bool contains(InstanceId copy) const { return !only || only->contains(copy); }
};

/// UTC, to the millisecond where there are any; empty for a time that is not known.
[[nodiscard]] QString isoTime(const QDateTime &time);
[[nodiscard]] QDateTime fromIsoTime(const QJsonValue &text); ///< UTC; invalid for anything else

void writeTime(JsonWriter &json, QStringView key, const QDateTime &time); ///< null when it is not known
void writeTexts(JsonWriter &json, QStringView key, const QStringList &texts);

/// `artist`, `artists`, `title` and so on, up to `styles`.
void writeRelease(JsonWriter &json, const Release &release, const ExportOptions &options);
/// `country` and `tracks`, which are there in any case.
void writeContents(JsonWriter &json, const KnownRelease &known);
/// `detail`, if there is one.
void writeDetail(JsonWriter &json, const KnownRelease &known, const ExportOptions &options);

/// What is missing or of another type is left at its default.
[[nodiscard]] KnownRelease readRelease(const QJsonObject &object);
[[nodiscard]] QStringList readTexts(const QJsonValue &list);

} // namespace vv::store
