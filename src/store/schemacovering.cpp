// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace vv::store::schema {

QStringList covering()
{
    // As in counting(): an index that has all the columns that a condition and an order speak of answers alone.
    const auto again = [](const QString &name, const QString &columns) {
        return QStringList{u"DROP INDEX "_s + name,
                           u"CREATE INDEX %1 ON albums (%2, removed_at) WHERE removed_at IS NULL"_s.arg(name, columns)};
    };
    return again(u"albums_by_artist"_s, u"artist_sort, year_sort, title_sort, instance_id"_s)
        + again(u"albums_by_title"_s, u"title_sort, artist_sort, year_sort, instance_id"_s)
        + again(u"albums_by_year"_s, u"year, artist_sort, title_sort, instance_id"_s)
        + again(u"albums_by_added"_s, u"date_added, instance_id"_s)
        + again(u"albums_by_rating"_s, u"nullif(rating, 0), artist_sort, year_sort, title_sort, instance_id, rating"_s)
        + again(u"albums_by_label"_s, u"label_sort, artist_sort, year_sort, title_sort, instance_id"_s)
        + again(u"albums_there_by_release"_s, u"release_id"_s);
}

} // namespace vv::store::schema
