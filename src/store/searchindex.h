// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/query.h"

#include <QString>
#include <QStringView>

/// The rows of the full-text table `search`: one a copy, its rowid the instance id. Thread and errors: those of `sql`.
namespace vv::store {

/**
 * `text` as it is kept in the index and as a query has to spell it: folded, and a blank around every character of a
 * script that writes no blanks between words. SQLite's tokenizer would make one word of a run of those, and its middle
 * could not be found; so each is a word, and a run of them a phrase.
 */
[[nodiscard]] QString searchText(QStringView text);

/// The words of `text`, spelled like that, with one blank between them and nothing else.
[[nodiscard]] QString wordsOf(QStringView text);

/// Whether the tokenizer sees a word in it. "!!!" has none.
[[nodiscard]] bool hasWords(QStringView text);

/// Writes the row of one copy, if it differs from the one that is there.
void indexCopy(Statements &sql, InstanceId instance, const Release &release, const QList<FieldValue> &fields);

struct KnownRelease;
struct CopyFacts;
/// The same for a copy that has no row yet, out of what the caller knows: nothing is read.
void indexNewCopy(Statements &sql, InstanceId instance, const KnownRelease &known, const CopyFacts &facts);

/// The same for copies whose other parts are in the store.
void indexCopiesOf(Statements &sql, const Release &release);

/// The values of one copy, by field.
[[nodiscard]] QList<FieldValue> loadFieldValues(Statements &sql, InstanceId instance);

} // namespace vv::store
