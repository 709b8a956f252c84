// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/clock.h"
#include "store/database.h"
#include "store/query.h"
#include "store/schema.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr std::array kMigrations{
    Migration{1, "collection, catalogue, local facts and journal", schema::collection},
    Migration{2, "full-text search", schema::fullTextSearch},
    Migration{3, "passes that can be taken up again", schema::resumablePasses},
    Migration{4, "edits that wait to be sent", schema::edits},
    Migration{5, "notes, purchases and filters of one's own", schema::moreLocalFacts},
    Migration{6, "searches that begin with one letter", schema::shortPrefixes},
    Migration{7, "imports that can be taken back", schema::imports},
    Migration{8, "the years of a master's pressings", schema::pressings},
    Migration{9, "ignored articles, and bar codes by their digits", schema::sorting},
    Migration{10, "a tray of what is about to be added", schema::tray},
    Migration{11, "photos of one's own", schema::photos},
    Migration{12, "what is on the turntable", schema::turntable},
    Migration{13, "counting copies without reading them", schema::counting},
    Migration{14, "orders from an index alone", schema::covering},
};

QString shown(const QSqlDatabase &db)
{
    return QDir::toNativeSeparators(fileOf(db));
}

Error tooNew(const QSqlDatabase &db, int version, int newest)
{
    return {Error::Kind::TooNew,
            u"%1 was written by a newer VinylVault (version %2 of the database, this program knows %3). "
            "Update VinylVault, or choose another data folder. Nothing was changed."_s.arg(shown(db))
                .arg(version)
                .arg(newest)};
}

Result<void> apply(const QSqlDatabase &db, const Migration &step)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return fail(transaction.error());
    Statements sql(db);
    // Another process may have taken this step while this one waited for the lock.
    if (sql.one(u"PRAGMA user_version"_s) >= step.version)
        return sql.outcome();
    const QStringList script = step.script();
    for (const QString &statement : script)
        sql.run(statement);
    sql.run(u"INSERT INTO schema_version (version, why, applied_at) VALUES (?, ?, ?)"_s, step.version,
            QString::fromLatin1(step.why), SystemClock().utc());
    sql.run(u"PRAGMA user_version = %1"_s.arg(step.version));
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    return transaction->commit();
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<Condition> conditionOf(const QSqlDatabase &db)
{
    Statements sql(db);
    QStringList tables;
    Query &names = sql.run(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    while (names.next())
        tables += names.text(0).toLower();
    const auto marked = static_cast<int>(sql.one(u"PRAGMA user_version"_s));
    const bool oldProgram = tables.contains("albums"_L1)
        && sql.one(u"SELECT count(*) FROM pragma_table_info('albums') WHERE name = 'discogs_id'"_s) > 0;
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());

    if (tables.isEmpty() && marked == 0)
        return Condition{.empty = true, .version = 0};
    if (oldProgram)
        return fail(Error::Kind::Storage,
                    u"%1 was made by the older VinylVault. Choose another data folder, and bring in what is in "
                    "it with \"vinylvault import\". Nothing was changed."_s.arg(shown(db)));
    if (!tables.contains("schema_version"_L1))
        return fail(
            Error::Kind::Storage,
            u"%1 is a database of another program; choose another data folder. Nothing was changed."_s.arg(shown(db)));
    const auto listed = static_cast<int>(sql.one(u"SELECT max(version) FROM schema_version"_s));
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return Condition{.empty = false, .version = std::max(marked, listed)};
}

Result<void> upgrade(const QSqlDatabase &db, std::span<const Migration> steps)
{
    const auto condition = conditionOf(db);
    if (!condition)
        return fail(condition.error());
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (condition->version > newest)
        return fail(tooNew(db, condition->version, newest));
    for (const Migration &step : steps) {
        if (step.version <= condition->version)
            continue;
        if (auto applied = apply(db, step); !applied)
            return applied;
    }
    return {};
}

} // namespace vv::store
