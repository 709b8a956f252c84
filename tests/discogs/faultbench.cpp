// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/faultbench.h"

#include "demo/discogsserver.h"
#include "net/networktransport.h"
#include "support/fakeclock.h"
#include "support/memorymeter.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::test {

namespace {

constexpr auto kPatience = 30s;

/// Counts what is sent and what is under way, and says when nothing is.
class CountingTransport final : public net::HttpTransport
{
public:
    explicit CountingTransport(std::function<void()> idle)
        : m_idle(std::move(idle))
    {}
    ~CountingTransport() override = default;

    net::Call send(const net::HttpRequest &request, Done<net::HttpReply> done) override
    {
        ++m_sent;
        ++m_open;
        return m_real.send(request, [this, done = std::move(done)](Result<net::HttpReply> reply) {
            --m_open;
            done(std::move(reply));
            m_idle();
        });
    }
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] bool isIdle() const { return m_open == 0; }

private:
    net::NetworkTransport m_real{net::NetworkTransport::Redirects::Report};
    std::function<void()> m_idle;
    int m_sent = 0;
    int m_open = 0;
};

} // namespace

std::unique_ptr<FaultBench> FaultBench::start()
{
    std::unique_ptr<FaultBench> bench(new FaultBench);
    bench->m_collection = collectionForEndpoints();
    bench->m_endpoints = allEndpoints(bench->m_collection);
    auto server = demo::ServerThread::start([collection = bench->m_collection] { return collection; },
                                            {.rateLimit = 0, .token = kToken});
    if (!server)
        return nullptr;
    bench->m_server = std::move(*server);
    return bench;
}

Met FaultBench::meet(const Endpoint &endpoint, const std::optional<demo::Fault> &fault,
                     std::chrono::milliseconds silence)
{
    m_server->run([&](demo::DiscogsServer &server) {
        server.setCollection(m_collection);
        server.clearFaults();
        server.forgetRequests();
        if (fault)
            server.inject(fault->always());
        else
            server.pause();
    });
    Met met = run(endpoint, silence);
    m_server->run([&](demo::DiscogsServer &server) {
        met.served = static_cast<int>(server.requests().size());
        server.clearFaults();
        if (!fault && !server.resume())
            met.ended = false;
    });
    return met;
}

Met FaultBench::call(const Endpoint &endpoint)
{
    return meet(endpoint, demo::Fault::before([](demo::DiscogsServer &) {}));
}

Met FaultBench::run(const Endpoint &endpoint, std::chrono::milliseconds silence)
{
    Met met;
    QEventLoop loop;
    FakeClock clock;
    CountingTransport *counted = nullptr;
    // From the event loop, so that the queue has taken the answer and put off what comes next.
    const auto onIdle = [&] {
        QMetaObject::invokeMethod(
            &loop,
            [&] {
                while (!met.ended && counted->isIdle()) {
                    if (!clock.advanceToNext())
                        break;
                }
            },
            Qt::QueuedConnection);
    };
    CountingTransport transport(onIdle);
    counted = &transport;
    net::RequestQueue queue({.root = m_server->root(),
                             .token = Secret(kToken),
                             .rateLimit = 60,
                             .maxRetries = kRetries,
                             .silence = silence},
                            transport, clock, nullptr);
    discogs::Client client(queue);
    const auto begin = clock.monotonic();
    QElapsedTimer real;
    real.start();
    const MemoryMeter meter;
    const net::Call call = endpoint.call(client, [&](const Result<void> &result) {
        met.ended = true;
        if (!result)
            met.error = result.error();
        met.grown = meter.growth();
        loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    if (!met.ended)
        loop.exec();
    met.took = std::chrono::milliseconds(real.elapsed());
    met.attempts = transport.sent();
    met.waited = clock.monotonic() - begin;
    return met;
}

} // namespace vv::test
