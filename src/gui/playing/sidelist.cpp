// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/playing/sidelist.h"

#include "base/display.h"
#include "gui/widgets.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kIndent = 14;

} // namespace

SideList::SideList(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"sideList"_s);
    setAccessibleName(tr("Tracks"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(metrics.touch ? 12 : 10);
    m_grid->setColumnStretch(1, 1);
}

void SideList::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QLabel *label : row)
            delete label;
    }
    m_rows.clear();
    m_side = {};
    m_artists.clear();
    m_current = -1;
}

void SideList::setSide(const RecordSide &side, const QList<ArtistCredit> &artists)
{
    if (side == m_side && artists == m_artists)
        return;
    clear();
    m_side = side;
    m_artists = artists;
    for (const SideLine &line : side.lines)
        addLine(line, artists);
}

void SideList::addLine(const SideLine &line, const QList<ArtistCredit> &artists)
{
    const auto at = static_cast<int>(m_rows.size());
    QString title = line.title.isEmpty() ? tr("Untitled") : line.title;
    if (!line.artists.isEmpty() && displayArtist(line.artists) != displayArtist(artists))
        title = tr("%1 – %2", "a track's artist and title").arg(displayArtist(line.artists), title);
    const Row row{makeLabel(u"body"_s, line.position), makeLabel(line.isTrack ? u"track"_s : u"body"_s, title),
                  makeLabel(u"body"_s, line.duration)};
    row[0]->setWordWrap(false);
    row[2]->setWordWrap(false);
    row[1]->setIndent(line.depth * kIndent);
    m_grid->addWidget(row[0], at, 0, Qt::AlignTop);
    m_grid->addWidget(row[1], at, 1, Qt::AlignTop);
    m_grid->addWidget(row[2], at, 2, Qt::AlignTop | Qt::AlignRight);
    m_rows += row;
}

void SideList::mark(const Row &row, bool on)
{
    setKind(row[0], on ? u"trackNow"_s : u"body"_s);
    setKind(row[1], on ? u"trackNow"_s : u"track"_s);
    setKind(row[2], on ? u"trackNow"_s : u"body"_s);
    row[1]->setAccessibleName(on ? tr("Playing: %1").arg(row[1]->text()) : QString());
}

void SideList::setCurrent(int line)
{
    if (line == m_current)
        return;
    if (m_current >= 0 && m_current < m_rows.size())
        mark(m_rows[m_current], false);
    m_current = line;
    if (line >= 0 && line < m_rows.size())
        mark(m_rows[line], true);
}

QWidget *SideList::current() const
{
    return m_current >= 0 && m_current < m_rows.size() ? m_rows[m_current][1] : nullptr;
}

} // namespace vv::gui
