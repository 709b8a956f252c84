// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/iothread.h"

namespace vv::sync {

IoThread::IoThread(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("vv-io"));
    m_thread.start();
}

IoThread::~IoThread()
{
    m_thread.quit();
    m_thread.wait();
}

Engine *IoThread::makeEngine(EngineConfig config)
{
    if (m_engine) {
        disconnect(m_engine, nullptr, nullptr, nullptr);
        disconnect(&m_thread, nullptr, m_engine, nullptr);
        m_engine->deleteLater();
    }
    m_engine = new Engine(std::move(config), m_clock);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    return m_engine;
}

} // namespace vv::sync
