// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/collectionwriter.h"
#include "store/query.h"

/// The copies themselves: `albums` and `album_fields`. Thread and errors: those of `sql`.
namespace vv::store {

class EditBook;

/// Folds one copy in and marks it as seen by `pass`; 0 = by none. What waits in the outbox stays as the user wants it.
/// A copy counts once a pass, however often the pages bring it; a change of its release counts for all its copies.
[[nodiscard]] Changes storeCopy(Statements &sql, const Copy &copy, qint64 pass, const QDateTime &fetched,
                                EditBook &edits);

/// Brings sort keys and search index of all copies up to what `release` says now.
void refreshCopiesOf(Statements &sql, const Release &release);

[[nodiscard]] Changes sum(const Changes &a, const Changes &b);

/// What is kept of a copy beside its fields.
struct CopyRow {
    InstanceId instance;
    ReleaseId release;
    FolderId folder;
    int rating = 0;
    QDateTime added;
    bool isRemoved = false;
    bool isLocal = false; ///< not on Discogs (yet)
};

[[nodiscard]] std::optional<CopyRow> findCopy(Statements &sql, InstanceId instance);
/// The number a copy has now, where `instance` may be one from before Discogs gave it its own.
[[nodiscard]] InstanceId currentNumber(Statements &sql, InstanceId instance);

void insertCopy(Statements &sql, const CopyRow &copy, const Release &release, qint64 pass, const QDateTime &fetched);
void setFolder(Statements &sql, InstanceId instance, FolderId folder);
void setRating(Statements &sql, ReleaseId release, int rating);                           ///< of all its copies
void setField(Statements &sql, InstanceId instance, FieldId field, const QString &value); ///< and the search index
void setRemoved(Statements &sql, InstanceId instance, const QDateTime &at);               ///< invalid = it is back
void setLocal(Statements &sql, InstanceId instance, bool local);

/// One a field, by field, without the empty ones, as the database can hold them.
[[nodiscard]] QList<FieldValue> storableValues(const QList<FieldValue> &values);
/// The place of a condition (store/sortkeys.h), NULL for anything else.
[[nodiscard]] QVariant gradeOf(const FieldValue &value);

/// A number for a copy that Discogs does not have.
[[nodiscard]] InstanceId freeCopyNumber(Statements &sql);
/// Gives a copy another number, with everything that hangs on it. Where there is a row of that number already, the two
/// become one, and what only this program knows is kept of both.
void renumberCopy(Statements &sql, InstanceId from, InstanceId to);

} // namespace vv::store
