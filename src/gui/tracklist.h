// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/metrics.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vv::gui {

/// The tracks of a release: position, title, duration; headings, works with parts, room between sides, how long each
/// side is, and, when they are asked for, who did what on a track.
class TrackList : public QWidget
{
    Q_OBJECT

public:
    /// `credits`: offers to show those of the tracks.
    TrackList(const Metrics &metrics, bool credits, QWidget *parent = nullptr);

    /// `artists` are the release's: only a track by others says by whom.
    void setTracks(const QList<Track> &tracks, const QList<ArtistCredit> &artists);
    /// Grey bars where the tracks will be.
    void setWaiting();
    void clear();

Q_SIGNALS:
    void searchRequested(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTrack(const Track &track, int depth);
    [[nodiscard]] QWidget *makeTitle(const Track &track, int depth);
    [[nodiscard]] QWidget *makeLine(const QString &html, int depth);
    void showCredits(bool on);

    Metrics m_metrics;
    QWidget *m_table;
    QGridLayout *m_grid;
    QLabel *m_totals;
    QPushButton *m_creditsButton = nullptr; ///< none where they are not offered
    QList<Track> m_tracks;
    QList<ArtistCredit> m_artists;
    QList<QWidget *> m_cells;
    QList<QWidget *> m_creditLines;
    QString m_side;
    int m_row = 0;
    bool m_waiting = false;
};

/// "Side A 14:02 · Side B 19:20 · 33:22 in all"; empty where no track has a duration.
[[nodiscard]] QString sidesText(const QList<Track> &tracks);

} // namespace vv::gui
