// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestqueue.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/version.h"
#include "net/backoff.h"
#include "net/requesttimes.h"
#include "net/status.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace vv::net {

namespace {

constexpr qint64 kMaxJson = qint64(32) * 1024 * 1024;
constexpr int kDeadlineFactor = 4; ///< of the allowed silence: a slow answer that keeps coming is let through
constexpr int kFewLeft = 2;
constexpr milliseconds kFewLeftPause{10000};
constexpr int kMostRefusals = 3;
constexpr std::chrono::seconds kLongestPause{600}; ///< a server that asks for more is given up, and the user told

/// Whether `json` has so many entries that parsing it would take a hundred times the memory of its text. A page of the
/// API has some thousands.
bool isOverlyIntricate(const QByteArray &json)
{
    constexpr qsizetype kWorthALook = 1024 * 1024;
    constexpr int kMostContainers = 600'000;
    constexpr int kMostValues = 4'000'000;
    if (json.size() < kWorthALook)
        return false;
    int containers = 0;
    int values = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && c == ',')
            ++values;
        else if (!inText && (c == '{' || c == '['))
            ++containers;
    }
    return containers > kMostContainers || values > kMostValues;
}

std::optional<int> numberIn(const QByteArray &header)
{
    bool isNumber = false;
    const int number = header.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

struct RequestQueue::Job {
    ApiRequest request;
    Done<ApiReply> done;
    Call call;
    std::optional<milliseconds> since; ///< the first try
    int attempt = 0;                   ///< retries made
    int refusals = 0;                  ///< 429s met
    bool cancelled = false;
    bool inFlight = false;
};

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

RequestQueue::RequestQueue(Config config, HttpTransport &transport, Clock &clock, RequestTimes *times, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_transport(transport)
    , m_clock(clock)
    , m_times(times)
    , m_bucket(m_config.rateLimit, kAllowanceWindow)
{
    if (!m_times)
        return;
    const milliseconds now = m_clock.monotonic();
    const auto ages = m_times->ages();
    for (const milliseconds age : ages)
        m_bucket.spend(now - age);
}

RequestQueue::~RequestQueue()
{
    for (const JobPtr &job : m_open)
        job->call.cancel();
}

Call RequestQueue::send(ApiRequest request, Done<ApiReply> done)
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->done = std::move(done);
    m_lanes[static_cast<size_t>(job->request.lane)].push_back(job);
    // From the event loop, so that nothing answers inside send().
    QMetaObject::invokeMethod(this, &RequestQueue::pump, Qt::QueuedConnection);

    const QPointer<RequestQueue> self = this;
    return Call([self, weak = std::weak_ptr<Job>(job)] {
        const JobPtr cancelled = weak.lock();
        if (!cancelled)
            return;
        cancelled->cancelled = true;
        cancelled->done = nullptr;
        cancelled->call.cancel();
        if (!self)
            return;
        if (std::exchange(cancelled->inFlight, false))
            --self->m_inFlight;
        std::erase(self->m_lanes[static_cast<size_t>(cancelled->request.lane)], cancelled);
        std::erase(self->m_open, cancelled);
        QMetaObject::invokeMethod(self.data(), &RequestQueue::pump, Qt::QueuedConnection);
    });
}

void RequestQueue::setToken(const Secret &token)
{
    m_config.token = token;
}

void RequestQueue::setTuning(int rateLimit, int maxRetries, milliseconds silence)
{
    m_config.rateLimit = rateLimit;
    m_config.maxRetries = maxRetries;
    m_config.silence = silence;
    m_bucket.setCapacity(rateLimit);
    QMetaObject::invokeMethod(this, &RequestQueue::pump, Qt::QueuedConnection); // a longer wait may be over
}

int RequestQueue::limit() const noexcept
{
    return m_bucket.capacity();
}

int RequestQueue::left() const
{
    return m_bucket.left(m_clock.monotonic());
}

QDateTime RequestQueue::serverTime() const
{
    return m_clock.utc().addSecs(m_serverAhead);
}

int RequestQueue::reserveFor(Lane lane) const
{
    return lane == Lane::Details ? m_config.reserve : 0;
}

milliseconds RequestQueue::timeFor(int count, Lane lane) const
{
    return m_bucket.timeFor(count, m_clock.monotonic(), reserveFor(lane));
}

void RequestQueue::pump()
{
    while (m_inFlight < m_config.inFlight) {
        const auto lane
            = std::find_if(std::begin(m_lanes), std::end(m_lanes), [](const auto &jobs) { return !jobs.empty(); });
        if (lane == std::end(m_lanes))
            return;
        const int reserve = reserveFor(static_cast<Lane>(lane - std::begin(m_lanes)));
        const milliseconds now = m_clock.monotonic();
        milliseconds wait = m_bucket.waitFor(now, reserve);
        if (wait <= milliseconds(0) && m_times)
            wait = m_times->spend(m_bucket.capacity() - reserve);
        if (wait > milliseconds(0)) {
            Q_EMIT waiting(wait);
            const quint64 wake = ++m_wake;
            m_clock.callLater(wait, this, [this, wake] {
                if (wake == m_wake)
                    pump();
            });
            return;
        }
        m_bucket.spend(now);
        const JobPtr job = lane->front();
        lane->pop_front();
        start(job);
    }
}

void RequestQueue::start(const JobPtr &job)
{
    ++m_inFlight;
    ++m_sent;
    job->inFlight = true;
    if (!job->since)
        job->since = m_clock.monotonic();
    m_open.push_back(job);
    qCDebug(lcNet).noquote() << job->request.method << job->request.path << "attempt" << job->attempt + 1;
    HttpRequest request = httpRequest(job->request);
    request.resent = [self = QPointer(this)] {
        if (self)
            self->noteResent();
    };
    job->call = m_transport.send(request, [this, job](const Result<HttpReply> &reply) { received(job, reply); });
}

/// It was not asked whether there is a token for it, but it has spent one.
void RequestQueue::noteResent()
{
    m_bucket.spend(m_clock.monotonic());
    if (m_times)
        (void)m_times->spend(std::numeric_limits<int>::max());
}

HttpRequest RequestQueue::httpRequest(const ApiRequest &request) const
{
    HttpRequest out;
    out.method = request.method;
    out.url = m_config.root.resolved(QUrl(request.path));
    if (!request.query.isEmpty())
        out.url.setQuery(request.query);
    out.headers = {{"User-Agent", userAgent()}, {"Accept", "application/vnd.discogs.v2.discogs+json"}};
    if (!m_config.token.isEmpty())
        out.headers.emplaceBack("Authorization", "Discogs token=" + m_config.token.reveal());
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        out.headers.emplaceBack("Content-Type", "application/json");
    out.body = request.body;
    out.maxBody = kMaxJson;
    out.silence = m_config.silence;
    out.deadline = m_config.silence * kDeadlineFactor;
    out.once = !request.idempotent;
    return out;
}

void RequestQueue::received(const JobPtr &job, const Result<HttpReply> &reply)
{
    if (job->cancelled)
        return;
    job->inFlight = false;
    --m_inFlight;
    std::erase(m_open, job);
    const milliseconds now = m_clock.monotonic();

    if (!reply) {
        retryOrFail(job, reply.error());
        pump();
        return;
    }

    if (const auto theirs = httpDate(reply->header("date")))
        m_serverAhead = m_clock.utc().secsTo(*theirs);
    const std::optional<int> remaining = numberIn(reply->header("x-discogs-ratelimit-remaining"));
    if (remaining && *remaining <= kFewLeft)
        m_bucket.closeUntil(now + kFewLeftPause);
    else if (remaining)
        m_bucket.noteServer(*remaining, now);
    if (reply->status != 429 && now >= m_refusedUntil)
        m_refusals = 0;

    if (auto judged = judge(job->request, *reply))
        finish(job, std::move(judged));
    else
        retryOrFail(job, judged.error());
    pump();
}

Result<ApiReply> RequestQueue::judge(const ApiRequest &request, const HttpReply &reply) const
{
    if (auto error = statusError(reply))
        return fail(std::move(*error));
    ApiReply answer;
    answer.status = reply.status;
    answer.fetched = m_clock.utc();
    answer.serverTime = httpDate(reply.header("date"));
    answer.serverLimit = numberIn(reply.header("x-discogs-ratelimit"));
    answer.serverLeft = numberIn(reply.header("x-discogs-ratelimit-remaining"));
    if (reply.status == 204 || (request.method != "GET" && reply.body.trimmed().isEmpty()))
        return answer;
    if (isOverlyIntricate(reply.body))
        return fail(Error{.kind = Error::Kind::Malformed,
                          .detail = u"the answer has far more entries than a page of Discogs"_s,
                          .isFinal = true});
    // Qt drops a byte order mark that begins a text; written as an escape it stays. Titles have been seen to begin with
    // one (discogs-api.md §8). Behind a quote there can be one only inside of a text.
    QByteArray body = reply.body;
    body.replace("\"\xef\xbb\xbf", "\"\\ufeff");
    QJsonParseError problem;
    answer.json = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        // A server may put anything there, also what it was sent.
        static const QRegularExpression plain(u"^[a-z]+/[a-z0-9.+-]{1,40}$"_s);
        const QString announced = QString::fromLatin1(reply.contentType());
        const QString type = announced.isEmpty() || plain.match(announced).hasMatch() ? announced : u"an odd type"_s;
        return fail(Error::Kind::Malformed,
                    u"the answer is not JSON (%1, %2 bytes, %3)"_s.arg(type.isEmpty() ? u"no type"_s : type)
                        .arg(reply.body.size())
                        .arg(problem.errorString()));
    }
    return answer;
}

