// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList imports()
{
    return {
        // 0: only that it was played, at the latest at played_at. Files from elsewhere count plays without their times.
        u"ALTER TABLE plays ADD COLUMN time_known INTEGER NOT NULL DEFAULT 1 CHECK (time_known IN (0, 1))"_s,
        // `last_play` is the newest one there was when it was done: later ones are the user's.
        uR"(CREATE TABLE imports (
            import_id INTEGER PRIMARY KEY AUTOINCREMENT,
            format TEXT NOT NULL,
            file TEXT NOT NULL,
            imported_at INTEGER NOT NULL,
            last_play INTEGER NOT NULL
        ) STRICT)"_s,
        // What an import made, in the order in which it did. `what` tells which table `number` or `text` is a key of;
        // an
        // 'edit' is what takes back a change of what was there before, as `text`. What hangs on a copy that the import
        // made has no rows of its own.
        uR"(CREATE TABLE import_rows (
            import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
            position INTEGER NOT NULL,
            what TEXT NOT NULL,
            number INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (import_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

} // namespace vv::store::schema
