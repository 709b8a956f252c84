// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onlywindow.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::app {

namespace {

constexpr int kPatience = 3000; // ms
constexpr qint64 kLongestCall = 1024;

/// A path in the data folder would be too long for a socket on some machines.
QString socketName(const QString &folder)
{
    const QByteArray where = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().left(24);
    return u"vinylvault-%1-%2"_s.arg(::getuid()).arg(QString::fromLatin1(hash));
}

} // namespace

OnlyWindow::OnlyWindow(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_lock((QDir().mkpath(folder), folder + "/window.lock"_L1))
{
    m_name = socketName(folder);
    m_lock.setStaleLockTime(0);
    m_first = m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
    if (!m_lock.isLocked())
        return;
    QLocalServer::removeServer(m_name); // what a crash has left
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OnlyWindow::answer);
    if (!m_server.listen(m_name))
        qCWarning(lcGui) << "a second start cannot be noticed:" << m_server.errorString();
}

OnlyWindow::~OnlyWindow() = default;

Result<void> OnlyWindow::callFirst(const QString &account) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kPatience)) {
        socket.write(account.toUtf8() + '\n');
        // Its answer, not only that the system took the call: it may hang.
        if (socket.waitForBytesWritten(kPatience)
            && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(kPatience)))
            return {};
    }
    return fail(Error::Kind::Timeout,
                u"VinylVault is open for this data folder already, but its window does not answer. Close it, or wait "
                "until it has ended."_s);
}

void OnlyWindow::answer()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto read = [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > kLongestCall)
                    caller->abort();
                return;
            }
            const QString account = QString::fromUtf8(caller->readLine(kLongestCall)).trimmed();
            caller->write("ok\n");
            caller->disconnectFromServer(); // once that is written
            Q_EMIT called(account);
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace vv::app
