// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importer.h"

#include "store/csvimport.h"
#include "store/importrun.h"
#include "store/jsonimport.h"
#include "store/largecache.h"
#include "store/oldimport.h"
#include "store/ownfile.h"
#include "store/putoffindexes.h"
#include "store/query.h"
#include "store/searchindex.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qint64 kLook = 4096;
constexpr QByteArrayView kDatabaseHeader("SQLite format 3\0", 16);

QByteArrayView withoutMarkAndBlanks(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    return start.trimmed();
}

/// Most indexes of an empty collection are made after it was filled. Those that imports themselves look things up by
/// stay.
QStringList putOffIndexesOfEmpty(Statements &sql)
{
    if (sql.one(u"SELECT count(*) FROM (SELECT 1 FROM albums LIMIT 1)"_s) > 0)
        return {};
    return putOffIndexes(sql,
                         u"tbl_name IN ('albums', 'album_fields', 'release_artists', 'release_labels', 'credits', "
                         "'identifiers', 'plays', 'tags') AND name NOT IN ('albums_by_release', 'plays_by_copy')"_s);
}

/// What is wrong, in one sentence: the first problem, and how many more there are.
Error summary(const ImportReport &report)
{
    const ImportProblem &first = report.problems.first();
    QString text = first.line > 0 ? u"line %1: %2"_s.arg(first.line).arg(first.text) : first.text;
    const qsizetype more = report.problems.size() - 1 + report.moreProblems;
    if (more > 0)
        text += more == 1 ? u" (and 1 more problem)"_s : u" (and %1 more problems)"_s.arg(more);
    if (!text.endsWith(u'?') && !text.endsWith(u'.'))
        text += u'.';
    return {Error::Kind::Storage, text + u" Nothing was changed."_s};
}

void readInto(ImportRun &run, QFile &file)
{
    const QByteArray start = file.peek(kLook);
    if (start.startsWith(kDatabaseHeader)) {
        run.report().format = ImportFormat::OldDatabase;
        return OldImport(run, file.fileName()).read();
    }
    if (withoutMarkAndBlanks(start).startsWith('{')) {
        run.report().format = ImportFormat::Json;
        return JsonImport(run, file).read();
    }
    if (withoutMarkAndBlanks(start).startsWith('['))
        return run.problem(0, u"this is a list in JSON, but no export of VinylVault: one begins with {, not with ["_s);
    if (const QString other = otherEncoding(start); !other.isEmpty())
        return run.problem(0, other);
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    const QByteArrayView header(start.cbegin(), std::find_if(start.cbegin(), start.cend(), isEnd));
    if (header.contains(',') || header.toByteArray().toLower().contains("release_id"))
        return CsvImport(run, file).read();
    run.problem(0,
                u"this is nothing that can be imported: neither a JSON export of VinylVault nor a CSV export of "
                "the website nor a database of the older VinylVault"_s);
}

} // namespace

ImportReport importFile(const QSqlDatabase &db, const QString &file, const ImportOptions &options)
{
    ImportReport report;
    report.isDryRun = options.dryRun;
    const auto failed = [&](Error error) {
        ImportReport nothing; // what was counted up to here has not come in
        nothing.error = std::move(error);
        nothing.format = report.format;
        nothing.isDryRun = report.isDryRun;
        nothing.rows = report.rows;
        nothing.problems = std::move(report.problems);
        nothing.moreProblems = report.moreProblems;
        nothing.warnings = std::move(report.warnings);
        return nothing;
    };
    if (isOwnFile(db, file))
        return failed({Error::Kind::Storage,
                       u"%1 is the collection that is open here. Choose another file to import."_s.arg(
                           QDir::toNativeSeparators(file))});
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failed(
            {Error::Kind::Storage, u"%1 cannot be read: %2"_s.arg(QDir::toNativeSeparators(file), in.errorString())});
    const LargeCache cache(db);
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return failed(transaction.error());
    Statements sql(db);
    const QStringList indexes = putOffIndexesOfEmpty(sql);
    holdManyRows(sql, true);
    ImportRun run(sql, options, file, report);
    readInto(run, in);
    if (const auto outcome = sql.outcome(); !outcome)
        return failed(outcome.error());
    if (!report.problems.isEmpty())
        return failed(summary(report));
    run.finish();
    holdManyRows(sql, false);
    for (const QString &index : indexes)
        sql.run(index);
    if (const auto outcome = sql.outcome(); !outcome)
        return failed(outcome.error());
    if (options.dryRun) {
        report.importId = 0;
        return report;
    }
    if (const auto done = transaction->commit(); !done)
        return failed(done.error());
    return report;
}

} // namespace vv::store
