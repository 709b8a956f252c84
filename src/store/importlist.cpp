// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importlist.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

ImportFormat formatOf(const QString &name)
{
    for (const ImportFormat format :
         {ImportFormat::CollectionCsv, ImportFormat::WantlistCsv, ImportFormat::OldDatabase}) {
        if (name == importFormatName(format))
            return format;
    }
    return ImportFormat::Json;
}

} // namespace

Result<QList<PastImport>> pastImports(const QSqlDatabase &db, int atMost)
{
    Statements sql(db);
    QList<PastImport> imports;
    Query &rows = sql.run(u"SELECT import_id, file, format, imported_at FROM imports ORDER BY import_id DESC LIMIT ?"_s,
                          atMost);
    while (rows.next())
        imports += {rows.number(0), rows.text(1), formatOf(rows.text(2)), rows.time(3)};
    if (const auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return imports;
}

} // namespace vv::store
