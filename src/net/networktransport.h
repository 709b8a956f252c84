// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QNetworkAccessManager>

namespace vv::net {

/**
 * HttpTransport over QNetworkAccessManager: keep-alive and HTTP/2 as Qt offers them, the system's proxy, no cookies, no
 * cache, no stored credentials.
 *
 * Redirects are followed or reported as the 3xx they are, by choice at construction. With Redirects::Report nothing
 * that was meant for one host is ever sent to another: Qt would take the Authorization header along
 * (platform-facts.md §4).
 * Thread: made and used in one thread with an event loop.
 */
class NetworkTransport final : public HttpTransport
{
public:
    enum class Redirects : quint8 {
        Report, ///< for requests that carry a token
        Follow, ///< for public pictures; never from https to http
    };

    explicit NetworkTransport(Redirects redirects);
    ~NetworkTransport() override;

    Call send(const HttpRequest &request, Done<HttpReply> done) override;

private:
    QNetworkAccessManager m_manager;
    QObject m_exchanges; ///< parent of what is under way; goes before the manager, which deletes their replies
};

} // namespace vv::net
