// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/collection.h"

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace vv::demo {

class DiscogsServer;

struct ServerOptions {
    quint16 preferredPort = 0; ///< any free one when this is 0 or taken; a fixed one keeps cover addresses the same
    std::chrono::milliseconds latency{0};
    int rateLimit = 60; ///< requests with a token in `rateWindow`; 0 = no limit
    std::chrono::milliseconds rateWindow = std::chrono::seconds(60);
    QByteArray token = "sample-token-for-the-demo";
};

/**
 * A DiscogsServer on a thread of its own, so that nobody else draws covers or waits for them.
 *
 * start() returns as soon as the port is open; `make` runs on the thread after that, and requests wait for it.
 * Errors: start() fails as DiscogsServer::listen() does.
 * Thread: one thread makes, uses and destroys it; the destructor waits for the thread to end.
 */
class ServerThread
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ServerThread>> start(std::function<Collection()> make,
                                                                     const ServerOptions &options = {});
    ~ServerThread();
    Q_DISABLE_COPY_MOVE(ServerThread)

    [[nodiscard]] const QUrl &root() const { return m_root; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

    /// Runs `call` on the server's thread and waits until it is done.
    void run(const std::function<void(DiscogsServer &)> &call);

private:
    ServerThread() = default;

    QThread m_thread;
    DiscogsServer *m_server = nullptr; ///< lives on m_thread and ends with it
    QUrl m_root;
    QByteArray m_token;
};

} // namespace vv::demo
