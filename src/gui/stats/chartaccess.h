// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;

namespace vv::gui {

class Chart;

/// What a screen reader is told of a chart: a chart with its name and what all of it says, and each value as an item
/// below it with the words it has, which can be pressed where it leads on.
[[nodiscard]] QAccessibleInterface *makeChartInterface(Chart *chart);

} // namespace vv::gui
