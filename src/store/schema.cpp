// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

/**
 * Times are milliseconds since 1970 UTC, NULL = not known. Texts are as Discogs sent them, '' = none. `position` counts
 * from 0 in the order of the answer.
 *
 * A copy names its folder and its fields by number without a foreign key: the lists are replaced as a whole, and a copy
 * may name one that its list does not have (yet).
 */
namespace vv::store::schema {

namespace {

/// What a collection page, the wantlist and the lists beside them say.
QStringList pulled()
{
    return {
        uR"(CREATE TABLE users (
            user_id INTEGER PRIMARY KEY,
            username TEXT NOT NULL,
            last_sync INTEGER,
            total_items INTEGER NOT NULL DEFAULT 0
        ) STRICT)"_s,
        uR"(CREATE TABLE releases (
            release_id INTEGER PRIMARY KEY CHECK (release_id > 0),
            master_id INTEGER NOT NULL,
            title TEXT NOT NULL,
            year INTEGER NOT NULL,
            thumb_url TEXT NOT NULL,
            cover_url TEXT NOT NULL,
            artist_line TEXT NOT NULL,
            format_line TEXT NOT NULL,
            digest BLOB NOT NULL,
            fetched_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX releases_by_master ON releases (master_id) WHERE master_id > 0"_s,
        uR"(CREATE TABLE release_artists (
            release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
            position INTEGER NOT NULL,
            artist_id INTEGER NOT NULL,
            name TEXT NOT NULL,
            anv TEXT NOT NULL,
            join_text TEXT NOT NULL,
            role TEXT NOT NULL,
            tracks TEXT NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX release_artists_by_artist ON release_artists (artist_id)"_s,
        uR"(CREATE TABLE release_labels (
            release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
            position INTEGER NOT NULL,
            label_id INTEGER NOT NULL,
            name TEXT NOT NULL,
            catno TEXT NOT NULL,
            role TEXT NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX release_labels_by_label ON release_labels (label_id)"_s,
        uR"(CREATE TABLE release_formats (
            release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            qty TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE release_format_descriptions (
            release_id INTEGER NOT NULL,
            format INTEGER NOT NULL,
            position INTEGER NOT NULL,
            description TEXT NOT NULL,
            PRIMARY KEY (release_id, format, position),
            FOREIGN KEY (release_id, format) REFERENCES release_formats (release_id, position) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE release_genres (
            release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE release_styles (
            release_id INTEGER NOT NULL REFERENCES releases ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE folders (
            folder_id INTEGER PRIMARY KEY,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            words TEXT NOT NULL,
            count INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE fields (
            field_id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            type TEXT NOT NULL CHECK (type IN ('dropdown', 'textarea')),
            position INTEGER NOT NULL,
            is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
            lines INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE field_options (
            field_id INTEGER NOT NULL REFERENCES fields ON DELETE CASCADE,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (field_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        // One row a copy. The sort columns repeat what the release says, so that every order is one index.
        // removed_at makes a tombstone; counted_pass is the pass that last counted it as added or updated.
        uR"(CREATE TABLE albums (
            instance_id INTEGER PRIMARY KEY CHECK (instance_id > 0),
            release_id INTEGER NOT NULL REFERENCES releases,
            folder_id INTEGER NOT NULL,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
            date_added INTEGER,
            artist_sort TEXT,
            title_sort TEXT,
            label_sort TEXT,
            year INTEGER,
            year_sort INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            fetched_at INTEGER NOT NULL,
            seen_pass INTEGER NOT NULL,
            counted_pass INTEGER NOT NULL,
            removed_at INTEGER
        ) STRICT)"_s,
        u"CREATE INDEX albums_by_release ON albums (release_id)"_s,
        u"CREATE INDEX albums_by_folder ON albums (folder_id) WHERE removed_at IS NULL"_s,
        uR"(CREATE INDEX albums_by_artist ON albums (artist_sort, year_sort, title_sort, instance_id)
            WHERE removed_at IS NULL)"_s,
        uR"(CREATE INDEX albums_by_title ON albums (title_sort, artist_sort, year_sort, instance_id)
            WHERE removed_at IS NULL)"_s,
        uR"(CREATE INDEX albums_by_year ON albums (year, artist_sort, title_sort, instance_id)
            WHERE removed_at IS NULL)"_s,
        u"CREATE INDEX albums_by_added ON albums (date_added, instance_id) WHERE removed_at IS NULL"_s,
        uR"(CREATE INDEX albums_by_rating ON albums (nullif(rating, 0), artist_sort, year_sort, title_sort, instance_id)
            WHERE removed_at IS NULL)"_s,
        uR"(CREATE INDEX albums_by_label ON albums (label_sort, artist_sort, year_sort, title_sort, instance_id)
            WHERE removed_at IS NULL)"_s,
        // `grade` is the place of a condition between Poor (1) and Mint (8); NULL for anything else.
        uR"(CREATE TABLE album_fields (
            instance_id INTEGER NOT NULL REFERENCES albums ON DELETE CASCADE,
            field_id INTEGER NOT NULL,
            value TEXT NOT NULL,
            grade INTEGER,
            PRIMARY KEY (instance_id, field_id)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX album_fields_by_grade ON album_fields (field_id, grade)"_s,
        uR"(CREATE TABLE wants (
            release_id INTEGER PRIMARY KEY REFERENCES releases,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
            notes TEXT NOT NULL,
            date_added INTEGER,
            fetched_at INTEGER NOT NULL
        ) STRICT)"_s,
    };
}

