// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/call.h"
#include "store/database.h"
#include "store/tray.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace vv {
class Clock;
}
namespace vv::discogs {
class Client;
}

namespace vv::sync {

/**
 * Asks Discogs for what waits in the tray, one after the other: barcodes that were scanned, and releases of which only
 * the number is known. Nothing is ever decided here: several pressings are kept for the user to choose from.
 *
 * Errors: what concerns all requests (no connection, no token, no allowance) ends the round, and all that waits goes on
 * waiting; anything else costs only its row, until the next round.
 */
class TrayLookup : public QObject
{
    Q_OBJECT

public:
    /// `defer` takes what is to be done later while somebody else has the database, and says whether it did.
    using Defer = std::function<bool(std::function<void()>)>;

    TrayLookup(discogs::Client &client, store::Database &database, Clock &clock, Defer defer,
               QObject *parent = nullptr);

    void start(); ///< a round; nothing when one is under way
    void stop();  ///< what waits goes on waiting
    [[nodiscard]] bool isRunning() const noexcept { return m_asked != 0; }

Q_SIGNALS:
    void changed();  ///< rows of the tray
    void finished(); ///< the round is over, however it went; not after stop()

private:
    void next();
    void received(qint64 row, const Result<QList<Pressing>> &pressings);

    discogs::Client &m_client;
    store::Tray m_tray;
    Clock &m_clock;
    Defer m_defer;
    qint64 m_asked = 0;    ///< the row that is being asked for
    QSet<qint64> m_failed; ///< in this round
    net::Call m_call;
};

} // namespace vv::sync
