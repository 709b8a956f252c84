// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/playing/playingtimes.h"

#include "gui/playing/playingtext.h"
#include "gui/widgets.h"
#include "models/nowplaying.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace vv::gui {

TimesText timesOf(const models::NowPlaying &playing, const QDateTime &now)
{
    TimesText times;
    if (!playing.on())
        return times;
    if (playing.isLongAgo()) {
        times.elapsed = times.spoken = sinceText(playing.on()->since, now, QLocale());
        return times;
    }
    const qint64 elapsed = playing.elapsed();
    times.elapsed = times.spoken = clockText(elapsed);
    const int at = playing.side();
    if (at < 0)
        return times;
    const RecordSide &side = playing.sides()[at];
    const SideMoment moment = playing.moment();
    const int next = playing.next();
    const bool flips = next > at && areBackToBack(side.name, playing.sides()[next].name);
    times.whole = side.seconds();
    times.gone = times.whole.value_or(0) - moment.left.value_or(0);
    times.spoken = spokenText(side, moment, elapsed, flips);
    if (moment.hasEnded()) {
        times.elapsed = clockText(times.gone);
        times.ended = endedText(side.name, moment.over, flips);
    } else if (moment.left) {
        times.left = leftText(*moment.left, flips);
    }
    return times;
}

PlayingTimes::PlayingTimes(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_elapsed(makeLabel(u"muted"_s))
    , m_left(makeLabel(u"muted"_s))
    , m_ended(makeLabel(u"accent"_s))
{
    setObjectName(u"playingTimes"_s);
    m_bar->setObjectName(u"playingBar"_s);
    m_bar->setTextVisible(false);
    m_elapsed->setObjectName(u"playingElapsed"_s);
    m_left->setObjectName(u"playingLeft"_s);
    m_ended->setObjectName(u"playingEnded"_s);
    m_left->setWordWrap(false);
    m_ended->hide();
    auto *ends = new QHBoxLayout;
    ends->setContentsMargins(0, 0, 0, 0);
    ends->addWidget(m_elapsed, 1);
    ends->addWidget(m_left);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_bar);
    layout->addLayout(ends);
    layout->addWidget(m_ended);
}

void PlayingTimes::setTimes(const TimesText &times)
{
    if (times == m_shown)
        return;
    m_shown = times;
    m_bar->setVisible(times.whole.has_value());
    m_bar->setRange(0, times.whole.value_or(1));
    m_bar->setValue(times.gone);
    m_elapsed->setText(times.elapsed);
    m_elapsed->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)); // figures have no direction
    m_left->setText(times.left);
    m_ended->setText(times.ended);
    m_ended->setVisible(!times.ended.isEmpty());
    setAccessibleName(times.spoken);
    m_bar->setAccessibleName(times.spoken);
}

} // namespace vv::gui
