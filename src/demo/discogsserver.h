// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "demo/collection.h"
#include "demo/fault.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <utility>

namespace vv::demo {

/// One request as it came in, and what became of it.
struct RecordedRequest {
    QByteArray method;
    QString path; ///< as sent, still percent-encoded, without the query
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< in order, names as sent
    QByteArray body;
    QDateTime time;                  ///< wall clock, UTC
    std::chrono::milliseconds at{0}; ///< the server's monotonic clock
    int status = 0;                  ///< 0 = no status line was sent (closed, stalled, ...)
    int connection = 0;              ///< counts from 1
    bool isImage = false;            ///< under /images/: outside the allowance

    /// The first header of that name, case ignored; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/**
 * The Discogs API on a loopback port, as discogs-api.md describes it: what `--demo` and the tests talk to.
 *
 * It serves one account's Collection (owner `collection().username()`), others that were added, one private account
 * ("quiet-collector") and covers it draws itself. Reading needs no token where the real one needs none; a wrong token
 * is always a 401. It can be made slow and made to fail in every way of fault.h.
 *
 * Units:  milliseconds for latency and for the window of the limit (default 60 authenticated, 25 not, in 60 s).
 * Thread: that of the object; it needs a running event loop there. ServerThread gives it one of its own.
 * Errors: listen() fails with Kind::Offline when the port cannot be had.
 */
class DiscogsServer : public QObject
{
    Q_OBJECT

public:
    explicit DiscogsServer(QObject *parent = nullptr);
    explicit DiscogsServer(Collection collection, QObject *parent = nullptr);
    ~DiscogsServer() override;

    /// On 127.0.0.1; port 0 = any free one.
    [[nodiscard]] Result<void> listen(quint16 port = 0);
    /// Refuses connections from now on and drops those there are, until resume() opens the same port again.
    void pause();
    [[nodiscard]] Result<void> resume();
    [[nodiscard]] QUrl root() const; ///< "http://127.0.0.1:PORT/"

    /// Of the owner; "sample-token-for-the-demo" unless set.
    [[nodiscard]] const QByteArray &token() const;
    void setToken(const QByteArray &token);
    /// Where the image addresses in answers point, as with Discogs to another host; root() unless set.
    void setImageRoot(const QUrl &root);

    void setLatency(std::chrono::milliseconds latency); ///< before each answer
    void setLatency(int ms) { setLatency(std::chrono::milliseconds(ms)); }
    /// `perWindow` for requests with a token; those without get 25/60 of it. 0 = no limit and no headers about it.
    void setRateLimit(int perWindow, std::chrono::milliseconds window = std::chrono::seconds(60));
    void setRateLimit(int perWindow, int windowMs) { setRateLimit(perWindow, std::chrono::milliseconds(windowMs)); }
    /// Another source of time for the window and the record; not owned. Latency stays real.
    void setClock(const Clock *clock);

    /// May be read and changed at any time between two requests, also from a hook.
    [[nodiscard]] Collection &collection();
    void setCollection(Collection collection);
    /// One more account beside it, for whoever has this token; in place of the one with the same. Its collection should
    /// have a user id of its own. removeAccount() makes the token a wrong one.
    void addAccount(const QByteArray &token, Collection collection);
    void removeAccount(const QByteArray &token);

    void inject(Fault fault); ///< the oldest one that matches a request wins; hooks run besides
    void clearFaults();

    [[nodiscard]] QList<RecordedRequest> requests() const; ///< in order of arrival
    void forgetRequests();                                 ///< also the counters below, not the window of the limit
    [[nodiscard]] int connections() const;                 ///< accepted so far
    [[nodiscard]] int mostInFlight() const; ///< API requests that waited for their answer at the same time, at most
    [[nodiscard]] int mostImagesInFlight() const;
    /// The most API requests, images left out, that came within any window of the limit's length.
    [[nodiscard]] int mostRequestsInWindow() const;
    [[nodiscard]] int count429() const; ///< answers with that status which the limit, not a fault, gave

Q_SIGNALS:
    /// After the answer is decided and before it is sent.
    void requested(const vv::demo::RecordedRequest &request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vv::demo
