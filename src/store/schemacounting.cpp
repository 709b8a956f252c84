// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList counting()
{
    return {
        // With the column that its condition was about SQLite counts from the index alone: it reads the row of every
        // entry of a partial index to look at that column, although the index has only those that fit.
        u"DROP INDEX albums_by_folder"_s,
        u"CREATE INDEX albums_by_folder ON albums (folder_id, removed_at)"_s,
    };
}

} // namespace vv::store::schema
