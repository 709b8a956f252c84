// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace vv::models {
class NowPlaying;
}

namespace vv::gui {

/// What the time has to say of what is on.
struct TimesText {
    std::optional<int> whole; ///< seconds of the side; empty = no bar
    int gone = 0;             ///< of these
    QString elapsed;          ///< "11:41", or "since 14:05"
    QString left;             ///< "flip in 7:11"
    QString ended;            ///< "Side A has ended 3 min ago – flip?"
    QString spoken;           ///< all of it, for a screen reader

    friend bool operator==(const TimesText &, const TimesText &) = default;
};

[[nodiscard]] TimesText timesOf(const models::NowPlaying &playing, const QDateTime &now);

/// How far the side is: a bar with what is gone and what is left below it, and a line once it has ended. A screen
/// reader is told all of it as this widget's name.
class PlayingTimes : public QWidget
{
    Q_OBJECT

public:
    explicit PlayingTimes(QWidget *parent = nullptr);

    void setTimes(const TimesText &times);

private:
    QProgressBar *m_bar;
    QLabel *m_elapsed;
    QLabel *m_left;
    QLabel *m_ended;
    TimesText m_shown;
};

} // namespace vv::gui
