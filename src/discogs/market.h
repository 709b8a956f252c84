// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// Prices: discogs-api.md §6.5. Restricted data (§12): not to be passed on, stale after six hours.
namespace vv::discogs {

struct Money {
    double value = 0;
    QString currency; ///< "EUR"

    friend bool operator==(const Money &, const Money &) = default;
};

struct MarketplaceStats {
    std::optional<Money> lowest;
    std::optional<int> forSale; ///< empty when Discogs does not say
    bool blocked = false;       ///< may not be sold there

    friend bool operator==(const MarketplaceStats &, const MarketplaceStats &) = default;
};

struct PriceSuggestion {
    QString condition; ///< exactly as the options of the media condition field
    Money price;

    friend bool operator==(const PriceSuggestion &, const PriceSuggestion &) = default;
};

/// From Mint down; empty when Discogs suggests none.
using PriceSuggestions = QList<PriceSuggestion>;

} // namespace vv::discogs
