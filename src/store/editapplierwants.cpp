// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editapplier.h"

#include "store/merge.h"
#include "store/releaserows.h"
#include "store/wantrows.h"

using namespace Qt::StringLiterals;

namespace vv::store {

void EditApplier::want(const Edit &edit)
{
    const bool wanted = edit.value == kThere;
    const auto found = findWant(m_sql, edit.release);
    const bool is = found && !found->isRemoved;
    if (!edit.release.isValid() || edit.release.value >= kFirstLocalId)
        return refuse(u"%1 is not the number of a release."_s.arg(edit.release.value));
    if (is == wanted)
        return;
    if (wanted) // before anything names it
        knowRelease(m_sql, edit.release, m_now);
    const Property property = Property::ofWant(EditKind::Want, edit.release);
    wait(property, is ? kThere : kNotThere, edit.value);
    if (wanted && found) {
        // Found removed there while it was changed here: that is decided now, and all of it goes along.
        m_sql.run(u"DELETE FROM outbox WHERE state = 'conflict' AND theirs IS NULL AND release_id = ? "
                  "AND kind IN ('want_notes', 'want_rating')"_s,
                  edit.release);
        m_sql.run(u"UPDATE wants SET removed_at = NULL WHERE release_id = ?"_s, edit.release);
    } else if (wanted) {
        m_sql.run(u"INSERT INTO wants (release_id, rating, notes, date_added, fetched_at) VALUES (?, 0, '', ?, ?)"_s,
                  edit.release, m_now, m_now);
    } else if (findEdit(m_sql, property)) {
        m_sql.run(u"UPDATE wants SET removed_at = ? WHERE release_id = ?"_s, m_now, edit.release);
    } else {
        m_sql.run(u"DELETE FROM outbox WHERE release_id = ? AND kind IN ('want_notes', 'want_rating')"_s, edit.release);
        m_sql.run(u"DELETE FROM wants WHERE release_id = ?"_s, edit.release);
    }
    if (wanted)
        return undoWith(Edit::dropWant(edit.release));
    undoWith(Edit::rateWant(edit.release, found->rating));
    undoWith(Edit::setWantNotes(edit.release, found->notes));
    undoWith(Edit::want(edit.release));
}

void EditApplier::editWant(const Edit &edit)
{
    const auto found = findWant(m_sql, edit.release);
    if (!found || found->isRemoved) {
        m_sql.failWith({Error::Kind::NotFound, u"The release %1 is not on the wantlist."_s.arg(edit.release.value)});
        return;
    }
    const bool notes = edit.kind == EditKind::WantNotes;
    const QString current = notes ? found->notes : QString::number(found->rating);
    const QString value = storable(edit.value);
    if (value == current || (!notes && !rating(value)))
        return;
    // What is still to be added takes these along.
    const auto adding = findEdit(m_sql, Property::ofWant(EditKind::Want, edit.release));
    if (!adding || adding->base == kThere)
        wait(Property::ofWant(edit.kind, edit.release), current, value);
    if (notes)
        m_sql.run(u"UPDATE wants SET notes = ? WHERE release_id = ?"_s, value, edit.release);
    else
        m_sql.run(u"UPDATE wants SET rating = ? WHERE release_id = ?"_s, value.toInt(), edit.release);
    Edit back = edit;
    back.value = current;
    undoWith(back);
}

} // namespace vv::store
