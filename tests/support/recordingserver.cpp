// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recordingserver.h"

#include <QMutexLocker>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::test {

RecordingServer::RecordingServer(Answer answer)
    : m_answer(std::move(answer))
    , m_inside(std::make_unique<QObject>())
{
    if (!m_answer)
        m_answer = [](const QByteArray &) { return ok("{}"); };
    m_inside->moveToThread(&m_thread);
    m_thread.setObjectName(u"another host"_s);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_inside.get(),
        [this] {
            for (const char *address : {"127.0.0.1", "127.0.0.2", "::1"}) {
                auto *listener = new QTcpServer(m_inside.get());
                QObject::connect(listener, &QTcpServer::newConnection, m_inside.get(), [this, listener] {
                    while (QTcpSocket *socket = listener->nextPendingConnection()) {
                        const QMutexLocker lock(&m_mutex);
                        m_heard.emplaceBack();
                        take(socket, m_heard.size() - 1);
                    }
                });
                // Not every machine has IPv6, and then nobody can be sent there.
                if (listener->listen(QHostAddress(QString::fromLatin1(address)), m_port) && m_port == 0)
                    m_port = listener->serverPort();
            }
        },
        Qt::BlockingQueuedConnection);
}

RecordingServer::~RecordingServer()
{
    QMetaObject::invokeMethod(
        m_inside.get(), [this] { qDeleteAll(m_inside->children()); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void RecordingServer::take(QTcpSocket *socket, qsizetype number)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, number, waiting = QByteArray()]() mutable {
        const QByteArray bytes = socket->readAll();
        waiting += bytes;
        QList<QByteArray> heads;
        for (qsizetype end = 0; (end = waiting.indexOf("\r\n\r\n")) >= 0;) {
            heads += waiting.first(end);
            waiting.remove(0, end + 4); // a body stays, and is in front of the next head
        }
        {
            const QMutexLocker lock(&m_mutex);
            m_heard[number].bytes += bytes;
            m_requests += static_cast<int>(heads.size());
        }
        for (const QByteArray &head : std::as_const(heads))
            socket->write(m_answer(head));
    });
}

QUrl RecordingServer::url(const QString &scheme, const QString &host, const QString &path) const
{
    return QUrl(u"%1://%2:%3/%4"_s.arg(scheme, host).arg(m_port).arg(path));
}

QList<Heard> RecordingServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_heard;
}

int RecordingServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int RecordingServer::authorizations() const
{
    const QMutexLocker lock(&m_mutex);
    int count = 0;
    for (const Heard &one : m_heard)
        count += static_cast<int>(one.bytes.toLower().count("authorization"));
    return count;
}

bool RecordingServer::heard(const QByteArray &text) const
{
    const QMutexLocker lock(&m_mutex);
    return std::any_of(m_heard.begin(), m_heard.end(), [&](const Heard &one) { return one.bytes.contains(text); });
}

QByteArray RecordingServer::ok(const QByteArray &body, const QByteArray &type)
{
    return "HTTP/1.1 200 OK\r\ncontent-type: " + type + "\r\ncontent-length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace vv::test