int RequestQueue::retriesOf(const ApiRequest &request) const
{
    return request.retries.value_or(m_config.maxRetries);
}

void RequestQueue::retryOrFail(const JobPtr &job, const Error &error)
{
    QRandomGenerator &random = *QRandomGenerator::global();
    const milliseconds now = m_clock.monotonic();

    if (error.kind == Error::Kind::RateLimited) {
        qCInfo(lcNet).noquote() << "the allowance was exceeded:" << error.detail;
        // What was in flight together is refused together: that is one refusal.
        if (now >= m_refusedUntil)
            ++m_refusals;
        const milliseconds pause
            = error.retryAfter ? milliseconds(*error.retryAfter) : refusalPause(m_refusals, random);
        if (error.retryAfter || now >= m_refusedUntil) {
            m_refusedUntil = now + std::min(pause, milliseconds(kLongestPause));
            m_bucket.closeUntil(m_refusedUntil);
        }
        if (++job->refusals > kMostRefusals || pause > kLongestPause || retriesOf(job->request) == 0
            || m_refusedUntil - *job->since > m_config.patience)
            return finish(job, fail(error));
        // The server did not act on a request it refused, so even one that must not be repeated may go again.
        ++m_retried;
        m_lanes[static_cast<size_t>(job->request.lane)].push_front(job);
        return;
    }

    if (!error.isTransient() || !job->request.idempotent || job->attempt >= retriesOf(job->request))
        return finish(job, fail(error));

    ++job->attempt;
    ++m_retried;
    const milliseconds asked = error.retryAfter ? milliseconds(*error.retryAfter) : milliseconds(0);
    const milliseconds pause = std::max(asked, backoff(job->attempt, random));
    if (asked > kLongestPause || now + pause - *job->since > m_config.patience)
        return finish(job, fail(error));
    qCDebug(lcNet).noquote() << job->request.path << "again in" << pause.count() << "ms:" << error.detail;
    m_clock.callLater(pause, this, [this, weak = std::weak_ptr<Job>(job)] {
        const JobPtr again = weak.lock();
        if (!again || again->cancelled)
            return;
        std::erase(m_open, again);
        m_lanes[static_cast<size_t>(again->request.lane)].push_front(again);
        pump();
    });
    m_open.push_back(job);
}

void RequestQueue::finish(const JobPtr &job, Result<ApiReply> result)
{
    // A listener may make or cancel requests, but `job` is held by the caller.
    if (result)
        Q_EMIT answered();
    else
        Q_EMIT failed(result.error());
    if (const auto done = std::exchange(job->done, nullptr))
        done(std::move(result));
}

} // namespace vv::net
