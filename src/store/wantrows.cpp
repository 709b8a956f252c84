// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wantrows.h"

#include "store/copyrows.h"
#include "store/editrows.h"
#include "store/massremoval.h"
#include "store/releaserows.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

void storeWant(Statements &sql, EditBook &edits, const Want &want, const QDateTime &fetched)
{
    const ReleaseId id = want.release.id;
    // The collection page speaks for a release that is owned, or the two would overwrite each other in turns. Of one
    // that was added here only the number may be known.
    const bool owned
        = sql.one(u"SELECT count(*) FROM albums WHERE release_id = ? AND removed_at IS NULL AND is_local = 0"_s, id)
        > 0;
    if (!owned && storeRelease(sql, want.release, fetched) == Stored::Changed)
        refreshCopiesOf(sql, want.release);
    const Property there = Property::ofWant(EditKind::Want, id);
    if (const EditRow *edit = edits.find(there); edit && edit->value == kThere && edit->base == kNotThere) {
        // Wanted on both sides: what was to go along with it is merged like any other edit.
        const auto mine = findWant(sql, id);
        if (mine && !mine->notes.isEmpty())
            edits.insert(Property::ofWant(EditKind::WantNotes, id), u""_s, mine->notes);
        if (mine && mine->rating > 0)
            edits.insert(Property::ofWant(EditKind::WantRating, id), u"0"_s, QString::number(mine->rating));
    }
    const bool kept = edits.merged(there, kThere) == kThere;
    const QString notes = edits.merged(Property::ofWant(EditKind::WantNotes, id), want.notes);
    const int rating
        = edits.merged(Property::ofWant(EditKind::WantRating, id), QString::number(std::clamp(want.rating, 0, 5)))
              .toInt();
    sql.run(u"INSERT INTO wants (release_id, rating, notes, date_added, fetched_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (release_id) DO UPDATE SET rating = excluded.rating, notes = excluded.notes, "
            "date_added = excluded.date_added, fetched_at = excluded.fetched_at"_s,
            id, rating, notes, want.added, fetched);
    sql.run(u"UPDATE wants SET removed_at = CASE WHEN ? THEN NULL ELSE coalesce(removed_at, ?) END "
            "WHERE release_id = ?"_s,
            kept, fetched, id);
}

/// Whether it is not on Discogs because it was wanted here and has not been sent.
bool isToBeAdded(EditBook &edits, ReleaseId release)
{
    const EditRow *edit = edits.find(Property::ofWant(EditKind::Want, release));
    return edit && edit->value == kThere && (edit->base == kNotThere || edit->sent == kNotThere);
}

/// A want that Discogs does not have (any more).
void storeAbsence(Statements &sql, EditBook &edits, ReleaseId release, const QDateTime &now)
{
    const EditRow *edit = edits.find(Property::ofWant(EditKind::Want, release));
    if (isToBeAdded(edits, release)) {
        // Maybe because it was taken off before somebody wanted it back.
        sql.run(u"UPDATE outbox SET base = ? WHERE edit_id = ?"_s, QString(kNotThere), edit->id);
        return;
    }
    edits.drop(Property::ofWant(EditKind::Want, release));
    bool edited = false;
    for (const EditKind kind : {EditKind::WantNotes, EditKind::WantRating}) {
        const EditRow *change = edits.find(Property::ofWant(kind, release));
        if (change && !edit) { // removed there while it was changed here
            sql.run(u"UPDATE outbox SET state = 'conflict', theirs = NULL, problem = '' WHERE edit_id = ?"_s,
                    change->id);
            edited = true;
        } else if (change) {
            edits.drop(Property::ofWant(kind, release));
        }
    }
    if (edited)
        sql.run(u"UPDATE wants SET removed_at = coalesce(removed_at, ?) WHERE release_id = ?"_s, now, release);
    else
        sql.run(u"DELETE FROM wants WHERE release_id = ?"_s, release);
}

} // namespace

int storeWants(Statements &sql, const QList<Want> &wants, bool removeMany, const QDateTime &fetched)
{
    EditBook edits(sql, fetched);
    QSet<ReleaseId> there;
    for (const Want &want : wants) {
        if (!want.release.id.isValid() || there.contains(want.release.id))
            continue;
        there.insert(want.release.id);
        storeWant(sql, edits, want, fetched);
    }
    QList<ReleaseId> absent;
    int gone = 0;
    Query &rows = sql.run(u"SELECT release_id, removed_at FROM wants"_s);
    while (rows.next()) {
        const ReleaseId release{rows.number(0)};
        if (there.contains(release))
            continue;
        absent += release;
        if (rows.isNull(1) && !isToBeAdded(edits, release))
            ++gone;
    }
    const bool holdsBack = !removeMany && isMassRemoval(gone, static_cast<int>(there.size()));
    for (const ReleaseId release : std::as_const(absent)) {
        const auto want = holdsBack ? findWant(sql, release) : std::nullopt;
        if (!want || want->isRemoved || isToBeAdded(edits, release))
            storeAbsence(sql, edits, release, fetched);
    }
    dropUnusedReleases(sql);
    return holdsBack ? gone : 0;
}

std::optional<WantRow> findWant(Statements &sql, ReleaseId release)
{
    Query &row = sql.run(u"SELECT rating, notes, removed_at FROM wants WHERE release_id = ?"_s, release);
    std::optional<WantRow> found;
    if (row.next())
        found = WantRow{release, row.integer(0), row.text(1), !row.isNull(2)};
    row.finish();
    return found;
}

} // namespace vv::store
