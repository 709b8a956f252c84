// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vv::gui {

/**
 * Moves the focus within `page` in the order in which its widgets stand, and out of it at either end; for the page's
 * focusNextPrevChild(). Qt puts what is made later behind everything else in the window (QWidget::setParent).
 *
 * False when there is nowhere to go.
 */
[[nodiscard]] bool moveFocusInOrder(QWidget *page, bool next);

} // namespace vv::gui
