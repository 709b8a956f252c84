// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace vv::store {

/// What the address of a photo begins with, in the place of a cover's: "photo:<copy>/<changed at, ms>". Another picture
/// is another address.
inline constexpr QLatin1StringView kPhotoAddress{"photo:"};

/// Whose photo has this address; none where it is not one.
[[nodiscard]] InstanceId photoCopy(const QString &address);

/// Some of the covers of the collection and the wantlist.
struct CoverChunk {
    QStringList urls;              ///< the large ones, where there are any
    std::optional<ReleaseId> next; ///< to go on from; none at the end
};

/**
 * The pictures of a copy that the user has taken, in place of the one that Discogs has. No sync touches them, and
 * nothing here sends them anywhere.
 *
 * The bytes are a picture already: whoever puts them in has looked.
 * Thread: that of its connection. Errors: NotFound for a copy that is not there; WrongUse for bytes that are too many;
 * Storage kinds.
 */
class Photos
{
public:
    static constexpr qsizetype kMostBytes = 4 * 1024 * 1024;

    explicit Photos(QSqlDatabase db);

    [[nodiscard]] Result<bool> has(InstanceId copy) const;
    [[nodiscard]] Result<QByteArray> bytes(InstanceId copy) const; ///< empty = there is none
    /// Empty bytes take it away. Answers with what was there.
    [[nodiscard]] Result<QByteArray> put(InstanceId copy, const QByteArray &bytes, const QDateTime &now);

    /// In the order of the releases' numbers, after `after`.
    [[nodiscard]] Result<CoverChunk> covers(ReleaseId after, int atMost) const;

private:
    QSqlDatabase m_db;
};

} // namespace vv::store
