// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList sorting()
{
    return {
        // The user's own list of words that do not count in front of a name, with blanks between them; no row = the
        // usual ones. albums.artist_sort goes by it.
        u"CREATE TABLE ignored_articles (one INTEGER PRIMARY KEY CHECK (one = 1), words TEXT NOT NULL) STRICT"_s,
        // Of bar codes, without the blanks and hyphens that some people write and others do not: barcodeDigits() in
        // store/detailrows.h. With the release beside it, the index alone answers who shares one.
        u"ALTER TABLE identifiers ADD COLUMN digits TEXT NOT NULL DEFAULT ''"_s,
        u"UPDATE identifiers SET digits = replace(replace(value, ' ', ''), '-', '') WHERE type = 'Barcode'"_s,
        u"CREATE INDEX identifiers_by_digits ON identifiers (digits) WHERE digits <> ''"_s,
    };
}

} // namespace vv::store::schema