/// What `/releases/{id}` says beyond that.
QStringList details()
{
    return {
        uR"(CREATE TABLE release_details (
            release_id INTEGER PRIMARY KEY REFERENCES releases ON DELETE CASCADE,
            country TEXT NOT NULL,
            released TEXT NOT NULL,
            notes TEXT NOT NULL,
            status TEXT NOT NULL,
            url TEXT NOT NULL,
            have INTEGER NOT NULL,
            want INTEGER NOT NULL,
            rating_average REAL NOT NULL,
            rating_count INTEGER NOT NULL,
            lowest_price REAL,
            for_sale INTEGER NOT NULL,
            weight_grams INTEGER NOT NULL,
            changed_at INTEGER,
            fetched_at INTEGER NOT NULL
        ) STRICT)"_s,
        // `parent` is the position of the index a part belongs to.
        uR"(CREATE TABLE tracks (
            release_id INTEGER NOT NULL REFERENCES release_details ON DELETE CASCADE,
            position INTEGER NOT NULL,
            parent INTEGER,
            type TEXT NOT NULL CHECK (type IN ('track', 'heading', 'index')),
            number TEXT NOT NULL,
            title TEXT NOT NULL,
            duration TEXT NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        // `track` is the position of the track, -1 for the release as a whole.
        uR"(CREATE TABLE credits (
            release_id INTEGER NOT NULL REFERENCES release_details ON DELETE CASCADE,
            track INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('artist', 'credit')),
            position INTEGER NOT NULL,
            artist_id INTEGER NOT NULL,
            name TEXT NOT NULL,
            anv TEXT NOT NULL,
            join_text TEXT NOT NULL,
            role TEXT NOT NULL,
            tracks TEXT NOT NULL,
            PRIMARY KEY (release_id, track, kind, position)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX credits_by_artist ON credits (artist_id)"_s,
        uR"(CREATE TABLE companies (
            release_id INTEGER NOT NULL REFERENCES release_details ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('series', 'company')),
            position INTEGER NOT NULL,
            label_id INTEGER NOT NULL,
            name TEXT NOT NULL,
            catno TEXT NOT NULL,
            role TEXT NOT NULL,
            PRIMARY KEY (release_id, kind, position)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE identifiers (
            release_id INTEGER NOT NULL REFERENCES release_details ON DELETE CASCADE,
            position INTEGER NOT NULL,
            type TEXT NOT NULL,
            value TEXT NOT NULL,
            description TEXT NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE images (
            release_id INTEGER NOT NULL REFERENCES release_details ON DELETE CASCADE,
            position INTEGER NOT NULL,
            is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
            url TEXT NOT NULL,
            thumb_url TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE videos (
            release_id INTEGER NOT NULL REFERENCES release_details ON DELETE CASCADE,
            position INTEGER NOT NULL,
            url TEXT NOT NULL,
            title TEXT NOT NULL,
            description TEXT NOT NULL,
            seconds INTEGER NOT NULL,
            PRIMARY KEY (release_id, position)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE TABLE release_gone (release_id INTEGER PRIMARY KEY, noticed_at INTEGER NOT NULL) STRICT"_s,
    };
}

/// What only this program knows. The pull never writes these, and a copy never loses them.
QStringList localFacts()
{
    return {
        uR"(CREATE TABLE plays (
            play_id INTEGER PRIMARY KEY,
            instance_id INTEGER NOT NULL REFERENCES albums,
            side TEXT NOT NULL,
            played_at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX plays_by_copy ON plays (instance_id, played_at)"_s,
        u"CREATE INDEX plays_by_time ON plays (played_at)"_s,
        uR"(CREATE TABLE tags (
            instance_id INTEGER NOT NULL REFERENCES albums,
            tag TEXT NOT NULL,
            PRIMARY KEY (instance_id, tag)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX tags_by_tag ON tags (tag)"_s,
        uR"(CREATE TABLE loans (
            loan_id INTEGER PRIMARY KEY,
            instance_id INTEGER NOT NULL REFERENCES albums,
            borrower TEXT NOT NULL,
            lent_at INTEGER NOT NULL,
            due_at INTEGER,
            returned_at INTEGER
        ) STRICT)"_s,
        u"CREATE INDEX loans_by_copy ON loans (instance_id) WHERE returned_at IS NULL"_s,
    };
}

