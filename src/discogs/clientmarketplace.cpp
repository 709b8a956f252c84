// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/client.h"
#include "discogs/parsemarket.h"
#include "discogs/request.h"

using namespace Qt::StringLiterals;

namespace vv::discogs {

net::Call Client::marketplaceStats(ReleaseId release, const QString &currency, net::Lane lane,
                                   Done<MarketplaceStats> done)
{
    net::ApiRequest request = readRequest("marketplace/stats/"_L1 + QString::number(release.value), lane);
    addItem(request.query, u"curr_abbr"_s, currency);
    return fetch(m_queue, std::move(request), parseMarketplaceStats, std::move(done));
}

net::Call Client::priceSuggestions(ReleaseId release, net::Lane lane, Done<PriceSuggestions> done)
{
    return fetch(m_queue, readRequest("marketplace/price_suggestions/"_L1 + QString::number(release.value), lane),
                 parsePriceSuggestions, std::move(done));
}

} // namespace vv::discogs
