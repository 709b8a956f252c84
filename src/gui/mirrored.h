// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace vv::gui {

/// Margins of a layout as they are from left to right, for the direction that the program has: no layout turns its own.
[[nodiscard]] inline QMargins mirrored(const QMargins &margins)
{
    if (QGuiApplication::isLeftToRight())
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

} // namespace vv::gui
