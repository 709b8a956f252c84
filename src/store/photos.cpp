// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/photos.h"

#include "store/copyrows.h"
#include "store/transact.h"

using namespace Qt::StringLiterals;

namespace vv::store {

InstanceId photoCopy(const QString &address)
{
    if (!address.startsWith(kPhotoAddress))
        return {};
    return {QStringView(address).mid(kPhotoAddress.size()).toString().section(u'/', 0, 0).toLongLong()};
}

Photos::Photos(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<bool> Photos::has(InstanceId copy) const
{
    Statements sql(m_db);
    const bool found = sql.one(u"SELECT count(*) FROM photos WHERE instance_id = ?"_s, currentNumber(sql, copy)) > 0;
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

Result<QByteArray> Photos::bytes(InstanceId copy) const
{
    Statements sql(m_db);
    Query &row = sql.run(u"SELECT bytes FROM photos WHERE instance_id = ?"_s, currentNumber(sql, copy));
    const QByteArray bytes = row.next() ? row.bytes(0) : QByteArray();
    row.finish();
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return bytes;
}

Result<QByteArray> Photos::put(InstanceId copy, const QByteArray &bytes, const QDateTime &now)
{
    if (bytes.size() > kMostBytes)
        return fail(Error::Kind::WrongUse, u"The photo is too large to be kept."_s);
    QByteArray before;
    const auto done = inTransaction(m_db, [&](Statements &sql) {
        const InstanceId number = currentNumber(sql, copy);
        if (!findCopy(sql, number))
            return sql.failWith({Error::Kind::NotFound, u"There is no copy %1 in the collection."_s.arg(number.value)});
        Query &row = sql.run(u"SELECT changed_at, bytes FROM photos WHERE instance_id = ?"_s, number);
        const bool replaces = row.next();
        const qint64 last = replaces ? row.number(0) : 0;
        before = replaces ? row.bytes(1) : QByteArray();
        row.finish();
        if (bytes.isEmpty()) {
            sql.run(u"DELETE FROM photos WHERE instance_id = ?"_s, number);
            return;
        }
        // Later than the one before, also after the clock was set back: the time is part of the address.
        sql.run(u"INSERT OR REPLACE INTO photos (instance_id, changed_at, bytes) VALUES (?, ?, ?)"_s, number,
                std::max(now.toMSecsSinceEpoch(), last + 1), bytes);
    });
    if (!done)
        return fail(done.error());
    return before;
}

Result<CoverChunk> Photos::covers(ReleaseId after, int atMost) const
{
    Statements sql(m_db);
    CoverChunk chunk;
    int found = 0;
    ReleaseId last;
    Query &rows
        = sql.run(u"SELECT r.release_id, r.cover_url, r.thumb_url FROM releases r WHERE r.release_id > ? AND ("
                  "EXISTS (SELECT 1 FROM albums a WHERE a.release_id = r.release_id AND a.removed_at IS NULL) "
                  "OR EXISTS (SELECT 1 FROM wants w WHERE w.release_id = r.release_id AND w.removed_at IS NULL)) "
                  "ORDER BY r.release_id LIMIT ?"_s,
                  after, atMost);
    while (rows.next()) {
        ++found;
        last = {rows.number(0)};
        if (const QString url = rows.text(1).isEmpty() ? rows.text(2) : rows.text(1); !url.isEmpty())
            chunk.urls += url;
    }
    if (found == atMost)
        chunk.next = last;
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return chunk;
}

} // namespace vv::store
