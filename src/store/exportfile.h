// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/collectionreader.h"
#include "store/exporter.h"

#include <functional>
#include <optional>

namespace vv::store {

class Database;

enum class ExportFormat : quint8 {
    Json,          ///< everything, without a loss
    CollectionCsv, ///< as the website writes it
    WantlistCsv,   ///< likewise
    Html,          ///< one page to carry about
    Tellico,
};

/// What is written, and how; what a format has no use for is passed over.
struct ExportPlan {
    ExportFormat format = ExportFormat::Json;
    ExportOptions options = {};
    bool safeCells = false; ///< CsvOptions::safeCells
    /// Only what this finds is written, in the format's own order; empty = everything. Not with WantlistCsv.
    std::optional<Selection> selection = {};
};

/// Somebody who waits for a file. Both are called in the thread that writes it.
struct ExportWatch {
    std::function<void(qint64 bytes)> progress = {}; ///< about ten times a second
    std::function<bool()> cancelled = {};
};

/// Errors: as exportJson(); WrongUse for a selection of a wantlist.
[[nodiscard]] Result<ExportCounts> writeExport(const QSqlDatabase &db, QIODevice &out, const QDateTime &now,
                                               const ExportPlan &plan);

/**
 * The same into a file, which is there when all of it is; until then one of that name stays as it was. What is there
 * and no file, such as a pipe, is written into; a pipe once somebody reads from it.
 *
 * Thread: any; the connection to `database` is its own.
 * Errors: as exportJson(); NotFound when there is no such folder, ReadOnly when nothing may be written there, WrongUse
 * when `file` is the database's own, Cancelled.
 */
[[nodiscard]] Result<ExportCounts> exportFile(const QString &database, const QString &file, const QDateTime &now,
                                              const ExportPlan &plan, const ExportWatch &watch = {});

/// The same into what is open already, such as standard output; nothing is told of its progress.
[[nodiscard]] Result<ExportCounts> exportStream(const Database &database, int handle, const QDateTime &now,
                                                const ExportPlan &plan, const ExportWatch &watch = {});

} // namespace vv::store
