// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sides.h"
#include "models/detailloader.h"
#include "store/playlog.h"

#include <QObject>

#include <optional>

class QTimer;

namespace vv::models {

/**
 * What is on the turntable, side by side, and where the needle is.
 *
 * Everything is counted from when the side was put on by the clock's utc(), so a restart loses nothing. Only while
 * somebody watches does it tick, once a second, and ask Discogs for tracks that are missing. After kLong nobody knows
 * any more whether the record still turns: from then on only since when it is on is worth saying.
 * Thread: GUI.
 */
class NowPlaying : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kLong = 3LL * 60 * 60; ///< seconds

    NowPlaying(Library &library, Backend &backend, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<store::OnTurntable> &on() const { return m_on; }
    [[nodiscard]] const store::CopyDetail *copy() const { return m_on ? m_loader.copy() : nullptr; }
    [[nodiscard]] DetailLoader &loader() { return m_loader; } ///< says whether the tracks are on their way

    [[nodiscard]] const QList<RecordSide> &sides() const { return m_sides; } ///< empty = the tracks are not known
    [[nodiscard]] int side() const; ///< index of what is up; -1 = not among the sides that are known
    [[nodiscard]] int next() const; ///< index of the one to go on with; after the last the first; -1 = there is none
    /// The side's name, also where no tracks are known; empty = it has none.
    [[nodiscard]] QString sideName() const;

    [[nodiscard]] qint64 elapsed() const; ///< seconds; 0 where the clock has been put back
    [[nodiscard]] bool isLongAgo() const { return elapsed() > kLong; }
    [[nodiscard]] SideMoment moment() const; ///< of the side that is up, now

    void setWatched(bool watched);
    void turnTo(int side); ///< index
    void done();

Q_SIGNALS:
    void changed();
    void ticked(); ///< a second has passed

private:
    void read();
    void loaded();
    void keepTicking();

    Library &m_library;
    Backend &m_backend;
    Clock &m_clock;
    DetailLoader m_loader;
    std::optional<store::OnTurntable> m_on;
    QList<RecordSide> m_sides;
    QTimer *m_tick;
    bool m_watched = false;
};

} // namespace vv::models
