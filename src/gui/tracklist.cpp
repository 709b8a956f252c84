// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tracklist.h"

#include "base/display.h"
#include "gui/widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSkeletonRows = 5;
constexpr int kIndent = 14;
constexpr int kSideGap = 10;
constexpr std::array kSkeletonWidths{0.62, 0.5, 0.7, 0.44, 0.58};

} // namespace

TrackList::TrackList(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"trackList"_s);
    setAccessibleName(tr("Tracks"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(metrics.touch ? 10 : 8);
    m_grid->setColumnStretch(1, 1);
}

void TrackList::clear()
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_tracks.clear();
    for (int row = 0; row < m_row; ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_row = 0;
    m_side.clear();
    m_waiting = false;
    setMinimumHeight(0);
    update();
}

void TrackList::setWaiting()
{
    clear();
    m_waiting = true;
    setMinimumHeight(kSkeletonRows * (m_metrics.body + 12));
}

void TrackList::setTracks(const QList<Track> &tracks, const QList<ArtistCredit> &artists)
{
    if (!m_waiting && tracks == m_tracks)
        return;
    clear();
    m_tracks = tracks;
    for (const Track &track : tracks)
        addTrack(track, artists, 0);
}

void TrackList::addTrack(const Track &track, const QList<ArtistCredit> &artists, int depth)
{
    const bool isWork = track.position.trimmed().isEmpty() && !track.parts.isEmpty();
    const QString side = trackSide(isWork ? track.parts.constFirst().position : track.position);
    const bool heading = track.type == Track::Type::Heading;
    if ((heading && m_row > 0) || (!side.isEmpty() && !m_side.isEmpty() && side != m_side))
        m_grid->setRowMinimumHeight(m_row++, kSideGap - m_grid->verticalSpacing() / 2);
    if (heading || !side.isEmpty())
        m_side = side; // after a heading the next side needs no room of its own

    const bool own = !track.artists.isEmpty() && displayArtist(track.artists) != displayArtist(artists);
    auto *position = makeLabel(u"muted"_s, track.position.trimmed());
    auto *title = makeLabel(heading ? u"strong"_s : u"small"_s, track.title.isEmpty() ? tr("Untitled") : track.title);
    auto *duration = makeLabel(u"muted"_s, track.duration);
    position->setWordWrap(false);
    duration->setWordWrap(false);
    title->setIndent(depth * kIndent);
    if (own)
        title->setText(title->text() + u'\n' + displayArtist(track.artists));
    m_grid->addWidget(position, m_row, 0, Qt::AlignTop);
    if (heading)
        m_grid->addWidget(title, m_row, 0, 1, 3);
    else
        m_grid->addWidget(title, m_row, 1, Qt::AlignTop);
    m_grid->addWidget(duration, m_row, 2, Qt::AlignTop | Qt::AlignRight);
    m_cells << position << title << duration;
    ++m_row;
    for (const Track &part : track.parts)
        addTrack(part, artists, depth + 1);
}

void TrackList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_waiting)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor grey = palette().color(QPalette::Mid);
    grey.setAlphaF(0.6F);
    painter.setBrush(grey);
    const int step = m_metrics.body + 12;
    const qreal thickness = m_metrics.body * 0.6;
    for (int row = 0; row < kSkeletonRows; ++row) {
        const qreal y = row * step + (step - thickness) / 2;
        painter.drawRoundedRect(QRectF(0, y, 18, thickness), 3, 3);
        painter.drawRoundedRect(QRectF(30, y, width() * kSkeletonWidths[static_cast<size_t>(row)], thickness), 3, 3);
    }
}

} // namespace vv::gui
