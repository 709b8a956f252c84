// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "demo/router.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr qsizetype kLongestFolderName = 255;

std::optional<SortKey> sortKey(const QString &name)
{
    static const std::array<std::pair<QLatin1StringView, SortKey>, 8> keys{{
        {"label"_L1, SortKey::Label},
        {"artist"_L1, SortKey::Artist},
        {"title"_L1, SortKey::Title},
        {"catno"_L1, SortKey::Catno},
        {"format"_L1, SortKey::Format},
        {"rating"_L1, SortKey::Rating},
        {"added"_L1, SortKey::Added},
        {"year"_L1, SortKey::Year},
    }};
    for (const auto &[text, key] : keys) {
        if (name == text)
            return key;
    }
    return std::nullopt;
}

/// The body's `name`, or why it will not do.
tl::expected<QString, HttpAnswer> folderName(const RequestContext &context)
{
    const auto body = context.json();
    const QString name = body ? body->value(u"name"_s).toString().trimmed() : QString();
    if (name.isEmpty() || name.size() > kLongestFolderName)
        return tl::make_unexpected(messageAnswer(422, u"Invalid folder name."_s));
    return name;
}

HttpAnswer folders(const RequestContext &context)
{
    if (auto refused = context.refuseIfPrivate())
        return *refused;
    QJsonArray array;
    for (const Folder &folder : context.collection.folders()) {
        if (context.isOwner || folder.id == kAllFolders)
            array.append(folderJson(context.source(), folder));
    }
    return jsonAnswer(QJsonObject{{u"folders"_s, array}});
}

HttpAnswer createFolder(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const auto name = folderName(context);
    if (!name)
        return name.error();
    const FolderId id = context.collection.addFolder(*name);
    if (!id.isValid())
        return messageAnswer(422, u"A folder with that name already exists."_s);
    return jsonAnswer(folderJson(context.source(), *context.collection.folder(id)), 201);
}

HttpAnswer folder(const RequestContext &context)
{
    if (auto refused = context.part(1) == "0"_L1 ? context.refuseIfPrivate() : context.refuseOthers())
        return *refused;
    const auto found = context.collection.folder({context.number(1)});
    return found && (context.number(1) > 0 || context.part(1) == "0"_L1)
        ? jsonAnswer(folderJson(context.source(), *found))
        : messageAnswer(404, kNoFolder);
}

HttpAnswer renameFolder(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const FolderId id{context.number(1)};
    const auto name = folderName(context);
    if (!context.collection.folder(id))
        return messageAnswer(404, kNoFolder);
    if (!name)
        return name.error();
    if (!context.collection.renameFolder(id, *name))
        return messageAnswer(422, u"This folder cannot be renamed."_s);
    return jsonAnswer(folderJson(context.source(), *context.collection.folder(id)));
}

HttpAnswer deleteFolder(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    const FolderId id{context.number(1)};
    const auto found = context.collection.folder(id);
    if (!found)
        return messageAnswer(404, kNoFolder);
    if (!context.collection.removeFolder(id)) {
        return messageAnswer(422,
                             found->count > 0 ? u"The folder must be empty before it can be deleted."_s
                                              : u"This folder cannot be deleted."_s);
    }
    return noContent();
}

HttpAnswer items(const RequestContext &context)
{
    if (auto refused = context.part(1) == "0"_L1 ? context.refuseIfPrivate() : context.refuseOthers())
        return *refused;
    const FolderId id{context.number(1)};
    if (!context.collection.folder(id) || (id == kAllFolders && context.part(1) != "0"_L1))
        return messageAnswer(404, kNoFolder);
    const QString sort = context.request.parameter(u"sort"_s);
    const auto key = sort.isEmpty() ? SortKey::Label : sortKey(sort);
    const QString direction = context.request.parameter(u"sort_order"_s);
    if (!key || (!direction.isEmpty() && direction != "asc"_L1 && direction != "desc"_L1))
        return messageAnswer(422, u"Invalid sort."_s);
    const auto &order
        = context.collection.order(id, *key, direction == "desc"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder);
    return pageAnswer(context, u"releases"_s, order.size(),
                      [&](qsizetype i) { return itemJson(context.source(), *context.collection.copy(order[i])); }, -1,
                      {{u"sort"_s, u"label"_s}, {u"sort_order"_s, u"asc"_s}});
}

HttpAnswer fields(const RequestContext &context)
{
    if (auto refused = context.refuseIfPrivate())
        return *refused;
    QJsonArray array;
    for (const Field &field : context.collection.fields()) {
        if (context.isOwner || field.isPublic)
            array.append(fieldJson(field));
    }
    return jsonAnswer(QJsonObject{{u"fields"_s, array}});
}

HttpAnswer value(const RequestContext &context)
{
    if (auto refused = context.refuseOthers())
        return *refused;
    return jsonAnswer(valueJson(context.collection));
}

} // namespace

QList<Route> collectionRoutes()
{
    return {
        {"GET", u"/users/*/collection/folders"_s, folders},
        {"POST", u"/users/*/collection/folders"_s, createFolder},
        {"GET", u"/users/*/collection/folders/*"_s, folder},
        {"POST", u"/users/*/collection/folders/*"_s, renameFolder},
        {"DELETE", u"/users/*/collection/folders/*"_s, deleteFolder},
        {"GET", u"/users/*/collection/folders/*/releases"_s, items},
        {"GET", u"/users/*/collection/fields"_s, fields},
        {"GET", u"/users/*/collection/value"_s, value},
    };
}

} // namespace vv::demo
