// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "discogs/market.h"

#include <QJsonDocument>

/// Prices: discogs-api.md §6.5. All fail with Malformed, naming the member.
namespace vv::discogs {

/// Needs `lowest_price` or `num_for_sale`; both may be null.
[[nodiscard]] Result<MarketplaceStats> parseMarketplaceStats(const QJsonDocument &document);
/// By condition, best first. An empty object, or the empty list some tools make of it, is none.
[[nodiscard]] Result<PriceSuggestions> parsePriceSuggestions(const QJsonDocument &document);

} // namespace vv::discogs
