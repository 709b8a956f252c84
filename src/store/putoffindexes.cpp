// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/putoffindexes.h"

using namespace Qt::StringLiterals;

namespace vv::store {

QStringList putOffIndexes(Statements &sql, const QString &which)
{
    QStringList names;
    QStringList made;
    Query &rows = sql.run(
        u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND (%1)"_s.arg(which));
    while (rows.next()) {
        names += rows.text(0);
        made += rows.text(1);
    }
    rows.finish();
    for (const QString &name : std::as_const(names))
        sql.run(u"DROP INDEX %1"_s.arg(name));
    return made;
}

} // namespace vv::store
