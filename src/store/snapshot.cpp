// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshot.h"

#include "store/database.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vv::store {

Result<void> writeSnapshot(const QSqlDatabase &db, const QString &file)
{
    if (QFile::exists(file))
        return fail(Error::Kind::Storage, u"%1 exists already"_s.arg(file));
    QSqlQuery query(db);
    if (!query.prepare(u"VACUUM INTO ?"_s))
        return fail(storageError(query.lastError(), u"copying the database"_s));
    query.addBindValue(file);
    if (!query.exec()) {
        const Error error = storageError(query.lastError(), u"copying the database"_s);
        QFile::remove(file);
        return fail(error);
    }
    return {};
}

} // namespace vv::store
