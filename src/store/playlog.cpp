// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/playlog.h"

#include "store/copyrows.h"
#include "store/query.h"
#include "store/transact.h"
#include "store/turntable.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

Play playOf(const Query &row)
{
    return {.id = row.number(0),
            .copy = {row.number(1)},
            .side = row.text(2),
            .at = row.time(3),
            .timeKnown = row.integer(4) != 0};
}

} // namespace

PlayLog::PlayLog(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<RemovedPlay> PlayLog::remove(qint64 id, const std::optional<OnTurntable> &before)
{
    RemovedPlay removed;
    Play &play = removed.play;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        Query &row = sql.run(u"DELETE FROM plays WHERE play_id = ? "
                             "RETURNING play_id, instance_id, side, played_at, time_known"_s,
                             id);
        if (row.next())
            play = playOf(row);
        row.finish();
        if (play.id == 0) {
            sql.failWith({Error::Kind::NotFound, u"That play is not there any more."_s});
            return;
        }
        removed.tookOff = takeOffPlayed(sql, play);
        if (before)
            putBackOn(sql, *before);
    });
    if (!done)
        return fail(done.error());
    return removed;
}

Result<void> PlayLog::putBack(const Play &play, const std::optional<OnTurntable> &on)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const InstanceId copy = currentNumber(sql, play.copy); // Discogs may have given it one since
        if (sql.one(u"SELECT count(*) FROM albums WHERE instance_id = ?"_s, copy) == 0) {
            sql.failWith({Error::Kind::NotFound, u"There is no copy %1 in the collection."_s.arg(play.copy.value)});
            return;
        }
        sql.run(u"INSERT OR IGNORE INTO plays (play_id, instance_id, side, played_at, time_known) "
                "VALUES (?, ?, ?, ?, ?)"_s,
                play.id, copy, play.side, play.at, play.timeKnown);
        if (on)
            putBackOn(sql, *on);
    });
}

Result<void> PlayLog::note(const QList<Play> &plays)
{
    return inTransaction(m_db, [&](Statements &sql) {
        for (const Play &play : plays)
            sql.run(u"INSERT INTO plays (instance_id, side, played_at, time_known) "
                    "SELECT instance_id, ?, ?, ? FROM albums WHERE instance_id = ?"_s,
                    play.side, play.at, play.timeKnown, play.copy);
    });
}

QList<Play> loadPlays(Statements &sql, InstanceId copy, int atMost)
{
    QList<Play> plays;
    Query &rows = sql.run(u"SELECT play_id, instance_id, side, played_at, time_known FROM plays WHERE instance_id = ? "
                          "ORDER BY played_at DESC, play_id DESC LIMIT ?"_s,
                          copy, atMost);
    while (rows.next())
        plays += playOf(rows);
    return plays;
}

} // namespace vv::store
