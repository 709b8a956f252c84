// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/playhistory.h"

#include "base/timeofday.h"
#include "gui/widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr qsizetype kFew = 5;

} // namespace

PlayHistory::PlayHistory(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_table(new QWidget)
    , m_grid(new QGridLayout(m_table))
    , m_more(makeButton(u"morePlaysButton"_s, {}, u"link"_s))
{
    setObjectName(u"playHistory"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(metrics.touch ? 4 : 0);
    m_grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
}

void PlayHistory::setPlays(const QList<store::Play> &plays, int total)
{
    if (plays == m_plays && total == m_total)
        return;
    const bool another = plays.isEmpty() || m_plays.isEmpty() || plays.constFirst().copy != m_plays.constFirst().copy;
    if (another)
        m_all = false;
    m_plays = plays;
    m_total = total;
    fill();
}

void PlayHistory::fill()
{
    for (QWidget *cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater(); // one of them may be what led here
    }
    m_cells.clear();
    const qsizetype shown = m_all ? m_plays.size() : std::min(m_plays.size(), kFew);
    for (int row = 0; row < shown; ++row)
        addRow(row, m_plays[row]);
    const int rest = m_total - static_cast<int>(shown);
    m_more->setText(m_all ? tr("and %Ln earlier", nullptr, rest) : tr("Show %Ln more", nullptr, rest));
    m_more->setVisible(rest > 0);
    m_more->setEnabled(!m_all);
}

void PlayHistory::addRow(int row, const store::Play &play)
{
    const QLocale locale;
    const QDateTime local = play.at.toLocalTime();
    QString when = play.timeKnown
        ? locale.toString(local.date(), QLocale::LongFormat) + u", "_s + timeOfDayText(local.time())
        : tr("before %1").arg(locale.toString(local.date(), QLocale::LongFormat));
    if (!play.side.isEmpty())
        when = tr("%1, side %2", "time of a play").arg(when, play.side);
    auto *label = makeLabel(u"small"_s, when);
    auto *remove = makeIconButton(u"removePlayButton"_s, u"close"_s, tr("Played by mistake: remove this play"));
    remove->setAccessibleDescription(when);
    setKind(remove, u"small"_s);
    remove->setIconSize(QSize(grownWithText(13), grownWithText(13)));
    if (m_metrics.touch)
        remove->setMinimumSize(m_metrics.control, m_metrics.control);
    connect(remove, &QToolButton::clicked, this, [this, id = play.id] { Q_EMIT removeRequested(id); });
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(remove, row, 1);
    m_cells << label << remove;
}

} // namespace vv::gui
