// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkup.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/memoryconnection.h"
#include "store/migrations.h"
#include "store/peek.h"
#include "store/query.h"
#include "store/searchcheck.h"

#include <QDir>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kMostDamage = 10;

/// Every line of an integrity check that is not "ok". Fails when even the check cannot be made.
Result<QStringList> integrity(const QSqlDatabase &db, QLatin1StringView pragma, int atMost)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(u"PRAGMA main.%1(%2)"_s.arg(pragma).arg(atMost)))
        return fail(storageError(query.lastError(), u"Checking"_s));
    QStringList lines;
    while (query.next()) {
        const QString text = query.value(0).toString();
        if (text != "ok"_L1)
            lines += text.simplified().remove(u"*** in database main *** "_s);
    }
    if (query.lastError().isValid())
        return fail(storageError(query.lastError(), u"Checking"_s));
    return lines;
}

bool wouldReindexHelp(const QString &file)
{
    const auto copy = Peek::openCopy(file);
    if (!copy)
        return false;
    if (!QSqlQuery((*copy)->handle()).exec(u"REINDEX"_s))
        return false;
    const auto left = integrity((*copy)->handle(), "integrity_check"_L1, 1);
    return left && left->isEmpty();
}

QStringList brokenReferences(Statements &sql)
{
    QStringList broken;
    Query &rows = sql.run(u"SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s);
    while (rows.next())
        broken += u"%1 rows of %2 name a missing row of %3"_s.arg(rows.number(2)).arg(rows.text(0), rows.text(1));
    return broken;
}

/// What a database of the newest schema has and this one lacks, by name. Those of the search index are not among it.
struct Missing {
    QStringList tables;
    QStringList indexes;
    QStringList indexScript; ///< makes them
};

Result<Missing> missingIn(const QSqlDatabase &db)
{
    const MemoryConnection fresh(MemoryConnection::newAddress());
    if (const auto made = upgrade(fresh.handle(), migrations()); !made)
        return fail(made.error());
    Statements there(db);
    QSet<QString> names;
    Query &ours = there.run(u"SELECT name FROM sqlite_schema"_s);
    while (ours.next())
        names.insert(ours.text(0));
    if (const auto outcome = there.outcome(); !outcome)
        return fail(outcome.error());
    Missing missing;
    Statements sql(fresh.handle());
    Query &rows = sql.run(u"SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL "
                          "AND name NOT GLOB 'search*' AND name NOT GLOB 'sqlite_*' ORDER BY name"_s);
    while (rows.next()) {
        if (names.contains(rows.text(0)))
            continue;
        if (rows.text(1) == "index"_L1) {
            missing.indexes += rows.text(0);
            missing.indexScript += rows.text(2);
        } else {
            missing.tables += rows.text(0);
        }
    }
    return missing;
}

void examineSearch(const QSqlDatabase &db, Checkup &found)
{
    found.searchDamage = damageOfSearchIndex(db);
    if (!found.searchDamage.isEmpty())
        return;
    Statements sql(db);
    found.notIndexed
        = sql.one(u"SELECT count(*) FROM albums WHERE instance_id NOT IN (SELECT id FROM search_content)"_s);
    found.indexedInVain
        = sql.one(u"SELECT count(*) FROM search_content WHERE id NOT IN (SELECT instance_id FROM albums)"_s);
    if (const auto outcome = sql.outcome(); !outcome)
        found.searchDamage = outcome.error().detail;
}

Result<Checkup> examineOnce(const Peek &peek, const QString &file)
{
    Checkup found;
    found.newest = migrations().back().version;
    const auto condition = conditionOf(peek.handle());
    if (!condition)
        return fail(condition.error());
    found.empty = condition->empty;
    found.version = condition->version;
    auto damage = integrity(peek.handle(), "integrity_check"_L1, kMostDamage);
    if (!damage)
        return fail(damage.error());
    found.damage = std::move(*damage);
    bool isTableMissing = false;
    if (!found.empty && found.version == found.newest) {
        const auto missing = missingIn(peek.handle());
        if (!missing && found.damage.isEmpty())
            return fail(missing.error());
        for (const QString &table : missing ? missing->tables : QStringList())
            found.damage += u"the table %1 is missing"_s.arg(table);
        for (const QString &index : missing ? missing->indexes : QStringList())
            found.damage += u"the index %1 is missing"_s.arg(index);
        isTableMissing = missing && !missing->tables.isEmpty();
    }
    if (!found.damage.isEmpty())
        found.onlyIndexesDamaged = !isTableMissing && wouldReindexHelp(file);
    if (found.empty || found.version != found.newest)
        return found;

    Statements sql(peek.handle());
    found.brokenReferences = brokenReferences(sql);
    found.copies = sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL"_s);
    if (const auto outcome = sql.outcome(); !outcome && found.damage.isEmpty())
        return fail(outcome.error());
    if (const auto account = CollectionReader(peek.handle()).account())
        found.account = *account;
    examineSearch(peek.handle(), found);
    return found;
}

bool isBad(const Result<Checkup> &found)
{
    return !found || !found->damage.isEmpty() || !found->brokenReferences.isEmpty()
        || (found->version == found->newest && !found->isSearchSound());
}

} // namespace

Result<Checkup> examine(const QString &file)
{
    constexpr int kAttempts = 3;
    for (int attempt = 1;; ++attempt) {
        const auto peek = Peek::open(file);
        if (!peek)
            return fail(peek.error());
        auto found = examineOnce(**peek, file);
        if (found && found->empty) {
            if (const auto isNew = checkNotEmptied(file); !isNew)
                return fail(isNew.error());
        }
        // What was written during a look without locks can look like damage.
        if (!isBad(found) || !(*peek)->wasDisturbed() || attempt == kAttempts)
            return found;
    }
}

Result<QString> damageOf(const QString &file)
{
    const auto peek = Peek::open(file);
    if (!peek)
        return fail(peek.error());
    // The quick one leaves out what only concerns indexes; a cache may be large.
    const auto damage = integrity((*peek)->handle(), "quick_check"_L1, 1);
    if (!damage)
        return fail(damage.error());
    return damage->value(0);
}

Result<void> lookForDamage(const QString &file)
{
    // Not through a peek, which holds no lock: others write meanwhile.
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto damage = integrity((*database)->handle(), "quick_check"_L1, 1);
    if (!damage)
        return fail(damage.error());
    if (damage->isEmpty())
        return {};
    return fail(Error::Kind::Damaged, u"%1 is damaged: %2"_s.arg(QDir::toNativeSeparators(file), damage->first()));
}

Result<void> rebuildIndexes(const QString &file)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    const auto missing = missingIn((*database)->handle());
    if (!missing)
        return fail(missing.error());
    Statements sql((*database)->handle());
    for (const QString &index : missing->indexScript)
        sql.run(index);
    sql.run(u"REINDEX"_s);
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    const auto left = integrity((*database)->handle(), "integrity_check"_L1, 1);
    if (!left)
        return fail(left.error());
    if (!left->isEmpty())
        return fail(Error::Kind::Damaged,
                    u"%1 is still damaged: %2"_s.arg(QDir::toNativeSeparators(file), left->first()));
    return {};
}

Result<void> bringUpToDate(const QString &file)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    // Also done by the last connection that closes; said here for the case that it is not ours.
    Statements sql((*database)->handle());
    sql.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).finish();
    return sql.outcome();
}

} // namespace vv::store
