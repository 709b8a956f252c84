// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

namespace vv::demo {

namespace {

constexpr qsizetype kMaxHead = 64 * 1024;
constexpr qint64 kMaxBody = 16 * 1024 * 1024;
constexpr qint64 kFeedAhead = 1024 * 1024;
constexpr char kClosingHead[] = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::feed);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::readMore()
{
    if (m_ended) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_buffer += m_socket->readAll();
    if (m_answering) {
        if (m_buffer.size() > kMaxHead + kMaxBody)
            reset();
        return;
    }
    if (m_bodyMissing < 0 && !readHead())
        return;
    if (m_buffer.size() < m_bodyMissing)
        return;
    m_request.body = m_buffer.first(m_bodyMissing);
    m_buffer.remove(0, m_bodyMissing);
    m_bodyMissing = -1;
    m_answering = true;
    Q_EMIT received(this, m_request);
}

bool HttpConnection::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > kMaxHead)
            turnDown(431);
        return false;
    }
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);

    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1.")) {
        turnDown(400);
        return false;
    }
    m_request = {};
    m_request.method = first[0];
    QByteArray target = first[1];
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const qsizetype slash = target.indexOf('/', scheme + 3);
        target = slash < 0 ? QByteArray("/") : target.sliced(slash);
    }
    const qsizetype mark = target.indexOf('?');
    m_request.path = QString::fromLatin1(mark < 0 ? target : target.first(mark));
    if (mark >= 0)
        m_request.query = QUrlQuery(QString::fromLatin1(target.sliced(mark + 1).replace('+', "%20")));

    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            turnDown(400);
            return false;
        }
        m_request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    const QByteArray wish = m_request.header("Connection").toLower();
    m_request.keepAlive = first[2] == "HTTP/1.0" ? wish.contains("keep-alive") : !wish.contains("close");

    if (!m_request.header("Transfer-Encoding").isEmpty()) {
        turnDown(411);
        return false;
    }
    bool isNumber = true;
    const QByteArray length = m_request.header("Content-Length");
    m_bodyMissing = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodyMissing < 0 || m_bodyMissing > kMaxBody) {
        turnDown(isNumber && m_bodyMissing > kMaxBody ? 413 : 400);
        return false;
    }
    if (m_bodyMissing > m_buffer.size() && m_request.header("Expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void HttpConnection::turnDown(int status)
{
    m_request.keepAlive = false;
    m_answering = true;
    send(messageAnswer(status, QString::fromLatin1(reasonPhrase(status))));
}

QByteArray HttpConnection::wire(const HttpAnswer &answer) const
{
    const bool gzip = m_request.header("Accept-Encoding").contains("gzip");
    return onTheWire(answer, gzip, m_request.keepAlive, m_request.method == "HEAD");
}

void HttpConnection::send(const HttpAnswer &answer)
{
    m_socket->write(wire(answer));
    finished();
}

void HttpConnection::finished()
{
    if (!m_request.keepAlive) {
        close();
        return;
    }
    m_answering = false;
    // From the event loop, so that a client that pipelines does not make this call itself without end.
    if (!m_buffer.isEmpty())
        QTimer::singleShot(0, this, &HttpConnection::readMore);
}

void HttpConnection::close()
{
    m_ended = true;
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    m_ended = true;
    // A linger time of zero turns the close into an RST.
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
    deleteLater();
}

void HttpConnection::sendGarbage()
{
    static constexpr char kNotHttp[] = "\x16\x03\x01 lorem ipsum\r\n\x00\xff\xfe dolor sit amet\r\n\r\n";
    m_socket->write(kNotHttp, sizeof kNotHttp - 1);
    close();
}

void HttpConnection::sendTruncated(const HttpAnswer &answer)
{
    const QByteArray bytes = wire(answer);
    const qsizetype body = bytes.indexOf("\r\n\r\n") + 4;
    m_socket->write(bytes.first(body + (bytes.size() - body) / 2));
    close();
}

void HttpConnection::drip(const HttpAnswer &answer, std::chrono::milliseconds pause)
{
    m_pending = wire(answer);
    m_dripping = new QTimer(this);
    connect(m_dripping, &QTimer::timeout, this, [this] {
        m_socket->write(m_pending.first(1));
        m_pending.remove(0, 1);
        if (m_pending.isEmpty()) {
            m_dripping->deleteLater();
            m_dripping = nullptr;
            finished();
        }
    });
    m_dripping->start(pause);
}

void HttpConnection::sendEndlessly(std::chrono::milliseconds pause)
{
    m_socket->write(QByteArray(kClosingHead) + "transfer-encoding: chunked\r\n\r\n1\r\n{\r\n");
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { m_socket->write("1\r\n \r\n"); });
    timer->start(pause);
}

void HttpConnection::sendZeros(qint64 size)
{
    m_request.keepAlive = false;
    m_zerosLeft = size;
    m_socket->write(QByteArray(kClosingHead) + "content-length: " + QByteArray::number(size) + "\r\n\r\n");
}

void HttpConnection::sendGzip(const QByteArray &file)
{
    m_request.keepAlive = false;
    m_socket->write(QByteArray(kClosingHead) + "content-encoding: gzip\r\ncontent-length: "
                    + QByteArray::number(file.size()) + "\r\n\r\n" + file);
    finished();
}

void HttpConnection::feed()
{
    if (m_zerosLeft == 0)
        return;
    while (m_zerosLeft > 0 && m_socket->bytesToWrite() < kFeedAhead) {
        const qint64 piece = std::min<qint64>(m_zerosLeft, 64 * 1024);
        m_socket->write(QByteArray(piece, '\0'));
        m_zerosLeft -= piece;
    }
    if (m_zerosLeft == 0)
        finished();
}

} // namespace vv::demo
