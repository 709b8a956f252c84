// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/router.h"

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr auto kNoItem = "The requested collection item does not exist in this user's collection."_L1;

/// The copy that ".../folders/{1}/releases/{2}/instances/{3}" names: it has to be in that very folder.
const ServedCopy *addressed(const RequestContext &context)
{
    const ServedCopy *copy = context.collection.copy({context.number(3)});
    const bool fits = copy && copy->release.value == context.number(2) && copy->folder.value == context.number(1);
    return fits ? copy : nullptr;
}

HttpAnswer copiesOfRelease(const RequestContext &context)
{
    if (auto refused = context.refuseIfPrivate())
        return *refused;
    const QList<InstanceId> copies = context.collection.copiesOf({context.number(1)});
    return pageAnswer(context, u"releases"_s, copies.size(),
                      [&](qsizetype i) { return itemJson(context.source(), *context.collection.copy(copies[i])); });
}

HttpAnswer add(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const FolderId folder{context.number(1)};
    const ReleaseId release{context.number(2)};
    if (folder == kAllFolders || !context.collection.folder(folder))
        return messageAnswer(404, kNoFolder);
    const ServedRelease *served = context.collection.release(release);
    if (!served || served->isGone)
        return messageAnswer(404, u"Release not found."_s);
    const InstanceId id = context.collection.add(release, folder);
    return jsonAnswer(
        QJsonObject{
            {u"instance_id"_s, id.value},
            {u"resource_url"_s,
             apiUrl(context.source(),
                    u"users/%1/collection/folders/%2/releases/%3/instances/%4"_s.arg(context.collection.username())
                        .arg(folder.value)
                        .arg(release.value)
                        .arg(id.value))},
        },
        201);
}

HttpAnswer change(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const ServedCopy *copy = addressed(context);
    if (!copy)
        return messageAnswer(404, kNoItem);
    const auto body = context.json();
    if (!body)
        return messageAnswer(422, u"Invalid body: expected a JSON object."_s);
    const InstanceId id = copy->instance;
    const ReleaseId release = copy->release;

    const QJsonValue rating = body->value(u"rating"_s);
    const QJsonValue target = body->value(u"folder_id"_s);
    if (!rating.isUndefined() && (!rating.isDouble() || rating.toInteger(-1) < 0 || rating.toInteger(-1) > 5))
        return messageAnswer(422, u"Invalid rating: expected an integer from 0 to 5."_s);
    if (!target.isUndefined()) {
        const FolderId to{target.toInteger(-1)};
        if (to == kAllFolders)
            return messageAnswer(422, u"Invalid folder_id."_s);
        if (!context.collection.folder(to))
            return messageAnswer(404, kNoFolder);
        context.collection.move(id, to);
    }
    if (!rating.isUndefined())
        context.collection.rate(release, static_cast<int>(rating.toInteger()));
    return noContent();
}

HttpAnswer remove(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const ServedCopy *copy = addressed(context);
    if (!copy)
        return messageAnswer(404, kNoItem);
    context.collection.remove(copy->instance);
    return noContent();
}

HttpAnswer editField(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const ServedCopy *copy = addressed(context);
    if (!copy)
        return messageAnswer(404, kNoItem);
    const Field *field = context.collection.field({context.number(4)});
    if (!field)
        return messageAnswer(404, u"The requested field does not exist."_s);
    const auto body = context.json();
    const QJsonValue given = body ? body->value(u"value"_s) : QJsonValue();
    // The documented query parameter has no effect; only the body counts (discogs-api.md §0.11).
    if (!given.isString())
        return messageAnswer(422, u"Invalid value: expected string."_s);
    const QString value = given.toString();
    if (field->type == Field::Type::Dropdown && !value.isEmpty() && !field->options.contains(value))
        return messageAnswer(422, u"Invalid value: not one of the options."_s);
    context.collection.setField(copy->instance, field->id, value);
    return noContent();
}

} // namespace

QList<Route> copyRoutes()
{
    const QString instance = u"/users/*/collection/folders/*/releases/*/instances/*"_s;
    return {
        {"GET", u"/users/*/collection/releases/*"_s, copiesOfRelease},
        {"POST", u"/users/*/collection/folders/*/releases/*"_s, add},
        {"POST", instance, change},
        {"DELETE", instance, remove},
        {"POST", instance + u"/fields/*"_s, editField},
    };
}

} // namespace vv::demo
