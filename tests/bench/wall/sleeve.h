// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vv::bench {

/// A JPEG of 600 x 600 with as much detail as a printed sleeve has: some 90 KB. Always the same one.
[[nodiscard]] QByteArray sleeve();

} // namespace vv::bench
