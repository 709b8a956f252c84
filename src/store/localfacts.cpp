// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfacts.h"

#include "store/copyrows.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/transact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

template <class T>
Result<T> withOutcome(const Statements &sql, T value)
{
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return value;
}

bool exists(Statements &sql, InstanceId &copy)
{
    copy = currentNumber(sql, copy);
    if (findCopy(sql, copy))
        return true;
    sql.failWith({Error::Kind::NotFound, u"There is no copy %1 in the collection."_s.arg(copy.value)});
    return false;
}

void refuse(Statements &sql, const QString &why)
{
    sql.failWith({Error::Kind::WrongUse, why});
}

QStringList plainTags(const QStringList &tags)
{
    QStringList plain;
    for (const QString &tag : tags) {
        const QString text = storable(tag.simplified());
        if (!text.isEmpty() && !plain.contains(text, Qt::CaseInsensitive))
            plain += text;
    }
    return plain;
}

bool isOut(Statements &sql, InstanceId copy)
{
    return sql.one(u"SELECT count(*) FROM loans WHERE instance_id = ? AND returned_at IS NULL"_s, copy) > 0;
}

OwnFacts factsOf(Statements &sql, InstanceId copy)
{
    OwnFacts facts;
    Query &tags = sql.run(u"SELECT tag FROM tags WHERE instance_id = ? ORDER BY tag COLLATE NOCASE, tag"_s, copy);
    while (tags.next())
        facts.tags += tags.text(0);
    Query &note = sql.run(u"SELECT note FROM copy_notes WHERE instance_id = ?"_s, copy);
    if (note.next())
        facts.note = note.text(0);
    note.finish();
    Query &bought = sql.run(u"SELECT amount, currency, bought_at, seller FROM purchases WHERE instance_id = ?"_s, copy);
    if (bought.next())
        facts.purchase = Purchase{bought.text(0), bought.text(1), bought.time(2), bought.text(3)};
    bought.finish();
    Query &loans = sql.run(u"SELECT borrower, lent_at, due_at, returned_at FROM loans WHERE instance_id = ? "
                           "ORDER BY returned_at IS NULL DESC, lent_at DESC, loan_id DESC"_s,
                           copy);
    while (loans.next())
        facts.loans += {loans.text(0), loans.time(1), loans.time(2), loans.time(3)};
    return facts;
}

void index(Statements &sql, InstanceId copy)
{
    indexCopy(sql, copy, loadRelease(sql, findCopy(sql, copy)->release), loadFieldValues(sql, copy));
}

void writeTags(Statements &sql, InstanceId copy, const QStringList &tags)
{
    sql.run(u"DELETE FROM tags WHERE instance_id = ?"_s, copy);
    const QStringList plain = plainTags(tags);
    for (const QString &tag : plain)
        sql.run(u"INSERT INTO tags (instance_id, tag) VALUES (?, ?)"_s, copy, tag);
}

void writeNote(Statements &sql, InstanceId copy, const QString &note)
{
    sql.run(u"DELETE FROM copy_notes WHERE instance_id = ?"_s, copy);
    if (!note.isEmpty())
        sql.run(u"INSERT INTO copy_notes (instance_id, note) VALUES (?, ?)"_s, copy, note);
}

void writePurchase(Statements &sql, InstanceId copy, const std::optional<Purchase> &purchase)
{
    static const QRegularExpression amount(u"^[0-9]{1,12}(\\.[0-9]{1,4})?$"_s);
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    if (purchase && !amount.match(purchase->amount).hasMatch())
        return refuse(sql, u"A price is a number such as 12.50, not \"%1\"."_s.arg(purchase->amount));
    if (purchase && !currency.match(purchase->currency).hasMatch())
        return refuse(sql, u"A currency is a code such as EUR, not \"%1\"."_s.arg(purchase->currency));
    sql.run(u"DELETE FROM purchases WHERE instance_id = ?"_s, copy);
    if (purchase)
        sql.run(u"INSERT INTO purchases (instance_id, amount, currency, bought_at, seller) VALUES (?, ?, ?, ?, ?)"_s,
                copy, purchase->amount, purchase->currency, purchase->bought, purchase->seller);
}

