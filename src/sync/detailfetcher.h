// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "net/call.h"
#include "store/collectionwriter.h"

#include <QObject>

#include <map>

namespace vv {
class Clock;
}
namespace vv::discogs {
class Client;
}

namespace vv::sync {

/**
 * Fetches the full answer of the releases a user opens, ahead of everything else in the queue, and keeps it.
 *
 * Asking twice for a release that is under way is one request; of many asked for in a row, as when somebody holds an
 * arrow key down, only the newest few are fetched.
 * Thread: that of the client and the writing connection.
 */
class DetailFetcher : public QObject
{
    Q_OBJECT

public:
    DetailFetcher(discogs::Client &client, store::CollectionWriter &writer, Clock &clock, QObject *parent = nullptr);
    ~DetailFetcher() override;

    void fetch(ReleaseId release);
    void hold(); ///< writes nothing until goOn(): what arrives meanwhile is kept
    void goOn();

Q_SIGNALS:
    void ready(vv::ReleaseId release);
    void failed(vv::ReleaseId release, const vv::Error &error);

private:
    void received(ReleaseId release, const Result<ReleaseDetail> &answer);
    void next();

    discogs::Client &m_client;
    store::CollectionWriter &m_writer;
    Clock &m_clock;
    std::map<ReleaseId, net::Call> m_calls;
    QList<ReleaseId> m_waiting; ///< newest last
    bool m_held = false;
    QList<std::pair<ReleaseId, Result<ReleaseDetail>>> m_kept;
};

} // namespace vv::sync
