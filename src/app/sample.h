// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "base/secret.h"
#include "demo/serverthread.h"

#include <QUrl>

#include <memory>

namespace vv::app {

/// The sample collection's own Discogs, on a loopback port of this process; ends with the object.
class Sample
{
public:
    /// Tries the same port each time, so that covers kept from the last run still have the right address.
    [[nodiscard]] static Result<std::unique_ptr<Sample>> start();

    [[nodiscard]] QUrl apiRoot() const { return m_server->root(); }
    /// Its server starts with a full allowance each time, so the times of an earlier one's requests mean nothing.
    void forgetRequests(const Locations &places) const;
    [[nodiscard]] Secret token() const { return Secret(m_server->token()); }

private:
    explicit Sample(std::unique_ptr<demo::ServerThread> server)
        : m_server(std::move(server))
    {}

    std::unique_ptr<demo::ServerThread> m_server;
};

} // namespace vv::app