void addLoan(Statements &sql, InstanceId copy, const Loan &loan)
{
    const QString name = storable(loan.borrower.simplified());
    if (name.isEmpty())
        return refuse(sql, u"Say to whom the record is lent."_s);
    if (!loan.returned.isValid() && isOut(sql, copy))
        return refuse(sql, u"The record is lent already; it has to come back first."_s);
    sql.run(u"INSERT INTO loans (instance_id, borrower, lent_at, due_at, returned_at) VALUES (?, ?, ?, ?, ?)"_s, copy,
            name, loan.lent, loan.due, loan.returned);
}

} // namespace

QString duplicateKindName(DuplicateKind kind)
{
    switch (kind) {
    case DuplicateKind::Release:
        return u"release"_s;
    case DuplicateKind::Master:
        return u"master"_s;
    case DuplicateKind::Barcode:
        return u"barcode"_s;
    }
    return {};
}

LocalFacts::LocalFacts(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<OwnFacts> LocalFacts::of(InstanceId copy) const
{
    Statements sql(m_db);
    auto facts = factsOf(sql, currentNumber(sql, copy));
    return withOutcome(sql, std::move(facts));
}

Result<QStringList> LocalFacts::allTags() const
{
    Statements sql(m_db);
    QStringList tags;
    Query &rows = sql.run(u"SELECT DISTINCT tag FROM tags ORDER BY tag COLLATE NOCASE, tag"_s);
    while (rows.next())
        tags += rows.text(0);
    return withOutcome(sql, std::move(tags));
}

Result<QList<OwnChange>> LocalFacts::put(const QList<OwnChange> &changes)
{
    QList<OwnChange> before;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        for (OwnChange change : changes) {
            if (!exists(sql, change.copy))
                return;
            const OwnFacts was = factsOf(sql, change.copy);
            before.prepend({change.copy, was});
            if (change.facts.tags != was.tags)
                writeTags(sql, change.copy, change.facts.tags);
            if (change.facts.note != was.note)
                writeNote(sql, change.copy, storable(change.facts.note));
            if (change.facts.purchase != was.purchase)
                writePurchase(sql, change.copy, change.facts.purchase);
            if (change.facts.loans != was.loans) {
                sql.run(u"DELETE FROM loans WHERE instance_id = ?"_s, change.copy);
                for (auto loan = change.facts.loans.crbegin(); loan != change.facts.loans.crend(); ++loan)
                    addLoan(sql, change.copy, *loan);
            }
            index(sql, change.copy);
        }
    });
    if (!done)
        return fail(done.error());
    return before;
}

Result<void> LocalFacts::setTags(InstanceId copy, const QStringList &tags)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (!exists(sql, copy))
            return;
        writeTags(sql, copy, tags);
        index(sql, copy);
    });
}

Result<void> LocalFacts::setNote(InstanceId copy, const QString &note)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (!exists(sql, copy))
            return;
        writeNote(sql, copy, note);
        index(sql, copy);
    });
}

Result<void> LocalFacts::setPurchase(InstanceId copy, const std::optional<Purchase> &purchase)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (exists(sql, copy))
            writePurchase(sql, copy, purchase);
    });
}

Result<void> LocalFacts::lend(InstanceId copy, const QString &borrower, const QDateTime &at, const QDateTime &due)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (exists(sql, copy))
            addLoan(sql, copy, {borrower, at, due, {}});
    });
}

Result<void> LocalFacts::giveBack(InstanceId copy, const QDateTime &at)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (!exists(sql, copy))
            return;
        if (!isOut(sql, copy))
            return refuse(sql, u"Nobody has this record."_s);
        sql.run(u"UPDATE loans SET returned_at = ? WHERE instance_id = ? AND returned_at IS NULL"_s, at, copy);
    });
}

Result<void> LocalFacts::setOnPurpose(DuplicateKind kind, const QString &key, bool onPurpose)
{
    return inTransaction(m_db, [&](Statements &sql) {
        if (onPurpose)
            sql.run(u"INSERT OR IGNORE INTO on_purpose (kind, key) VALUES (?, ?)"_s, duplicateKindName(kind), key);
        else
            sql.run(u"DELETE FROM on_purpose WHERE kind = ? AND key = ?"_s, duplicateKindName(kind), key);
    });
}

