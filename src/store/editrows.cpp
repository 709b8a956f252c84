// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editrows.h"

#include "store/merge.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

const QString &columns()
{
    static const QString list
        = u"SELECT edit_id, kind, instance_id, release_id, folder_id, field_id, base, sent, value, "
          "theirs, state, known, sent_at FROM outbox"_s;
    return list;
}

std::optional<QString> textOrNothing(const Query &row, int column)
{
    return row.isNull(column) ? std::optional<QString>() : row.text(column);
}

EditRow rowOf(const Query &row)
{
    EditRow edit;
    edit.id = row.number(0);
    edit.property = {editKindFromName(row.text(1)).value_or(EditKind::Field),
                     {row.number(2)},
                     {row.number(3)},
                     {row.number(4)},
                     {row.number(5)}};
    edit.base = row.text(6);
    edit.sent = textOrNothing(row, 7);
    edit.value = row.text(8);
    edit.theirs = textOrNothing(row, 9);
    const QString state = row.text(10);
    for (const EditState known : {EditState::Confirming, EditState::Conflict, EditState::Failed}) {
        if (state == editStateName(known))
            edit.state = known;
    }
    edit.known = row.bytes(11);
    edit.sentAt = row.time(12);
    return edit;
}

std::optional<EditRow> first(Query &row)
{
    std::optional<EditRow> found;
    if (row.next())
        found = rowOf(row);
    row.finish();
    return found;
}

template <class Tag>
QVariant numberOrNull(Id<Tag> id)
{
    return id.value != 0 ? QVariant(id.value) : QVariant();
}

} // namespace

std::optional<EditRow> findEdit(Statements &sql, const Property &p)
{
    static const QString select = columns()
        + u" WHERE kind = ? AND coalesce(instance_id, 0) = ? AND coalesce(release_id, 0) = ? "
          "AND coalesce(folder_id, 0) = ? AND coalesce(field_id, 0) = ?"_s;
    return first(sql.run(select, editKindName(p.kind), p.instance, p.release, p.folder, p.field));
}

std::optional<EditRow> findEdit(Statements &sql, qint64 id)
{
    static const QString select = columns() + u" WHERE edit_id = ?"_s;
    return first(sql.run(select, id));
}

QList<EditRow> allEdits(Statements &sql)
{
    static const QString select = columns() + u" ORDER BY edit_id"_s;
    QList<EditRow> edits;
    Query &rows = sql.run(select);
    while (rows.next())
        edits += rowOf(rows);
    return edits;
}

void insertEdit(Statements &sql, const Property &p, const QString &base, const QString &value, const QDateTime &now)
{
    sql.run(u"INSERT INTO outbox (kind, instance_id, release_id, folder_id, field_id, base, value, state, problem, "
            "edited_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', '', ?)"_s,
            editKindName(p.kind), numberOrNull(p.instance), numberOrNull(p.release), numberOrNull(p.folder),
            numberOrNull(p.field), base, value, now);
}

void deleteEdit(Statements &sql, qint64 id)
{
    sql.run(u"DELETE FROM outbox WHERE edit_id = ?"_s, id);
}

void wantValue(Statements &sql, const Property &property, const QString &current, const QString &value,
               const QDateTime &now)
{
    const auto row = findEdit(sql, property);
    if (!row) {
        if (!sameValue(current, value))
            insertEdit(sql, property, current, value, now);
        return;
    }
    const bool conflict = row->state == EditState::Conflict;
    // What was sent may have arrived: then going back is one more change.
    const bool isBack = !row->sent && !conflict && sameValue(value, row->base);
    if (isBack || (conflict && row->theirs && sameValue(value, *row->theirs)))
        return deleteEdit(sql, row->id);
    sql.run(u"UPDATE outbox SET value = ?, state = ?, problem = '', edited_at = ? WHERE edit_id = ?"_s, value,
            editStateName(conflict ? EditState::Conflict : EditState::Pending), now, row->id);
}

