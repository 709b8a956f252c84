// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpmessage.h"

#include <QObject>

#include <chrono>

class QTcpSocket;
class QTimer;

namespace vv::demo {

/**
 * One client's connection: reads HTTP/1.1 requests one after the other and writes what it is told, right or wrong.
 *
 * After received() exactly one of the writing functions is called; until then the next, pipelined request waits.
 * Requests that break the limits (64 KiB of headers, 16 MiB of body) or the syntax are turned down here.
 * Thread: that of the socket. Deletes itself when the client is gone.
 */
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, int number, QObject *parent);

    [[nodiscard]] int number() const { return m_number; }

    void send(const HttpAnswer &answer);
    void close(); ///< FIN
    void reset(); ///< RST
    void sendGarbage();
    void sendTruncated(const HttpAnswer &answer);
    void drip(const HttpAnswer &answer, std::chrono::milliseconds pause);
    /// The head of a chunked answer and, until the client goes, one blank in a chunk each `pause`.
    void sendEndlessly(std::chrono::milliseconds pause);
    /// 200 with that many zero bytes, fed as fast as the client takes them.
    void sendZeros(qint64 size);
    /// 200 with `file` as the gzip of its body.
    void sendGzip(const QByteArray &file);

Q_SIGNALS:
    void received(vv::demo::HttpConnection *from, const vv::demo::HttpRequest &request);

private:
    void readMore();
    bool readHead();
    void turnDown(int status);
    void finished();
    void feed();
    [[nodiscard]] QByteArray wire(const HttpAnswer &answer) const;

    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_buffer;
    HttpRequest m_request;
    qint64 m_bodyMissing = -1; ///< -1 = the head is not complete
    bool m_answering = false;
    bool m_ended = false;
    QByteArray m_pending; ///< of a drip
    QTimer *m_dripping = nullptr;
    qint64 m_zerosLeft = 0;
};

} // namespace vv::demo
