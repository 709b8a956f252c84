// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"

namespace vv::demo {

/**
 * The invented collection behind `--demo`: about 300 copies with everything that real collections have in them, from
 * box sets to missing years and namesakes. No artist, label or title in it is meant to exist. Always the same.
 */
[[nodiscard]] Collection sampleCollection();

/// Any number of invented copies with the same variety, the same for the same seed. 100,000 take a few seconds at most.
[[nodiscard]] Collection generatedCollection(int copies, quint32 seed = 1);

} // namespace vv::demo
