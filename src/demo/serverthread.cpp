// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/serverthread.h"

#include "demo/discogsserver.h"

#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace vv::demo {

Result<std::unique_ptr<ServerThread>> ServerThread::start(std::function<Collection()> make,
                                                          const ServerOptions &options)
{
    std::unique_ptr<ServerThread> thread(new ServerThread);
    auto server = std::make_unique<DiscogsServer>();
    server->setToken(options.token);
    server->setLatency(options.latency);
    server->setRateLimit(options.rateLimit, options.rateWindow);

    thread->m_server = server.get();
    thread->m_thread.setObjectName(u"stand-in"_s);
    server->moveToThread(&thread->m_thread);
    QObject::connect(&thread->m_thread, &QThread::finished, server.release(), &QObject::deleteLater);
    thread->m_thread.start();

    Result<void> listening;
    thread->run([&](DiscogsServer &running) {
        // Queued before the port is open, so it runs before the first request is read.
        QMetaObject::invokeMethod(
            &running, [&running, make = std::move(make)] { running.setCollection(make()); }, Qt::QueuedConnection);
        listening = running.listen(options.preferredPort);
        if (!listening && options.preferredPort != 0)
            listening = running.listen();
    });
    if (!listening)
        return tl::make_unexpected(listening.error());
    thread->m_root = thread->m_server->root();
    thread->m_token = options.token;
    return thread;
}

ServerThread::~ServerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::run(const std::function<void(DiscogsServer &)> &call)
{
    QMetaObject::invokeMethod(
        m_server, [this, &call] { call(*m_server); }, Qt::BlockingQueuedConnection);
}

} // namespace vv::demo
