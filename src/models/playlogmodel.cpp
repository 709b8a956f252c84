// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playlogmodel.h"

#include "base/timeofday.h"
#include "models/library.h"
#include "models/rowtext.h"
#include "store/database.h"

#include <QLocale>
#include <QtConcurrent>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

constexpr int kMostRows = 2000; ///< that are remembered
constexpr int kBefore = 30;
constexpr int kAfter = 60;

QDateTime localTime(const store::LoggedPlay &play)
{
    return QDateTime::fromMSecsSinceEpoch(play.at);
}

} // namespace

PlayLogModel::PlayLogModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_rows(kMostRows, kBefore, kAfter)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PlayLogModel::taken);
    connect(&m_library, &Library::changed, this, &PlayLogModel::forget);
}

void PlayLogModel::setWanted(bool wanted)
{
    m_isWanted = wanted;
    look();
}

void PlayLogModel::setFilter(const QString &query)
{
    m_filter = query;
    look();
}

void PlayLogModel::readAgain()
{
    m_state = {-1, -1};
    look();
}

void PlayLogModel::forget()
{
    beginResetModel();
    m_log = {};
    m_rows.clear();
    m_isRead = false;
    m_error.reset();
    endResetModel();
    readAgain();
}

void PlayLogModel::look()
{
    if (!m_isWanted || m_reading.isRunning())
        return; // afterwards it looks again
    const store::CollectionReader *reader = m_library.reader();
    const auto state = reader ? reader->state() : Result<std::pair<qint64, qint64>>();
    if (!reader || !state) {
        m_error = reader ? std::optional(state.error()) : m_library.error();
        m_isRead = true;
        Q_EMIT loaded();
        return;
    }
    if (m_file == m_library.file() && m_state == *state && m_asked == m_filter)
        return;
    m_file = m_library.file();
    m_state = *state;
    m_asked = m_filter;
    m_reading.setFuture(QtConcurrent::run(read, m_file, m_asked));
}

void PlayLogModel::taken()
{
    if (m_file != m_library.file())
        return look(); // it was that of another collection
    const auto log = m_reading.result();
    m_isRead = true;
    if (log) {
        m_error.reset();
        put(*log);
    } else {
        m_error = log.error();
        qCWarning(lcModels) << "cannot read the listening log:" << log.error().detail;
    }
    Q_EMIT loaded();
    look();
}

Result<PlayLogModel::Log> PlayLogModel::read(const QString &file, const QString &query)
{
    auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    auto plays = store::listeningLog((*database)->handle(), query);
    if (!plays)
        return fail(plays.error());
    return inDays(std::move(*plays));
}

/// Local time is asked for once a day, not once a play.
PlayLogModel::Log PlayLogModel::inDays(QList<store::LoggedPlay> plays)
{
    Log log;
    for (auto from = plays.begin(); from != plays.end();) {
        const QDate date = localTime(*from).date();
        const qint64 begins = date.startOfDay().toMSecsSinceEpoch();
        const auto to = std::find_if(from, plays.end(), [&](const auto &play) { return play.at < begins; });
        const auto unknown = std::stable_partition(from, to, [](const auto &play) { return play.timeKnown; });
        const auto first = static_cast<int>(from - plays.begin());
        if (unknown != from)
            log.days += {date, true, first, static_cast<int>(unknown - from)};
        if (unknown != to)
            log.days += {date, false, first + static_cast<int>(unknown - from), static_cast<int>(to - unknown)};
        from = to;
    }
    log.plays = std::move(plays);
    return log;
}

/// What was chosen stays so, wherever its row is now.
void PlayLogModel::put(Log log)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qint64> chosen;
    for (const QModelIndex &index : before)
        chosen += index.data(PlayRole).toLongLong();
    m_log = std::move(log);
    m_rows.clear();
    QModelIndexList after;
    for (const qint64 play : std::as_const(chosen)) {
        const int row = play > 0 ? rowOf(play) : -1;
        after += row < 0 ? QModelIndex() : index(row);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void PlayLogModel::drop(qint64 play)
{
    const int row = rowOf(play);
    if (row < 0)
        return;
    const Place place = placeOf(row);
    const bool isLast = m_log.days[place.day].count == 1;
    beginRemoveRows({}, isLast ? row - 1 : row, row);
    m_log.plays.removeAt(place.play);
    if (isLast)
        m_log.days.removeAt(place.day);
    else
        --m_log.days[place.day].count;
    for (int day = isLast ? place.day : place.day + 1; day < m_log.days.size(); ++day)
        --m_log.days[day].first;
    endRemoveRows();
}

/// Each day before it has one row more than plays, and so has its own.
PlayLogModel::Place PlayLogModel::placeOf(int row) const
{
    int low = 0;
    int high = static_cast<int>(m_log.days.size()) - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (m_log.days[middle].first + middle <= row)
            low = middle;
        else
            high = middle - 1;
    }
    const int play = row - low - 1;
    return {low, play < m_log.days[low].first ? -1 : play};
}

