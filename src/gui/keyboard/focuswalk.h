// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace vv::gui {

/**
 * Where Tab stops below `root`, in the order of reading: as layouts have their items, what is in none by its place.
 *
 * Asked for each time, because rows, cards and forms come and go, and Qt's own order is that of their making.
 */
[[nodiscard]] QList<QWidget *> tabStops(const QWidget *root);

/// The one after (or before) the widget with the focus, from the end to the beginning; focused, and scrolled to where
/// it can be seen. False when there is none.
bool walkFocus(const QWidget *root, bool next);

} // namespace vv::gui
