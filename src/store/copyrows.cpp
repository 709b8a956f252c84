// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copyrows.h"

#include "base/logging.h"
#include "store/editrows.h"
#include "store/ignoredarticles.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/sortkeys.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

void storeField(Statements &sql, InstanceId instance, const FieldValue &value)
{
    sql.run(u"INSERT INTO album_fields (instance_id, field_id, value, grade) VALUES (?, ?, ?, ?)"_s, instance,
            value.field, value.value, gradeOf(value));
}

void storeFields(Statements &sql, InstanceId instance, const QList<FieldValue> &values)
{
    sql.run(u"DELETE FROM album_fields WHERE instance_id = ?"_s, instance);
    for (const FieldValue &value : values)
        storeField(sql, instance, value);
}

void storeKeys(Statements &sql, InstanceId instance, const SortKeys &keys)
{
    sql.run(u"UPDATE albums SET artist_sort = ?, title_sort = ?, label_sort = ?, year = ?, year_sort = ? "
            "WHERE instance_id = ?"_s,
            keys.artist, keys.title, keys.label, keys.year, keys.yearLast, instance);
}

/// Marks copies as counted by `pass` and tells how many were not yet.
int countOnce(Statements &sql, const QString &column, qint64 id, qint64 pass)
{
    return sql
        .run(u"UPDATE albums SET counted_pass = ? WHERE %1 = ? AND counted_pass <> ? AND removed_at IS NULL"_s.arg(
                 column),
             pass, id, pass)
        .affected();
}

} // namespace

QList<FieldValue> storableValues(const QList<FieldValue> &values)
{
    QList<FieldValue> kept;
    for (const FieldValue &value : values) {
        if (!value.value.isEmpty())
            kept += {value.field, storable(value.value)};
    }
    const auto byField = [](const FieldValue &a, const FieldValue &b) { return a.field < b.field; };
    const auto sameField = [](const FieldValue &a, const FieldValue &b) { return a.field == b.field; };
    std::stable_sort(kept.begin(), kept.end(), byField);
    kept.erase(std::unique(kept.begin(), kept.end(), sameField), kept.end());
    return kept;
}

QVariant gradeOf(const FieldValue &value)
{
    std::optional<int> grade;
    if (value.field == kMediaCondition || value.field == kSleeveCondition)
        grade = conditionGrade(value.value);
    return grade ? QVariant(*grade) : QVariant();
}

Changes sum(const Changes &a, const Changes &b)
{
    return {.added = a.added + b.added, .updated = a.updated + b.updated, .removed = a.removed + b.removed};
}

void refreshCopiesOf(Statements &sql, const Release &release)
{
    const SortKeys keys = sortKeys(release, sortingArticles(sql));
    sql.run(u"UPDATE albums SET artist_sort = ?, title_sort = ?, label_sort = ?, year = ?, year_sort = ? "
            "WHERE release_id = ?"_s,
            keys.artist, keys.title, keys.label, keys.year, keys.yearLast, release.id);
    indexCopiesOf(sql, release);
}

namespace {

/// The fields as they are to be kept: those of Discogs, but for what the user wants.
QList<FieldValue> mergedValues(EditBook &edits, const Copy &copy)
{
    QList<FieldValue> values = storableValues(copy.fields);
    const QList<FieldId> edited = edits.fieldsOf(copy.instance);
    if (edited.isEmpty())
        return values;
    for (const FieldId field : edited) {
        const auto at = std::find_if(values.begin(), values.end(),
                                     [field](const FieldValue &value) { return value.field == field; });
        const QString remote = at == values.end() ? u""_s : at->value;
        const QString kept = edits.merged(Property::fieldOf(copy.instance, field), remote);
        if (at != values.end())
            at->value = kept;
        else
            values += {field, kept};
    }
    return storableValues(values);
}

/// Whether a copy that Discogs has is to stay removed here.
bool staysRemoved(EditBook &edits, const CopyRow &before)
{
    const Property removal = Property::removal(before.instance);
    const EditRow *edit = edits.find(removal);
    if (!edit)
        return false;
    if (edit->value == kThere) { // it was to be kept after all, and was never taken out
        edits.drop(removal);
        return false;
    }
    if (edit->state == EditState::Confirming && !edits.mayLag(*edit))
        edits.sendAgain(removal);
    return true;
}

/// A copy that was thought not to be on Discogs, and is: what differs here is what the user did to it since.
void keepDifferences(EditBook &edits, Statements &sql, const CopyRow &before, const Copy &copy)
{
    edits.drop(Property::addition(before.instance));
    if (before.folder != copy.folder)
        edits.insert(Property::folderOf(before.instance), QString::number(copy.folder.value),
                     QString::number(before.folder.value));
    if (before.rating != copy.rating)
        edits.insert(Property::rating(copy.release.id), QString::number(copy.rating), QString::number(before.rating));
    const QList<FieldValue> mine = loadFieldValues(sql, before.instance);
    const QList<FieldValue> theirs = storableValues(copy.fields);
    for (const FieldValue &value : mine) {
        const auto same = std::find_if(theirs.begin(), theirs.end(),
                                       [&](const FieldValue &other) { return other.field == value.field; });
        const QString remote = same == theirs.end() ? u""_s : same->value;
        if (remote != value.value)
            edits.insert(Property::fieldOf(before.instance, value.field), remote, value.value);
    }
    setLocal(sql, before.instance, false);
}

/// Discogs gave the copy another release: two entries were made one there (discogs-api.md §8).
void moveRatingEdit(Statements &sql, ReleaseId from, ReleaseId to)
{
    sql.run(u"UPDATE OR IGNORE outbox SET release_id = ? WHERE kind = 'rating' AND release_id = ? AND NOT EXISTS "
            "(SELECT 1 FROM albums WHERE release_id = ? AND removed_at IS NULL)"_s,
            to, from, from);
}

} // namespace

