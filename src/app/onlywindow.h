// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace vv::app {

/**
 * Sees to it that there is one window for a data folder: a program that is started a second time asks the first one to
 * come to the front, and ends.
 *
 * Commands are not concerned; they may run beside it. A lock file says who is first, so that a crash leaves nothing
 * that keeps the next start from being it; a local socket that only this user may reach carries the wish. Thread: GUI.
 */
class OnlyWindow : public QObject
{
    Q_OBJECT

public:
    /// `folder` is what all accounts have in common (Locations::shared). It is made when it is not there.
    explicit OnlyWindow(const QString &folder, QObject *parent = nullptr);
    ~OnlyWindow() override;

    /// Whether this is the first one. A folder in which nothing can be written is no reason not to start.
    [[nodiscard]] bool isFirst() const noexcept { return m_first; }
    /// Asks the first one to come to the front with this account; empty = with the one it has open. Fails with Timeout
    /// when it does not answer.
    [[nodiscard]] Result<void> callFirst(const QString &account) const;

Q_SIGNALS:
    /// Somebody else was started, and asks for this account; empty = any.
    void called(const QString &account);

private:
    void answer();

    QString m_name; ///< of the socket
    QLockFile m_lock;
    bool m_first = true;
    QLocalServer m_server;
};

} // namespace vv::app
