// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace vv::gui {

/// The colours of design.md §6. In a palette they are: background Window, surface Base, raised Button and
/// AlternateBase, line Mid, muted PlaceholderText, accent Highlight and Link, on accent HighlightedText, danger
/// BrightText, ok LinkVisited (nothing here tells visited links from others), hover Midlight; disabled is the text of
/// what is disabled.
struct Colours {
    QColor background;
    QColor surface;
    QColor raised;
    QColor hover; ///< ground of what is under the mouse
    QColor line;
    QColor outline; ///< of buttons and fields, to be seen on every ground
    QColor chosen;  ///< ground of the entry of a menu or list that is chosen, and of a button held down
    QColor handle;  ///< of scroll bars
    QColor groove;  ///< of sliders and bars of progress, where the accent has not come yet
    QColor text;
    QColor muted;
    QColor disabled; ///< text and lines of what cannot be used now
    QColor accent;
    QColor accentHover; ///< under the mouse
    QColor accentHeld;  ///< pressed
    QColor onAccent;
    QColor ok;
    QColor danger;
};

} // namespace vv::gui
