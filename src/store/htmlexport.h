// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/exporter.h"

namespace vv::store {

/**
 * Writes the collection as one HTML file to carry about: a list with a search field, for a telephone and for paper,
 * dark or light as the reader has it. It asks nobody for anything, but for pictures when ExportOptions::images is set;
 * with ExportOptions::prices it has what was paid, too.
 *
 * The data are JSON within the page and are put in as text, never as markup. One read transaction.
 * Errors: as exportJson().
 */
[[nodiscard]] Result<ExportCounts> exportHtml(const QSqlDatabase &db, QIODevice &out, const QDateTime &now,
                                              const ExportOptions &options = {}, const ExportedCopies &copies = {});

} // namespace vv::store
