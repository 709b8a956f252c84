// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/releasejson.h"

#include <QDateTime>
#include <QSqlDatabase>

class QIODevice;

namespace vv::store {

/// What is in an export file.
struct ExportCounts {
    int copies = 0;
    int wants = 0;
    int plays = 0;
};

/**
 * Writes the loss-free JSON export (design.md §4), some hundred copies at a time, so that memory does not grow with the
 * collection:
 *
 * | member | what |
 * |---|---|
 * | `vinylvault`, `exported_at` | 1, and the only thing that differs between two exports of one state |
 * | `account` | id and name; null before the first sync |
 * | `folders`, `fields` | Discogs' lists, with options |
 * | `ignored_articles` | the user's own list of words that do not count in front of a name; null = the usual ones |
 * | `copies` | in the order in which they were added: everything of the copy, its release, its detail, what is noted of
 * it | | `removed` | copies that were removed, the same with `removed_at` | | `wants`, `removed_wants` | likewise | |
 * `releases`, `gone` | releases that only an edit names; those that Discogs no longer has | | `plays` | all, those of
 * removed copies too; `time_known` is false where only "not later" is known | | `values` | what Discogs said the
 * collection is worth; empty without ExportOptions::prices | | `filters`, `on_purpose` | of the user's own | | `edits`,
 * `renumbered` | what waits to be sent, and numbers that copies and folders had before |
 *
 * An export of some copies has `part`: true, and nothing but the lists, these copies, their plays and the edits of them
 * that wait; imported, it is laid over what is there like any other.
 *
 * Not in it: the journal and history of syncs, and the list of changes in the Discogs database. Everything else comes
 * back with importFile() as it was; pictures' addresses, photos and prices only where the options put them in.
 *
 * One read transaction: a sync beside it does not mix two states.
 * Errors: Storage kinds, StorageFull when the device takes no more.
 */
[[nodiscard]] Result<ExportCounts> exportJson(const QSqlDatabase &db, QIODevice &out, const QDateTime &now,
                                              const ExportOptions &options = {}, const ExportedCopies &copies = {});

/// Why `device` took no more: StorageFull, or Storage.
[[nodiscard]] Error exportError(const QIODevice &device);

} // namespace vv::store
