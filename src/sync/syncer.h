// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/records.h"
#include "net/call.h"
#include "store/collectionreader.h"
#include "store/collectionwriter.h"
#include "store/database.h"
#include "store/pushlist.h"
#include "store/syncreader.h"
#include "sync/collectionpass.h"
#include "sync/progressmeter.h"
#include "sync/pusher.h"
#include "sync/quickpass.h"
#include "sync/wantlistpass.h"

#include <QObject>

#include <map>
#include <memory>

namespace vv::discogs {
class Client;
struct Identity;
template <class T>
struct Page;
} // namespace vv::discogs

namespace vv::sync {

/// How much of the collection is read.
enum class Reach : quint8 {
    Full,  ///< all of it
    Quick, ///< the newest page and the folders' counts, and all of it only when they do not agree with the store
    Due,   ///< Quick, unless the last full pass was a day ago or was interrupted
    None,  ///< nothing but what it takes to send what waits in the outbox
};

struct SyncOptions {
    Reach reach = Reach::Full;
    bool details = false;    ///< afterwards fetch every detail that is missing
    bool removeMany = false; ///< the user has agreed to a mass removal
    bool send = true;        ///< what waits in the outbox
};

/**
 * Brings both sides together: account, folders, fields, the copies (CollectionPass, or QuickPass where that is enough),
 * wantlist, value are read and merged with what the user has changed, and then that is sent (Pusher).
 *
 * An explicit step machine: each answer is written in one transaction and asks for the next, so cancel() is an
 * ordinary slot and a kill loses at most one page that will be read again.
 * Thread: that of the client and the writing connection.
 */
class Syncer : public QObject
{
    Q_OBJECT

public:
    /// `writer` and `reader` are those of `database`, which is the writing connection.
    Syncer(discogs::Client &client, const net::RequestQueue &queue, const store::Database &database,
           store::CollectionWriter &writer, store::CollectionReader &reader, Clock &clock, QObject *parent = nullptr);
    ~Syncer() override;

    [[nodiscard]] bool isRunning() const noexcept { return m_running; }
    [[nodiscard]] Progress progress() const { return m_meter.progress(); }

    void start(const SyncOptions &options); ///< ignored while a run is under way
    void cancel();                          ///< what was committed stays

Q_SIGNALS:
    void started();
    void progressed(const vv::Progress &progress);
    void changed(); ///< rows were written
    void renumbered(vv::InstanceId before, vv::InstanceId now);
    void finished(const vv::SyncOutcome &outcome);

private:
    void readAccount();
    void readFolders();
    [[nodiscard]] bool mayBeQuick() const;
    void readCollection();
    void readNewest();
    void readAll();
    void passEnded(const Result<CollectionPass::Outcome> &outcome);
    void afterCollection();
    void readWants();
    void readValue();
    void sendOnly();
    void sendEdits();
    void sent(const Result<Pusher::Outcome> &outcome);
    void afterSending();
    void readDetails();
    void askForDetails();
    void detailReceived(ReleaseId release, const Result<ReleaseDetail> &answer);
    void succeed();
    void finish(std::optional<Error> error);
    void warn(const QString &text);
    void note(const store::Changes &changes);
    /// Ends the run when a write failed; whether it may go on.
    template <class T>
    [[nodiscard]] bool held(const Result<T> &result);

    discogs::Client &m_client;
    const net::RequestQueue &m_queue;
    store::CollectionWriter &m_writer;
    store::CollectionReader &m_reader;
    store::PushList m_pushList;
    store::SyncReader m_syncReader;
    Clock &m_clock;
    ProgressMeter m_meter;

    bool m_running = false;
    SyncOptions m_options;
    SyncOutcome m_outcome;
    QDateTime m_startedAt;
    QString m_user;
    net::Call m_call;                    ///< the one request of the phases that make one at a time
    std::map<qint64, net::Call> m_calls; ///< by page, or by release
    bool m_readWhole = false;            ///< the collection, and the wantlist so far
    bool m_full = true;                  ///< the collection was, or is being, read whole
    std::unique_ptr<CollectionPass> m_pass;
    std::unique_ptr<QuickPass> m_quick;
    std::unique_ptr<WantlistPass> m_wantlist;
    std::unique_ptr<Pusher> m_pusher;
    bool m_wantsAreFresh = false;
    std::optional<QList<Folder>> m_listed; ///< the folders, once they were read in this run
    QList<ReleaseId> m_detailsToDo;
    int m_detailsTotal = 0;
    int m_detailsDone = 0;
};

} // namespace vv::sync
