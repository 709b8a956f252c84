// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList photos()
{
    return {
        // The user's own picture of a copy, as JPEG. `changed_at` comes first: it is read for every row of a list, the
        // bytes, which fill pages of their own, are not.
        uR"(CREATE TABLE photos (
            instance_id INTEGER PRIMARY KEY REFERENCES albums,
            changed_at INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT)"_s,
    };
}

} // namespace vv::store::schema
