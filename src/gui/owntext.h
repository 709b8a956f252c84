// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/localfacts.h"

#include <QDate>
#include <QLocale>

#include <optional>

/// What only this program knows of a copy, as people write and read it.
namespace vv::gui {

/// "jazz night, signed"
[[nodiscard]] QString tagsText(const QStringList &tags);
[[nodiscard]] QStringList tagsFrom(const QString &typed);

/// "12.50 EUR", "EUR 12,50", "€12.50", "12.50": without a currency, that of the locale. Amount and currency only;
/// empty where it is no price.
[[nodiscard]] std::optional<store::Purchase> priceFrom(const QString &typed, const QLocale &locale);
[[nodiscard]] QString priceText(const store::Purchase &purchase, const QLocale &locale);
[[nodiscard]] QString paidText(const store::Purchase &purchase); ///< to be read: "€12.50"

/// A day as the locale writes it, or as in 2024-05-31.
[[nodiscard]] std::optional<QDate> dayFrom(const QString &typed, const QLocale &locale);

/// "Ana, since 3 May 2024, due 1 June 2024"
[[nodiscard]] QString loanText(const store::Loan &loan);

/// What a step has changed: "Tags changed", "Lent to Ana".
[[nodiscard]] QString ownStepText(const QList<store::OwnChange> &now, const QList<store::OwnChange> &before);

} // namespace vv::gui
