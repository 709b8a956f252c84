// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace vv::net {

/**
 * One request of NetworkTransport under way: collects the body up to its limit, watches the deadline, and turns Qt's
 * many ways to end into one Result. Deletes itself when it has answered or was aborted.
 *
 * Source: platform-facts.md §4 (an answer cut off late still ends without an error, a transfer timeout is an idle
 * timer only, a size check in downloadProgress comes too late).
 */
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkReply *reply, const HttpRequest &request, Done<HttpReply> done, QObject *parent);
    ~Exchange() override;

    void abort(); ///< `done` never runs

private:
    void collect();
    void finished();
    void answer(Result<HttpReply> result);
    void stop();
    [[nodiscard]] Result<HttpReply> outcome();

    QNetworkReply *m_reply;
    Done<HttpReply> m_done;
    QTimer m_deadline;
    QByteArray m_body;
    qint64 m_maxBody;
};

} // namespace vv::net
