// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace vv::test {

/**
 * A timer of this thread that must tick. What lies between two ticks is how long nothing else could have been answered.
 *
 * Milliseconds of wall clock. How long the thread was ready to run and got no core is taken from
 * /proc/thread-self/schedstat (Linux, proc(5)) and is 0 elsewhere: that is the machine's doing and not the program's.
 */
class Watchdog : public QObject
{
public:
    struct Gap {
        double milliseconds = 0;
        double waiting = 0;   ///< how much of it this thread waited for a core
        double computing = 0; ///< how much of it this thread had one
        double at = 0;        ///< since the start

        [[nodiscard]] double own() const { return milliseconds - waiting; }
    };

    Watchdog();
    void restart();
    [[nodiscard]] std::vector<Gap> gaps() const; ///< the shortest first
    [[nodiscard]] Gap longest() const;           ///< by own()

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Moment {
        double wall = 0;
        double cpu = 0;
        double waited = 0;
    };
    [[nodiscard]] static Moment now();

    std::vector<Gap> m_gaps;
    Moment m_start;
    Moment m_last;
};

} // namespace vv::test
