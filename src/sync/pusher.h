// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "net/call.h"
#include "store/pushlist.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace vv {
class Clock;
}
namespace vv::discogs {
class Client;
}

namespace vv::sync {

class WantlistPass;

/**
 * Sends what waits in the outbox, one write at a time: folders, then the copies a release at a time, then folders to be
 * deleted, then wants.
 *
 * What was not read since the run began is read before it is written, so that nothing is overwritten that somebody
 * changed meanwhile, and an edit whose answer was lost is not sent twice; after the writes it is read again
 * (discogs-api.md §11.5, §11.6). What Discogs refuses is put aside with its words and stops nothing else.
 * Thread: that of the client and the writing connection. `finished` is emitted once, not at all after stop().
 * Errors: those that concern all requests, and Storage kinds, end it; what was taken by then stays.
 */
class Pusher : public QObject
{
    Q_OBJECT

public:
    /// What the run has read already.
    struct Picture {
        QString user;
        QDateTime since;                           ///< copies read after this are fresh
        std::optional<QList<Folder>> folders = {}; ///< as Discogs lists them
        bool wantsAreFresh = false;
    };
    struct Outcome {
        int pushed = 0;
        QStringList warnings;

        friend bool operator==(const Outcome &, const Outcome &) = default; ///< moc needs it
    };

    Pusher(discogs::Client &client, store::CollectionWriter &writer, store::PushList &list, Clock &clock,
           Picture picture, QObject *parent = nullptr);
    ~Pusher() override;

    void start();
    void stop();
    [[nodiscard]] int pushed() const noexcept { return m_outcome.pushed; }

Q_SIGNALS:
    void counted(int done, int total); ///< edits
    void changed();                    ///< rows were written
    void renumbered(vv::InstanceId before, vv::InstanceId now);
    void finished(const vv::Result<vv::sync::Pusher::Outcome> &outcome);

private:
    // pusherfolders.cpp
    void makeFolders();
    void nextFolder();
    void makeFolder(const store::PushEdit &edit);
    void nameInPicture(FolderId folder, const QString &name);
    void deleteFolders();
    void nextDeletion();
    void pushWants();
    void nextWant();
    void wantAnswered(const store::WantPush &want, const Result<std::optional<Want>> &answer);

    // pusher.cpp
    void pushCopies();
    void nextRelease();
    void readFirst(ReleaseId release);
    void nextCopyEdit();
    void send(store::PushEdit edit);
    void sendAddition(store::PushEdit edit);
    void lookForUnwanted(const store::PushEdit &edit);
    void foundOut(const store::PushEdit &edit);
    void answered(const store::PushEdit &edit, const Result<void> &answer);
    void readAgain();

    /// Notes before it is sent. False when the run has ended.
    [[nodiscard]] bool note(const store::PushEdit &edit);
    void took(const store::PushEdit &edit);
    /// What to do about a write that failed; whether to go on with the next one.
    [[nodiscard]] bool goesOn(const Error &error);
    [[nodiscard]] bool refused(const store::PushEdit &edit, const Error &error);
    void passOver(const store::PushEdit &edit, const QString &why);
    void arrivedOne();
    void gotAnswer();
    [[nodiscard]] QString words(const Error &error) const;
    void finish(std::optional<Error> error = {});
    /// Ends the run when something could not be kept; whether it may go on.
    template <class T>
    [[nodiscard]] bool held(const Result<T> &result)
    {
        if (!result)
            finish(result.error());
        return result.has_value();
    }

    discogs::Client &m_client;
    store::CollectionWriter &m_writer;
    store::PushList &m_list;
    Clock &m_clock;
    Picture m_picture;
    Outcome m_outcome;
    bool m_done = false;
    int m_total = 0;
    int m_misses = 0;            ///< requests in a row that got no answer
    std::optional<Error> m_miss; ///< why the last one got none
    QSet<qint64> m_passedOver;   ///< edits that are not tried again in this run
    net::Call m_call;

    QList<store::PushEdit> m_folderEdits;
    QList<ReleaseId> m_releases;
    ReleaseId m_release;                            ///< at work
    std::optional<QHash<InstanceId, Copy>> m_there; ///< its copies, when they were read just now
    bool m_wrote = false;                           ///< something of it
    std::unique_ptr<WantlistPass> m_wantlist;
    QList<store::WantPush> m_wants;
};

} // namespace vv::sync
