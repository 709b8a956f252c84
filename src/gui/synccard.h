// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
class SyncStatus;
} // namespace vv::models

namespace vv::gui {

class IconLabel;

/// How the collection stands with Discogs, in words, and the one button that fits: cancel, sync, try again or connect.
class SyncCard : public QFrame
{
    Q_OBJECT

public:
    SyncCard(models::SyncStatus &status, models::Backend &backend, Clock &clock, QWidget *parent = nullptr);

    void fitInto(int width); ///< that there is for it

Q_SIGNALS:
    void connectRequested();     ///< the account has to be connected first
    void changeTokenRequested(); ///< Discogs does not accept the one there is

private:
    void update();
    void showProgress();
    void showProblem();
    void arrange();
    [[nodiscard]] bool isRefused() const;

    models::SyncStatus &m_status;
    models::Backend &m_backend;
    Clock &m_clock;
    IconLabel *m_icon;
    QLabel *m_heading;
    QProgressBar *m_bar;
    QLabel *m_detail;
    QPushButton *m_sync;
    QPushButton *m_cancel;
    QPushButton *m_connect;
    QBoxLayout *m_bottom; ///< what is said, and the button
    int m_room = 192;
};

} // namespace vv::gui
