// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/exporter.h"

#include <QList>
#include <QStringList>

namespace vv::store {

struct CsvOptions {
    /// Cells that a spreadsheet would take for a formula get an apostrophe in front. Not what the website writes.
    bool safeCells = false;
    ExportedCopies copies = {};
};

/**
 * Writes the collection as the website's own export has it (discogs-api.md §10): the same columns, one more for each
 * own field, the same order and quoting, so that whatever reads those reads this. Loses what has no column there.
 *
 * One read transaction. Errors: as exportJson().
 */
[[nodiscard]] Result<ExportCounts> exportCollectionCsv(const QSqlDatabase &db, QIODevice &out,
                                                       const CsvOptions &options = {});
/// Likewise the wantlist.
[[nodiscard]] Result<ExportCounts> exportWantlistCsv(const QSqlDatabase &db, QIODevice &out,
                                                     const CsvOptions &options = {});

/// `Catalog#`, `Artist`, `Title`, `Label`, `Format` of a row; also what such rows are told by on the way back.
struct CsvRelease {
    QString catno;
    QString artist;
    QString title;
    QString label;
    QString format;
    int year = 0;

    friend bool operator==(const CsvRelease &, const CsvRelease &) = default;
};
[[nodiscard]] CsvRelease csvRelease(const Release &release);
/// As much of a release as such cells tell; exported again it gives the same ones. Its ids are not known.
[[nodiscard]] Release releaseFromCsv(ReleaseId id, const CsvRelease &cells);

/// What rows are put in order by: the label and then the number, the way the website's database compares texts.
[[nodiscard]] QString csvOrder(const CsvRelease &cells);

/// A row as it is written, with its end.
[[nodiscard]] QByteArray csvRow(const QStringList &cells, const CsvOptions &options = {});

/// The first columns; then one "Collection <name>" a field.
[[nodiscard]] const QStringList &collectionColumns();
[[nodiscard]] const QStringList &wantlistColumns();

} // namespace vv::store
