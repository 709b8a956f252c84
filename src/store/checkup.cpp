// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkup.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/peek.h"
#include "store/query.h"
#include "store/releaserows.h"
#include "store/schema.h"
#include "store/searchindex.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <memory>

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

/// A connection to a database in memory that lives as long as one of its connections does.
class MemoryConnection
{
public:
    explicit MemoryConnection(const QString &address)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        db.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        db.setDatabaseName(address);
        db.open();
    }
    ~MemoryConnection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(MemoryConnection)
    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

/// Runs statements until one fails. Gives what SQLite says of that one, or an empty text.
QString failureOf(const QSqlDatabase &db, const QStringList &statements)
{
    QSqlQuery query(db);
    for (const QString &statement : statements) {
        if (!query.exec(statement)) {
            const QString said = query.lastError().databaseText();
            return said.isEmpty() ? query.lastError().driverText() : said;
        }
    }
    return {};
}

/// FTS5's own check is a write, which a look must not make. So the index is copied into memory and checked there, by a
/// connection that has nothing of it in its cache. Empty = sound.
QString damageOfSearchIndex(const QSqlDatabase &db)
{
    const QString address
        = u"file:vv-%1?mode=memory&cache=shared"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    auto maker = std::make_unique<MemoryConnection>(address);
    if (QString damage = failureOf(maker->handle(), {schema::searchTable(u"search"_s)}); !damage.isEmpty())
        return damage;
    QStringList script{u"ATTACH '%1' AS trial"_s.arg(address), u"BEGIN"_s};
    for (const auto part : {"data"_L1, "idx"_L1, "content"_L1, "docsize"_L1}) {
        script += u"DELETE FROM trial.search_%1"_s.arg(part);
        script += u"INSERT INTO trial.search_%1 SELECT * FROM main.search_%1"_s.arg(part);
    }
    script += u"COMMIT"_s;
    QString damage = failureOf(db, script);
    if (damage.isEmpty()) {
        maker.reset();
        const MemoryConnection fresh(address);
        damage = failureOf(fresh.handle(), {u"INSERT INTO search (search) VALUES ('integrity-check')"_s});
    } else {
        QSqlQuery(db).exec(u"ROLLBACK"_s);
    }
    QSqlQuery(db).exec(u"DETACH trial"_s);
    return damage;
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
    if (!found.damage.isEmpty())
        found.onlyIndexesDamaged = wouldReindexHelp(file);
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

Result<void> rebuildIndexes(const QString &file)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    Statements sql((*database)->handle());
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

Result<void> rebuildSearchIndex(const QString &file)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    auto transaction = Transaction::begin((*database)->handle());
    if (!transaction)
        return fail(transaction.error());
    Statements sql((*database)->handle());
    sql.run(u"DROP TABLE IF EXISTS search"_s);
    sql.run(schema::searchTable(u"search"_s));
    QList<ReleaseId> releases;
    Query &rows = sql.run(u"SELECT DISTINCT release_id FROM albums ORDER BY release_id"_s);
    while (rows.next())
        releases += ReleaseId{rows.number(0)};
    rows.finish();
    for (const ReleaseId release : std::as_const(releases))
        indexCopiesOf(sql, loadRelease(sql, release));
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    return transaction->commit();
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
