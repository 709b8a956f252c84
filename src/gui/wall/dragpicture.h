// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QPalette;

namespace vv::gui {

/// What hangs at the pointer while records are dragged: the picture of one of them, and how many there are when there
/// are several.
[[nodiscard]] QPixmap dragPicture(const QPixmap &record, int count, const QPalette &palette, const QFont &font);

} // namespace vv::gui
