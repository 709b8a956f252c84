// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nowplaying.h"

#include "base/clock.h"
#include "base/logging.h"
#include "models/backend.h"
#include "models/library.h"
#include "store/turntable.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::models {

NowPlaying::NowPlaying(Library &library, Backend &backend, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_backend(backend)
    , m_clock(clock)
    , m_loader(library, backend, clock)
    , m_tick(new QTimer(this))
{
    m_loader.setAsking(false);
    m_tick->setObjectName(u"playingSecond"_s);
    m_tick->setInterval(1s);
    connect(m_tick, &QTimer::timeout, this, &NowPlaying::ticked);
    connect(&m_loader, &DetailLoader::changed, this, &NowPlaying::loaded);
    connect(&m_library, &Library::changed, this, &NowPlaying::read);
    connect(&m_backend, &Backend::playChanged, this, &NowPlaying::read);
    connect(&m_backend, &Backend::takenOff, this, &NowPlaying::read);
    connect(&m_backend, &Backend::collectionChanged, this, &NowPlaying::read); // removed, renumbered, by a command
    connect(&m_backend, &Backend::photoSet, &m_loader, &DetailLoader::refresh);
    connect(&m_backend, &Backend::syncFinished, &m_loader, &DetailLoader::refresh);
    read();
}

void NowPlaying::read()
{
    std::optional<store::OnTurntable> on;
    if (const store::Turntable *turntable = m_library.turntable()) {
        auto found = turntable->now();
        if (found)
            on = std::move(*found);
        else
            qCWarning(lcModels) << "cannot tell what is on the turntable:" << found.error().detail;
    }
    const bool another = on != m_on;
    m_on = on;
    const InstanceId copy = m_on ? m_on->copy : InstanceId();
    if (copy != m_loader.instance())
        m_loader.show(copy); // tells that it has changed
    else if (another)
        loaded();
}

void NowPlaying::loaded()
{
    const store::CopyDetail *known = copy();
    m_sides = known && known->detail ? sidesOf(known->detail->tracks) : QList<RecordSide>();
    // A bonus disc with plain numbers has no name to be put on by, and nobody needs to flip it.
    for (qsizetype i = m_sides.size() - 1; i > 0; --i) {
        if (m_sides[i].name.isEmpty())
            m_sides.removeAt(i);
    }
    keepTicking();
    Q_EMIT changed();
}

int NowPlaying::side() const
{
    if (!m_on || m_sides.isEmpty())
        return -1;
    if (m_on->side.isEmpty())
        return 0;
    const auto found = std::find_if(m_sides.begin(), m_sides.end(),
                                    [this](const RecordSide &one) { return one.name == m_on->side; });
    return found == m_sides.end() ? -1 : static_cast<int>(found - m_sides.begin());
}

int NowPlaying::next() const
{
    const auto count = static_cast<int>(m_sides.size());
    if (!m_on || count == 0 || (count == 1 && side() == 0))
        return -1;
    return (side() + 1) % count;
}

QString NowPlaying::sideName() const
{
    const int at = side();
    if (at >= 0)
        return m_sides[at].name;
    return m_on ? m_on->side : QString();
}

qint64 NowPlaying::elapsed() const
{
    return m_on ? std::max<qint64>(0, m_on->since.secsTo(m_clock.utc())) : 0;
}

SideMoment NowPlaying::moment() const
{
    const int at = side();
    return at < 0 || isLongAgo() ? SideMoment() : momentOf(m_sides[at], elapsed());
}

void NowPlaying::setWatched(bool watched)
{
    m_watched = watched;
    m_loader.setAsking(watched);
    keepTicking();
}

void NowPlaying::keepTicking()
{
    const bool ticks = m_watched && m_on;
    if (ticks && !m_tick->isActive())
        m_tick->start();
    else if (!ticks)
        m_tick->stop();
}

void NowPlaying::turnTo(int side)
{
    if (m_on && side >= 0 && side < m_sides.size() && side != this->side())
        m_backend.turnTo(m_on->copy, m_sides[side].name);
}

void NowPlaying::done()
{
    if (m_on)
        m_backend.takeOff();
}

} // namespace vv::models
