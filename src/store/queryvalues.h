// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/querygrammar.h"

namespace vv::store {

/// What follows the colon of a field that has an order.
struct OrderedValue {
    Comparison comparison = Comparison::Equal;
    QString text; ///< without the comparison; "1970..1979" is a range when nothing stands before it
    bool quoted = false;
};

/// Fills `least`, `most` or `text` of `term` from `value`, by its subject. False when the value makes no sense there.
[[nodiscard]] bool setValue(Term &term, const OrderedValue &value, const QDateTime &now);

/// "30d", "2w", "6m" or "1y".
[[nodiscard]] bool isAge(const QString &text);

/// What the value of `subject` has to look like, for a hint.
[[nodiscard]] QString expectedValue(Subject subject);

} // namespace vv::store
