// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "gui/metrics.h"

#include <QFrame>

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
class InlineQuestion;

/// The head of the Sync page: how the collection stands with Discogs, all that is known of a sync under way, and the
/// buttons that begin and end one.
class SyncPanel : public QFrame
{
    Q_OBJECT

public:
    SyncPanel(models::SyncStatus &status, models::Backend &backend, Clock &clock, const Metrics &metrics,
              QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void connectRequested();
    void changeTokenRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void finished(const SyncOutcome &outcome);
    void update();
    void showHeading();
    void showTimes();
    void showProblem();
    [[nodiscard]] bool isRefused() const;

    models::SyncStatus &m_status;
    models::Backend &m_backend;
    Clock &m_clock;
    IconLabel *m_icon;
    QLabel *m_heading;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QLabel *m_times;
    QLabel *m_details;
    QLabel *m_problem;
    InlineQuestion *m_heldBack;
    QPushButton *m_sync;
    QPushButton *m_full;
    QPushButton *m_cancel;
    QPushButton *m_connect;
};

} // namespace vv::gui
