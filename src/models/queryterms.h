// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/querygrammar.h"

#include <QList>
#include <QString>

#include <optional>

/// The conditions of a query (design.md §7) as something to look at, change and write back. The text is the truth: the
/// store's grammar says what it means, and here is nothing that it does not take.
namespace vv::models {

enum class FilterOperator : quint8 {
    Contains, ///< words that begin so
    Words,    ///< these words, whole
    Is,
    AtLeast,
    AtMost,
    Over,
    Under,
    Between,   ///< `value` and `upTo`
    Within,    ///< the last "30d"
    LongerAgo, ///< than "6m"
};

/// One condition. `value` is as the grammar has it: "1970", "VG+", "2024-05", "30d"; a flag has none.
struct FilterTerm {
    store::Subject subject = store::Subject::Anywhere;
    FilterOperator op = FilterOperator::Contains;
    QString value = {};
    QString upTo = {};
    bool negated = false;

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// A condition and where it stands in the query.
struct PlacedTerm {
    store::QueryPiece piece;
    QString text;                   ///< as it stands there
    std::optional<FilterTerm> term; ///< none for brackets and alternatives

    friend bool operator==(const PlacedTerm &, const PlacedTerm &) = default;
};

[[nodiscard]] bool isFlag(store::Subject subject); ///< "is:loaned" and the like: nothing to compare with
/// Those that fit, the usual one first.
[[nodiscard]] QList<FilterOperator> operatorsOf(store::Subject subject);

/// The conditions that a query asks for together.
[[nodiscard]] QList<PlacedTerm> termsOf(const QString &query);

/// The condition in the query's language; empty when its value is none that the subject takes. Several words are
/// always looked for as whole words, because the grammar needs quotes round them.
[[nodiscard]] QString termText(const FilterTerm &term);

/// The query with one more condition. Alternatives get brackets, so that it counts for all of them.
[[nodiscard]] QString withTerm(const QString &query, const QString &text);
/// With `text` in the place of a condition.
[[nodiscard]] QString withTermAt(const QString &query, const store::QueryPiece &piece, const QString &text);
[[nodiscard]] QString withoutTerm(const QString &query, const store::QueryPiece &piece);

} // namespace vv::models
