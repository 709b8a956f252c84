// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/collectionreader.h"

#include <QString>
#include <QStringList>

#include <optional>

/**
 * Whether a database is sound, and the repairs that lose nothing.
 *
 * Thread: any, one at a time for a file. Looking leaves no trace (store/peek.h); the repairs are transactions, so other
 * processes may have the file open. Errors: Storage kinds; each says what to do.
 */
namespace vv::store {

/// What an examination found. Empty means sound.
struct Checkup {
    bool empty = false; ///< nothing in it yet
    int version = 0;    ///< of its schema
    int newest = 0;     ///< that this program knows
    QStringList damage; ///< in the words of SQLite's integrity check, a few at most
    bool onlyIndexesDamaged = false;
    QStringList brokenReferences; ///< "12 rows of plays name a missing row of albums"
    QString searchDamage;         ///< why the search index is not sound
    qint64 notIndexed = 0;        ///< copies that are not in it
    qint64 indexedInVain = 0;     ///< rows of it that are no copy's
    qint64 copies = 0;
    std::optional<Account> account;

    [[nodiscard]] bool isSearchSound() const { return searchDamage.isEmpty() && notIndexed == 0 && indexedInVain == 0; }
};

/// Fails with Damaged when it cannot be read at all, and with Storage when it belongs to another program or may not be
/// read. What a newer program made is only tested for integrity.
[[nodiscard]] Result<Checkup> examine(const QString &file);

/// The same for any SQLite file: the first damage, or an empty text.
[[nodiscard]] Result<QString> damageOf(const QString &file);

/// Looks through a database that is in use, and fails with Damaged when it is. Reads the whole file, in one
/// transaction.
[[nodiscard]] Result<void> lookForDamage(const QString &file);

/// Makes all indexes anew, from the tables. Damaged when that did not help.
[[nodiscard]] Result<void> rebuildIndexes(const QString &file);
/// Makes the search index anew, from the copies.
[[nodiscard]] Result<void> rebuildSearchIndex(const QString &file);
/// Applies the steps of the schema that are missing, and brings the write-ahead log into the file.
[[nodiscard]] Result<void> bringUpToDate(const QString &file);

} // namespace vv::store
