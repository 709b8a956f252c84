// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page says of the figures.
#include "base/clock.h"
#include "gui/errortext.h"
#include "gui/messagepanel.h"
#include "gui/record/linklabel.h"
#include "gui/record/links.h"
#include "gui/stats/barchart.h"
#include "gui/stats/calendarchart.h"
#include "gui/stats/statspage.h"
#include "gui/stats/stattile.h"
#include "gui/stats/valuechart.h"
#include "gui/widgets.h"
#include "models/figures.h"
#include "models/money.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr qsizetype kMostGenres = 8;
constexpr int kMostGap = 20; ///< decades without a record are shown, too, but not centuries of them
constexpr int kDecade = 10;
constexpr int kCentury = 100;

QList<store::DecadeCount> withGaps(const QList<store::DecadeCount> &decades)
{
    if (decades.isEmpty() || (decades.constLast().from - decades.constFirst().from) / kDecade >= kMostGap)
        return decades;
    QList<store::DecadeCount> all;
    for (const store::DecadeCount &decade : decades) {
        while (!all.isEmpty() && all.constLast().from + kDecade < decade.from)
            all += {.from = all.constLast().from + kDecade, .copies = 0};
        all += decade;
    }
    return all;
}

/// Years as the grammar takes them, which knows none before 1000 but by their beginnings.
QString decadeQuery(const store::DecadeCount &decade)
{
    return decade.copies > 0 ? u"year:%1..%2"_s.arg(decade.from).arg(decade.from + kDecade - 1) : QString();
}

/// What is noted in the currency of the newest; a sum in another one says nothing beside it.
QList<ValuePoint> pointsOf(const QList<store::NotedValue> &values)
{
    QList<ValuePoint> points;
    const QString sign = values.isEmpty() ? QString() : models::signIn(values.constLast().median);
    for (const store::NotedValue &value : values) {
        const auto amount = models::amountIn(value.median);
        if (amount && models::signIn(value.median) == sign)
            points += {.at = value.at, .amount = *amount, .words = models::moneyText(*amount, 0, sign)};
    }
    return points;
}

} // namespace

void StatsPage::say(QLabel *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

void StatsPage::update()
{
    const auto &figures = m_figures.get();
    if (!figures) {
        if (m_figures.error()) {
            const ErrorText text = errorText(*m_figures.error(), Doing::ReadingStore);
            m_message->show(u"warning"_s, text.what, text.todo);
            m_stack->setCurrentWidget(m_message);
        } else {
            m_stack->setCurrentWidget(m_scroll);
        }
        return;
    }
    const bool isEmpty = figures->copies == 0 && figures->plays == 0 && figures->values.isEmpty();
    if (isEmpty)
        m_message->show(u"stats"_s, tr("Nothing to count yet"),
                        tr("Once there are records in the collection, it is shown here how old they are, what they are "
                           "worth and how often you play them."),
                        tr("Add records"));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_message) : m_scroll);
    if (isEmpty)
        return;
    showTiles(*figures);
    showDecades(*figures);
    showGenres(*figures);
    showValues(*figures);
    showPlays(*figures);
    arrange(); // tiles may need more room now
}

void StatsPage::showTiles(const store::Statistics &figures)
{
    m_records->setFigure(numberText(figures.copies));
    m_artists->setFigure(numberText(figures.artists));
    m_playedThisYear->setFigure(numberText(figures.playedThisYear));
    m_neverPlayed->setFigure(numberText(figures.neverPlayed));
    const QList<ValuePoint> points = pointsOf(figures.values);
    if (points.isEmpty())
        m_value->setNote(tr("not known yet"));
    else
        m_value->setFigure(points.constLast().words);
}

