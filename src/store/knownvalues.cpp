// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knownvalues.h"

#include "base/display.h"
#include "store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kMostValues = 2000;

QString ofReleases(const QString &column, const QString &table)
{
    return u"SELECT %1 AS v, count(*) AS n FROM %2 WHERE release_id IN "
           "(SELECT release_id FROM albums WHERE removed_at IS NULL) GROUP BY %1"_s.arg(column, table);
}

QString tableOf(Subject subject)
{
    switch (subject) {
    case Subject::Artist:
        return ofReleases(u"name"_s, u"release_artists"_s);
    case Subject::Label:
        return ofReleases(u"name"_s, u"release_labels"_s);
    case Subject::Genre:
        return ofReleases(u"name"_s, u"release_genres"_s);
    case Subject::Style:
        return ofReleases(u"name"_s, u"release_styles"_s);
    case Subject::Format:
        return ofReleases(u"name"_s, u"release_formats"_s) + u" UNION ALL "_s
            + ofReleases(u"description"_s, u"release_format_descriptions"_s);
    case Subject::Country:
        return ofReleases(u"country"_s, u"release_details"_s);
    case Subject::Folder:
        return u"SELECT name AS v, 1 AS n FROM folders WHERE folder_id <> 0"_s;
    case Subject::Tag:
        return u"SELECT tag AS v, count(*) AS n FROM tags GROUP BY tag"_s;
    default:
        return {};
    }
}

} // namespace

bool hasKnownValues(Subject subject)
{
    return !tableOf(subject).isEmpty();
}

Result<QStringList> knownValues(const QSqlDatabase &db, Subject subject)
{
    QStringList values;
    if (!hasKnownValues(subject))
        return values;
    Statements sql(db);
    Query &rows = sql.run(u"SELECT v, sum(n) AS copies FROM (%1) WHERE v <> '' GROUP BY v "
                          "ORDER BY copies DESC, v LIMIT ?"_s.arg(tableOf(subject)),
                          kMostValues);
    const bool isName = subject == Subject::Artist || subject == Subject::Label;
    while (rows.next())
        values += isName ? plainName(rows.text(0)) : rows.text(0);
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    values.removeDuplicates();
    std::ranges::sort(values, [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return values;
}

} // namespace vv::store