int PlayLogModel::rowOf(qint64 play) const
{
    const auto found = std::ranges::find(m_log.plays, play, &store::LoggedPlay::id);
    if (found == m_log.plays.cend())
        return -1;
    const auto place = static_cast<int>(found - m_log.plays.cbegin());
    const auto after = std::ranges::upper_bound(m_log.days, place, {}, &Day::first);
    return place + static_cast<int>(after - m_log.days.cbegin());
}

int PlayLogModel::rowOfDay(const QDate &day) const
{
    const auto found = std::ranges::find_if(m_log.days, [&](const Day &each) { return each.date <= day; });
    return found == m_log.days.cend() ? -1 : found->first + static_cast<int>(found - m_log.days.cbegin()) + 1;
}

int PlayLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_log.plays.size() + m_log.days.size());
}

const PlayLogModel::Row &PlayLogModel::rowAt(int play) const
{
    // The cache goes by copies in their order; only those round the play are of interest.
    QList<InstanceId> ids;
    const int from = std::max(play - kBefore, 0);
    const int to = std::min(play + kAfter, plays() - 1);
    if (const InstanceId copy = m_log.plays[play].copy; m_rows.contains(copy))
        return m_rows.at({copy}, 0, [](const QList<InstanceId> &) { return Result<QList<Row>>(QList<Row>()); });
    for (int i = from; i <= to; ++i)
        ids += m_log.plays[i].copy;
    return m_rows.at(ids, play - from, [this](const QList<InstanceId> &missing) -> Result<QList<Row>> {
        const store::CollectionReader *reader = m_library.reader();
        if (!reader)
            return QList<Row>();
        const auto here = reader->summaries(missing);
        if (!here)
            return fail(here.error());
        QList<Row> rows;
        for (const store::CopySummary &copy : *here)
            rows += {copy.instance, copy, true};
        if (rows.size() < missing.size()) {
            const auto former = m_library.formerCopies(missing);
            for (const store::FormerCopy &copy : former) {
                Row row{copy.instance, {}, false};
                row.copy.artist = copy.artist;
                row.copy.title = copy.title;
                rows += row;
            }
        }
        return rows;
    });
}

QVariant PlayLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = placeOf(index.row());
    return place.play < 0 ? headingData(m_log.days[place.day], role) : playData(place.play, role);
}

QVariant PlayLogModel::headingData(const Day &day, int role) const
{
    const QString date = QLocale().toString(day.date, QLocale::LongFormat);
    switch (role) {
    case Qt::DisplayRole:
        return day.timeKnown ? date : tr("Before %1").arg(date);
    case Qt::AccessibleTextRole:
        return QString(headingData(day, Qt::DisplayRole).toString() + u", "_s + tr("%Ln play(s)", nullptr, day.count));
    case IsHeadingRole:
        return true;
    case CountRole:
        return day.count;
    default:
        return {};
    }
}

QVariant PlayLogModel::playData(int play, int role) const
{
    const store::LoggedPlay &logged = m_log.plays[play];
    switch (role) {
    case IsHeadingRole:
        return false;
    case PlayRole:
        return logged.id;
    case InstanceRole:
        return QVariant::fromValue(logged.copy);
    case SideRole:
        return logged.side;
    case TimeRole:
        return logged.timeKnown ? timeOfDayText(localTime(logged).time()) : QString();
    default:
        break;
    }
    const Row &row = rowAt(play);
    switch (role) {
    case IsHereRole:
        return row.isHere;
    case Qt::DisplayRole:
        return row.copy.title;
    case Qt::AccessibleTextRole: {
        const QString date = QLocale().toString(localTime(logged).date(), QLocale::LongFormat);
        QStringList parts{row.copy.title, row.copy.artist};
        if (!logged.side.isEmpty())
            parts += tr("side %1").arg(logged.side);
        parts += logged.timeKnown ? QString(date + u", "_s + playData(play, TimeRole).toString())
                                  : tr("before %1").arg(date);
        if (!row.isHere)
            parts += tr("not in the collection any more");
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return rowData(row.copy, role);
    }
}

Qt::ItemFlags PlayLogModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || placeOf(index.row()).play < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace vv::models
