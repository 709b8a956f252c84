// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copyrows.h"

#include "base/logging.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/sortkeys.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// One a field, by field, without the empty ones, as the database can hold them.
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

/// A row of `albums` as far as Discogs has a say in it.
struct Known {
    ReleaseId release;
    FolderId folder;
    int rating = 0;
    QDateTime added;
    bool removed = false;
};

std::optional<Known> known(Statements &sql, InstanceId instance)
{
    Query &row = sql.run(
        u"SELECT release_id, folder_id, rating, date_added, removed_at FROM albums WHERE instance_id = ?"_s, instance);
    std::optional<Known> found;
    if (row.next())
        found = Known{{row.number(0)}, {row.number(1)}, row.integer(2), row.time(3), !row.isNull(4)};
    row.finish();
    return found;
}

void storeFields(Statements &sql, InstanceId instance, const QList<FieldValue> &values)
{
    sql.run(u"DELETE FROM album_fields WHERE instance_id = ?"_s, instance);
    for (const FieldValue &value : values) {
        std::optional<int> grade;
        if (value.field == kMediaCondition || value.field == kSleeveCondition)
            grade = conditionGrade(value.value);
        sql.run(u"INSERT INTO album_fields (instance_id, field_id, value, grade) VALUES (?, ?, ?, ?)"_s, instance,
                value.field, value.value, grade ? QVariant(*grade) : QVariant());
    }
}

void storeKeys(Statements &sql, InstanceId instance, const SortKeys &keys)
{
    sql.run(u"UPDATE albums SET artist_sort = ?, title_sort = ?, label_sort = ?, year = ?, year_sort = ? "
            "WHERE instance_id = ?"_s,
            keys.artist, keys.title, keys.label, keys.year, keys.yearLast, instance);
}

void insertCopy(Statements &sql, const Copy &copy, int rating, const SortKeys &keys, qint64 pass,
                const QDateTime &fetched)
{
    sql.run(u"INSERT INTO albums (instance_id, release_id, folder_id, rating, date_added, artist_sort, title_sort, "
            "label_sort, year, year_sort, first_seen, fetched_at, seen_pass, counted_pass) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            copy.instance, copy.release.id, copy.folder, rating, copy.added, keys.artist, keys.title, keys.label,
            keys.year, keys.yearLast, fetched, fetched, pass, pass);
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

Changes sum(const Changes &a, const Changes &b)
{
    return {.added = a.added + b.added, .updated = a.updated + b.updated, .removed = a.removed + b.removed};
}

void refreshCopiesOf(Statements &sql, const Release &release)
{
    const SortKeys keys = sortKeys(release);
    sql.run(u"UPDATE albums SET artist_sort = ?, title_sort = ?, label_sort = ?, year = ?, year_sort = ? "
            "WHERE release_id = ?"_s,
            keys.artist, keys.title, keys.label, keys.year, keys.yearLast, release.id);
    indexCopiesOf(sql, release);
}

Changes storeCopy(Statements &sql, const Copy &copy, qint64 pass, const QDateTime &fetched)
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

    const int rating = std::clamp(copy.rating, 0, 5);
    const QList<FieldValue> values = storableValues(copy.fields);
    const auto before = known(sql, copy.instance);
    if (!before) {
        insertCopy(sql, copy, rating, sortKeys(copy.release), pass, fetched);
        storeFields(sql, copy.instance, values);
        indexCopy(sql, copy.instance, copy.release, values);
        ++changes.added;
        return changes;
    }

    const bool moved = before->release != copy.release.id;
    const bool otherFields = loadFieldValues(sql, copy.instance) != values;
    const bool otherFacts = moved || otherFields || before->folder != copy.folder || before->rating != rating
        || before->added != copy.added;
    if (otherFacts || before->removed)
        sql.run(u"UPDATE albums SET release_id = ?, folder_id = ?, rating = ?, date_added = ?, fetched_at = ?, "
                "seen_pass = ?, removed_at = NULL WHERE instance_id = ?"_s,
                copy.release.id, copy.folder, rating, copy.added, fetched, pass, copy.instance);
    else
        sql.run(u"UPDATE albums SET fetched_at = ?, seen_pass = ? WHERE instance_id = ?"_s, fetched, pass,
                copy.instance);
    if (moved)
        storeKeys(sql, copy.instance, sortKeys(copy.release));
    if (otherFields)
        storeFields(sql, copy.instance, values);
    if (moved || otherFields)
        indexCopy(sql, copy.instance, copy.release, values);

    if (before->removed) {
        countOnce(sql, u"instance_id"_s, copy.instance.value, pass);
        ++changes.added;
    } else if (otherFacts) {
        changes.updated += countOnce(sql, u"instance_id"_s, copy.instance.value, pass);
    }
    return changes;
}

} // namespace vv::store
