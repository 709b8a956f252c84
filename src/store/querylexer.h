// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/querygrammar.h"
#include "store/queryvalues.h"

#include <QList>

namespace vv::store {

/// A term's value as it stands in the query.
struct WrittenValue {
    Comparison comparison = Comparison::Equal;
    QString value = {}; ///< without sign and quotes
    bool quoted = false;
    bool closed = false; ///< the quote has an end
};

struct Token {
    enum class Kind : quint8 { Term, Open, Close, Or };

    Kind kind = Kind::Term;
    bool negated = false;
    Term term;
    WrittenValue written;
    qsizetype from = 0; ///< in the text, with the minus
    qsizetype size = 0;
};

/// Cuts a query into terms, ORs and brackets, each of which has its partner. What was left out is said in `hints`.
/// `now` is as for parseQuery().
[[nodiscard]] QList<Token> queryTokens(QStringView text, const QDateTime &now, QStringList &hints);

} // namespace vv::store
