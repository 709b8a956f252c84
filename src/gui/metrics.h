// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QScreen;

namespace vv::gui {

/**
 * How large things are, for a mouse on a desktop or a finger on a panel (design.md §6).
 *
 * Units: device independent pixels. With `touch` they come from millimetres: the screen's own size times the user's
 * scale setting, because panels lie about their size.
 */
struct Metrics {
    bool touch = false;
    double pixelsPerMm = 3.78;
    int control = 36;     ///< height of buttons and fields; 9 mm for a finger
    int mainControl = 36; ///< height of what matters most; 12 mm for a finger
    int icon = 18;
    int caption = 11; ///< type sizes
    int small = 13;
    int body = 14;
    int title = 18;
    int head = 24;

    /// `font` is the system's: what it says of the reader's eyes scales all type sizes.
    /// `textScale` is what the user wants on top of it, 0.8..2.
    [[nodiscard]] static Metrics forMouse(const QFont &font, double textScale = 1);
    /// The least size that a finger and an eye at arm's length need holds whatever `textScale` says.
    [[nodiscard]] static Metrics forFinger(const QFont &font, const QScreen *screen, double scale,
                                           double textScale = 1);
    /// `pixels` of a layout made for the usual size of text, grown with the text of these metrics.
    [[nodiscard]] int grown(int pixels) const { return pixels * body / 14; }
};

} // namespace vv::gui
