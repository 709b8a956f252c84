// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stats/statspage.h"

#include "base/clock.h"
#include "gui/errortext.h"
#include "gui/messagepanel.h"
#include "gui/record/linklabel.h"
#include "gui/stats/barchart.h"
#include "gui/stats/calendarchart.h"
#include "gui/stats/stattile.h"
#include "gui/stats/valuechart.h"
#include "gui/widgets.h"
#include "models/figures.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPageSide = 26; ///< of the page
constexpr int kTouchSide = 14;
constexpr int kBetween = 14;
constexpr int kTwoColumnsNeed = 660;

} // namespace

StatsPage::StatsPage(models::Figures &figures, Clock &clock, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_clock(clock)
    , m_metrics(metrics)
    , m_stack(new QStackedWidget)
    , m_message(new MessagePanel)
    , m_tileGrid(new QGridLayout)
    , m_cardGrid(new QGridLayout)
    , m_decades(new BarChart(u"decadesChart"_s, BarChart::Shape::Columns, metrics))
    , m_genres(new BarChart(u"genresChart"_s, BarChart::Shape::Rows, metrics))
    , m_values(new ValueChart(metrics))
    , m_calendar(new CalendarChart(metrics))
    , m_day(new LinkLabel(u"muted"_s, metrics.touch, QPalette::PlaceholderText))
    , m_foremost(new LinkLabel(u"muted"_s, metrics.touch, QPalette::PlaceholderText))
{
    setObjectName(u"statsPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    makeTiles();
    makeCards();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = metrics.touch ? kTouchSide : kPageSide;
    column->setContentsMargins(side, metrics.touch ? 12 : 20, side, side);
    column->setSpacing(kBetween);
    QLabel *title = makeLabel(u"head"_s, tr("Statistics"));
    if (metrics.touch)
        title->hide();
    column->addWidget(title);
    column->addLayout(m_tileGrid);
    column->addLayout(m_cardGrid);
    column->addStretch(1);
    m_scroll = makeScroll(content, metrics.touch);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    const auto search = [this](const BarChart *chart) {
        return [this, chart](int item) { Q_EMIT searchRequested(chart->bars().value(item).query); };
    };
    connect(m_decades, &Chart::chosen, this, search(m_decades));
    connect(m_genres, &Chart::chosen, this, search(m_genres));
    connect(m_calendar, &Chart::chosen, this, [this](int item) { Q_EMIT dayRequested(m_calendar->dayOf(item)); });
    connect(m_calendar, &Chart::currentChanged, this, &StatsPage::showDay);
    connect(m_message, &MessagePanel::actionChosen, this, &StatsPage::addRequested);
    connect(&m_figures, &models::Figures::changed, this, &StatsPage::update);
    arrange();
    update();
}

StatsPage::Card StatsPage::makeCard(const QString &name, const QString &title, QWidget *chart)
{
    auto *frame = new QFrame;
    frame->setObjectName(name);
    setKind(frame, u"panel"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(17, 15, 17, 17);
    column->setSpacing(12);
    column->addWidget(makeLabel(u"cardTitle"_s, title));
    column->addWidget(chart);
    chart->setAccessibleName(title);
    QLabel *note = makeLabel(u"muted"_s);
    note->setObjectName(name + u"Note"_s);
    note->hide();
    column->addWidget(note);
    return {frame, column, note};
}

void StatsPage::makeCards()
{
    m_cardGrid->setSpacing(kBetween);
    m_cards
        = {makeCard(u"decadesCard"_s, tr("Records by decade"), m_decades),
           makeCard(u"genresCard"_s, tr("Genres"), m_genres),
           makeCard(u"valueCard"_s, tr("Collection value, two years"), m_values),
           makeCard(u"calendarCard"_s, tr("Listening, last %n week(s)", nullptr, models::Figures::kWeeks), m_calendar)};
    m_day->hide(); // until there is something to say
    m_foremost->hide();
    m_day->setObjectName(u"dayLabel"_s);
    m_foremost->setObjectName(u"mostPlayedLabel"_s);
    connect(m_day, &LinkLabel::searchRequested, this,
            [this] { Q_EMIT dayRequested(m_calendar->dayOf(m_calendar->current())); });
    // The address of a link is the number of its copy.
    connect(m_foremost, &LinkLabel::searchRequested, this,
            [this](const QString &instance) { Q_EMIT opened({instance.toLongLong()}); });
    m_cards[3].column->addWidget(m_day);
    m_cards[3].column->addWidget(m_foremost);
    for (const Card &card : std::as_const(m_cards))
        card.column->addStretch(1);
}

void StatsPage::makeTiles()
{
    m_tileGrid->setSpacing(kBetween);
    m_records = new StatTile(u"recordsTile"_s, tr("Records"), true, m_metrics);
    m_artists = new StatTile(u"artistsTile"_s, tr("Artists"), false, m_metrics);
    m_value = new StatTile(u"valueTile"_s, tr("Median value"), false, m_metrics);
    m_playedThisYear = new StatTile(u"playedTile"_s, tr("Played this year"), true, m_metrics);
    m_neverPlayed = new StatTile(u"neverPlayedTile"_s, tr("Never played"), true, m_metrics);
    m_tiles = {m_records, m_artists, m_value, m_playedThisYear, m_neverPlayed};
    connect(m_records, &QAbstractButton::clicked, this, [this] { Q_EMIT searchRequested({}); });
    connect(m_neverPlayed, &QAbstractButton::clicked, this, [this] { Q_EMIT searchRequested(u"plays:0"_s); });
    connect(m_playedThisYear, &QAbstractButton::clicked, this,
            [this] { Q_EMIT searchRequested(u"played:%1"_s.arg(m_clock.utc().toLocalTime().date().year())); });
}

void StatsPage::arrange()
{
    const int room = width() - 2 * (m_metrics.touch ? kTouchSide : kPageSide);
    int widest = 1;
    for (const StatTile *tile : std::as_const(m_tiles))
        widest = std::max(widest, tile->sizeHint().width());
    const auto count = static_cast<int>(m_tiles.size());
    int tileColumns = std::clamp((room + kBetween) / (widest + kBetween), 1, count);
    if (tileColumns == count - 1)
        tileColumns = (count + 1) / 2; // else one would stand alone
    const int columns = room >= m_metrics.grown(kTwoColumnsNeed) ? 2 : 1;
    if (tileColumns != m_tileColumns) {
        m_tileColumns = tileColumns;
        for (int i = 0; i < count; ++i)
            m_tileGrid->addWidget(m_tiles[i], i / tileColumns, i % tileColumns);
        for (int i = 0; i < count; ++i)
            m_tileGrid->setColumnStretch(i, i < tileColumns ? 1 : 0);
    }
    if (columns != m_columns) {
        m_columns = columns;
        for (int i = 0; i < m_cards.size(); ++i)
            m_cardGrid->addWidget(m_cards[i].frame, i / columns, i % columns);
        m_cardGrid->setColumnStretch(0, columns == 2 ? 4 : 1);
        m_cardGrid->setColumnStretch(1, columns == 2 ? 3 : 0);
    }
}

void StatsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_figures.setWanted(true);
}

void StatsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_figures.setWanted(false);
}

void StatsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_scroll)
        m_decades->setFocus(Qt::OtherFocusReason);
    else
        m_message->focusAction();
}

} // namespace vv::gui
