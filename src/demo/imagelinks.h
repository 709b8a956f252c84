// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QUrl>

#include <optional>

namespace vv::demo {

/// What an image address stands for.
struct ImageName {
    ReleaseId release;
    int number = 0; ///< 0 = front cover, then what `images[]` lists after it
    int edge = 600; ///< pixels, 600 or 150
};

/**
 * Makes image addresses of the form discogs-api.md §9 describes, and reads them back.
 *
 * The signature covers release, number and size: an address with any of them changed is not one of ours.
 */
class ImageLinks
{
public:
    explicit ImageLinks(QUrl root = {})
        : m_root(std::move(root))
    {}

    [[nodiscard]] const QUrl &root() const { return m_root; }
    [[nodiscard]] QString url(ReleaseId release, int number, int edge) const;
    [[nodiscard]] static std::optional<ImageName> read(QStringView path);

private:
    QUrl m_root;
};

} // namespace vv::demo
