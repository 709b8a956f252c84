// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QScrollArea;

namespace vv::covers {
class CoverService;
}

namespace vv::gui {

class CoverLabel;
class RecordHeader;
class TrackList;
struct RecordContent;

/**
 * The selected record over the list it was selected in: cover, what it is, tracks.
 *
 * Keys that walk go on to the list, whose next record is shown then; Enter opens its page; Space, Esc and a click put
 * it away.
 */
class QuickLook : public QWidget
{
    Q_OBJECT

public:
    QuickLook(covers::CoverService &covers, const Metrics &metrics, QWidget *window);

    void open(QWidget *list);
    /// `waiting`: the tracks are on their way.
    void setContent(const RecordContent &content, bool waiting);

Q_SIGNALS:
    void openRequested();
    void ratingChosen(int rating);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fit();

    Metrics m_metrics;
    QFrame *m_card;
    CoverLabel *m_cover;
    RecordHeader *m_header;
    TrackList *m_tracks;
    QLabel *m_none;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_list;
};

} // namespace vv::gui
