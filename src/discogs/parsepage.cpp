// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parsepage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

std::optional<Pagination> parsePagination(const QJsonObject &json)
{
    const auto page = json::integer(json["page"_L1]);
    const auto pages = json::integer(json["pages"_L1]);
    const auto items = json::integer(json["items"_L1]);
    if (!page || !pages || !items || *page < 1 || *pages < 0 || *items < 0)
        return std::nullopt;
    Pagination pagination;
    pagination.page = json::count(json["page"_L1]);
    pagination.pages = std::max(1, json::count(json["pages"_L1]));
    pagination.perPage = json::count(json["per_page"_L1]);
    pagination.items = json::count(json["items"_L1]);
    return pagination;
}

} // namespace

Result<RawPage> parseRawPage(const QJsonDocument &document, const PageShape &shape)
{
    const QJsonObject json = document.object();
    if (!json::isList(json[shape.key]))
        return missing(shape.what, shape.key);
    RawPage page;
    page.entries = json::list(json[shape.key]);
    const auto pagination = parsePagination(json::object(json["pagination"_L1]));
    if (!pagination && shape.needsPagination)
        return missing(shape.what, "pagination"_L1);
    const auto entries = static_cast<int>(page.entries.size());
    page.pagination = pagination.value_or(Pagination{1, 1, entries, entries});
    return page;
}

QString entryName(const QJsonObject &entry, QLatin1StringView idKey, qsizetype index)
{
    const qint64 id = json::id(entry[idKey]);
    return id > 0 ? idKey + u' ' + QString::number(id) : QString(u"entry "_s + QString::number(index + 1));
}

} // namespace vv::discogs