Changes storeCopy(Statements &sql, const Copy &copy, qint64 pass, const QDateTime &fetched, EditBook &edits)
{
    if (!copy.instance.isValid() || !copy.release.id.isValid()) {
        qCWarning(lcStore) << "A copy without a number was left out:" << copy.instance.value << copy.release.id.value;
        return {};
    }
    Changes changes;
    const Stored release = storeRelease(sql, copy.release, fetched);
    if (release == Stored::Changed) {
        changes.updated += countOnce(sql, u"release_id"_s, copy.release.id.value, pass);
        refreshCopiesOf(sql, copy.release);
    }

    const auto before = findCopy(sql, copy.instance);
    Copy theirs = copy;
    theirs.rating = std::clamp(copy.rating, 0, 5);
    if (before && before->isLocal)
        keepDifferences(edits, sql, *before, theirs);
    CopyRow now{.instance = copy.instance, .release = copy.release.id, .folder = {}, .added = copy.added};
    now.folder = {edits.merged(Property::folderOf(copy.instance), QString::number(copy.folder.value)).toLongLong()};
    now.rating = edits.merged(Property::rating(copy.release.id), QString::number(theirs.rating)).toInt();
    const QList<FieldValue> values = mergedValues(edits, copy);
    if (before && before->rating != now.rating) // discogs-api.md §0.12
        sql.run(u"UPDATE albums SET rating = ? WHERE release_id = ? AND rating <> ? AND is_local = 0 "
                "AND instance_id <> ?"_s,
                now.rating, now.release, now.rating, copy.instance);
    if (!before) {
        insertCopy(sql, now, copy.release, pass, fetched);
        storeFields(sql, copy.instance, values);
        indexCopy(sql, copy.instance, copy.release, values);
        ++changes.added;
        return changes;
    }

    now.isRemoved = before->isRemoved && staysRemoved(edits, *before);
    const bool moved = before->release != now.release;
    const bool otherFields = loadFieldValues(sql, copy.instance) != values;
    const bool otherFacts = moved || otherFields || before->folder != now.folder || before->rating != now.rating
        || before->added != now.added;
    const bool isBack = before->isRemoved && !now.isRemoved;
    if (otherFacts || isBack)
        sql.run(u"UPDATE albums SET release_id = ?, folder_id = ?, rating = ?, date_added = ? WHERE instance_id = ?"_s,
                now.release, now.folder, now.rating, now.added, copy.instance);
    if (isBack)
        setRemoved(sql, copy.instance, {});
    sql.run(u"UPDATE albums SET fetched_at = ?, seen_pass = max(seen_pass, ?) WHERE instance_id = ?"_s, fetched, pass,
            copy.instance);
    if (moved) {
        storeKeys(sql, copy.instance, sortKeys(copy.release, sortingArticles(sql)));
        moveRatingEdit(sql, before->release, now.release);
    }
    if (otherFields)
        storeFields(sql, copy.instance, values);
    if (moved || otherFields)
        indexCopy(sql, copy.instance, copy.release, values);

    if (isBack) {
        countOnce(sql, u"instance_id"_s, copy.instance.value, pass);
        ++changes.added;
    } else if (otherFacts && !now.isRemoved) {
        changes.updated += countOnce(sql, u"instance_id"_s, copy.instance.value, pass);
    }
    return changes;
}

