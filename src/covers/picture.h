// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>

/**
 * Bytes from a stranger to an image and back.
 *
 * Only JPEG, PNG, GIF and WebP are looked at: SVG and the like can name other files or take minutes to draw.
 * Thread: any.
 */
namespace vv::covers {

/// Whether the first bytes are those of a format we read.
[[nodiscard]] bool looksLikePicture(const QByteArray &bytes);

/// The picture, scaled down while it is decoded so that its longer side is at most `edge` pixels; never scaled up.
/// RGB32, or ARGB32_Premultiplied where it has transparency: what a pixmap takes without another conversion.
/// Errors: Malformed for another format, damaged data, or more than 40 megapixels before scaling.
[[nodiscard]] Result<QImage> decodePicture(const QByteArray &bytes, int edge);

/// A photo of the user's as it is kept: a JPEG of at most 1200 pixels, the right way up, without transparency and
/// without what the camera noted (place, time, owner).
/// Errors: as decodePicture().
[[nodiscard]] Result<QByteArray> preparePhoto(const QByteArray &bytes);

/// As JPEG, or PNG where there is transparency. Empty when that fails.
[[nodiscard]] QByteArray encodePicture(const QImage &image);

} // namespace vv::covers
