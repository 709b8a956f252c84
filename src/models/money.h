// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vv::models {

/// "€" for "EUR"; the code itself where no sign is known to everybody.
[[nodiscard]] QString currencySign(const QString &code);

/// The sign in an amount as Discogs words it, "€" of "€1,458.87"; empty without one.
[[nodiscard]] QString signIn(const QString &worded);

/// The amount in what Discogs words so, 1458.87 of "€1,458.87"; none when there is no number in it. Whichever of point
/// and comma has one or two digits after it at the end is taken for the decimal one.
[[nodiscard]] std::optional<double> amountIn(const QString &worded);

/// "1,458.87 €" as the user's language writes numbers; the amount alone without a sign.
[[nodiscard]] QString moneyText(double amount, int decimals, const QString &sign);

} // namespace vv::models
