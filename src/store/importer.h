// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace vv::store {

/// What a file to import is; told by its content, whatever its name.
enum class ImportFormat : quint8 {
    Json,          ///< our own export (store/exporter.h)
    CollectionCsv, ///< the website's export of a collection (discogs-api.md §10)
    WantlistCsv,   ///< likewise of a wantlist
    OldDatabase,   ///< the SQLite file of the older VinylVault
};

/// "json", "csv", "wantlist_csv" or "old_database".
[[nodiscard]] QString importFormatName(ImportFormat format);

/// What is wrong with a file, and where.
struct ImportProblem {
    qint64 line = 0; ///< 0 = nowhere in particular
    QString text;    ///< English

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// One thing that an import does, or would do.
struct ImportItem {
    QString what; ///< "added", "changed", "want", "plays" or "folder"
    QString text; ///< English; names the record
};

/// What an import did, or with `isDryRun` would do.
struct ImportReport {
    std::optional<Error> error; ///< why nothing was changed; Cancelled when it was told to stop
    std::optional<ImportFormat> format;
    bool isDryRun = false;
    qint64 importId = 0; ///< of what can be taken back; 0 when nothing was changed

    int rows = 0;    ///< records that were read
    int added = 0;   ///< copies that were not here
    int matched = 0; ///< copies that were
    int removed = 0; ///< of those added, removed ones
    int wantsAdded = 0;
    int wantsMatched = 0;
    int plays = 0;
    int facts = 0; ///< tags, notes, purchases, loans and filters
    int edits = 0; ///< changes of what was here, as edits that are merged with Discogs
    int folders = 0;

    QList<ImportItem> items; ///< the first ones
    int moreItems = 0;
    QList<ImportProblem> problems; ///< the first ones; with any, nothing is changed
    int moreProblems = 0;
    QStringList warnings; ///< English, one line each

    [[nodiscard]] bool isOk() const noexcept { return !error; }
};

struct ImportOptions {
    bool dryRun = false;
    QDateTime now;
    std::function<void(int percent)> progress = {};
    std::function<bool()> cancelled = {}; ///< asked every some hundred records
};

/**
 * Reads a file of any ImportFormat into the collection, in one transaction: all of it, or nothing.
 *
 * Our own export comes back as it was where the collection is empty; else it is laid over what is there. Copies are
 * matched, each row to one copy; what differs becomes an edit that waits to be merged with Discogs (store/outbox.h),
 * and an empty value never takes one away. A copy that is not there becomes one that only exists here. Notes, tags,
 * plays and the like are added to what is there. Importing the same file twice changes nothing the second time.
 *
 * A dry run does everything and takes it back, so that it tells exactly what would happen.
 *
 * Thread: that of its connection, which may be one of several that write.
 */
[[nodiscard]] ImportReport importFile(const QSqlDatabase &db, const QString &file, const ImportOptions &options);

/// What became of an import that was taken back.
struct ImportUndone {
    QString file;
    QDateTime imported; ///< UTC
    int copies = 0;     ///< taken out again
    int wants = 0;
    int plays = 0;
    int edits = 0;
    int kept = 0; ///< copies that Discogs has by now, and what was changed again since: left as it is
};

/// Takes the newest import back, as one step. Plays that were noted since then keep their copy, as a removed one.
/// Errors: NotFound when there is none; Storage kinds; Cancelled. Nothing is changed then.
[[nodiscard]] Result<ImportUndone> undoLastImport(const QSqlDatabase &db, const QDateTime &now,
                                                  const std::function<bool()> &cancelled = {});

} // namespace vv::store
