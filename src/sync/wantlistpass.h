// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "net/call.h"
#include "sync/pagebook.h"

#include <QObject>
#include <QStringList>

namespace vv {
class Clock;
}
namespace vv::discogs {
class Client;
template <class T>
struct Page;
} // namespace vv::discogs
namespace vv::store {
class CollectionWriter;
}

namespace vv::sync {

/**
 * Reads the whole wantlist and takes it over when it is one picture; else the one from before is kept.
 *
 * The collection is what counts: a wantlist that this account does not give is a warning, not a failure.
 * Thread: that of the client and the writing connection. `finished` is emitted once.
 */
class WantlistPass : public QObject
{
    Q_OBJECT

public:
    struct Outcome {
        bool isRead = false;         ///< it was taken over
        bool isWorthAnother = false; ///< it was not, but may be the next time
        int heldBack = 0;            ///< wants that were not removed because they are too many
        QStringList warnings;

        friend bool operator==(const Outcome &, const Outcome &) = default; ///< moc needs it
    };

    WantlistPass(discogs::Client &client, store::CollectionWriter &writer, Clock &clock, QString user,
                 QObject *parent = nullptr);
    ~WantlistPass() override;

    void start(bool removeMany = false); ///< `removeMany`: the user has agreed to a mass removal
    void stop();                         ///< nothing is written or emitted any more

Q_SIGNALS:
    void counted(int page, int pages, int items, int total);
    void finished(const vv::Result<vv::sync::WantlistPass::Outcome> &outcome);

private:
    void read(int page);
    void received(int page, const Result<discogs::Page<Want>> &answer);
    void end();
    void finish(const Result<Outcome> &outcome);

    discogs::Client &m_client;
    store::CollectionWriter &m_writer;
    Clock &m_clock;
    QString m_user;
    net::Call m_call;
    QList<Want> m_wants;
    PageBook m_book;
    bool m_removeMany = false;
    Outcome m_outcome;
};

} // namespace vv::sync
