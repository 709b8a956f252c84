// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/pagelist.h"

#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace vv {
class Clock;
}
namespace vv::models {
class SyncStatus;
}

namespace vv::gui {

/// The kiosk's left edge: a button for each page, those that there is no room for behind one that leads to more, and
/// the clock and the state of the sync at its foot.
class KioskRail : public QWidget
{
    Q_OBJECT

public:
    KioskRail(models::SyncStatus &status, Clock &clock, const Metrics &metrics, QWidget *parent = nullptr);

    void mark(const QString &page);  ///< without a signal
    void setSyncBadge(int toDecide); ///< conflicts and failures on the Sync page
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page {
        PageEntry entry;
        QToolButton *button;
    };

    [[nodiscard]] QToolButton *makeRailButton(QVBoxLayout *layout, const QString &name, const QString &iconName,
                                              const QString &text);
    void addPage(QVBoxLayout *layout, const PageEntry &entry);
    [[nodiscard]] QToolButton *buttonOf(const QString &page) const; ///< null = none leads there
    void fit();
    void placeBadge();
    void openMenu();
    void update();

    models::SyncStatus &m_status;
    Clock &m_clock;
    Metrics m_metrics;
    QList<Page> m_pages;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QLabel *m_badge;
    QLabel *m_time;
    QLabel *m_state;
    QString m_page;
    int m_toDecide = 0;
};

} // namespace vv::gui
