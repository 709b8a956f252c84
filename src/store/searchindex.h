// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/rowvalues.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>

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

/// What the index has of a copy, in the order of its columns: artist, title, label, catno, track, credit, notes, tag,
/// barcode, genre, style, format, country.
using SearchRow = std::array<QString, 13>;

struct CopyFacts;
struct KnownRelease;
/// The row of one copy out of what the caller knows. Pure; any thread.
[[nodiscard]] SearchRow searchRow(const KnownRelease &known, const CopyFacts &facts);
/// The same in two steps: what all copies of a release have in common, and what one has beside it.
[[nodiscard]] SearchRow searchRow(const KnownRelease &known);
void addFacts(SearchRow &row, const CopyFacts &facts);
/// What all copies have in common of a release with those details that are in the store.
[[nodiscard]] SearchRow searchRow(Statements &sql, const Release &release);

/// What to write for it: the copy's number and the texts. Pure; any thread.
[[nodiscard]] RowValues searchValues(InstanceId copy, const SearchRow &row);

/// The same for copies whose other parts are in the store.
void indexCopiesOf(Statements &sql, const Release &release);

/// How much of new rows the index holds in memory before it writes them out as a part of its own, which has to be
/// merged with others later: for an import of many thousand copies, a fifth of its time. Within the transaction that
/// writes them, and taken back before its end. An option of FTS5 that its documentation leaves out; where there is
/// none, nothing happens.
void holdManyRows(Statements &sql, bool many);

/// The values of one copy, by field.
[[nodiscard]] QList<FieldValue> loadFieldValues(Statements &sql, InstanceId instance);

} // namespace vv::store
