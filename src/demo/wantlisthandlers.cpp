// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/router.h"

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

HttpAnswer wants(const RequestContext &context)
{
    if (auto refused = context.refuseIfPrivate())
        return *refused;
    const QList<ServedWant> list = context.collection.wants();
    return pageAnswer(context, u"wants"_s, list.size(),
                      [&](qsizetype i) { return wantJson(context.source(), list[i]); });
}

HttpAnswer put(const RequestContext &context, int status)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const ReleaseId id{context.number(1)};
    if (!context.collection.release(id))
        return messageAnswer(404, u"Release not found."_s);
    const auto body = context.json();
    const QJsonValue rating = body ? body->value(u"rating"_s) : QJsonValue();
    if (!body
        || (!rating.isUndefined() && (!rating.isDouble() || rating.toInteger(-1) < 0 || rating.toInteger(-1) > 5)))
        return messageAnswer(422, u"Invalid rating: expected an integer from 0 to 5."_s);

    const ServedWant *known = context.collection.want(id);
    ServedWant want = known ? *known : ServedWant{id, QDateTime::currentDateTimeUtc(), 0, {}};
    if (!rating.isUndefined())
        want.rating = static_cast<int>(rating.toInteger());
    if (body->contains(u"notes"_s))
        want.notes = body->value(u"notes"_s).toString();
    context.collection.putWant(want);
    return jsonAnswer(wantJson(context.source(), want), status);
}

HttpAnswer putWant(const RequestContext &context)
{
    return put(context, 201);
}

HttpAnswer editWant(const RequestContext &context)
{
    return put(context, 200);
}

HttpAnswer removeWant(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    if (!context.collection.removeWant({context.number(1)}))
        return messageAnswer(404, u"The requested resource was not found."_s);
    return noContent();
}

} // namespace

QList<Route> wantlistRoutes()
{
    return {
        {"GET", u"/users/*/wants"_s, wants},
        {"PUT", u"/users/*/wants/*"_s, putWant},
        {"POST", u"/users/*/wants/*"_s, editWant},
        {"DELETE", u"/users/*/wants/*"_s, removeWant},
    };
}

} // namespace vv::demo
