// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonimport.h"

#include "store/detailrows.h"
#include "store/folderrows.h"
#include "store/photos.h"
#include "store/releasejson.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/wantrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Copies, wants and the releases they are of.
namespace vv::store {

namespace {

int ratingOf(const QJsonObject &object)
{
    return static_cast<int>(std::clamp<qint64>(object.value("rating"_L1).toInteger(), 0, 5));
}

CopyFacts factsOf(const QJsonObject &object)
{
    CopyFacts facts;
    const QJsonObject fields = object.value("fields_by_id"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const FieldId id{field.key().toLongLong()};
        if (id.isValid())
            facts.fields += {id, field.value().toString()};
    }
    std::sort(facts.fields.begin(), facts.fields.end(),
              [](const FieldValue &a, const FieldValue &b) { return a.field < b.field; });
    facts.own.tags = readTexts(object.value("tags"_L1));
    facts.own.tags.removeAll(QString());
    facts.own.note = object.value("note"_L1).toString();
    if (const QJsonValue paid = object.value("purchase"_L1); paid.isObject())
        facts.own.purchase = Purchase{.amount = paid["amount"_L1].toString(),
                                      .currency = paid["currency"_L1].toString(),
                                      .bought = fromIsoTime(paid["bought_at"_L1]),
                                      .seller = paid["seller"_L1].toString()};
    const QJsonArray loans = object.value("loans"_L1).toArray();
    for (const QJsonValue &loan : loans) {
        if (const QDateTime lent = fromIsoTime(loan["lent_at"_L1]); lent.isValid())
            facts.own.loans += {loan["borrower"_L1].toString(), lent, fromIsoTime(loan["due_at"_L1]),
                                fromIsoTime(loan["returned_at"_L1])};
    }
    return facts;
}

} // namespace

bool JsonImport::know(const KnownRelease &known)
{
    const ReleaseId id = known.release.id;
    if (!id.isValid()) {
        complain(u"the number of the release is missing"_s);
        return false;
    }
    if (m_known.contains(id))
        return true;
    m_known.insert(id);
    const QDateTime fetched = known.detailFetched.isValid() ? known.detailFetched : m_run.now();
    if (m_fresh) {
        m_run.bulk().release(known.release, fetched);
        if (known.detail)
            m_run.bulk().detail(id, *known.detail, fetched);
        return true;
    }
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

void JsonImport::copy(const QJsonObject &object)
{
    ++m_run.report().rows;
    const InstanceId instance = instanceOf(object);
    const KnownRelease known = readRelease(object);
    if (!instance.isValid())
        return complain(u"the number of the copy is missing"_s);
    if (m_seen.contains(instance))
        return complain(u"the copy %1 is there twice"_s.arg(instance.value));
    m_seen.insert(instance);
    if (!know(known))
        return;
    const CopyFacts facts = factsOf(object);
    const InstanceId number = numberFor(instance, known.release.id);
    const auto there = m_fresh ? std::optional<CopyRow>() : findCopy(m_sql, number);
    if (there)
        mergeCopy(*there, object, known, facts);
    else
        insertCopy(number, object, known, facts);
}

void JsonImport::insertCopy(InstanceId instance, const QJsonObject &object, const KnownRelease &known,
                            const CopyFacts &facts)
{
    CopyRow row{.instance = instance,
                .release = known.release.id,
                .folder = {object.value("folder_id"_L1).toInteger()},
                .rating = ratingOf(object),
                .added = fromIsoTime(object.value("date_added"_L1)),
                .isLocal = object.value("local"_L1).toBool()};
    if (!m_fresh)
        row.folder = folderOf(object).value_or(kUncategorized);
    const QDateTime fetched = fromIsoTime(object.value("fetched_at"_L1));
    const QDateTime removed = fromIsoTime(object.value("removed_at"_L1));
    // What was known of the release here before is what the copy is found by.
    m_run.insert(row, m_fresh ? known : KnownRelease{loadRelease(m_sql, row.release), known.detail, {}}, facts,
                 fetched.isValid() ? fetched : m_run.now(), removed);
    if (!m_fresh)
        m_run.flush();
    keepPhoto(instance, object, true);
    m_inserted.insert(instance);
    ++m_run.report().added;
    if (removed.isValid())
        ++m_run.report().removed;
    else
        m_run.item(u"added"_s, shownRelease(known.release));
}

void JsonImport::mergeCopy(const CopyRow &copy, const QJsonObject &object, const KnownRelease &known,
                           const CopyFacts &facts)
{
    ++m_run.report().matched;
    mergeFacts(copy.instance, facts.own);
    keepPhoto(copy.instance, object, false);
    if (copy.isRemoved || object.contains("removed_at"_L1))
        return;
    m_run.proposeDifferences(copy, known.release, ratingOf(object), folderOf(object), facts.fields);
}

/// The folder a copy is in, by number where that is the same folder here, else by name.
std::optional<FolderId> JsonImport::folderOf(const QJsonObject &object)
{
    const QString name = object.value("folder"_L1).toString();
    const FolderId id = currentNumber(m_sql, FolderId{object.value("folder_id"_L1).toInteger()});
    const auto listed = id.isValid() ? folderName(m_sql, id) : std::optional<QString>();
    const bool same = listed ? *listed == name : id.isValid() && name == u"Folder %1"_s.arg(id.value);
    if (same)
        return id;
    return name.isEmpty() ? std::nullopt : std::optional(m_run.folderFor(name));
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

void JsonImport::keepPhoto(InstanceId copy, const QJsonObject &object, bool isNew)
{
    const QJsonValue photo = object.value("photo"_L1);
    if (!photo.isObject())
        return;
    const QByteArray bytes = QByteArray::fromBase64(photo["jpeg"_L1].toString().toLatin1());
    const QDateTime given = fromIsoTime(photo["changed_at"_L1]);
    const QDateTime changed = given.isValid() ? given : m_run.now();
    if (bytes.isEmpty() || bytes.size() > Photos::kMostBytes)
        return complain(u"the photo of copy %1 is empty or too large"_s.arg(copy.value));
    // The user's own stays where there is one.
    const int stored = m_sql
                           .run(u"INSERT OR IGNORE INTO photos (instance_id, changed_at, bytes) VALUES (?, ?, ?)"_s,
                                copy, changed, bytes)
                           .affected();
    if (stored == 0 || isNew)
        return;
    m_run.made(u"photo"_s, copy.value, QString::number(changed.toMSecsSinceEpoch()));
    ++m_run.report().facts;
}

void JsonImport::want(const QJsonObject &object)
{
    ++m_run.report().rows;
    const KnownRelease known = readRelease(object);
    if (!know(known))
        return;
    const ReleaseId id = known.release.id;
    const auto there = findWant(m_sql, id);
    if (m_fresh && there)
        return complain(u"the release %1 is there twice"_s.arg(id.value));
    if (!m_fresh)
        return mergeWant(object, known);
    const QDateTime fetched = fromIsoTime(object.value("fetched_at"_L1));
    m_sql.run(u"INSERT INTO wants (release_id, rating, notes, date_added, fetched_at, removed_at) "
              "VALUES (?, ?, ?, ?, ?, ?)"_s,
              id, ratingOf(object), object.value("notes"_L1).toString(), fromIsoTime(object.value("date_added"_L1)),
              fetched.isValid() ? fetched : m_run.now(), fromIsoTime(object.value("removed_at"_L1)));
    m_run.made(u"want"_s, id.value);
    ++m_run.report().wantsAdded;
}

void JsonImport::mergeWant(const QJsonObject &object, const KnownRelease &known)
{
    if (object.contains("removed_at"_L1))
        return;
    m_run.proposeWant(known.release, ratingOf(object), object.value("notes"_L1).toString());
}

void JsonImport::release(const QJsonObject &object)
{
    (void)know(readRelease(object));
}

} // namespace vv::store
