// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/call.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>

namespace vv::net {

/// What is sent. The body is JSON where there is one.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 maxBody = 0;                    ///< bytes of answer after decompression; more is Malformed
    std::chrono::milliseconds silence{0};  ///< without a byte before it is a Timeout
    std::chrono::milliseconds deadline{0}; ///< for the whole exchange before it is a Timeout
    /// Called each time the network stack sends it again by itself, which it does when a connection that was kept open
    /// turns out to be closed.
    std::function<void()> resent = {};
    bool once = false; ///< never sent twice, not even by the network stack: for writes that are not idempotent
};

/// What came back, whatever the status.
struct HttpReply {
    int status = 0;
    QByteArray body;                                  ///< decompressed
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    /// The last value of `name` (lower case), or an empty array.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The media type without parameters, lower case, e.g. "application/json".
    [[nodiscard]] QByteArray contentType() const;

    friend bool operator==(const HttpReply &, const HttpReply &) = default;
};

/**
 * Sends requests; the seam where tests put a fake.
 *
 * Thread: one thread makes, uses and destroys it. `done` runs there, once, from the event loop: never inside send(),
 *         and not at all once the Call is gone.
 * Errors: never throws. Fails with Offline, Timeout or Malformed (too large, cut off, a redirect to another origin).
 *         A 4xx or 5xx is a *successful* HttpReply: what it means is decided in net/status.h.
 */
class HttpTransport
{
public:
    virtual ~HttpTransport();
    virtual Call send(const HttpRequest &request, Done<HttpReply> done) = 0;

protected:
    HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)
};

} // namespace vv::net
