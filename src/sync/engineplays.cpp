// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/database.h"
#include "sync/engine.h"

using namespace Qt::StringLiterals;

namespace vv::sync {

void Engine::recordPlay(InstanceId instance, const QString &side)
{
    if (waits([this, instance, side] { recordPlay(instance, side); }))
        return;
    noted(m_database ? store::Turntable(m_database->handle()).putOn(instance, side, m_clock.utc()) : fail(notOpen()));
}

void Engine::turnTo(InstanceId instance, const QString &side)
{
    if (waits([this, instance, side] { turnTo(instance, side); }))
        return;
    const auto turned
        = m_database ? store::Turntable(m_database->handle()).turnTo(instance, side, m_clock.utc()) : fail(notOpen());
    if (!turned)
        Q_EMIT writeFailed(turned.error());
    else if (*turned)
        noted(**turned);
}

void Engine::noted(const Result<store::PutOn> &done)
{
    if (!done) {
        Q_EMIT writeFailed(done.error());
        return;
    }
    remember({.noted = done->play, .on = done->before});
    Q_EMIT playChanged(done->play, true, false);
}

void Engine::takeOff()
{
    if (waits([this] { takeOff(); }))
        return;
    const auto off = m_database ? store::Turntable(m_database->handle()).takeOff() : fail(notOpen());
    if (!off) {
        Q_EMIT writeFailed(off.error());
        return;
    }
    if (!*off)
        return;
    remember({.on = *off});
    Q_EMIT takenOff(**off, false);
}

void Engine::putBackOn(const store::OnTurntable &on)
{
    const auto done = m_database ? store::Turntable(m_database->handle()).putBack(on) : fail(notOpen());
    if (!done)
        Q_EMIT writeFailed(done.error());
    else
        Q_EMIT takenOff(on, true);
}

void Engine::removePlay(qint64 id)
{
    if (waits([this, id] { removePlay(id); }))
        return;
    takeOut(id, false);
}

void Engine::takeOut(qint64 play, bool undoing, const std::optional<store::OnTurntable> &before)
{
    const auto removed = m_database ? store::PlayLog(m_database->handle()).remove(play, before) : fail(notOpen());
    if (!removed) {
        Q_EMIT writeFailed(removed.error());
        return;
    }
    if (!undoing)
        remember({.removed = removed->play, .on = removed->tookOff});
    Q_EMIT playChanged(removed->play, false, undoing);
}

void Engine::putBack(const store::Play &play, const std::optional<store::OnTurntable> &on)
{
    const auto done = m_database ? store::PlayLog(m_database->handle()).putBack(play, on) : fail(notOpen());
    if (!done)
        Q_EMIT writeFailed(done.error());
    else
        Q_EMIT playChanged(play, true, true);
}

} // namespace vv::sync
