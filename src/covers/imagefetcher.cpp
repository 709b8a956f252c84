// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/imagefetcher.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/version.h"
#include "covers/picture.h"

#include <QHostAddress>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::covers {

namespace {

constexpr size_t kInFlight = 2;
constexpr size_t kMostWishes = 2000;
constexpr qint64 kMostBytes = 16 * 1024 * 1024;
constexpr int kKeptForEyes = 10; ///< of the allowance, when nobody waits
constexpr int kAMinute = 30;     ///< reports speak of 20 to 40 before the first 429
constexpr auto kSilence = 15s;
constexpr auto kDeadline = 60s;
constexpr auto kFirstRest = 5min;
constexpr auto kLongestRest = 60min;
constexpr auto kNetworkTrouble = 30s;
constexpr auto kServerTrouble = 2min;
constexpr auto kPointless = 24h; ///< the same URL will not become a picture

bool isLoopback(const QUrl &url)
{
    if (url.host() == "localhost"_L1)
        return true;
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

bool mayBeAsked(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace

ImageFetcher::ImageFetcher(CoverService::TransportFactory makeTransport, Clock &clock,
                           std::shared_ptr<std::binary_semaphore> gone)
    : m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
    , m_gone(std::move(gone))
{}

ImageFetcher::~ImageFetcher()
{
    m_calls.clear();
    m_transport.reset();
    if (m_gone)
        m_gone->release();
}

void ImageFetcher::fetch(const QString &url, bool ahead)
{
    if (const auto call = m_calls.find(url); call != m_calls.end()) {
        call->second.isSeen = true;
        return;
    }
    if (!mayBeAsked(QUrl(url, QUrl::StrictMode))) {
        qCWarning(lcCovers) << "not a URL for a picture:" << url.left(200);
        Q_EMIT failed(url, kPointless);
        return;
    }
    std::erase(m_wishes, url); // asked again: it moves to the front
    if (ahead)
        m_wishes.push_front(url);
    else
        m_wishes.push_back(url);
    if (m_wishes.size() > kMostWishes) {
        const QString oldest = m_wishes.front();
        m_wishes.pop_front();
        Q_EMIT dropped(oldest);
    }
    pump();
}

void ImageFetcher::fetchQuietly(const QString &url)
{
    if (const auto call = m_calls.find(url); call != m_calls.end()) {
        call->second.isQuiet = true;
        return;
    }
    if (!mayBeAsked(QUrl(url, QUrl::StrictMode))) {
        Q_EMIT quietlyFailed(url, kPointless, ms(0));
        return;
    }
    std::erase(m_quiet, url);
    m_quiet.push_back(url);
    pump();
}

void ImageFetcher::keepOnly(const QSet<QString> &urls)
{
    QStringList gone;
    std::erase_if(m_wishes, [&](const QString &url) {
        if (urls.contains(url))
            return false;
        gone.append(url);
        return true;
    });
    for (const QString &url : std::as_const(gone))
        Q_EMIT dropped(url);
}

ImageFetcher::Host &ImageFetcher::hostOf(const QUrl &url)
{
    const int allowance = isLoopback(url) ? std::numeric_limits<int>::max() : kAMinute;
    return m_hosts.try_emplace(url.authority(), Host{net::TokenBucket(allowance)}).first->second;
}

void ImageFetcher::pump()
{
    ms soonest = ms::max();
    std::vector<std::pair<QString, ms>> resting; // told afterwards: a listener may wish for the next one at once
    for (size_t i = m_wishes.size(); i-- > 0 && m_calls.size() < kInFlight;) {
        const QString url = m_wishes[i];
        const QUrl address(url);
        Host &host = hostOf(address);
        const ms now = m_clock.monotonic();
        if (host.restUntil > now) {
            m_wishes.erase(m_wishes.begin() + static_cast<std::ptrdiff_t>(i));
            resting.emplace_back(url, host.restUntil - now);
            continue;
        }
        if (!isLoopback(address)) {
            if (const ms wait = host.allowance.waitFor(now); wait > 0ms) {
                soonest = std::min(soonest, wait);
                continue;
            }
            host.allowance.spend(now);
        }
        m_wishes.erase(m_wishes.begin() + static_cast<std::ptrdiff_t>(i));
        start(url, address, true);
    }
    pumpQuietly();
    if (soonest != ms::max())
        wakeIn(soonest);
    for (const auto &[url, rest] : resting)
        Q_EMIT failed(url, rest);
}

void ImageFetcher::pumpQuietly()
{
    while (m_wishes.empty() && !m_quiet.empty() && m_calls.size() < kInFlight) {
        const QString url = m_quiet.front();
        const QUrl address(url);
        Host &host = hostOf(address);
        const ms now = m_clock.monotonic();
        if (host.restUntil > now) {
            m_quiet.pop_front();
            const ms rest = host.restUntil - now;
            QMetaObject::invokeMethod(
                this, [this, url, rest] { Q_EMIT quietlyFailed(url, rest, rest); }, Qt::QueuedConnection);
            continue;
        }
        if (!isLoopback(address)) {
            if (const ms wait = host.allowance.waitFor(now, kKeptForEyes); wait > 0ms)
                return wakeIn(wait);
            host.allowance.spend(now);
        }
        m_quiet.pop_front();
        start(url, address, false);
    }
}

void ImageFetcher::start(const QString &url, const QUrl &address, bool isSeen)
{
    if (!m_transport)
        m_transport = m_makeTransport();
    net::HttpRequest request;
    request.url = address;
    // Identity, because only then the length that was announced is the length that must arrive.
    request.headers = {{"User-Agent", userAgent()}, {"Accept", "image/*"}, {"Accept-Encoding", "identity"}};
    request.maxBody = kMostBytes;
    request.silence = kSilence;
    request.deadline = kDeadline;
    const bool isQuiet = std::erase(m_quiet, url) > 0 || !isSeen;
    m_calls[url] = {.call = {}, .isSeen = isSeen, .isQuiet = isQuiet};
    m_calls[url].call
        = m_transport->send(request, [this, url](const Result<net::HttpReply> &reply) { received(url, reply); });
}

void ImageFetcher::received(const QString &wish, const Result<net::HttpReply> &reply)
{
    const QString url = wish; // the function that holds `wish` may go with its call
    const auto call = m_calls.find(url);
    const bool isSeen = call->second.isSeen;
    const bool isQuiet = call->second.isQuiet;
    m_calls.erase(call);
    if (const auto trouble = judge(QUrl(url), reply)) {
        // Doubled each time, or an answer that never gets better would be fetched for as long as it is looked at.
        int &troubles = m_troubles[url];
        const ms longer = std::max(trouble->retryAfter,
                                   std::min<ms>(kNetworkTrouble * (1 << std::min(troubles, 10)), kLongestRest));
        ++troubles;
        if (isSeen)
            Q_EMIT failed(url, longer);
        // The doubled time counts for all where the network is to blame, but not where one picture's answer is.
        const bool isNetwork = trouble->rest == trouble->retryAfter;
        if (isQuiet)
            Q_EMIT quietlyFailed(url, longer, isNetwork ? longer : trouble->rest);
    } else {
        m_troubles.erase(url);
        if (isSeen)
            Q_EMIT fetched(url, reply->body);
        if (isQuiet)
            Q_EMIT quietlyFetched(url, reply->body);
    }
    pump();
}

std::optional<ImageFetcher::Trouble> ImageFetcher::judge(const QUrl &url, const Result<net::HttpReply> &reply)
{
    const Trouble pointless{ms(kPointless)};
    if (!reply) {
        qCDebug(lcCovers) << "no picture:" << reply.error().detail;
        return reply.error().isTransient() ? Trouble{kNetworkTrouble, kNetworkTrouble} : pointless;
    }
    const int status = reply->status;
    if (status == 403 || status == 429) {
        const ms rest = refused(url);
        // A signature that is no longer valid is a 403 too, and would cost everybody a rest each time it is tried.
        return status == 403 ? Trouble{kPointless, rest} : Trouble{rest, rest};
    }
    hostOf(url).refusals = 0;
    if (status >= 500)
        return Trouble{ms(kServerTrouble)};
    if (status != 200)
        return pointless;
    const QByteArray announced = reply->header("content-length");
    if (!announced.isEmpty() && announced.toLongLong() != reply->body.size()) {
        qCDebug(lcCovers) << "picture cut short:" << reply->body.size() << "of" << announced << "bytes";
        return Trouble{ms(kNetworkTrouble)};
    }
    if (!reply->contentType().startsWith("image/") && !looksLikePicture(reply->body))
        return pointless;
    return std::nullopt;
}

ImageFetcher::ms ImageFetcher::refused(const QUrl &url)
{
    Host &host = hostOf(url);
    const ms now = m_clock.monotonic();
    if (host.restUntil > now) // the other one in flight was refused as well: one event, one rest
        return host.restUntil - now;
    const ms rest = std::min<ms>(kFirstRest * (1 << std::min(host.refusals, 10)), kLongestRest);
    ++host.refusals;
    host.restUntil = now + rest;
    qCWarning(lcCovers) << "the image host refused; no covers from" << url.host() << "for"
                        << std::chrono::duration_cast<std::chrono::minutes>(rest).count() << "minutes";
    return rest;
}

void ImageFetcher::wakeIn(ms delay)
{
    const ms at = m_clock.monotonic() + delay;
    if (m_wakeAt && *m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_clock.callLater(delay, this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt.reset();
        pump();
    });
}

} // namespace vv::covers