std::optional<CopyRow> findCopy(Statements &sql, InstanceId instance)
{
    Query &row = sql.run(u"SELECT release_id, folder_id, rating, date_added, removed_at, is_local FROM albums "
                         "WHERE instance_id = ?"_s,
                         instance);
    std::optional<CopyRow> found;
    if (row.next())
        found = CopyRow{.instance = instance,
                        .release = {row.number(0)},
                        .folder = {row.number(1)},
                        .rating = row.integer(2),
                        .added = row.time(3),
                        .isRemoved = !row.isNull(4),
                        .isLocal = row.integer(5) != 0};
    row.finish();
    return found;
}

InstanceId currentNumber(Statements &sql, InstanceId instance)
{
    const qint64 now = sql.one(u"SELECT new_id FROM renumbered WHERE kind = 'copy' AND old_id = ?"_s, instance);
    return now > 0 ? InstanceId{now} : instance;
}

void insertCopy(Statements &sql, const CopyRow &copy, const Release &release, qint64 pass, const QDateTime &fetched)
{
    const SortKeys keys = sortKeys(release, sortingArticles(sql));
    sql.run(u"INSERT INTO albums (instance_id, release_id, folder_id, rating, date_added, artist_sort, title_sort, "
            "label_sort, year, year_sort, first_seen, fetched_at, seen_pass, counted_pass, is_local) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            copy.instance, copy.release, copy.folder, copy.rating, copy.added, keys.artist, keys.title, keys.label,
            keys.year, keys.yearLast, fetched, fetched, pass, pass, copy.isLocal);
}

void setFolder(Statements &sql, InstanceId instance, FolderId folder)
{
    sql.run(u"UPDATE albums SET folder_id = ? WHERE instance_id = ?"_s, folder, instance);
}

void setRating(Statements &sql, ReleaseId release, int rating)
{
    sql.run(u"UPDATE albums SET rating = ? WHERE release_id = ?"_s, rating, release);
}

void setField(Statements &sql, InstanceId instance, FieldId field, const QString &value)
{
    sql.run(u"DELETE FROM album_fields WHERE instance_id = ? AND field_id = ?"_s, instance, field);
    if (!value.isEmpty())
        storeField(sql, instance, {field, value});
    if (const auto copy = findCopy(sql, instance))
        indexCopy(sql, instance, loadRelease(sql, copy->release), loadFieldValues(sql, instance));
}

void setRemoved(Statements &sql, InstanceId instance, const QDateTime &at)
{
    sql.run(u"UPDATE albums SET removed_at = ? WHERE instance_id = ?"_s, at, instance);
}

void setLocal(Statements &sql, InstanceId instance, bool local)
{
    sql.run(u"UPDATE albums SET is_local = ? WHERE instance_id = ?"_s, local, instance);
}

InstanceId freeCopyNumber(Statements &sql)
{
    const qint64 highest = sql.one(u"SELECT max((SELECT coalesce(max(instance_id), 0) FROM albums), "
                                   "(SELECT coalesce(max(old_id), 0) FROM renumbered WHERE kind = 'copy'))"_s);
    return {std::max(highest + 1, kFirstLocalId)};
}

void renumberCopy(Statements &sql, InstanceId from, InstanceId to)
{
    if (from == to)
        return;
    // Both rows and what refers to them are in order again at the end of the transaction.
    sql.run(u"PRAGMA defer_foreign_keys = ON"_s);
    const bool together = findCopy(sql, to).has_value();
    if (together) // its fields are what Discogs has; edits tell where the user wants something else
        sql.run(u"DELETE FROM album_fields WHERE instance_id = ?"_s, from);
    for (const auto table : {"album_fields"_L1, "plays"_L1, "tags"_L1, "loans"_L1, "copy_notes"_L1, "purchases"_L1,
                             "photos"_L1, "turntable"_L1, "outbox"_L1}) {
        const QString name(table);
        sql.run(u"UPDATE OR IGNORE %1 SET instance_id = ? WHERE instance_id = ?"_s.arg(name), to, from);
        sql.run(u"DELETE FROM %1 WHERE instance_id = ?"_s.arg(name), from); // what both had
    }
    sql.run(u"DELETE FROM search WHERE rowid = ?"_s, from);
    if (together)
        sql.run(u"DELETE FROM albums WHERE instance_id = ?"_s, from);
    else
        sql.run(u"UPDATE albums SET instance_id = ? WHERE instance_id = ?"_s, to, from);
    sql.run(u"UPDATE renumbered SET new_id = ? WHERE kind = 'copy' AND new_id = ?"_s, to, from);
    sql.run(u"INSERT OR REPLACE INTO renumbered (kind, old_id, new_id) VALUES ('copy', ?, ?)"_s, from, to);
    if (const auto copy = findCopy(sql, to))
        indexCopy(sql, to, loadRelease(sql, copy->release), loadFieldValues(sql, to));
}

} // namespace vv::store
