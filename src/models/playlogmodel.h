// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/roles.h"
#include "models/rowcache.h"
#include "store/collectionreader.h"
#include "store/listeninglog.h"

#include <QAbstractListModel>
#include <QDate>
#include <QFutureWatcher>

#include <optional>
#include <utility>

namespace vv::models {

class Library;

/**
 * Every play, newest first, as rows: a heading for each day and its plays below it. Headings cannot be chosen.
 *
 * The numbers of all plays are read on Qt's pool, through a connection of its own, while they are wanted; what a row
 * shows is read in batches when a view asks for it. Plays of which only the latest time is known stand after the others
 * of that day, under a heading of their own. A play has InstanceRole, ArtistRole, TitleRole, ThumbUrlRole and
 * CoverUrlRole of models/roles.h as well.
 * Thread: GUI. Errors: a failed read is logged and leaves the rows; error() says why.
 */
class PlayLogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 300,
        CountRole, ///< of a heading: its plays
        TimeRole,  ///< of a play: text; empty where it is not known
        SideRole,
        PlayRole,   ///< its number
        IsHereRole, ///< whether the copy is in the collection
    };

    explicit PlayLogModel(Library &library, QObject *parent = nullptr);

    void setWanted(bool wanted); ///< whether anybody looks
    void look();                 ///< something may have been written
    void readAgain();            ///< whether or not
    void setFilter(const QString &query);
    [[nodiscard]] const QString &filter() const noexcept { return m_filter; }
    /// Takes a play out of the rows, ahead of the store.
    void drop(qint64 play);

    [[nodiscard]] int plays() const noexcept { return static_cast<int>(m_log.plays.size()); }
    [[nodiscard]] bool isRead() const noexcept { return m_isRead; }
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    [[nodiscard]] int rowOf(qint64 play) const; ///< -1 = it is not there
    /// The first play of the local day, or else the next older one; -1 = there is none.
    [[nodiscard]] int rowOfDay(const QDate &day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded(); ///< also when nothing changed by it

private:
    struct Day {
        QDate date;
        bool timeKnown = true;
        int first = 0; ///< of the plays
        int count = 0;
    };
    struct Log {
        QList<store::LoggedPlay> plays;
        QList<Day> days;
    };
    struct Row {
        InstanceId instance;
        store::CopySummary copy;
        bool isHere = false;
    };
    struct Place {
        int day = 0;
        int play = -1; ///< -1 = it is the day's heading
    };

    [[nodiscard]] static Result<Log> read(const QString &file, const QString &query);
    [[nodiscard]] static Log inDays(QList<store::LoggedPlay> plays);
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] const Row &rowAt(int play) const;
    [[nodiscard]] QVariant headingData(const Day &day, int role) const;
    [[nodiscard]] QVariant playData(int play, int role) const;
    void taken();
    void put(Log log);
    void forget();

    Library &m_library;
    QString m_filter;
    QString m_asked; ///< the filter that is read
    QString m_file;
    std::pair<qint64, qint64> m_state{-1, -1};
    bool m_isWanted = false;
    bool m_isRead = false;
    QFutureWatcher<Result<Log>> m_reading;
    std::optional<Error> m_error;
    Log m_log;
    mutable RowCache<Row> m_rows;
};

} // namespace vv::models
