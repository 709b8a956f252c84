// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"

#include <QColor>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QScrollArea;

namespace vv {
class Clock;
}
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class NowPlaying;
}

namespace vv::gui {

class LinkLabel;
class MessagePanel;
class PlayingSleeve;
class PlayingTimes;
class SideList;

/// What is on the turntable: its cover with the record half out of it, the tracks of the side that is up, how long it
/// goes on, and what to do next. Upright, the cover is on top.
class PlayingPage : public QWidget
{
    Q_OBJECT

public:
    PlayingPage(models::NowPlaying &playing, covers::CoverService &covers, Clock &clock, const Metrics &metrics,
                QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void spinRequested();
    void collectionRequested();
    void openRequested(vv::InstanceId instance);
    void searchRequested(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeColumn();
    void makeButtons();
    void setUp();
    void update(); ///< another record, side, or more is known of it
    void showTracks();
    void showSides();
    void tick(); ///< only what the time has changed
    void tint();
    void arrange();
    [[nodiscard]] int leastColumn() const;
    void fitWords(); ///< the tracks scroll only where there is no room for all of them

    models::NowPlaying &m_playing;
    Clock &m_clock;
    Metrics m_metrics;
    MessagePanel *m_empty;
    QWidget *m_content;
    QBoxLayout *m_layout; ///< of the content
    PlayingSleeve *m_sleeve;
    QScrollArea *m_scroll;
    QLabel *m_side;
    QLabel *m_title;
    LinkLabel *m_artist;
    SideList *m_tracks;
    QLabel *m_unknown; ///< why there are no tracks
    QPushButton *m_retry;
    PlayingTimes *m_times;
    QWidget *m_buttons = nullptr;
    QPushButton *m_flip;
    QPushButton *m_done;
    QPushButton *m_others; ///< sides of a set
    QMenu *m_sides;
    QPushButton *m_back = nullptr;    ///< kiosk only
    const QWidget *m_given = nullptr; ///< the focus by us and not by the user
    InstanceId m_shown;
    QString m_said; ///< side and track, as last announced
    QColor m_ground;
};

} // namespace vv::gui
