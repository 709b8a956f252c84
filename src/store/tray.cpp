// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tray.h"

#include "store/editapplier.h"
#include "store/folderrows.h"
#include "store/releaserows.h"
#include "store/transact.h"
#include "store/wantrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

QList<Pressing> pressingsOf(Statements &sql, qint64 id)
{
    QList<Pressing> found;
    Query &rows = sql.run(u"SELECT release_id, artist, title, year, country, label, catno, format, have, want, "
                          "thumb_url, cover_url FROM tray_pressings WHERE tray_id = ? ORDER BY position"_s,
                          id);
    while (rows.next())
        found += Pressing{.id = {rows.number(0)},
                          .artist = rows.text(1),
                          .title = rows.text(2),
                          .year = rows.integer(3),
                          .country = rows.text(4),
                          .label = rows.text(5),
                          .catno = rows.text(6),
                          .format = rows.text(7),
                          .have = rows.integer(8),
                          .want = rows.integer(9),
                          .thumbUrl = rows.text(10),
                          .coverUrl = rows.text(11)};
    return found;
}

QList<FieldValue> fieldsOf(Statements &sql, qint64 id)
{
    QList<FieldValue> found;
    Query &rows = sql.run(u"SELECT field_id, value FROM tray_fields WHERE tray_id = ? ORDER BY field_id"_s, id);
    while (rows.next())
        found += FieldValue{{rows.number(0)}, rows.text(1)};
    return found;
}

} // namespace

QList<TrayRow> loadTray(Statements &sql)
{
    QList<TrayRow> found;
    Query &rows
        = sql.run(u"SELECT tray_id, barcode, folder_id, rating, put_at, looked_up_at FROM tray ORDER BY tray_id"_s);
    while (rows.next()) {
        TrayRow row;
        row.id = rows.number(0);
        row.barcode = rows.text(1);
        row.folder = {rows.number(2)};
        row.rating = rows.integer(3);
        row.put = rows.time(4);
        row.lookedUp = rows.time(5);
        found += row;
    }
    for (TrayRow &row : found) {
        row.folder = currentNumber(sql, row.folder);
        if (!folderName(sql, row.folder)) // deleted since
            row.folder = kUncategorized;
        row.pressings = pressingsOf(sql, row.id);
        row.fields = fieldsOf(sql, row.id);
    }
    return found;
}

namespace {

void writePressings(Statements &sql, qint64 id, const QList<Pressing> &pressings)
{
    sql.run(u"DELETE FROM tray_pressings WHERE tray_id = ?"_s, id);
    int position = 0;
    for (const Pressing &one : pressings) {
        sql.run(u"INSERT INTO tray_pressings (tray_id, position, release_id, artist, title, year, country, label, "
                "catno, format, have, want, thumb_url, cover_url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                id, position++, one.id, one.artist, one.title, one.year, one.country, one.label, one.catno, one.format,
                one.have, one.want, one.thumbUrl, one.coverUrl);
    }
}

} // namespace

qint64 storeTrayRow(Statements &sql, const TrayRow &row, const QDateTime &now)
{
    const QDateTime put = row.put.isValid() ? row.put : now;
    qint64 id = row.id;
    if (id == 0) {
        sql.run(u"INSERT INTO tray (barcode, folder_id, rating, put_at, looked_up_at) VALUES (?, ?, ?, ?, ?)"_s,
                row.barcode, row.folder, row.rating, put, row.lookedUp);
        id = sql.one(u"SELECT last_insert_rowid()"_s);
    } else {
        sql.run(u"INSERT INTO tray (tray_id, barcode, folder_id, rating, put_at, looked_up_at) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tray_id) DO UPDATE SET barcode = excluded.barcode, "
                "folder_id = excluded.folder_id, rating = excluded.rating, put_at = excluded.put_at, "
                "looked_up_at = excluded.looked_up_at"_s,
                id, row.barcode, row.folder, row.rating, put, row.lookedUp);
        sql.run(u"DELETE FROM tray_fields WHERE tray_id = ?"_s, id);
    }
    writePressings(sql, id, row.pressings);
    for (const FieldValue &field : row.fields) {
        if (!field.value.isEmpty())
            sql.run(u"INSERT INTO tray_fields (tray_id, field_id, value) VALUES (?, ?, ?)"_s, id, field.field,
                    field.value);
    }
    return id;
}

