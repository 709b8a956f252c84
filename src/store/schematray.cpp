// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList tray()
{
    return {
        // Records that are about to be added. Which one it is, `tray_pressings` says: one row = that one, several = one
        // of them. Without any it was not looked up yet, or Discogs knows none (`looked_up_at`).
        uR"(CREATE TABLE tray (
            tray_id INTEGER PRIMARY KEY AUTOINCREMENT,
            barcode TEXT NOT NULL,
            folder_id INTEGER NOT NULL,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
            put_at INTEGER NOT NULL,
            looked_up_at INTEGER
        ) STRICT)"_s,
        // As texts and apart from `releases`: what is not in the collection yet is not to be found in it.
        uR"(CREATE TABLE tray_pressings (
            tray_id INTEGER NOT NULL REFERENCES tray ON DELETE CASCADE,
            position INTEGER NOT NULL,
            release_id INTEGER NOT NULL CHECK (release_id > 0),
            artist TEXT NOT NULL,
            title TEXT NOT NULL,
            year INTEGER NOT NULL,
            country TEXT NOT NULL,
            label TEXT NOT NULL,
            catno TEXT NOT NULL,
            format TEXT NOT NULL,
            have INTEGER NOT NULL,
            want INTEGER NOT NULL,
            thumb_url TEXT NOT NULL,
            cover_url TEXT NOT NULL,
            PRIMARY KEY (tray_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE tray_fields (
            tray_id INTEGER NOT NULL REFERENCES tray ON DELETE CASCADE,
            field_id INTEGER NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (tray_id, field_id)
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

} // namespace vv::store::schema
