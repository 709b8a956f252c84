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
    store::Play play{.copy = instance, .side = side, .at = m_clock.utc()};
    const auto added = m_writer ? m_writer->addPlay(instance, side, play.at) : fail(notOpen());
    if (!added) {
        Q_EMIT writeFailed(added.error());
        return;
    }
    play.id = *added;
    remember({.noted = play});
    Q_EMIT playChanged(play, true, false);
}

void Engine::removePlay(qint64 id)
{
    if (waits([this, id] { removePlay(id); }))
        return;
    takeOut(id, false);
}

void Engine::takeOut(qint64 play, bool undoing)
{
    const auto removed = m_database ? store::PlayLog(m_database->handle()).remove(play) : fail(notOpen());
    if (!removed) {
        Q_EMIT writeFailed(removed.error());
        return;
    }
    if (!undoing)
        remember({.removed = *removed});
    Q_EMIT playChanged(*removed, false, undoing);
}

void Engine::putBack(const store::Play &play)
{
    const auto done = m_database ? store::PlayLog(m_database->handle()).putBack(play) : fail(notOpen());
    if (!done)
        Q_EMIT writeFailed(done.error());
    else
        Q_EMIT playChanged(play, true, true);
}

} // namespace vv::sync
