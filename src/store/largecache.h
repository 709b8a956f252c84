// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

namespace vv::store {

/// Room for what one large transaction changes, as long as this lives: else most of it is written twice.
class LargeCache
{
public:
    explicit LargeCache(const QSqlDatabase &db)
        : m_db(db)
    {
        Statements sql(m_db);
        m_before = sql.one(QStringLiteral("PRAGMA cache_size"));
        sql.run(QStringLiteral("PRAGMA cache_size = -65536")); // KiB
    }
    ~LargeCache() { Statements(m_db).run(QStringLiteral("PRAGMA cache_size = %1").arg(m_before)); }
    Q_DISABLE_COPY_MOVE(LargeCache)

private:
    QSqlDatabase m_db;
    qint64 m_before = 0;
};

} // namespace vv::store
