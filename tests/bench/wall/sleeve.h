// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vv::bench {

constexpr int kPlainSleeve = 300;    ///< a drawing in few colours: some 50 KB
constexpr int kCrowdedSleeve = 4000; ///< detail everywhere, as in a photograph of a crowd: some 115 KB

/// A JPEG of 600 x 600 with so many shapes in it. Always the same one.
[[nodiscard]] QByteArray sleeve(int shapes = kCrowdedSleeve);

} // namespace vv::bench
