// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "store/playlog.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vv::gui {

/// When a copy was on the turntable, newest first; each play can be taken out, and the undo bar brings it back.
class PlayHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PlayHistory(const Metrics &metrics, QWidget *parent = nullptr);

    /// `total` may be more than the plays that are listed.
    void setPlays(const QList<store::Play> &plays, int total);

Q_SIGNALS:
    void removeRequested(qint64 play);

private:
    void fill();
    void addRow(int row, const store::Play &play);

    Metrics m_metrics;
    QWidget *m_table;
    QGridLayout *m_grid;
    QPushButton *m_more;
    QList<store::Play> m_plays;
    int m_total = 0;
    bool m_all = false;
    QList<QWidget *> m_cells;
};

} // namespace vv::gui
