// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace vv::test {

/// Everything one connection has sent.
struct Heard {
    QByteArray bytes;
    [[nodiscard]] QByteArray firstLine() const { return bytes.left(bytes.indexOf("\r\n")); }
};

/**
 * Another host: listens on one port of 127.0.0.1, 127.0.0.2 and ::1, on a thread of its own, and keeps every byte that
 * comes in, be it HTTP or not. A request gets what `answer` makes of its head, `{}` unless one is given.
 *
 * Thread: one makes and destroys it; `answer` runs on the server's own.
 */
class RecordingServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray &head)>;

    explicit RecordingServer(Answer answer = {});
    ~RecordingServer();
    Q_DISABLE_COPY_MOVE(RecordingServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("http"),
                           const QString &host = QStringLiteral("127.0.0.1"), const QString &path = {}) const;

    [[nodiscard]] QList<Heard> connections() const;
    [[nodiscard]] int requests() const; ///< heads of HTTP requests
    /// How often the name of that header came in, wherever: it is looked for in all that was sent.
    [[nodiscard]] int authorizations() const;
    [[nodiscard]] bool heard(const QByteArray &text) const;

    /// A whole answer that keeps the connection open.
    [[nodiscard]] static QByteArray ok(const QByteArray &body, const QByteArray &type = "application/json");

private:
    void take(QTcpSocket *socket, qsizetype number);

    Answer m_answer;
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives on the thread, holds listeners and sockets
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<Heard> m_heard;
    int m_requests = 0;
};

} // namespace vv::test
