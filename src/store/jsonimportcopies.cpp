// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonimport.h"

#include "store/detailrows.h"
#include "store/folderrows.h"
#include "store/photos.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/wantrows.h"

using namespace Qt::StringLiterals;

/// Copies, wants and the releases they are of.
namespace vv::store {

bool JsonImport::know(JsonElement &element)
{
    const KnownRelease &known = element.record->known;
    const ReleaseId id = known.release.id;
    if (!id.isValid()) {
        complain(u"the number of the release is missing"_s);
        return false;
    }
    if (m_known.contains(id))
        return true;
    m_known.insert(id);
    if (m_fresh) {
        m_run.bulk().release(std::move(element.values));
        return true;
    }
    const QDateTime fetched = known.detailFetched.isValid() ? known.detailFetched : m_run.now();
    // What is known here is newer, or will be after the next sync.
    if (!isKnown(m_sql, id) && storeRelease(m_sql, known.release, fetched) == Stored::Changed)
        refreshCopiesOf(m_sql, known.release);
    if (known.detail && !hasDetail(m_sql, id)) {
        ReleaseDetail detail = *known.detail;
        detail.release.id = id;
        storeDetail(m_sql, detail, fetched);
        indexCopiesOf(m_sql, loadRelease(m_sql, id));
    }
    return true;
}

/// Copies that Discogs does not have got their numbers here and there independently.
InstanceId JsonImport::numberFor(InstanceId instance, ReleaseId release)
{
    if (m_fresh)
        return instance;
    InstanceId number = currentNumber(m_sql, instance);
    const auto there = findCopy(m_sql, number);
    if (isLocal(number) && there && (there->release != release || m_inserted.contains(number)))
        number = m_run.newNumber();
    if (number != instance)
        m_numbers.insert(instance, number);
    return number;
}

void JsonImport::copy(JsonElement &element)
{
    JsonRecord &record = *element.record;
    ++m_run.report().rows;
    const InstanceId instance = record.instance;
    if (!instance.isValid())
        return complain(u"the number of the copy is missing"_s);
    if (m_seen.contains(instance))
        return complain(u"the copy %1 is there twice"_s.arg(instance.value));
    m_seen.insert(instance);
    if (!know(element))
        return;
    const InstanceId number = numberFor(instance, record.known.release.id);
    const auto there = m_fresh ? std::optional<CopyRow>() : findCopy(m_sql, number);
    if (record.plays > 0)
        m_playCounts.insert(number, {.said = record.plays, .listed = 0, .last = record.lastPlayed});
    if (!record.fieldsByName.isEmpty()) {
        record.facts.fields = storableValues(
            m_fields.valuesOf({.given = instance, .copy = number, .isNew = !there}, record.fieldsByName));
        if (m_fresh)
            element.search = searchValues(number, searchRow(record.known, record.facts));
    }
    if (there)
        mergeCopy(*there, record);
    else
        insertCopy(number, record, std::move(element.search));
}

void JsonImport::insertCopy(InstanceId instance, const JsonRecord &record, RowValues &&search)
{
    const ReleaseId id = record.known.release.id;
    const CopyRow copy{.instance = instance,
                       .release = id,
                       .folder = m_fresh && record.folder.isValid()
                           ? record.folder
                           : folderOf(record.folder, record.folderName).value_or(kUncategorized),
                       .rating = record.rating,
                       .added = record.added,
                       .isLocal = record.isLocal};
    const QDateTime fetched = record.fetched.isValid() ? record.fetched : m_run.now();
    if (m_fresh) {
        m_run.insert(copy, record.known.release, record.facts, std::move(search), fetched, record.removed);
    } else {
        // What was known of the release here before is what the copy is found by.
        const Release release = loadRelease(m_sql, id);
        SearchRow row = searchRow(m_sql, release);
        addFacts(row, record.facts);
        m_run.insert(copy, release, record.facts, searchValues(instance, row), fetched, record.removed);
        m_run.flush();
    }
    keepPhoto(instance, record, true);
    m_inserted.insert(instance);
    ++m_run.report().added;
    if (record.removed.isValid())
        ++m_run.report().removed;
    else
        m_run.item(u"added"_s, shownRelease(record.known.release));
}

void JsonImport::mergeCopy(const CopyRow &copy, const JsonRecord &record)
{
    ++m_run.report().matched;
    mergeFacts(copy.instance, record.facts.own);
    keepPhoto(copy.instance, record, false);
    if (copy.isRemoved || record.isRemoved)
        return;
    m_run.proposeDifferences(copy, record.known.release, record.rating, folderOf(record.folder, record.folderName),
                             record.facts.fields);
}

/// The folder that a copy is in, by number where that is the same folder here, else by name.
std::optional<FolderId> JsonImport::folderOf(FolderId given, const QString &name)
{
    const FolderId id = currentNumber(m_sql, given);
    const auto listed = id.isValid() ? folderName(m_sql, id) : std::optional<QString>();
    const bool same = listed ? *listed == name : id.isValid() && name == u"Folder %1"_s.arg(id.value);
    if (same)
        return id;
    return name.isEmpty() ? std::nullopt : std::optional(m_run.folderFor(name));
}

/// Of a file that counts the plays of its copies and does not list them: as many as are not here yet. When they were,
/// but for the last, nobody knows.
void JsonImport::addUnlistedPlays()
{
    m_run.flush();
    for (auto count = m_playCounts.cbegin(); count != m_playCounts.cend(); ++count) {
        if (count->listed >= count->said)
            continue;
        const InstanceId copy = count.key();
        const QDateTime at = count->last.isValid() ? count->last : m_exported.isValid() ? m_exported : m_run.now();
        const qint64 here = m_sql.one(u"SELECT count(*) FROM plays WHERE instance_id = ?"_s, copy);
        const bool isLastHere
            = m_sql.one(u"SELECT count(*) FROM plays WHERE instance_id = ? AND played_at = ?"_s, copy, at) > 0;
        for (qint64 i = here; i < count->said; ++i)
            m_run.addPlay(copy, {}, at, i == here && count->last.isValid() && !isLastHere, m_inserted.contains(copy));
        if (const auto row = findCopy(m_sql, copy); row && here < count->said)
            m_run.item(u"plays"_s,
                       u"%1: %2"_s.arg(shownRelease(loadRelease(m_sql, row->release))).arg(count->said - here));
    }
}

void JsonImport::mergeFacts(InstanceId copy, const OwnFacts &own)
{
    int added = 0;
    for (const QString &tag : own.tags) {
        const bool there
            = m_sql.one(u"SELECT count(*) FROM tags WHERE instance_id = ? AND tag = ? COLLATE NOCASE"_s, copy, tag) > 0;
        if (there)
            continue;
        m_sql.run(u"INSERT INTO tags (instance_id, tag) VALUES (?, ?)"_s, copy, tag);
        m_run.made(u"tag"_s, copy.value, tag);
        ++added;
    }
    if (!own.note.isEmpty() && m_sql.one(u"SELECT count(*) FROM copy_notes WHERE instance_id = ?"_s, copy) == 0) {
        m_sql.run(u"INSERT INTO copy_notes (instance_id, note) VALUES (?, ?)"_s, copy, own.note);
        m_run.made(u"note"_s, copy.value, own.note);
        ++added;
    }
    if (const auto &paid = own.purchase;
        paid && m_sql.one(u"SELECT count(*) FROM purchases WHERE instance_id = ?"_s, copy) == 0) {
        m_sql.run(u"INSERT INTO purchases (instance_id, amount, currency, bought_at, seller) VALUES (?, ?, ?, ?, ?)"_s,
                  copy, paid->amount, paid->currency, paid->bought, paid->seller);
        m_run.made(u"purchase"_s, copy.value, paid->amount);
        ++added;
    }
    for (const Loan &loan : own.loans) {
        const bool there = m_sql.one(u"SELECT count(*) FROM loans WHERE instance_id = ? AND borrower = ? "
                                     "AND lent_at = ?"_s,
                                     copy, loan.borrower, loan.lent)
            > 0;
        const bool out = !loan.returned.isValid()
            && m_sql.one(u"SELECT count(*) FROM loans WHERE instance_id = ? AND returned_at IS NULL"_s, copy) > 0;
        if (there || out) // nobody lends a record to two people at once
            continue;
        const qint64 id = m_sql.one(u"INSERT INTO loans (instance_id, borrower, lent_at, due_at, returned_at) "
                                    "VALUES (?, ?, ?, ?, ?) RETURNING loan_id"_s,
                                    copy, loan.borrower, loan.lent, loan.due, loan.returned);
        m_run.made(u"loan"_s, id, loan.borrower);
        ++added;
    }
    if (added == 0)
        return;
    m_run.report().facts += added;
    indexCopy(m_sql, copy, loadRelease(m_sql, findCopy(m_sql, copy)->release), loadFieldValues(m_sql, copy));
}

void JsonImport::keepPhoto(InstanceId copy, const JsonRecord &record, bool isNew)
{
    if (!record.hasPhoto)
        return;
    const QDateTime changed = record.photoChanged.isValid() ? record.photoChanged : m_run.now();
    if (record.photo.isEmpty() || record.photo.size() > Photos::kMostBytes)
        return complain(u"the photo of copy %1 is empty or too large"_s.arg(copy.value));
    // The user's own stays where there is one.
    const int stored = m_sql
                           .run(u"INSERT OR IGNORE INTO photos (instance_id, changed_at, bytes) VALUES (?, ?, ?)"_s,
                                copy, changed, record.photo)
                           .affected();
    if (stored == 0 || isNew)
        return;
    m_run.made(u"photo"_s, copy.value, QString::number(changed.toMSecsSinceEpoch()));
    ++m_run.report().facts;
}

void JsonImport::want(JsonElement &element)
{
    const JsonRecord &record = *element.record;
    ++m_run.report().rows;
    if (!know(element))
        return;
    const ReleaseId id = record.known.release.id;
    if (!m_fresh) {
        if (!record.isRemoved)
            m_run.proposeWant(record.known.release, record.rating, record.notes);
        return;
    }
    if (findWant(m_sql, id))
        return complain(u"the release %1 is there twice"_s.arg(id.value));
    m_sql.run(u"INSERT INTO wants (release_id, rating, notes, date_added, fetched_at, removed_at) "
              "VALUES (?, ?, ?, ?, ?, ?)"_s,
              id, record.rating, record.notes, record.added, record.fetched.isValid() ? record.fetched : m_run.now(),
              record.removed);
    m_run.made(u"want"_s, id.value);
    ++m_run.report().wantsAdded;
}

void JsonImport::release(JsonElement &element)
{
    (void)know(element);
}

} // namespace vv::store
