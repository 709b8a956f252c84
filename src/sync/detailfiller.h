// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/records.h"
#include "net/call.h"

#include <QObject>
#include <QSet>

#include <map>

namespace vv {
class Clock;
}
namespace vv::net {
class RequestQueue;
}
namespace vv::discogs {
class Client;
}
namespace vv::store {
class CollectionReader;
class CollectionWriter;
} // namespace vv::store

namespace vv::sync {

/**
 * Fetches the details that are missing, newest copies first, on what of the allowance nobody else wants.
 *
 * What is done is in the database, so it goes on anywhere: after a sync, a restart, a lost connection. A release that
 * Discogs no longer has is remembered and not asked for again; one whose answer is of no use is left alone until the
 * next start of the program. When nothing gets through it stops and waits to be started again; after five failures in a
 * row it rests. Thread: that of the client and the writing connection.
 */
class DetailFiller : public QObject
{
    Q_OBJECT

public:
    DetailFiller(discogs::Client &client, const net::RequestQueue &queue, store::CollectionWriter &writer,
                 const store::CollectionReader &reader, Clock &clock, QObject *parent = nullptr);
    ~DetailFiller() override;

    void start(); ///< goes on with what is missing now; nothing while it runs
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }

Q_SIGNALS:
    void ready(vv::ReleaseId release);
    /// Once at the start, then about once a second while something changes, and with an empty `eta` at the end.
    void progressed(const vv::DetailProgress &progress);

private:
    void ask();
    [[nodiscard]] bool findMore();
    void received(ReleaseId release, const Result<ReleaseDetail> &answer);
    void rest();
    void tell();

    discogs::Client &m_client;
    const net::RequestQueue &m_queue;
    store::CollectionWriter &m_writer;
    const store::CollectionReader &m_reader;
    Clock &m_clock;
    bool m_running = false;
    bool m_telling = false;
    QList<ReleaseId> m_failed; ///< in a row
    int m_round = 0;           ///< starts so far
    QList<ReleaseId> m_next;
    QSet<ReleaseId> m_useless;
    QSet<ReleaseId> m_endedBy; ///< at which nothing seemed to get through any more
    std::map<ReleaseId, net::Call> m_calls;
};

} // namespace vv::sync
