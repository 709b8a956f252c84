// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchcheck.h"

#include "store/checkup.h"
#include "store/database.h"
#include "store/memoryconnection.h"
#include "store/query.h"
#include "store/releaserows.h"
#include "store/schema.h"
#include "store/searchindex.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qint64 kSample = 400;
constexpr int kShortestWord = 4; ///< shorter ones are found by their prefix alone
constexpr std::array kParts{"config"_L1, "data"_L1, "idx"_L1, "content"_L1, "docsize"_L1};

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
QString inconsistency(const QSqlDatabase &db)
{
    const QString address = MemoryConnection::newAddress();
    auto maker = std::make_unique<MemoryConnection>(address);
    if (QString damage = failureOf(maker->handle(), {schema::searchTable(u"search"_s)}); !damage.isEmpty())
        return damage;
    QStringList script{u"ATTACH '%1' AS trial"_s.arg(address), u"BEGIN"_s};
    for (const auto part : kParts) {
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

/// A word of a text that is found as it stands there.
QString plainWord(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto isPlain = [](const QString &word) {
        return word.size() >= kShortestWord
            && std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    };
    const auto found = std::ranges::find_if(words, isPlain);
    return found == words.cend() ? QString() : *found;
}

/// What the index knows of its own pages is in a table that FTS5's check does not look at; without it nothing is found.
/// So copies from all over the collection are looked for. Empty = all were found.
QString notFound(const QSqlDatabase &db)
{
    Statements sql(db);
    const qint64 step = std::max<qint64>(1, sql.one(u"SELECT count(*) FROM search_content"_s) / kSample);
    QList<std::pair<qint64, QString>> sample;
    Query &rows = sql.run(u"SELECT id, c0, c1 FROM (SELECT id, c0, c1, row_number() OVER (ORDER BY id) AS n "
                          "FROM search_content) WHERE n % ? = 0"_s,
                          step);
    while (rows.next()) {
        for (const int column : {1, 2}) {
            if (const QString word = plainWord(rows.text(column)); !word.isEmpty())
                sample.append({rows.number(0), word});
        }
    }
    for (const auto &[copy, word] : std::as_const(sample)) {
        for (const QString &match : {QString(u'"' + word + u'"'), QString(u'"' + word + u"\" *"_s)}) {
            if (sql.one(u"SELECT count(*) FROM search WHERE search MATCH ? AND rowid = ?"_s, match, copy) == 0
                && sql.outcome())
                return u"\"%1\" of copy %2 is not found"_s.arg(word).arg(copy);
        }
    }
    const auto outcome = sql.outcome();
    return outcome ? QString() : outcome.error().detail;
}

/// What is left can be too damaged even to be dropped: FTS5 reads it for that. So it is emptied first.
void dropSearchIndex(Statements &sql)
{
    if (sql.one(u"SELECT count(*) FROM sqlite_schema WHERE name = 'search'"_s) > 0) {
        sql.run(u"CREATE TABLE IF NOT EXISTS search_config (k PRIMARY KEY, v) WITHOUT ROWID"_s);
        sql.run(u"CREATE TABLE IF NOT EXISTS search_data (id INTEGER PRIMARY KEY, block BLOB)"_s);
        sql.run(u"DELETE FROM search_data"_s);
        sql.run(u"INSERT INTO search_data VALUES (1, x''), (10, x'00000000000000')"_s);
        sql.run(u"DELETE FROM search_config"_s);
        sql.run(u"INSERT INTO search_config VALUES ('version', 4)"_s);
        sql.run(u"DROP TABLE search"_s);
    }
    for (const auto part : kParts)
        sql.run(u"DROP TABLE IF EXISTS search_%1"_s.arg(part));
}

} // namespace

QString damageOfSearchIndex(const QSqlDatabase &db)
{
    const QString damage = inconsistency(db);
    return damage.isEmpty() ? notFound(db) : damage;
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
    dropSearchIndex(sql);
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

} // namespace vv::store
