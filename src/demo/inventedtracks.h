// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"

namespace vv::demo {

/**
 * A track list that fits the release: sides for records, discs for sets, headings for boxes, works with movements for
 * classical music, an artist per track for compilations. Always the same for the same release.
 *
 * A few have what real lists have: no durations, odd positions, "?", a stray tab (discogs-api.md §7.12).
 */
[[nodiscard]] QList<Track> inventedTracks(const ServedRelease &served);

} // namespace vv::demo
