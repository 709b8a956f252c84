// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vv::gui {

/// What screen readers are told of the widgets that are painted by ourselves, where Qt would call them a pane: roles,
/// and for the stars a value that can be set. For the whole application; a second call changes nothing.
void installAccessibility();

/// Has a screen reader say the accessible name of a widget that came up without the focus: a notice, an undo bar.
void announce(QWidget *widget);

} // namespace vv::gui
