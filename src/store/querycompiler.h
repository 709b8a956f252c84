// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/querygrammar.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace vv::store {

/// A condition on `albums a`. Nothing the user typed is in `sql`: it is all in `values`.
struct CompiledQuery {
    QString sql;            ///< never empty; true for everything
    QList<QVariant> values; ///< by position
};

[[nodiscard]] CompiledQuery compileQuery(const QueryNode &root);

/// The query as one expression of the full-text table, where it is about nothing but words: then that table alone
/// answers it.
[[nodiscard]] std::optional<QString> matchExpression(const QueryNode &root);

} // namespace vv::store
