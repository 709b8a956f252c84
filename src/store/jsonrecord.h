// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkrows.h"
#include "store/searchindex.h"

#include <QJsonObject>

namespace vv::store {

/// A copy, a want or a release of our own export (store/exporter.h), with all that it says. What is missing or of
/// another type is left at its default.
struct JsonRecord {
    InstanceId instance;
    KnownRelease known;
    CopyFacts facts;          ///< tidy (store/bulkwriter.h)
    QJsonObject fieldsByName; ///< what is in the place of those of the facts where it has none by number
    FolderId folder;          ///< as it was numbered where the export was made
    QString folderName;       ///< empty = the record names none
    int rating = 0;           ///< 0..5
    QString notes;            ///< of a want
    int plays = 0;            ///< of a copy, in all, wherever else they are listed
    QDateTime lastPlayed;
    QDateTime added;
    QDateTime fetched;
    QDateTime removed;
    bool isRemoved = false; ///< also where the time of that cannot be read
    bool isLocal = false;
    bool hasPhoto = false;
    QByteArray photo; ///< JPEG; may be anything
    QDateTime photoChanged;
};

/// Pure; any thread.
[[nodiscard]] JsonRecord readRecord(const QJsonObject &object);

} // namespace vv::store