QStringList bookkeeping()
{
    return {
        uR"(CREATE TABLE passes (
            pass INTEGER PRIMARY KEY AUTOINCREMENT,
            started_at INTEGER NOT NULL,
            ended_at INTEGER,
            state TEXT NOT NULL CHECK (state IN ('running', 'given up', 'read', 'complete'))
        ) STRICT)"_s,
        // One row a page that was folded in; it commits together with the copies.
        uR"(CREATE TABLE journal (
            pass INTEGER NOT NULL REFERENCES passes ON DELETE CASCADE,
            page INTEGER NOT NULL,
            copies INTEGER NOT NULL,
            fetched_at INTEGER NOT NULL,
            PRIMARY KEY (pass, page)
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE sync_log (
            sync_id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            finished_at INTEGER,
            result TEXT NOT NULL,
            error TEXT NOT NULL,
            added INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            removed INTEGER NOT NULL,
            items INTEGER NOT NULL,
            requests INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE TABLE collection_values (noted_at INTEGER PRIMARY KEY, median TEXT NOT NULL) STRICT"_s,
    };
}

} // namespace

QStringList collection()
{
    return QStringList{uR"(CREATE TABLE schema_version (
            version INTEGER PRIMARY KEY,
            why TEXT NOT NULL,
            applied_at INTEGER NOT NULL
        ) STRICT)"_s}
    + pulled() + details() + localFacts() + bookkeeping();
}

QStringList fullTextSearch()
{
    // The rowid is the instance id. Texts are written by store/searchindex.cpp, folded: remove_diacritics leaves ae and
    // ss as they are and knows nothing of ø or ł.
    return {uR"(CREATE VIRTUAL TABLE search USING fts5(
            artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, format, country,
            tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'))"_s};
}

QStringList resumablePasses()
{
    // `ids` are the page's instance ids in their order, eight bytes each, to tell whether it is still the same page;
    // `items` and `pages` are what the page said of the whole collection.
    return {u"ALTER TABLE passes ADD COLUMN kind TEXT NOT NULL DEFAULT 'full' CHECK (kind IN ('full', 'quick'))"_s,
            u"ALTER TABLE journal ADD COLUMN ids BLOB NOT NULL DEFAULT x''"_s,
            u"ALTER TABLE journal ADD COLUMN items INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE journal ADD COLUMN pages INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE journal ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE users ADD COLUMN last_full INTEGER"_s, u"UPDATE users SET last_full = last_sync"_s,
            // What was under way was journalled without what it takes to go on.
            u"UPDATE passes SET state = 'given up' WHERE state = 'running'"_s};
}

} // namespace vv::store::schema
