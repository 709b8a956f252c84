// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vv::demo {

/// `plain` in gzip format (RFC 1952).
[[nodiscard]] QByteArray gzipped(const QByteArray &plain);

/**
 * A valid gzip file of `size` zero bytes, about 1/160 of that long.
 *
 * Made without the zeros ever being in memory, so that a test of a decompression bomb measures the client alone.
 */
[[nodiscard]] QByteArray gzippedZeros(qint64 size);

} // namespace vv::demo
