// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"

namespace vv::demo {

/**
 * Everything `/releases/{id}` adds to `served`, invented from its id: the same at every call and on every machine.
 *
 * Image addresses are left empty, `images` only says how many there are and how large. Made when asked instead of kept:
 * 100,000 of them would fill the memory.
 */
[[nodiscard]] ReleaseDetail detailOf(const ServedRelease &served);

/// The number under the stripes, 13 digits; empty for records older than barcodes.
[[nodiscard]] QString barcodeOf(const ServedRelease &served);

/// "Artist & Other" with name suffixes, as `artists_sort` and search titles have it.
[[nodiscard]] QString artistLine(const QList<ArtistCredit> &artists);

/// "LP, Album, Reissue", as lists of versions have it.
[[nodiscard]] QString formatLine(const Release &release);

} // namespace vv::demo
