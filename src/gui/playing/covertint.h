// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QImage;
class QPalette;

namespace vv::gui {

/// What colour a cover is: the mean of its strongest hue, or of all of it where there is hardly any. Invalid for none.
[[nodiscard]] QColor coverColour(const QImage &cover);

/// The window's ground with a breath of `colour`: never so much that the words on it, muted and accented ones included,
/// become harder to read than 4.5:1; nothing of it with high contrast.
[[nodiscard]] QColor tintedGround(const QPalette &palette, const QColor &colour);

} // namespace vv::gui
