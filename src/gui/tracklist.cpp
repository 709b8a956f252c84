// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tracklist.h"

#include "base/display.h"
#include "gui/hiddenwhile.h"
#include "gui/mirrored.h"
#include "gui/record/creditgroups.h"
#include "gui/record/detailtext.h"
#include "gui/record/linklabel.h"
#include "gui/record/links.h"
#include "gui/widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSkeletonRows = 5;
constexpr int kIndent = 14;
constexpr int kSideGap = 10;
constexpr std::array kSkeletonWidths{0.62, 0.5, 0.7, 0.44, 0.58};

/// "Written-By Nell Featherby; Bass Bo Ravndalen"
QString creditsHtml(const QList<ArtistCredit> &credits)
{
    QStringList roles;
    const auto groups = groupedByRole(credits);
    for (const RoleGroup &group : groups) {
        QStringList names;
        for (const CreditedName &name : group.names)
            names += searchLink(u"credit"_s, name.name, name.shown);
        roles += (group.role.isEmpty() ? QString() : group.role.toHtmlEscaped() + u' ') + names.join(", "_L1);
    }
    return roles.join("; "_L1);
}

} // namespace

QString sidesText(const QList<Track> &tracks)
{
    const auto all = totalSeconds(tracks);
    if (!all)
        return {};
    QStringList parts;
    const auto sides = sideTotals(tracks);
    for (const SideTotal &side : sides) {
        if (sides.size() > 1 && !side.side.isEmpty() && side.seconds > 0)
            parts += TrackList::tr("%1 %2", "side or disc, and its time").arg(side.side, durationText(side.seconds));
    }
    parts += TrackList::tr("%1 in all", "a time").arg(durationText(*all));
    return parts.join(u" · "_s);
}

TrackList::TrackList(const Metrics &metrics, bool credits, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_table(new QWidget)
    , m_grid(new QGridLayout(m_table))
    , m_totals(makeLabel(u"muted"_s))
{
    setObjectName(u"trackList"_s);
    setAccessibleName(tr("Tracks"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(metrics.touch ? 10 : 8);
    m_grid->setColumnStretch(1, 1);
    m_totals->setObjectName(u"sideTotals"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table); // first: what comes into it is reached before what is under it
    layout->addWidget(m_totals);
    if (credits) {
        m_creditsButton = makeButton(u"trackCreditsButton"_s, tr("Show the credits of each track"), u"link"_s);
        m_creditsButton->setCheckable(true);
        m_creditsButton->setMinimumWidth(1); // with large text it is elided, else all of the page would be cut
        layout->addWidget(m_creditsButton, 0, Qt::AlignLeft);
        connect(m_creditsButton, &QPushButton::toggled, this, &TrackList::showCredits);
    }
    clear();
}

void TrackList::clear()
{
    qDeleteAll(m_cells);
    m_cells.clear();
    m_creditLines.clear();
    m_totals->hide();
    if (m_creditsButton)
        m_creditsButton->hide();
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
    if (!m_waiting && tracks == m_tracks && artists == m_artists)
        return;
    const HiddenWhile filling(m_table);
    clear();
    m_tracks = tracks;
    m_artists = artists;
    for (const Track &track : tracks)
        addTrack(track, 0);
    const QString totals = sidesText(tracks);
    m_totals->setText(totals);
    m_totals->setVisible(!totals.isEmpty());
    if (m_creditsButton) {
        m_creditsButton->setVisible(!m_creditLines.isEmpty());
        showCredits(m_creditsButton->isChecked());
    }
}

void TrackList::showCredits(bool on)
{
    m_creditsButton->setText(on ? tr("Hide the credits of each track") : tr("Show the credits of each track"));
    for (QWidget *line : std::as_const(m_creditLines))
        line->setVisible(on);
}

void TrackList::addTrack(const Track &track, int depth)
{
    const bool isWork = track.position.trimmed().isEmpty() && !track.parts.isEmpty();
    const QString side = trackSide(isWork ? track.parts.constFirst().position : track.position);
    const bool heading = track.type == Track::Type::Heading;
    if ((heading && m_row > 0) || (!side.isEmpty() && !m_side.isEmpty() && side != m_side))
        m_grid->setRowMinimumHeight(m_row++, kSideGap - m_grid->verticalSpacing() / 2);
    if (heading || !side.isEmpty())
        m_side = side; // after a heading the next side needs no room of its own

    auto *position = makeLabel(u"muted"_s, track.position.trimmed());
    auto *duration = makeLabel(u"muted"_s, track.duration);
    position->setWordWrap(false);
    duration->setWordWrap(false);
    m_grid->addWidget(position, m_row, 0, Qt::AlignTop);
    m_grid->addWidget(duration, m_row, 2, Qt::AlignTop | Qt::AlignRight);
    QWidget *title = makeTitle(track, depth);
    if (heading)
        m_grid->addWidget(title, m_row, 0, 1, 3);
    else
        m_grid->addWidget(title, m_row, 1, Qt::AlignTop);
    m_cells << position << title << duration;
    ++m_row;
    for (const Track &part : track.parts)
        addTrack(part, depth + 1);
}

/// The title, and close under it who it is by and who helped.
QWidget *TrackList::makeTitle(const Track &track, int depth)
{
    const bool heading = track.type == Track::Type::Heading;
    auto *title = makeLabel(heading ? u"strong"_s : u"small"_s, track.title.isEmpty() ? tr("Untitled") : track.title);
    title->setIndent(depth * kIndent);
    const bool own = !track.artists.isEmpty() && displayArtist(track.artists) != displayArtist(m_artists);
    const bool credited = m_creditsButton && !track.credits.isEmpty();
    if (!own && !credited)
        return title;
    auto *cell = new QWidget;
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    lines->addWidget(title);
    if (own)
        lines->addWidget(makeLine(artistsHtml(track.artists), depth));
    if (credited) {
        m_creditLines << makeLine(creditsHtml(track.credits), depth);
        lines->addWidget(m_creditLines.constLast());
    }
    return cell;
}

QWidget *TrackList::makeLine(const QString &html, int depth)
{
    auto *line = new LinkLabel(u"muted"_s, m_metrics.touch, QPalette::PlaceholderText);
    line->setHtml(html);
    line->setContentsMargins(mirrored({depth * kIndent, 0, 0, 0}));
    connect(line, &LinkLabel::searchRequested, this, &TrackList::searchRequested);
    return line;
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
