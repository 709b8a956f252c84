// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/query.h"

#include <QStringList>

#include <optional>

/// Rows of the table `albums` of the older VinylVault, as far as this program has a place for them. Errors: none, what
/// makes no sense counts as not known.
namespace vv::store {

struct OldAlbum {
    ReleaseId release;
    Release known;
    std::optional<ReleaseDetail> detail; ///< country, bar code and tracks; without its `release`
    FolderId folder;
    int rating = 0;
    QDateTime added;
    QList<FieldValue> fields;
    int plays = 0;
    qint64 saidPlays = 0; ///< as they stand there, which may be nonsense
    QDateTime lastPlayed;
};

/// The statement for all rows, given the names of the columns there; empty when the table is not of that program.
/// Columns are named one by one: those that hold a token are never read.
[[nodiscard]] QString oldAlbumsSql(const QStringList &columns);
[[nodiscard]] OldAlbum oldAlbum(const Query &row);

/// Python writes times in several ways; without a zone they are taken for UTC.
[[nodiscard]] QDateTime oldTime(const QString &text);

} // namespace vv::store
