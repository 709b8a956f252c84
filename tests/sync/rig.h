// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "discogs/client.h"
#include "net/networktransport.h"
#include "store/database.h"
#include "sync/syncer.h"

#include <QTest>
#include <QTestEventLoop>

#include <algorithm>
#include <memory>
#include <optional>

namespace vv::test {

/// The syncer with a real transport, client and database, against the stand-in.
class Rig
{
public:
    /// Without a `clock` it has the system's.
    explicit Rig(const QUrl &root, const QString &file, const QByteArray &token, Clock *clock = nullptr,
                 int rateLimit = 60)
        : m_clock(clock ? *clock : m_systemClock)
        , m_transport(net::NetworkTransport::Redirects::Report)
        , m_queue({.root = root,
                   .token = Secret(token),
                   .rateLimit = rateLimit,
                   .maxRetries = 2,
                   .silence = std::chrono::milliseconds(400)},
                  m_transport, m_clock, nullptr)
        , m_client(m_queue)
        , m_database(*store::Database::open(file, store::Database::Mode::ReadWrite))
        , writer(m_database->handle())
        , reader(m_database->handle())
        , syncer(m_client, m_queue, *m_database, writer, reader, m_clock)
    {}

    SyncOutcome sync(const sync::SyncOptions &options = {})
    {
        std::optional<SyncOutcome> outcome;
        // Not QTest::qWaitFor(): it sleeps between two looks, and client and server share this thread.
        QTestEventLoop loop;
        QObject::connect(&syncer, &sync::Syncer::finished, &loop, [&](const SyncOutcome &result) {
            outcome = result;
            loop.exitLoop();
        });
        syncer.start(options);
        if (!outcome)
            loop.enterLoopMSecs(90000);
        return outcome ? *outcome
                       : SyncOutcome{.error = Error{Error::Kind::Timeout, QStringLiteral("the test is stuck")}};
    }

    /// Every copy as the store has it, by instance id, without image addresses: comparable with the server's.
    QList<Copy> copies()
    {
        QList<Copy> all;
        auto ids = reader.find({})->ids;
        std::sort(ids.begin(), ids.end());
        for (const InstanceId id : ids) {
            Copy copy = reader.detail(id)->copy;
            copy.release.coverUrl.clear();
            copy.release.thumbUrl.clear();
            all += copy;
        }
        return all;
    }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] net::RequestQueue &queue() { return m_queue; }
    [[nodiscard]] discogs::Client &client() { return m_client; }
    [[nodiscard]] QSqlDatabase database() const { return m_database->handle(); }

private:
    SystemClock m_systemClock;
    Clock &m_clock;
    net::NetworkTransport m_transport;
    net::RequestQueue m_queue;
    discogs::Client m_client;
    std::unique_ptr<store::Database> m_database;

public:
    store::CollectionWriter writer;
    store::CollectionReader reader;
    sync::Syncer syncer;
};

} // namespace vv::test
