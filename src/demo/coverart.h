// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"

#include <QByteArray>
#include <QCache>
#include <QImage>

namespace vv::demo {

/**
 * Draws the pictures of releases: the front as number 0, then back and label. The same picture for the same release at
 * any time; pressings of one master share theirs.
 *
 * Titles are drawn only where there is a QGuiApplication: text needs its font database.
 * Units:  edges in pixels. Thread: that of its owner; it needs no event loop.
 */
class CoverArt
{
public:
    CoverArt();

    [[nodiscard]] static QImage draw(const ServedRelease &served, int number, int edge);
    /// Encoded with quality 90, thumbnails (under 600 px) with 75; kept for the next time within 48 MiB.
    [[nodiscard]] QByteArray jpeg(const ServedRelease &served, int number, int edge);
    void clear() { m_encoded.clear(); }

private:
    struct Key {
        qint64 release;
        int number;
        int edge;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.release, key.number, key.edge);
        }
    };
    QCache<Key, QByteArray> m_encoded; ///< cost in KiB
};

} // namespace vv::demo
