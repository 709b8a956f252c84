// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/router.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

HttpAnswer service(const RequestContext &context)
{
    return jsonAnswer(QJsonObject{
        {u"hello"_s, u"Welcome to the stand-in for the Discogs API: invented records only."_s},
        {u"api_version"_s, u"v2"_s},
        {u"documentation_url"_s, u"http://www.discogs.com/developers/"_s},
        {u"statistics"_s,
         QJsonObject{{u"releases"_s, qint64(context.collection.releases().size())},
                     {u"artists"_s, qint64(context.collection.releases().size() * 3 / 4)},
                     {u"labels"_s, qint64(context.collection.releases().size() / 5)}}},
    });
}

HttpAnswer identity(const RequestContext &context)
{
    if (!context.isOwner)
        return needsToken();
    return jsonAnswer(QJsonObject{
        {u"id"_s, context.collection.userId()},
        {u"username"_s, context.collection.username()},
        {u"resource_url"_s, apiUrl(context.source(), u"users/"_s + context.collection.username())},
        {u"consumer_name"_s, u"Personal access token"_s},
    });
}

HttpAnswer profile(const RequestContext &context)
{
    if (context.part(0).compare(context.collection.username(), Qt::CaseInsensitive) != 0) {
        if (context.refuseIfPrivate()->status == 404)
            return *context.refuseIfPrivate();
        return jsonAnswer(QJsonObject{{u"id"_s, context.collection.userId() + 1},
                                      {u"username"_s, u"quiet-collector"_s},
                                      {u"resource_url"_s, apiUrl(context.source(), u"users/quiet-collector"_s)}});
    }
    return jsonAnswer(profileJson(context.source()));
}

HttpAnswer editProfile(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const auto body = context.json();
    if (!body)
        return messageAnswer(422, u"Invalid body: expected a JSON object."_s);
    for (const QString &key : {u"name"_s, u"home_page"_s, u"location"_s, u"profile"_s, u"curr_abbr"_s}) {
        if (body->contains(key))
            context.collection.profile().insert(key, body->value(key).toString());
    }
    return jsonAnswer(profileJson(context.source()));
}

HttpAnswer lists(const RequestContext &context)
{
    if (auto refused = context.refuseIfPrivate())
        return *refused;
    QList<ServedList> shown;
    for (const ServedList &list : context.collection.lists()) {
        if (context.isOwner || list.isPublic)
            shown.append(list);
    }
    return pageAnswer(context, u"lists"_s, shown.size(),
                      [&](qsizetype i) { return listJson(context.source(), shown[i]); });
}

HttpAnswer list(const RequestContext &context)
{
    const auto &all = context.collection.lists();
    const auto found = std::ranges::find(all, context.number(0), &ServedList::id);
    if (found == all.cend())
        return messageAnswer(404, u"The requested resource was not found."_s);
    if (!found->isPublic && !context.isOwner)
        return messageAnswer(403, u"You don't have permission to access this resource."_s);
    QJsonObject json = listJson(context.source(), *found);
    json.insert(u"items"_s, listItemsJson(context.source(), *found));
    return jsonAnswer(json);
}

} // namespace

QList<Route> accountRoutes()
{
    return {
        {"GET", u"/"_s, service},
        {"GET", u"/oauth/identity"_s, identity},
        {"GET", u"/users/*"_s, profile},
        {"POST", u"/users/*"_s, editProfile},
        {"GET", u"/users/*/lists"_s, lists},
        {"GET", u"/lists/*"_s, list},
    };
}

} // namespace vv::demo
