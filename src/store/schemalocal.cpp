// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList moreLocalFacts()
{
    return {
        u"CREATE TABLE copy_notes (instance_id INTEGER PRIMARY KEY REFERENCES albums, note TEXT NOT NULL) STRICT"_s,
        // `amount` is a decimal number with a point, as text: money is not rounded. `currency` is its ISO 4217 code.
        uR"(CREATE TABLE purchases (
            instance_id INTEGER PRIMARY KEY REFERENCES albums,
            amount TEXT NOT NULL,
            currency TEXT NOT NULL,
            bought_at INTEGER,
            seller TEXT NOT NULL
        ) STRICT)"_s,
        // What looks like a duplicate and is to be one; `key` is a release's, a master's or a bar code's number.
        uR"(CREATE TABLE on_purpose (
            kind TEXT NOT NULL CHECK (kind IN ('release', 'master', 'barcode')),
            key TEXT NOT NULL,
            PRIMARY KEY (kind, key)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE saved_filters (
            filter_id INTEGER PRIMARY KEY,
            position INTEGER NOT NULL,
            name TEXT NOT NULL UNIQUE,
            query TEXT NOT NULL,
            sort TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX loans_by_due ON loans (due_at) WHERE returned_at IS NULL"_s,
    };
}

} // namespace vv::store::schema
