// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/style/looks.h"

namespace vv::gui {

/// What Style draws with: the theme's colours and sizes.
struct Dress {
    Colours colours;
    Metrics metrics;

    [[nodiscard]] QColor of(Colour colour) const { return colour ? colours.*colour : QColor(); }
};

} // namespace vv::gui
