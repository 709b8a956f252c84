// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vv::covers {

/// What addresses of the user's own photos begin with: "photo:<instance>/<when it was changed>".
inline constexpr QLatin1StringView kPhotoScheme{"photo:"};

/**
 * What the collection knows of pictures: where the covers of all its records are, and the user's own photos.
 *
 * Thread: the one the service reads the disk on makes every call and destroys it; it may wait for its database there.
 */
class PictureSource
{
public:
    struct Chunk {
        QStringList urls;
        std::optional<qint64> next; ///< where to go on; none at the end
    };

    PictureSource() = default;
    virtual ~PictureSource() = default;
    Q_DISABLE_COPY_MOVE(PictureSource)

    /// Some of the addresses, from the beginning or from where the chunk before ended. Empty when they cannot be read.
    [[nodiscard]] virtual Chunk coverUrls(std::optional<qint64> from) = 0;
    /// The bytes of a photo, by its address.
    [[nodiscard]] virtual std::optional<QByteArray> photo(const QString &url) = 0;
};

} // namespace vv::covers
