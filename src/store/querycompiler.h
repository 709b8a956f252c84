// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/querygrammar.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace vv::store {

/**
 * A statement whose column `id` has numbers of copies, removed ones and doubles maybe among them. Nothing the user
 * typed is in `sql`: it is all in `values`.
 */
struct CopySet {
    QString sql;            ///< empty = none
    QList<QVariant> values; ///< by position
    bool allBut = false;    ///< it is about all others

    friend bool operator==(const CopySet &, const CopySet &) = default;
};

/// What is true of them an index alone answers, where there is one. NULL counts as no.
[[nodiscard]] CopySet copiesOf(const Term &term);
/// Those that the full-text table finds by a matchExpression().
[[nodiscard]] CopySet copiesMatching(const QString &expression);

[[nodiscard]] bool isText(const QueryNode &node); ///< a term that the full-text table answers
/// One of punctuation alone, which that table's index does not hold.
[[nodiscard]] bool isWordless(const QueryNode &node);

/// The query as one expression of the full-text table, where it is about nothing but words: then that table alone
/// answers it.
[[nodiscard]] std::optional<QString> matchExpression(const QueryNode &root);

} // namespace vv::store
