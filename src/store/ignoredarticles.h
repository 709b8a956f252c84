// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

/**
 * The words at the start of a name that do not count when copies are put in order. The list belongs to the collection:
 * it is in the database, and whoever writes copies goes by it.
 */
namespace vv::store {

class Statements;

/// The user's own list, which may have no word at all; empty = there is none, and leadingArticles() counts.
using OwnArticles = std::optional<QStringList>;

/// The words of what somebody typed, with blanks or commas between them, as names are compared with them: folded, each
/// once. One that ends in an apostrophe ("l'") stands before a name without a blank. What has no letter is none.
[[nodiscard]] QStringList articlesIn(const QString &typed);

/// What counts.
[[nodiscard]] const QStringList &articlesOf(const OwnArticles &own);

/// Thread: that of its connection. Errors: Storage kinds.
[[nodiscard]] Result<OwnArticles> ownArticles(const QSqlDatabase &db);

/**
 * Puts all copies in order by another list, as one transaction. Answers with the list there was.
 *
 * Only copies whose place changes are written: with 100,000 that is some tenths of a second for one article more, and
 * about two seconds where most names begin with one.
 * Thread: that of its connection. Errors: Storage kinds; nothing is changed then.
 */
[[nodiscard]] Result<OwnArticles> setOwnArticles(const QSqlDatabase &db, const OwnArticles &own);

/// The same within a transaction.
void storeArticles(Statements &sql, const OwnArticles &own);
[[nodiscard]] OwnArticles loadArticles(Statements &sql);
/// What counts in this unit of work; read once.
[[nodiscard]] const QStringList &sortingArticles(Statements &sql);

} // namespace vv::store
