// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <functional>
#include <memory>

namespace vv::cli {

/**
 * Looks up the addresses of one name, and can be given up at any moment.
 *
 * QHostInfo cannot: a silent name server keeps its thread for ten seconds and more, and the end of the program waits
 * for that thread. So the system's own call runs on a thread that nobody waits for; all it touches is what it shares
 * with this object. Destruction gives up. Thread: one, with an event loop.
 */
class NameLookup : public QObject
{
    Q_OBJECT

public:
    /// Addresses, or the system's words for why there are none. Runs from the event loop, once.
    using Done = std::function<void(const QList<QHostAddress> &addresses, const QString &why)>;

    NameLookup(const QString &host, Done done);
    ~NameLookup() override;

private:
    struct Shared;
    static void run(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vv::cli
