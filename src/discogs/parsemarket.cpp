// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parsemarket.h"

#include "discogs/json.h"
#include "discogs/parsepage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

constexpr std::array kConditions{
    "Mint (M)"_L1,
    "Near Mint (NM or M-)"_L1,
    "Very Good Plus (VG+)"_L1,
    "Very Good (VG)"_L1,
    "Good Plus (G+)"_L1,
    "Good (G)"_L1,
    "Fair (F)"_L1,
    "Poor (P)"_L1,
};

std::optional<Money> parseMoney(const QJsonValue &json)
{
    const QJsonObject object = json::object(json);
    const auto value = json::real(json.isObject() ? object["value"_L1] : json);
    if (!value)
        return std::nullopt;
    return Money{*value, json::text(object["currency"_L1])};
}

} // namespace

Result<MarketplaceStats> parseMarketplaceStats(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    if (!json.contains("lowest_price"_L1) && !json.contains("num_for_sale"_L1))
        return missing("marketplace stats"_L1, "lowest_price"_L1);
    MarketplaceStats stats;
    stats.lowest = parseMoney(json["lowest_price"_L1]);
    if (json::integer(json["num_for_sale"_L1]))
        stats.forSale = json::count(json["num_for_sale"_L1]);
    stats.blocked = json::flag(json["blocked_from_sale"_L1]);
    return stats;
}

Result<PriceSuggestions> parsePriceSuggestions(const QJsonDocument &document)
{
    if (!document.isObject() && !(document.isArray() && document.array().isEmpty()))
        return fail(Error::Kind::Malformed, u"price suggestions: not an object"_s);
    const QJsonObject json = document.object();
    PriceSuggestions suggestions;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry) {
        if (const auto price = parseMoney(entry.value()))
            suggestions += PriceSuggestion{entry.key(), *price};
    }
    const auto rank = [](const PriceSuggestion &suggestion) {
        return std::find(kConditions.begin(), kConditions.end(), suggestion.condition) - kConditions.begin();
    };
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [&](const PriceSuggestion &a, const PriceSuggestion &b) { return rank(a) < rank(b); });
    return suggestions;
}

} // namespace vv::discogs
