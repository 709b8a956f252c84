// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "discogs/json.h"
#include "discogs/page.h"

#include <QJsonDocument>
#include <QLatin1StringView>

#include <functional>

/// What all paged listings have in common: discogs-api.md §4.
namespace vv::discogs {

/// What a listing is called in messages and in JSON, and whether it may come without `pagination`. Where copies are
/// marked as removed because a listing lacks them, a guess about its length is not good enough.
struct PageShape {
    QLatin1StringView what;  ///< "collection page"
    QLatin1StringView key;   ///< "releases"
    QLatin1StringView idKey; ///< "instance_id"
    bool needsPagination = false;
};

/// The page without its entries, and these as they are. Fails with Malformed, naming the member, e.g. "collection page:
/// releases is missing".
struct RawPage {
    QJsonArray entries;
    Pagination pagination;
};
[[nodiscard]] Result<RawPage> parseRawPage(const QJsonDocument &document, const PageShape &shape);

/// "instance_id 42", or "entry 7" (from 1) where there is no id.
[[nodiscard]] QString entryName(const QJsonObject &entry, QLatin1StringView idKey, qsizetype index);

[[nodiscard]] inline auto missing(QLatin1StringView what, QLatin1StringView member)
{
    return fail(Error::Kind::Malformed, what + QLatin1StringView(": ") + member + QLatin1StringView(" is missing"));
}

/// A page of what `parse` makes of each entry; one that it refuses is skipped under its name and reason.
template <class T>
[[nodiscard]] Result<Page<T>> parsePage(const QJsonDocument &document, const PageShape &shape,
                                        Result<T> (*parse)(const QJsonObject &))
{
    const auto raw = parseRawPage(document, shape);
    if (!raw)
        return fail(raw.error());
    Page<T> page;
    page.pagination = raw->pagination;
    page.items.reserve(raw->entries.size());
    for (qsizetype i = 0; i < raw->entries.size(); ++i) {
        const QJsonObject entry = json::object(raw->entries.at(i));
        if (auto item = parse(entry))
            page.items += *std::move(item);
        else
            page.skipped += entryName(entry, shape.idKey, i) + QLatin1StringView(": ") + item.error().detail;
    }
    return page;
}

} // namespace vv::discogs
