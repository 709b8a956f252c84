// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStringView>

namespace vv::gui {

/// What a record looks like from the side, as far as its format says so.
struct Spine {
    int discs = 1;     ///< 1..4, which is as thick as a place on the shelf gets
    double height = 1; ///< of an LP's

    friend bool operator==(const Spine &, const Spine &) = default;
};

/// Of a format in words, "2×LP, Album" (vv::displayFormat()).
[[nodiscard]] Spine spineOf(QStringView format);

/// Where it stands in a place of the shelf: in the middle, on the board.
[[nodiscard]] QRect spineRect(const Spine &spine, const QRect &place);

} // namespace vv::gui
