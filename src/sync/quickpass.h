// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "net/call.h"
#include "store/collectionwriter.h"
#include "store/syncreader.h"

#include <QObject>

namespace vv {
class Clock;
}
namespace vv::discogs {
class Client;
template <class T>
struct Page;
} // namespace vv::discogs

namespace vv::sync {

/**
 * Looks whether anything has been added, removed or moved since: reads the newest page, and compares the number of
 * copies in each folder. Edits of a rating or a field on an older page stay invisible to it (discogs-api.md §11.3).
 *
 * As long as a whole page is new it reads the next one. It removes nothing.
 * Thread: that of the client and the writing connection. `finished` is emitted once.
 */
class QuickPass : public QObject
{
    Q_OBJECT

public:
    QuickPass(discogs::Client &client, store::CollectionWriter &writer, store::SyncReader &reader, Clock &clock,
              QString user, QObject *parent = nullptr);
    ~QuickPass() override;

    void start(const QList<Folder> &folders); ///< as the server has just listed them
    void stop() { m_call.cancel(); }          ///< nothing is written or emitted any more

Q_SIGNALS:
    void changed(const vv::store::Changes &changes); ///< rows were written
    /// Whether the store agrees with the server now; if not, it takes a full pass.
    void finished(const vv::Result<bool> &upToDate);

private:
    void read(int page);
    void received(int page, const Result<discogs::Page<Copy>> &answer);
    [[nodiscard]] Result<bool> agrees(int items) const;
    template <class T>
    [[nodiscard]] bool held(const Result<T> &result);

    discogs::Client &m_client;
    store::CollectionWriter &m_writer;
    store::SyncReader &m_reader;
    Clock &m_clock;
    QString m_user;
    QList<Folder> m_folders;
    qint64 m_pass = 0;
    net::Call m_call;
};

} // namespace vv::sync
