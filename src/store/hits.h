// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vv::store {

/// Copies by their numbers: these, or all but these. Pure.
struct Hits {
    QList<qint64> ids; ///< ascending, each once
    bool allBut = false;

    [[nodiscard]] bool isNone() const noexcept { return ids.isEmpty() && !allBut; }
    friend bool operator==(const Hits &, const Hits &) = default;
};

[[nodiscard]] Hits both(const Hits &a, const Hits &b);
[[nodiscard]] Hits either(const Hits &a, const Hits &b);
[[nodiscard]] Hits others(Hits hits);

} // namespace vv::store
