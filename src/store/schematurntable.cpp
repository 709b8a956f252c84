// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList turntable()
{
    return {
        // What is on the turntable: one row, or none. `put_on` is when this side was; `side` '' = not said.
        uR"(CREATE TABLE turntable (
            slot INTEGER PRIMARY KEY CHECK (slot = 1),
            instance_id INTEGER NOT NULL REFERENCES albums,
            side TEXT NOT NULL,
            put_on INTEGER NOT NULL
        ) STRICT)"_s,
    };
}

} // namespace vv::store::schema
