// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "net/call.h"
#include "net/httptransport.h"
#include "net/tokenbucket.h"

#include <QJsonDocument>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

#include <deque>
#include <memory>
#include <vector>

namespace vv {
class Clock;
}

namespace vv::net {

class RequestTimes;

/// How long a token is away. The server counts sixty seconds, from when a request comes in: what is delayed on its way
/// must not come closer to the next one than that.
inline constexpr std::chrono::milliseconds kAllowanceWindow{60500};

/// What a request waits behind: the user first, then writes, then the listing, then background details.
enum class Lane : quint8 { Interactive, Write, Listing, Details };

/// One call of the API, before it has a host, a token and a place in the queue.
struct ApiRequest {
    QByteArray method = "GET";
    QString path; ///< relative to the API root, without a leading slash, each segment percent-encoded
    QUrlQuery query;
    QByteArray body; ///< JSON, or empty
    Lane lane = Lane::Interactive;
    bool idempotent = true;     ///< false: never sent twice; what became of it after an unclear failure is looked up
    std::optional<int> retries; ///< instead of Config::maxRetries
};

/// An answer with a 2xx status. `json` is null for an empty 204.
struct ApiReply {
    int status = 0;
    QJsonDocument json;
    QDateTime fetched;                   ///< UTC, by this machine's clock
    std::optional<QDateTime> serverTime; ///< UTC, from the header Date
    std::optional<int> serverLimit;      ///< x-discogs-ratelimit
    std::optional<int> serverLeft;       ///< x-discogs-ratelimit-remaining; a hint (discogs-api.md §3)
};

/// Percent-encodes one segment of ApiRequest::path, e.g. a user name.
[[nodiscard]] QString pathSegment(const QString &text);

/**
 * The one way to the API: orders requests by lane, spends the allowance and never more, retries what may succeed, and
 * turns every bad answer into an Error.
 *
 * Retries: up to Config::maxRetries for idempotent requests, with exponential backoff and full jitter, on every
 *          transient Error; a 429 stops the whole queue (Retry-After, else 60, 120, 240 s). From Config::patience after
 *          the first try on nothing is tried again.
 * Errors:  every kind of §5; Malformed when a 2xx body is not JSON.
 * Thread:  one; `done` runs there from the event loop, never inside send(), not at all once the Call is gone.
 * Source:  discogs-api.md §1, §2, §3, §5.
 */
class RequestQueue : public QObject
{
    Q_OBJECT

public:
    struct Config {
        QUrl root; ///< ends in a slash
        Secret token;
        int rateLimit = 55;
        int maxRetries = 3;
        std::chrono::milliseconds silence{30000};
        std::chrono::milliseconds patience{600000};
        int inFlight = 3;
        int reserve = 5; ///< tokens that Lane::Details leaves for the others
    };

    RequestQueue(Config config, HttpTransport &transport, Clock &clock, RequestTimes *times, QObject *parent = nullptr);
    ~RequestQueue() override;

    [[nodiscard]] Call send(ApiRequest request, Done<ApiReply> done);
    void setToken(const Secret &token);
    /// From the next request on.
    void setTuning(int rateLimit, int maxRetries, std::chrono::milliseconds silence);
    [[nodiscard]] int limit() const noexcept;
    [[nodiscard]] int left() const;
    [[nodiscard]] int sent() const noexcept { return m_sent; } ///< requests since the start, retries included
    [[nodiscard]] int retried() const noexcept { return m_retried; }
    /// The server's clock, to the second; ours where it has told none.
    [[nodiscard]] QDateTime serverTime() const;
    /// How long `count` more requests of that lane will take at the least, from the limiter's schedule.
    [[nodiscard]] std::chrono::milliseconds timeFor(int count, Lane lane = Lane::Listing) const;

Q_SIGNALS:
    /// Before the `done` of the request that it is about.
    void answered();
    void failed(const vv::Error &error);
    /// Requests wait for the allowance, the next one for `wait`.
    void waiting(std::chrono::milliseconds wait);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void pump();
    void start(const JobPtr &job);
    void noteResent();
    void received(const JobPtr &job, const Result<HttpReply> &reply);
    void retryOrFail(const JobPtr &job, const Error &error);
    void finish(const JobPtr &job, Result<ApiReply> result);
    [[nodiscard]] int reserveFor(Lane lane) const;
    [[nodiscard]] int retriesOf(const ApiRequest &request) const;
    [[nodiscard]] HttpRequest httpRequest(const ApiRequest &request) const;
    [[nodiscard]] Result<ApiReply> judge(const ApiRequest &request, const HttpReply &reply) const;

    Config m_config;
    HttpTransport &m_transport;
    Clock &m_clock;
    RequestTimes *m_times;
    TokenBucket m_bucket;
    std::deque<JobPtr> m_lanes[4];
    std::vector<JobPtr> m_open; ///< in flight, or between two attempts
    int m_inFlight = 0;
    int m_sent = 0;
    int m_retried = 0;
    qint64 m_serverAhead = 0; ///< seconds, the newest answer's Date against our wall clock
    int m_refusals = 0;       ///< bursts of 429 in a row
    std::chrono::milliseconds m_refusedUntil{std::chrono::milliseconds::min()};
    quint64 m_wake = 0; ///< number of the newest wake-up; older ones find another and do nothing
};

} // namespace vv::net
