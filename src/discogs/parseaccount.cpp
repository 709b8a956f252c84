// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parseaccount.h"

#include "discogs/json.h"
#include "discogs/parsepage.h"

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

constexpr PageShape kListPage{"lists page"_L1, "lists"_L1, "id"_L1};
constexpr PageShape kListItems{"list"_L1, "items"_L1, "id"_L1};

std::optional<int> countIfSaid(const QJsonValue &value)
{
    return json::integer(value) ? std::optional(json::count(value)) : std::nullopt;
}

Result<UserList> parseUserList(const QJsonObject &json)
{
    UserList list;
    list.id = {json::id(json["id"_L1])};
    if (!list.id.isValid())
        return missing("list"_L1, "id"_L1);
    list.name = json::text(json["name"_L1]);
    list.description = json::text(json["description"_L1]);
    list.isPublic = json::flag(json["public"_L1]);
    list.added = json::time(json["date_added"_L1]);
    list.changed = json::time(json["date_changed"_L1]);
    list.url = json::text(json["uri"_L1]);
    list.imageUrl = json::imageUrl(json["image_url"_L1]);
    return list;
}

Result<UserListItem> parseListItem(const QJsonObject &json)
{
    UserListItem item;
    item.id = json::id(json["id"_L1]);
    item.type = json::text(json["type"_L1]);
    if (item.id == 0)
        return missing("list item"_L1, "id"_L1);
    if (item.type.isEmpty())
        return missing("list item"_L1, "type"_L1);
    item.title = json::text(json["display_title"_L1]);
    item.comment = json::text(json["comment"_L1]);
    item.url = json::text(json["uri"_L1]);
    item.imageUrl = json::imageUrl(json["image_url"_L1]);
    return item;
}

} // namespace

Result<Identity> parseIdentity(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    Identity identity;
    identity.username = json::text(json["username"_L1]);
    if (identity.username.trimmed().isEmpty()) {
        return fail(Error::Kind::Malformed,
                    u"oauth/identity: username is missing; this does not look like the Discogs API"_s);
    }
    identity.id = json::id(json["id"_L1]);
    identity.consumerName = json::text(json["consumer_name"_L1]);
    return identity;
}

Result<Profile> parseProfile(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    Profile profile;
    profile.username = json::text(json["username"_L1]);
    if (profile.username.isEmpty())
        return missing("profile"_L1, "username"_L1);
    profile.id = json::id(json["id"_L1]);
    profile.name = json::text(json["name"_L1]);
    profile.homePage = json::text(json["home_page"_L1]);
    profile.location = json::text(json["location"_L1]);
    profile.about = json::text(json["profile"_L1]);
    profile.registered = json::time(json["registered"_L1]);
    profile.avatarUrl = json::imageUrl(json["avatar_url"_L1]);
    profile.bannerUrl = json::imageUrl(json["banner_url"_L1]);
    profile.currency = json::text(json["curr_abbr"_L1]);
    profile.collectionCount = countIfSaid(json["num_collection"_L1]);
    profile.wantlistCount = countIfSaid(json["num_wantlist"_L1]);
    profile.listCount = json::count(json["num_lists"_L1]);
    profile.releasesContributed = json::count(json["releases_contributed"_L1]);
    profile.releasesRated = json::count(json["releases_rated"_L1]);
    profile.ratingAverage = json::real(json["rating_avg"_L1]).value_or(0);
    profile.rank = json::real(json["rank"_L1]).value_or(0);
    return profile;
}

Result<Page<UserList>> parseListPage(const QJsonDocument &document)
{
    return parsePage(document, kListPage, parseUserList);
}

Result<UserListDetail> parseList(const QJsonDocument &document)
{
    auto list = parseUserList(document.object());
    if (!list)
        return fail(list.error());
    auto items = parsePage(document, kListItems, parseListItem);
    if (!items)
        return fail(items.error());
    return UserListDetail{*std::move(list), std::move(items->items), std::move(items->skipped)};
}

} // namespace vv::discogs
