// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editrows.h"
#include "store/merge.h"
#include "store/pushlist.h"
#include "store/transact.h"
#include "store/wantrows.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

Result<QList<WantPush>> PushList::wants() const
{
    Statements sql(m_db);
    QList<WantPush> wants;
    QHash<ReleaseId, qsizetype> places;
    const auto rows = allEdits(sql);
    for (const EditRow &row : rows) {
        const Property &p = row.property;
        const bool ofWant = p.kind == EditKind::Want || p.kind == EditKind::WantNotes || p.kind == EditKind::WantRating;
        if (row.state != EditState::Pending || !ofWant)
            continue;
        if (!places.contains(p.release)) {
            places.insert(p.release, wants.size());
            wants += WantPush{.release = p.release, .notes = {}, .rating = {}};
        }
        WantPush &want = wants[places[p.release]];
        if (p.kind == EditKind::Want)
            (row.value == kThere ? want.add : want.remove) = true;
        else if (p.kind == EditKind::WantNotes)
            want.notes = row.value;
        else
            want.rating = row.value.toInt();
    }
    for (WantPush &want : wants) {
        const auto row = want.add ? findWant(sql, want.release) : std::nullopt;
        // Only what the user has put in: it may be on the wantlist there already, with notes of its own.
        if (row && !row->notes.isEmpty())
            want.notes = row->notes;
        if (row && row->rating > 0)
            want.rating = row->rating;
    }
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return wants;
}

Result<void> PushList::sendingWant(const WantPush &want, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"UPDATE outbox SET sent = value, sent_at = ? WHERE kind IN ('want', 'want_notes', 'want_rating') "
                "AND release_id = ? AND state = 'pending'"_s,
                now, want.release);
    });
}

Result<void> PushList::wantTaken(const WantPush &want, const std::optional<Want> &there, const QDateTime &now)
{
    return inTransaction(m_db, [&](Statements &sql) {
        const auto row = findWant(sql, want.release);
        const QString is = want.remove ? kNotThere : kThere;
        if (const auto edit = findEdit(sql, Property::ofWant(EditKind::Want, want.release)); edit) {
            if (edit->value == is)
                deleteEdit(sql, edit->id);
            else
                sql.run(u"UPDATE outbox SET base = ?, sent = NULL WHERE edit_id = ?"_s, is, edit->id);
        }
        if (want.remove) {
            sql.run(u"DELETE FROM outbox WHERE kind IN ('want_notes', 'want_rating') AND release_id = ?"_s,
                    want.release);
            sql.run(u"DELETE FROM wants WHERE release_id = ? AND removed_at IS NOT NULL"_s, want.release);
            return;
        }
        if (!row || !there)
            return;
        // What was sent is settled; what the user has not touched is as Discogs has it, which may have been wanted
        // there before.
        const auto settle = [&](EditKind kind, const QString &sent, const QString &shown, const QString &theirs) {
            const Property property = Property::ofWant(kind, want.release);
            if (const auto edit = findEdit(sql, property))
                deleteEdit(sql, edit->id);
            const bool changed = !sameValue(shown, sent); // while it was on its way
            if (changed)
                wantValue(sql, property, theirs, shown, now);
            return changed ? shown : theirs;
        };
        QString notes = row->notes;
        QString rating = QString::number(row->rating);
        if (want.notes || want.add)
            notes = settle(EditKind::WantNotes, want.notes.value_or(u""_s), notes, there->notes);
        if (want.rating || want.add)
            rating = settle(EditKind::WantRating, QString::number(want.rating.value_or(0)), rating,
                            QString::number(std::clamp(there->rating, 0, 5)));
        sql.run(u"UPDATE wants SET notes = ?, rating = ? WHERE release_id = ?"_s, notes, rating.toInt(), want.release);
    });
}

Result<void> PushList::wantNotTaken(const WantPush &want, const QString &why, bool final)
{
    return inTransaction(m_db, [&](Statements &sql) {
        sql.run(u"UPDATE outbox SET problem = ?, state = CASE WHEN ? THEN 'failed' ELSE state END "
                "WHERE kind IN ('want', 'want_notes', 'want_rating') AND release_id = ? AND state = 'pending'"_s,
                why, final, want.release);
    });
}

} // namespace vv::store
