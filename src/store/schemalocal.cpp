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

QString searchTable(const QString &name)
{
    // With an index of their own, words that begin with one letter are found as fast as those that begin with three.
    return uR"(CREATE VIRTUAL TABLE %1 USING fts5(
            artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, format, country,
            tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'))"_s.arg(name);
}

QStringList shortPrefixes()
{
    const QString columns
        = u"artist, title, label, catno, track, credit, notes, tag, barcode, genre, style, format, country"_s;
    return {
        searchTable(u"search_next"_s),
        u"INSERT INTO search_next (rowid, %1) SELECT rowid, %1 FROM search"_s.arg(columns),
        u"DROP TABLE search"_s,
        u"ALTER TABLE search_next RENAME TO search"_s,
        u"CREATE INDEX albums_there_by_release ON albums (release_id) WHERE removed_at IS NULL"_s,
        // Where a copy is not in it yet, as in a database from before there was a search, the next sync puts it there.
        u"UPDATE releases SET digest = x'' WHERE release_id IN (SELECT release_id FROM albums "
        "WHERE instance_id NOT IN (SELECT rowid FROM search))"_s,
    };
}

QStringList pressings()
{
    // The order by original year reads this instead of all releases.
    return {
        u"CREATE INDEX releases_by_master_year ON releases (master_id, year)"_s,
        u"DROP INDEX releases_by_master"_s,
    };
}

} // namespace vv::store::schema