void StatsPage::showDecades(const store::Statistics &figures)
{
    const QList<store::DecadeCount> decades = withGaps(figures.decades);
    const bool isShort = !decades.isEmpty() && decades.constLast().from - decades.constFirst().from < kCentury;
    QList<Bar> bars;
    for (const store::DecadeCount &decade : decades) {
        const QString full = QString::number(decade.from);
        const QString digits = isShort ? full.right(2) : full;
        bars += {.label = tr("%1s", "a decade: 70s or 1970s").arg(digits),
                 .value = decade.copies,
                 .words
                 = tr("%1: %2", "decade or genre, so many records")
                       .arg(tr("%1s", "a decade: 70s or 1970s").arg(full), tr("%Ln record(s)", nullptr, decade.copies)),
                 .query = decadeQuery(decade)};
    }
    m_decades->setBars(bars);
    m_decades->setVisible(!bars.isEmpty());
    say(m_cards[0].note,
        figures.withoutYear > 0 ? tr("%Ln record(s) without a year", nullptr, figures.withoutYear) : QString());
}

void StatsPage::showGenres(const store::Statistics &figures)
{
    QList<Bar> bars;
    for (const store::GenreCount &genre : figures.genres.mid(0, kMostGenres)) {
        bars += {.label = genre.name,
                 .value = genre.copies,
                 .words = tr("%1: %2", "decade or genre, so many records")
                              .arg(genre.name, tr("%Ln record(s)", nullptr, genre.copies)),
                 .query = fieldQuery(u"genre"_s, genre.name)};
    }
    m_genres->setBars(bars);
    m_genres->setVisible(!bars.isEmpty());
    QStringList notes;
    if (const qsizetype rest = figures.genres.size() - bars.size(); rest > 0)
        notes += tr("%n more genre(s)", nullptr, static_cast<int>(rest));
    if (figures.withoutGenre > 0)
        notes += tr("%Ln record(s) without a genre", nullptr, figures.withoutGenre);
    say(m_cards[1].note, notes.join(u" · "_s));
}

void StatsPage::showValues(const store::Statistics &figures)
{
    const QList<ValuePoint> points = pointsOf(figures.values);
    const QDateTime now = m_clock.utc();
    m_values->setPoints(points.size() > 1 ? points : QList<ValuePoint>(), now.addYears(-store::kYearsOfValues), now);
    m_values->setVisible(points.size() > 1);
    QString note;
    if (points.isEmpty())
        note = tr("Discogs has not said yet what the collection is worth. It is asked at every sync.");
    else if (points.size() == 1)
        note = tr("%1 since %2. A line is drawn once Discogs has said another value at a later sync.")
                   .arg(points.constFirst().words,
                        QLocale().toString(points.constFirst().at.toLocalTime().date(), QLocale::LongFormat));
    say(m_cards[2].note, note);
}

void StatsPage::showPlays(const store::Statistics &figures)
{
    const bool hasPlays = figures.plays > 0;
    m_calendar->setDays(figures.calendarFrom, figures.calendar);
    m_calendar->setVisible(hasPlays);
    QStringList foremost;
    for (const store::MostPlayed &copy : figures.foremost)
        foremost
            += tr("%1 (%2)", "title, how often it was played")
                   .arg(linkHtml(searchHref(QString::number(copy.instance.value)), copy.title), numberText(copy.plays));
    m_foremost->setHtml(hasPlays && !foremost.isEmpty() ? tr("Most played: %1").arg(foremost.join(u", "_s))
                                                        : QString());
    m_foremost->setVisible(hasPlays && !foremost.isEmpty());
    say(m_cards[3].note,
        hasPlays ? QString() : tr("No plays yet. Choose Play on a record when you put it on, and it is counted here."));
    showDay(m_calendar->current());
}

/// What the calendar's cell says, in words that lead to the plays of that day.
void StatsPage::showDay(int item)
{
    const QString words = m_calendar->itemText(item);
    m_day->setVisible(!words.isEmpty() && m_calendar->isVisibleTo(this));
    m_day->setHtml(m_calendar->leadsOn(item) ? linkHtml(searchHref(u"day"_s), words) : words.toHtmlEscaped());
}

} // namespace vv::gui
