// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statistics.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>

namespace vv {
class Clock;
}

namespace vv::models {

class Library;

/**
 * The collection in figures, for whoever shows them (store/statistics.h).
 *
 * Read on Qt's pool through a connection of its own while they are wanted: when something was written, but not more
 * often than every two seconds, and when a new day begins. The ones from before stay until then. The calendar has
 * kWeeks whole weeks, the last of which is the one with today in it; they begin as the user's language has it.
 * Thread: GUI. Errors: a failed read is logged; error() has why, and the figures stay what they were.
 */
class Figures : public QObject
{
    Q_OBJECT

public:
    static constexpr int kWeeks = 26;

    Figures(Library &library, Clock &clock, QObject *parent = nullptr);

    void setWanted(bool wanted); ///< whether anybody looks
    void look();                 ///< something may have been written

    [[nodiscard]] const std::optional<store::Statistics> &get() const noexcept { return m_figures; } ///< none yet
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        QString file;
        std::pair<qint64, qint64> state{-1, -1};
        QDate today;
        QDate calendarFrom;

        friend bool operator==(const Asked &, const Asked &) = default;
    };

    void taken();
    void forget();

    Library &m_library;
    Clock &m_clock;
    QTimer m_rest; ///< after a read
    QTimer m_midnight;
    QFutureWatcher<Result<store::Statistics>> m_reading;
    Asked m_asked;
    bool m_isWanted = false;
    std::optional<store::Statistics> m_figures;
    std::optional<Error> m_error;
};

} // namespace vv::models
