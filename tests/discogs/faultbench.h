// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/fault.h"
#include "demo/serverthread.h"
#include "discogs/endpoints.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace vv::test {

/// What became of one call.
struct Met {
    bool ended = false;
    std::optional<Error> error;          ///< none: it succeeded
    int attempts = 0;                    ///< requests that the queue made
    int served = 0;                      ///< requests that the server saw
    std::chrono::milliseconds waited{0}; ///< on the queue's clock
    std::chrono::milliseconds took{0};   ///< in truth
    std::optional<qint64> grown;         ///< bytes; see MemoryMeter
};

/**
 * The real queue and transport against the stand-in on its thread, with a clock that runs on by itself whenever
 * nothing is under way: backoff and pauses take no time, silence of the server does.
 */
class FaultBench
{
public:
    static constexpr int kRetries = 2;
    static constexpr int kTries = kRetries + 1;
    static constexpr char kToken[] = "token-that-stays-with-its-host";

    /// Null when the stand-in could not be started.
    [[nodiscard]] static std::unique_ptr<FaultBench> start();

    [[nodiscard]] demo::ServerThread &server() { return *m_server; }
    [[nodiscard]] const QList<Endpoint> &endpoints() const { return m_endpoints; }

    /// `fault` hits every request; none: the server does not listen.
    [[nodiscard]] Met meet(const Endpoint &endpoint, const std::optional<demo::Fault> &fault,
                           std::chrono::milliseconds silence = std::chrono::seconds(20));
    /// Without a fault.
    [[nodiscard]] Met call(const Endpoint &endpoint);

private:
    FaultBench() = default;
    [[nodiscard]] Met run(const Endpoint &endpoint, std::chrono::milliseconds silence);

    demo::Collection m_collection;
    QList<Endpoint> m_endpoints;
    std::unique_ptr<demo::ServerThread> m_server;
};

} // namespace vv::test
