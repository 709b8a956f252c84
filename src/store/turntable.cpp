// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/turntable.h"

#include "store/copyrows.h"
#include "store/query.h"
#include "store/transact.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

PutOn put(Statements &sql, InstanceId copy, const QString &side, const QDateTime &at)
{
    PutOn done{.play = {.copy = copy, .side = side, .at = at}, .before = loadTurntable(sql)};
    if (sql.one(u"SELECT count(*) FROM albums WHERE instance_id = ?"_s, copy) == 0) {
        sql.failWith({Error::Kind::NotFound, u"There is no copy %1 in the collection."_s.arg(copy.value)});
        return done;
    }
    done.play.id = sql.one(u"INSERT INTO plays (instance_id, side, played_at) VALUES (?, ?, ?) RETURNING play_id"_s,
                           copy, side, at);
    sql.run(u"INSERT OR REPLACE INTO turntable (slot, instance_id, side, put_on) VALUES (1, ?, ?, ?)"_s, copy, side,
            at);
    return done;
}

} // namespace

Turntable::Turntable(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<std::optional<OnTurntable>> Turntable::now() const
{
    Statements sql(m_db);
    auto on = loadTurntable(sql);
    if (const auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return on;
}

Result<PutOn> Turntable::putOn(InstanceId copy, const QString &side, const QDateTime &at)
{
    PutOn done;
    if (auto outcome = inTransaction(m_db, [&](Statements &sql) { done = put(sql, copy, side, at); }); !outcome)
        return fail(outcome.error());
    return done;
}

Result<std::optional<PutOn>> Turntable::turnTo(InstanceId copy, const QString &side, const QDateTime &at)
{
    std::optional<PutOn> done;
    auto outcome = inTransaction(m_db, [&](Statements &sql) {
        const auto on = loadTurntable(sql);
        if (on && on->copy == currentNumber(sql, copy) && on->side != side)
            done = put(sql, on->copy, side, at);
    });
    if (!outcome)
        return fail(outcome.error());
    return done;
}

Result<std::optional<OnTurntable>> Turntable::takeOff()
{
    std::optional<OnTurntable> on;
    auto outcome = inTransaction(m_db, [&](Statements &sql) {
        on = loadTurntable(sql);
        sql.run(u"DELETE FROM turntable"_s);
    });
    if (!outcome)
        return fail(outcome.error());
    return on;
}

Result<void> Turntable::putBack(const OnTurntable &on)
{
    return inTransaction(m_db, [&](Statements &sql) { putBackOn(sql, on); });
}

std::optional<OnTurntable> loadTurntable(Statements &sql)
{
    std::optional<OnTurntable> on;
    Query &row = sql.run(u"SELECT t.instance_id, t.side, t.put_on FROM turntable t "
                         "JOIN albums a ON a.instance_id = t.instance_id WHERE a.removed_at IS NULL"_s);
    if (row.next())
        on = OnTurntable{.copy = {row.number(0)}, .side = row.text(1), .since = row.time(2)};
    row.finish();
    return on;
}

void putBackOn(Statements &sql, const OnTurntable &on)
{
    const InstanceId copy = currentNumber(sql, on.copy); // Discogs may have given it one since
    sql.run(u"INSERT OR IGNORE INTO turntable (slot, instance_id, side, put_on) "
            "SELECT 1, instance_id, ?, ? FROM albums WHERE instance_id = ?"_s,
            on.side, on.since, copy);
}

std::optional<OnTurntable> takeOffPlayed(Statements &sql, const Play &play)
{
    Query &row = sql.run(u"DELETE FROM turntable WHERE instance_id = ? AND side = ? AND put_on = ? RETURNING slot"_s,
                         play.copy, play.side, play.at);
    const bool wasOn = row.next();
    row.finish();
    return wasOn ? std::optional(OnTurntable{.copy = play.copy, .side = play.side, .since = play.at}) : std::nullopt;
}

} // namespace vv::store
