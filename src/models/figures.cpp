// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"

#include "base/clock.h"
#include "base/logging.h"
#include "models/library.h"
#include "store/database.h"

#include <QLocale>
#include <QtConcurrent>

#include <chrono>

using namespace std::chrono_literals;

namespace vv::models {

namespace {

constexpr auto kRest = 2s; ///< a sync writes a page every few moments
constexpr int kDaysOfWeek = 7;

Result<store::Statistics> figuresIn(const QString &file, const store::StatisticsScope &scope)
{
    auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return store::statistics((*database)->handle(), scope);
}

QDate calendarStart(const QDate &today)
{
    const int sinceFirst
        = (today.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + kDaysOfWeek) % kDaysOfWeek;
    return today.addDays(-sinceFirst - (Figures::kWeeks - 1) * kDaysOfWeek);
}

} // namespace

Figures::Figures(Library &library, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    m_midnight.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Figures::look);
    connect(&m_midnight, &QTimer::timeout, this, &Figures::look);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Figures::taken);
    connect(&m_library, &Library::changed, this, &Figures::forget);
}

void Figures::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (wanted)
        look();
    else
        m_midnight.stop();
}

void Figures::forget()
{
    m_figures.reset();
    m_error.reset();
    m_asked = {};
    Q_EMIT changed();
    look();
}

void Figures::look()
{
    if (!m_isWanted || m_reading.isRunning())
        return; // afterwards it looks again
    const QDateTime now = m_clock.utc();
    const QDate today = now.toLocalTime().date();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(today.addDays(1).startOfDay())) + 1s);
    const store::CollectionReader *reader = m_library.reader();
    const auto state = reader ? reader->state() : Result<std::pair<qint64, qint64>>();
    const auto error = reader ? (state ? std::nullopt : std::optional(state.error())) : m_library.error();
    if (!reader || !state) {
        m_error = error;
        if (!reader && !error)
            m_figures = store::Statistics(); // there is no file yet, so nothing to count
        Q_EMIT changed();
        return;
    }
    const Asked wanted{m_library.file(), *state, today, calendarStart(today)};
    if (wanted == m_asked)
        return;
    if (m_rest.isActive() && wanted.file == m_asked.file)
        return; // looks then
    m_asked = wanted;
    m_reading.setFuture(QtConcurrent::run(figuresIn, wanted.file,
                                          store::StatisticsScope{.now = now, .calendarFrom = wanted.calendarFrom}));
}

void Figures::taken()
{
    if (m_asked.file != m_library.file())
        return look(); // they were those of another collection
    const auto read = m_reading.result();
    if (read) {
        m_figures = *read;
        m_error.reset();
    } else {
        m_error = read.error();
        qCWarning(lcModels) << "cannot count the collection:" << read.error().detail;
    }
    m_rest.start();
    Q_EMIT changed();
}

} // namespace vv::models
