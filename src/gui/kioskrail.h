// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vv {
class Clock;
}
namespace vv::models {
class SyncStatus;
}

namespace vv::gui {

/// The kiosk's left edge: a button for each page, and the clock and the state of the sync at its foot.
class KioskRail : public QWidget
{
    Q_OBJECT

public:
    KioskRail(models::SyncStatus &status, Clock &clock, const Metrics &metrics, QWidget *parent = nullptr);

    void mark(const QString &page);  ///< without a signal
    void setSyncBadge(int toDecide); ///< conflicts and failures on the Sync page

Q_SIGNALS:
    void pageChosen(const QString &page);

private:
    void addPage(QVBoxLayout *layout, const QString &page, const QString &iconName, const QString &text);
    void update();

    models::SyncStatus &m_status;
    Clock &m_clock;
    Metrics m_metrics;
    QHash<QString, QToolButton *> m_buttons;
    QLabel *m_badge;
    QLabel *m_time;
    QLabel *m_state;
};

} // namespace vv::gui
