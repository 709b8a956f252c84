// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"
#include "store/statistics.h"

#include <QDate>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace vv {
class Clock;
}
namespace vv::models {
class Figures;
}

namespace vv::gui {

class BarChart;
class CalendarChart;
class LinkLabel;
class MessagePanel;
class StatTile;
class ValueChart;

/// The collection in figures: tiles, decades, genres, what it is worth and when it was listened to.
class StatsPage : public QWidget
{
    Q_OBJECT

public:
    StatsPage(models::Figures &figures, Clock &clock, const Metrics &metrics, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void searchRequested(const QString &query); ///< what was counted; empty = everything
    void dayRequested(const QDate &day);        ///< its plays
    void opened(vv::InstanceId instance);
    void addRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card {
        QFrame *frame;
        QVBoxLayout *column;
        QLabel *note; ///< in place of the chart, or below it; empty = hidden
    };

    [[nodiscard]] Card makeCard(const QString &name, const QString &title, QWidget *chart);
    void makeTiles();
    void makeCards();
    void arrange();
    void update();
    void showTiles(const store::Statistics &figures);
    void showDecades(const store::Statistics &figures);
    void showGenres(const store::Statistics &figures);
    void showValues(const store::Statistics &figures);
    void showPlays(const store::Statistics &figures);
    void showDay(int item);
    static void say(QLabel *note, const QString &text);

    models::Figures &m_figures;
    Clock &m_clock;
    Metrics m_metrics;
    QStackedWidget *m_stack;
    MessagePanel *m_message;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_tileGrid;
    QGridLayout *m_cardGrid;
    QList<StatTile *> m_tiles;
    QList<Card> m_cards;
    StatTile *m_records = nullptr;
    StatTile *m_artists = nullptr;
    StatTile *m_value = nullptr;
    StatTile *m_playedThisYear = nullptr;
    StatTile *m_neverPlayed = nullptr;
    BarChart *m_decades;
    BarChart *m_genres;
    ValueChart *m_values;
    CalendarChart *m_calendar;
    LinkLabel *m_day;
    LinkLabel *m_foremost;
    int m_columns = 0;
    int m_tileColumns = 0;
};

} // namespace vv::gui
