// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

class QString;

namespace vv::gui {

/**
 * One of our line drawings in resources/icons, in the colour of `role` of the application's palette at the moment of
 * painting: it follows a change of theme, is crisp at every scale, is accent-coloured when On and faded when disabled.
 * Back and forward point where that is in the direction that the program has.
 */
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::PlaceholderText);

/// The record with the amber label, in its own colours.
[[nodiscard]] QIcon appIcon();

} // namespace vv::gui
