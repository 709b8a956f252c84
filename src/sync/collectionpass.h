// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "net/call.h"
#include "store/collectionwriter.h"
#include "sync/pagebook.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <map>

namespace vv {
class Clock;
}
namespace vv::net {
class RequestQueue;
}
namespace vv::discogs {
class Client;
template <class T>
struct Page;
} // namespace vv::discogs

namespace vv::sync {

/**
 * Reads the whole collection, page by page, each folded in with its journal row in one transaction, and decides what is
 * gone.
 *
 * A pass that was interrupted goes on where the journal says, when the newest page it has is still the same; otherwise
 * it begins anew. A pass is consistent when pages, number of items and distinct copies agree and nothing was added
 * meanwhile; one that is not is made again, three times at most. What a consistent pass has not seen is looked for once
 * more before it becomes a tombstone, because something added may hide that a page has shifted; with many of them it
 * takes a second pass. A mass removal has to be agreed to (design.md §5.2, discogs-api.md §4).
 *
 * Thread: that of the client and the writing connection. `finished` is emitted once, not at all after it was destroyed.
 */
class CollectionPass : public QObject
{
    Q_OBJECT

public:
    struct Outcome {
        bool isConsistent = false; ///< what was read is one picture
        bool isResumed = false;    ///< some of it is from before: it may have changed since
        int heldBack = 0;          ///< copies that were not removed because they are too many
        QStringList warnings;

        friend bool operator==(const Outcome &, const Outcome &) = default; ///< moc needs it
    };

    struct Wishes {
        bool everything = false; ///< begin anew, also where a pass was interrupted
        bool removeMany = false; ///< the user has agreed to a mass removal
    };

    CollectionPass(discogs::Client &client, const net::RequestQueue &queue, store::CollectionWriter &writer,
                   Clock &clock, QString user, QObject *parent = nullptr);
    ~CollectionPass() override;

    /// `announced` is the number of copies that the folder list has just named, to see whether there is a point in
    /// going on with an interrupted pass.
    void start(int announced, const Wishes &wishes);
    void stop(); ///< nothing is written or emitted any more

Q_SIGNALS:
    void counted(int page, int pages, int items, int total);
    void changed(const vv::store::Changes &changes); ///< rows were written
    void finished(const vv::Result<vv::sync::CollectionPass::Outcome> &outcome);

private:
    using Answer = Result<discogs::Page<Copy>>;
    /// What is believed of a pass.
    enum class Trust : quint8 {
        Nothing,  ///< the collection kept changing
        Counts,   ///< everything was read, but what was not seen may be there all the same
        Removals, ///< what was not seen is gone
    };

    void begin();
    [[nodiscard]] bool resume(const store::OpenPass &open, int announced);
    void checkNewestPage(const store::JournalEntry &newest);
    void askForPages();
    void pageReceived(int page, const Answer &answer);
    [[nodiscard]] bool fold(int page, const discogs::Page<Copy> &answer);
    void endReading();
    [[nodiscard]] bool mayHaveGrown() const;
    void decide();
    void confirmByAnotherPass();
    void lookFor(const QList<store::UnseenCopy> &unseen);
    void copiesReceived(const Result<discogs::Page<Copy>> &answer);
    void again();
    void end(Trust trust);
    void warn(const QString &text);
    void finish(const Result<Outcome> &outcome);
    template <class T>
    [[nodiscard]] bool held(const Result<T> &result);

    discogs::Client &m_client;
    const net::RequestQueue &m_queue;
    store::CollectionWriter &m_writer;
    Clock &m_clock;
    QString m_user;

    bool m_done = false;
    Wishes m_wishes;
    net::Call m_call;
    std::map<int, net::Call> m_calls; ///< by page
    PageBook m_book;
    qint64 m_pass = 0;
    std::optional<qint64> m_agreeing; ///< an earlier pass of this run that was consistent, too
    int m_passesMade = 0;
    int m_itemsRead = 0;
    QDateTime m_passStarted;        ///< by the server's clock
    bool m_grew = false;            ///< something was added while it was read
    QSet<InstanceId> m_fresh;       ///< added so short before, or after, that it began
    QSet<InstanceId> m_freshBefore; ///< the same of the pass before this one
    QStringList m_skipped;
    QList<ReleaseId> m_toLookFor;
    QSet<InstanceId> m_missing;
    Outcome m_outcome;
};

} // namespace vv::sync
