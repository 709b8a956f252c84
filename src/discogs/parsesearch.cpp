// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parsesearch.h"

#include "discogs/json.h"
#include "discogs/parsepage.h"
#include "discogs/parseparts.h"

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

constexpr PageShape kSearchPage{"search page"_L1, "results"_L1, "id"_L1};

std::optional<SearchResult::Type> typeOf(const QString &name)
{
    if (name == "release"_L1)
        return SearchResult::Type::Release;
    if (name == "master"_L1)
        return SearchResult::Type::Master;
    if (name == "artist"_L1)
        return SearchResult::Type::Artist;
    if (name == "label"_L1)
        return SearchResult::Type::Label;
    return std::nullopt;
}

Result<SearchResult> parseSearchResult(const QJsonObject &json)
{
    SearchResult result;
    result.id = json::id(json["id"_L1]);
    if (result.id == 0)
        return missing("result"_L1, "id"_L1);
    const auto type = typeOf(json::text(json["type"_L1]));
    if (!type)
        return fail(Error::Kind::Malformed, u"result: type is not known"_s);
    result.type = *type;
    result.title = json::text(json["title"_L1]);
    result.year = json::year(json["year"_L1]);
    result.country = json::text(json["country"_L1]);
    result.catno = json::text(json["catno"_L1]);
    result.barcodes = json::texts(json["barcode"_L1]);
    result.labels = json::texts(json["label"_L1]);
    result.genres = json::texts(json["genre"_L1]);
    result.styles = json::texts(json["style"_L1]);
    result.formatWords = json::texts(json["format"_L1]);
    result.formats = parseFormats(json["formats"_L1]);
    result.master = {json::id(json["master_id"_L1])};
    result.thumbUrl = json::imageUrl(json["thumb"_L1]);
    result.coverUrl = json::imageUrl(json["cover_image"_L1]);
    result.path = json::text(json["uri"_L1]);
    const QJsonObject community = json::object(json["community"_L1]);
    result.have = json::count(community["have"_L1]);
    result.want = json::count(community["want"_L1]);
    const QJsonObject user = json::object(json["user_data"_L1]);
    result.inCollection = json::flag(user["in_collection"_L1]);
    result.inWantlist = json::flag(user["in_wantlist"_L1]);
    return result;
}

} // namespace

Result<Page<SearchResult>> parseSearchPage(const QJsonDocument &document)
{
    return parsePage(document, kSearchPage, parseSearchResult);
}

} // namespace vv::discogs
