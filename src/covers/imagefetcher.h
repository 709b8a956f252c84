// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/coverservice.h"
#include "net/httptransport.h"
#include "net/tokenbucket.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <semaphore>
#include <unordered_map>

namespace vv::covers {

/**
 * Fetches picture bytes: newest wish first, two at a time, politely. What is asked for quietly, because nobody waits
 * for it, is fetched only while nothing else waits, and leaves a third of the allowance to those who look.
 *
 * The image host has a limit it does not tell and no token is sent to it. 30 a minute are asked for at most; after a
 * 403 or 429 the host gets a rest of 5 minutes, doubled with each further refusal up to an hour, during which every
 * wish for it fails at once. Loopback hosts rest as well but have no allowance.
 * Errors: failed() says for how long asking again is pointless.
 * Thread: everything but the constructor in the thread it lives in; makes its transport there.
 * Source: discogs-api.md §9.
 */
class ImageFetcher : public QObject
{
    Q_OBJECT

public:
    /// `gone` is released when the fetcher is destroyed; may be null.
    ImageFetcher(CoverService::TransportFactory makeTransport, Clock &clock,
                 std::shared_ptr<std::binary_semaphore> gone = {});
    ~ImageFetcher() override;

public Q_SLOTS:
    /// `ahead`: it may be looked at soon, and comes after everything that is looked at now.
    void fetch(const QString &url, bool ahead = false);
    /// Answers with quietlyFetched() or quietlyFailed(); keepOnly() leaves it alone.
    void fetchQuietly(const QString &url);
    /// Forgets wishes that are still waiting, each with dropped().
    void keepOnly(const QSet<QString> &urls);

Q_SIGNALS:
    void fetched(const QString &url, const QByteArray &bytes);
    void failed(const QString &url, std::chrono::milliseconds retryAfter);
    void dropped(const QString &url);
    void quietlyFetched(const QString &url, const QByteArray &bytes);
    /// `rest` is how long asking for any other picture is pointless, too; 0 where the answer is about this one only.
    void quietlyFailed(const QString &url, std::chrono::milliseconds retryAfter, std::chrono::milliseconds rest);

private:
    using ms = std::chrono::milliseconds;
    struct UnderWay {
        net::Call call;
        bool isSeen = false;  ///< somebody waits for it
        bool isQuiet = false; ///< it was asked for quietly
    };
    struct Trouble {
        ms retryAfter;
        ms rest{0};
    };
    struct Host {
        net::TokenBucket allowance;
        ms restUntil = ms::min();
        int refusals = 0; ///< in a row
    };

    [[nodiscard]] Host &hostOf(const QUrl &url);
    void pump();
    void pumpQuietly();
    void start(const QString &url, const QUrl &address, bool isSeen);
    void received(const QString &url, const Result<net::HttpReply> &reply);
    /// How long asking again is pointless; empty when the answer is a picture.
    [[nodiscard]] std::optional<Trouble> judge(const QUrl &url, const Result<net::HttpReply> &reply);
    [[nodiscard]] ms refused(const QUrl &url);
    void wakeIn(ms delay);

    CoverService::TransportFactory m_makeTransport;
    Clock &m_clock;
    std::shared_ptr<std::binary_semaphore> m_gone;
    std::unique_ptr<net::HttpTransport> m_transport;
    std::deque<QString> m_wishes;                  ///< newest at the back
    std::deque<QString> m_quiet;                   ///< oldest at the front
    std::unordered_map<QString, UnderWay> m_calls; ///< after the transport: calls go first
    std::unordered_map<QString, Host> m_hosts;
    std::unordered_map<QString, int> m_troubles; ///< failures in a row
    std::optional<ms> m_wakeAt;                  ///< the soonest
};

} // namespace vv::covers
