// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "demo/collection.h"
#include "demo/samplecollection.h"

#include <QFile>

namespace vv::app {

namespace {

constexpr quint16 kPort = 47113;

} // namespace

Result<std::unique_ptr<Sample>> Sample::start()
{
    demo::ServerOptions options;
    options.preferredPort = kPort;
    auto server = demo::ServerThread::start(&demo::sampleCollection, options);
    if (!server)
        return fail(server.error());
    return std::unique_ptr<Sample>(new Sample(std::move(*server)));
}

void Sample::forgetRequests(const Locations &places) const
{
    QFile::remove(places.requestTimes(apiRoot()));
}

} // namespace vv::app
