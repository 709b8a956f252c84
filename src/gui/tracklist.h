// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/metrics.h"

#include <QWidget>

class QGridLayout;

namespace vv::gui {

/// The tracks of a release: position, title, duration; headings, works with parts, and room between sides.
class TrackList : public QWidget
{
    Q_OBJECT

public:
    explicit TrackList(const Metrics &metrics, QWidget *parent = nullptr);

    /// `artists` are the release's: only a track by others says by whom.
    void setTracks(const QList<Track> &tracks, const QList<ArtistCredit> &artists);
    /// Grey bars where the tracks will be.
    void setWaiting();
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTrack(const Track &track, const QList<ArtistCredit> &artists, int depth);

    Metrics m_metrics;
    QGridLayout *m_grid;
    QList<Track> m_tracks;
    QList<QWidget *> m_cells;
    QString m_side;
    int m_row = 0;
    bool m_waiting = false;
};

} // namespace vv::gui