namespace {

std::optional<TrayRow> rowOf(Statements &sql, qint64 id)
{
    const auto rows = loadTray(sql);
    const auto found = std::ranges::find(rows, id, &TrayRow::id);
    if (found != rows.end())
        return *found;
    sql.failWith({Error::Kind::NotFound, u"There is no record %1 in the tray (any more)."_s.arg(id)});
    return std::nullopt;
}

/// What is shown of it until Discogs is asked for all of it.
Release releaseOf(const Pressing &pressing)
{
    Release release;
    release.id = pressing.id;
    release.title = pressing.title;
    release.year = pressing.year;
    release.thumbUrl = pressing.thumbUrl;
    release.coverUrl = pressing.coverUrl;
    if (!pressing.artist.isEmpty())
        release.artists = {{{}, pressing.artist, {}, {}, {}, {}}};
    if (!pressing.label.isEmpty())
        release.labels = {{{}, pressing.label, pressing.catno, u"Label"_s}};
    QStringList words = pressing.format.split(u", "_s, Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        const QString name = words.takeFirst();
        release.formats = {{name, u"1"_s, words, {}}};
    }
    return release;
}

void add(Statements &sql, const TrayRow &row, const QDateTime &now, TrayEmptied &emptied)
{
    const Pressing &pressing = row.pressings.constFirst();
    const ReleaseId release = pressing.id;
    if (!isKnown(sql, release)) {
        if (pressing.isNamed())
            (void)storeRelease(sql, releaseOf(pressing), now);
        emptied.unfetched += release;
    }
    const bool isFirst
        = sql.one(u"SELECT count(*) FROM albums WHERE release_id = ? AND removed_at IS NULL"_s, release) == 0;
    EditApplier applier(sql, now);
    const Edit addition = Edit::add(release, row.folder);
    applier.apply(addition);
    const InstanceId copy = applier.made();
    for (const FieldValue &field : row.fields)
        applier.apply(Edit::setField(copy, field.field, field.value));
    if (row.rating > 0)
        applier.apply(Edit::rate(copy, row.rating));
    if (const auto want = findWant(sql, release); want && !want->isRemoved)
        applier.apply(Edit::dropWant(release));
    // A copy that goes again needs nothing taken back of it; the rating is also that of the other copies.
    QList<Edit> undo = std::move(applier).result().undo;
    undo.removeIf(
        [&](const Edit &edit) { return edit.kind == EditKind::Field || (edit.kind == EditKind::Rating && isFirst); });
    emptied.undo = undo + emptied.undo;
    emptied.additions += addition;
    emptied.rows += row;
    sql.run(u"DELETE FROM tray WHERE tray_id = ?"_s, row.id);
}

} // namespace

TrayRow::State TrayRow::state() const
{
    if (pressings.size() == 1)
        return State::Ready;
    if (!pressings.isEmpty())
        return State::Several;
    return lookedUp.isValid() ? State::Unknown : State::Waiting;
}

Tray::Tray(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<QList<TrayRow>> Tray::rows() const
{
    Statements sql(m_db);
    const auto found = loadTray(sql);
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

Result<QList<TrayRow>> Tray::unresolved() const
{
    auto all = rows();
    if (all)
        all->removeIf([](const TrayRow &row) {
            return row.state() != TrayRow::State::Waiting
                && (row.state() != TrayRow::State::Ready || row.pressings.constFirst().isNamed()
                    || row.lookedUp.isValid());
        });
    return all;
}

Result<QList<qint64>> Tray::put(const QList<TrayRow> &rows, const QDateTime &now)
{
    QList<qint64> ids;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        for (const TrayRow &row : rows)
            ids += storeTrayRow(sql, row, now);
    });
    if (!done)
        return fail(done.error());
    return ids;
}

Result<QList<TrayRow>> Tray::take(const QList<qint64> &ids)
{
    QList<TrayRow> taken;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        for (const qint64 id : ids) {
            if (const auto row = rowOf(sql, id))
                taken += *row;
            sql.run(u"DELETE FROM tray WHERE tray_id = ?"_s, id);
        }
    });
    if (!done)
        return fail(done.error());
    return taken;
}

Result<void> Tray::found(qint64 id, const QList<Pressing> &pressings, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const auto rows = loadTray(sql);
        const auto row = std::ranges::find(rows, id, &TrayRow::id);
        if (row == rows.end())
            return;
        sql.run(u"UPDATE tray SET looked_up_at = ? WHERE tray_id = ?"_s, now, id);
        const bool onlyNumber = row->state() == TrayRow::State::Ready && !row->pressings.constFirst().isNamed();
        if (row->state() == TrayRow::State::Waiting || (onlyNumber && !pressings.isEmpty()))
            writePressings(sql, id, pressings);
    });
}

Result<void> Tray::lookAgain(qint64 id)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const auto row = rowOf(sql, id);
        if (!row || row->barcode.isEmpty())
            return;
        sql.run(u"UPDATE tray SET looked_up_at = NULL WHERE tray_id = ?"_s, id);
        writePressings(sql, id, {});
    });
}

Result<TrayEmptied> Tray::addAll(const QDateTime &now)
{
    TrayEmptied emptied;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        const auto rows = loadTray(sql);
        for (const TrayRow &row : rows) {
            if (row.state() == TrayRow::State::Ready)
                add(sql, row, now, emptied);
        }
    });
    if (!done)
        return fail(done.error());
    return emptied;
}

Result<void> Tray::refill(const TrayEmptied &emptied, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        for (const TrayRow &row : emptied.rows)
            storeTrayRow(sql, row, now);
        EditApplier applier(sql, now);
        for (const Edit &edit : emptied.undo)
            applier.apply(edit);
    });
}

} // namespace vv::store
