// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList edits()
{
    return {
        // 1: Discogs has no such copy (yet); no pass removes it.
        u"ALTER TABLE albums ADD COLUMN is_local INTEGER NOT NULL DEFAULT 0 CHECK (is_local IN (0, 1))"_s,
        // Taken off here, or found gone while an edit of it waits.
        u"ALTER TABLE wants ADD COLUMN removed_at INTEGER"_s,
        u"ALTER TABLE sync_log ADD COLUMN pushed INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE sync_log ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0"_s,
        // One row a property that differs from what Discogs had when it was last read (`base`); the other tables have
        // what the user wants. `sent` is what was sent and may have arrived, `theirs` what Discogs has instead, NULL in
        // a conflict = it was removed there. `known` are the numbers that were there before an addition was first sent,
        // eight bytes each. Which of the numbers name the property depends on the kind.
        uR"(CREATE TABLE outbox (
            edit_id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('rating', 'folder', 'field', 'add', 'remove', 'make_folder',
                                               'rename_folder', 'delete_folder', 'want', 'want_notes', 'want_rating')),
            instance_id INTEGER REFERENCES albums ON DELETE CASCADE,
            release_id INTEGER REFERENCES releases,
            folder_id INTEGER,
            field_id INTEGER,
            base TEXT NOT NULL,
            sent TEXT,
            value TEXT NOT NULL,
            theirs TEXT,
            state TEXT NOT NULL CHECK (state IN ('pending', 'confirming', 'conflict', 'failed')),
            problem TEXT NOT NULL,
            known BLOB,
            edited_at INTEGER NOT NULL,
            sent_at INTEGER
        ) STRICT)"_s,
        uR"(CREATE UNIQUE INDEX outbox_by_property ON outbox (kind, coalesce(instance_id, 0), coalesce(release_id, 0),
            coalesce(folder_id, 0), coalesce(field_id, 0)))"_s,
        u"CREATE INDEX outbox_by_copy ON outbox (instance_id)"_s,
        u"CREATE INDEX outbox_by_release ON outbox (release_id)"_s,
        // Numbers that copies and folders had before Discogs gave them theirs.
        uR"(CREATE TABLE renumbered (
            kind TEXT NOT NULL CHECK (kind IN ('copy', 'folder')),
            old_id INTEGER NOT NULL,
            new_id INTEGER NOT NULL,
            PRIMARY KEY (kind, old_id)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE catalogue_changes (
            change_id INTEGER PRIMARY KEY,
            release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
            property TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            noticed_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX catalogue_changes_by_release ON catalogue_changes (release_id)"_s,
        u"CREATE INDEX albums_removed ON albums (removed_at) WHERE removed_at IS NOT NULL"_s,
    };
}

} // namespace vv::store::schema
