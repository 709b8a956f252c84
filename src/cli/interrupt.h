// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace vv::cli {

/**
 * SIGINT and SIGTERM as a Qt signal. A signal handler may do next to nothing, so it writes a byte into a pipe that the
 * event loop reads. One at a time in a process; a second signal while the first is being handled kills at once.
 */
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;
    /// Also before the event loop can tell. Thread: any.
    [[nodiscard]] static bool hasCome();

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vv::cli