Result<QList<Likeness>> LocalFacts::likenesses(InstanceId copy) const
{
    Statements sql(m_db);
    const auto found = findCopy(sql, currentNumber(sql, copy));
    if (!found)
        return withOutcome(sql, QList<Likeness>());
    QList<Likeness> all;
    const auto add = [&](DuplicateKind kind, const QString &key, qint64 copies) {
        const bool onPurpose
            = sql.one(u"SELECT count(*) FROM on_purpose WHERE kind = ? AND key = ?"_s, duplicateKindName(kind), key)
            > 0;
        all += {kind, key, static_cast<int>(copies), onPurpose};
    };
    const QString shown
        = u"SELECT count(*), count(DISTINCT a.release_id) FROM albums a WHERE a.removed_at IS NULL AND "_s;
    const auto count = [&](const QString &where, const QVariant &value) {
        Query &row = sql.run(shown + where, value);
        const std::pair counts = row.next() ? std::pair(row.number(0), row.number(1)) : std::pair<qint64, qint64>();
        row.finish();
        return counts;
    };
    const ReleaseId release = found->release;
    if (const auto [copies, releases] = count(u"a.release_id = ?"_s, release.value); copies > 1)
        add(DuplicateKind::Release, QString::number(release.value), copies);
    const qint64 master = sql.one(u"SELECT master_id FROM releases WHERE release_id = ?"_s, release);
    if (master > 0) {
        const auto [copies, releases]
            = count(u"a.release_id IN (SELECT release_id FROM releases WHERE master_id = ?)"_s, master);
        if (releases > 1)
            add(DuplicateKind::Master, QString::number(master), copies);
    }
    QStringList codes;
    Query &barcodes
        = sql.run(u"SELECT digits FROM identifiers WHERE release_id = ? AND digits <> '' ORDER BY position"_s, release);
    while (barcodes.next())
        codes += barcodes.text(0);
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        const auto [copies, releases]
            = count(u"a.release_id IN (SELECT release_id FROM identifiers WHERE digits = ? AND digits <> '')"_s, code);
        if (releases > 1)
            add(DuplicateKind::Barcode, code, copies);
    }
    return withOutcome(sql, std::move(all));
}

Result<QList<SavedFilter>> LocalFacts::filters() const
{
    Statements sql(m_db);
    QList<SavedFilter> filters;
    Query &rows = sql.run(u"SELECT filter_id, name, query, sort FROM saved_filters ORDER BY position, filter_id"_s);
    while (rows.next())
        filters += {rows.number(0), rows.text(1), rows.text(2), rows.text(3)};
    return withOutcome(sql, std::move(filters));
}

Result<qint64> LocalFacts::saveFilter(const SavedFilter &filter)
{
    qint64 id = filter.id;
    auto done = inTransaction(m_db, [&](Statements &sql) {
        const QString name = storable(filter.name.simplified());
        if (name.isEmpty())
            return refuse(sql, u"A filter needs a name."_s);
        if (sql.one(u"SELECT count(*) FROM saved_filters WHERE name = ? AND filter_id <> ?"_s, name, filter.id) > 0)
            return refuse(sql, u"There is a filter \"%1\" already."_s.arg(name));
        if (filter.id > 0) {
            sql.run(u"UPDATE saved_filters SET name = ?, query = ?, sort = ? WHERE filter_id = ?"_s, name, filter.query,
                    filter.sort, filter.id);
            return;
        }
        id = sql.one(u"INSERT INTO saved_filters (position, name, query, sort) VALUES "
                     "((SELECT coalesce(max(position), -1) + 1 FROM saved_filters), ?, ?, ?) RETURNING filter_id"_s,
                     name, filter.query, filter.sort);
    });
    if (!done)
        return fail(done.error());
    return id;
}

Result<void> LocalFacts::deleteFilter(qint64 id)
{
    return inTransaction(m_db,
                         [&](Statements &sql) { sql.run(u"DELETE FROM saved_filters WHERE filter_id = ?"_s, id); });
}

} // namespace vv::store