QByteArray packedNumbers(const QList<qint64> &numbers)
{
    QByteArray packed(numbers.size() * qsizetype(sizeof(qint64)), Qt::Uninitialized);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        qToLittleEndian(numbers[i], packed.data() + i * qsizetype(sizeof(qint64)));
    return packed;
}

QList<qint64> unpackedNumbers(const QByteArray &packed)
{
    QList<qint64> numbers;
    for (qsizetype at = 0; at + qsizetype(sizeof(qint64)) <= packed.size(); at += sizeof(qint64))
        numbers += qFromLittleEndian<qint64>(packed.constData() + at);
    return numbers;
}

EditBook::EditBook(Statements &sql, const QDateTime &now)
    : m_sql(sql)
    , m_now(now)
{
    load();
}

void EditBook::load()
{
    m_rows.clear();
    m_fields.clear();
    const QList<EditRow> edits = allEdits(m_sql);
    for (const EditRow &edit : edits) {
        m_rows.insert(edit.property, edit);
        if (edit.property.kind == EditKind::Field)
            m_fields[edit.property.instance] += edit.property.field;
    }
}

const EditRow *EditBook::find(const Property &property) const
{
    const auto row = m_rows.constFind(property);
    return row == m_rows.cend() ? nullptr : &*row;
}

bool EditBook::mayLag(const EditRow &row) const
{
    return store::mayLag(row.sentAt, m_now);
}

QString EditBook::merged(const Property &property, const QString &remote)
{
    const auto found = m_rows.find(property);
    if (found == m_rows.end())
        return remote;
    EditRow &row = *found;
    const LocalChange change{.base = row.base,
                             .sent = row.sent,
                             .value = row.value,
                             .isTaken = row.state == EditState::Confirming,
                             .mayLag = mayLag(row)};
    switch (merge(change, remote)) {
    case Verdict::Done:
        // The user has gone back to it, and what was sent before that may still be on its way.
        if (row.sent && !sameValue(*row.sent, row.value) && change.mayLag)
            return row.value;
        [[fallthrough]];
    case Verdict::Take:
        drop(property);
        return remote;
    case Verdict::Arrived:
        row.base = remote;
        row.sent.reset();
        row.theirs.reset();
        row.state = EditState::Pending;
        m_sql.run(u"UPDATE outbox SET base = ?, sent = NULL, theirs = NULL, state = 'pending' WHERE edit_id = ?"_s,
                  remote, row.id);
        return row.value;
    case Verdict::Keep:
        if (row.state == EditState::Conflict) { // they have taken theirs back
            row.state = EditState::Pending;
            row.theirs.reset();
            m_sql.run(u"UPDATE outbox SET state = 'pending', theirs = NULL WHERE edit_id = ?"_s, row.id);
        }
        return row.value;
    case Verdict::Conflict:
        if (row.state != EditState::Conflict || row.theirs != remote) {
            row.state = EditState::Conflict;
            row.theirs = remote;
            m_sql.run(u"UPDATE outbox SET state = 'conflict', theirs = ?, problem = '' WHERE edit_id = ?"_s, remote,
                      row.id);
        }
        return row.value;
    }
    return remote;
}

void EditBook::drop(const Property &property)
{
    const auto row = m_rows.constFind(property);
    if (row == m_rows.cend())
        return;
    deleteEdit(m_sql, row->id);
    if (property.kind == EditKind::Field)
        m_fields[property.instance].removeAll(property.field);
    m_rows.erase(row);
}

void EditBook::sendAgain(const Property &property)
{
    const auto row = m_rows.find(property);
    if (row == m_rows.end())
        return;
    row->state = EditState::Pending;
    m_sql.run(u"UPDATE outbox SET state = 'pending' WHERE edit_id = ?"_s, row->id);
}

void EditBook::insert(const Property &property, const QString &base, const QString &value)
{
    if (m_rows.contains(property))
        return;
    insertEdit(m_sql, property, base, value, m_now);
    load();
}

} // namespace vv::store
