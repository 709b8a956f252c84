// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "net/apiroot.h"

namespace vv::app {

Result<Locations> placesFor(const cli::Invocation &invocation)
{
    auto places = locations(invocation.dataDir, invocation.account);
    if (places && invocation.demo && invocation.dataDir.isEmpty())
        return sampleLocations(*places);
    return places;
}

QUrl apiRootFor(const cli::Invocation &invocation)
{
    return invocation.apiRoot.value_or(net::discogsApiRoot());
}

} // namespace vv::app
