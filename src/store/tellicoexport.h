// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/exporter.h"

namespace vv::store {

/**
 * Writes the collection as XML for Tellico (its document type 11), a music collection of one entry a copy. Beside
 * Tellico's own fields there are ones for what it has none for; they have names of that document type, so that the file
 * is valid by it.
 *
 * What was paid is in it only with ExportOptions::prices, the address of the cover only with ExportOptions::images. One
 * read transaction. Errors: as exportJson().
 */
[[nodiscard]] Result<ExportCounts> exportTellico(const QSqlDatabase &db, QIODevice &out,
                                                 const ExportOptions &options = {}, const ExportedCopies &copies = {});

} // namespace vv::store
