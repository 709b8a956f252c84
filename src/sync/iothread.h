// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine.h"

#include <QObject>
#include <QThread>

namespace vv::sync {

/**
 * The I/O thread: the only place of this layer that says QThread. An Engine lives on it, and another one after a change
 * of account.
 *
 * Connect to the engine with a context object on your own thread, and call it with QMetaObject::invokeMethod: its slots
 * then run over there. The destructor lets the engine die in its thread and waits for that, so a transaction in the
 * middle is ended and what was under way is given up.
 */
class IoThread : public QObject
{
    Q_OBJECT

public:
    explicit IoThread(Clock &clock, QObject *parent = nullptr);
    ~IoThread() override;

    /// Ends the engine there was. The new one opens its database when it is told to (Engine::open).
    [[nodiscard]] Engine *makeEngine(EngineConfig config);
    /// The thread itself, for other workers that belong on it.
    [[nodiscard]] QThread *ioThread() { return &m_thread; }

private:
    Clock &m_clock;
    QThread m_thread;
    Engine *m_engine = nullptr; ///< lives on m_thread, which deletes it
};

} // namespace vv::sync
