// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/parsecollection.h"

#include "base/logging.h"
#include "discogs/json.h"
#include "discogs/parsepage.h"
#include "discogs/parseparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

constexpr PageShape kCollectionPage{"collection page"_L1, "releases"_L1, "instance_id"_L1, true};
constexpr PageShape kWantPage{"wantlist page"_L1, "wants"_L1, "id"_L1, true};

/// The release of a copy or a want; its id is also beside `basic_information`.
Result<Release> parseOwnedRelease(const QJsonObject &json)
{
    const QJsonObject information = json::object(json["basic_information"_L1]);
    if (information.isEmpty())
        return fail(Error::Kind::Malformed, u"basic_information is missing"_s);
    Release release = parseBasicInformation(information);
    if (const qint64 id = json::id(json["id"_L1]); id > 0)
        release.id = {id};
    if (!release.id.isValid())
        return fail(Error::Kind::Malformed, u"id is missing"_s);
    return release;
}

QList<FieldValue> parseFieldValues(const QJsonValue &list)
{
    QList<FieldValue> values;
    const QJsonArray entries = json::list(list);
    values.reserve(entries.size());
    for (const QJsonValue entry : entries) {
        const QJsonObject json = json::object(entry);
        const FieldValue value{{json::id(json["field_id"_L1])}, json::text(json["value"_L1])};
        if (!value.field.isValid() || value.value.isEmpty())
            continue;
        const auto same = std::find_if(values.begin(), values.end(),
                                       [&](const FieldValue &other) { return other.field == value.field; });
        if (same == values.end())
            values += value;
        else
            *same = value;
    }
    return values;
}

std::optional<Folder> folderOf(const QJsonObject &json)
{
    const auto id = json::integer(json["id"_L1]);
    if (!id || *id < 0)
        return std::nullopt;
    return Folder{{*id}, json::text(json["name"_L1]), json::count(json["count"_L1])};
}

std::optional<Field> fieldOf(const QJsonObject &json)
{
    Field field;
    field.id = {json::id(json["id"_L1])};
    if (!field.id.isValid())
        return std::nullopt;
    field.name = json::text(json["name"_L1]);
    field.type = json::text(json["type"_L1]) == "dropdown"_L1 ? Field::Type::Dropdown : Field::Type::Textarea;
    field.position = json::count(json["position"_L1]);
    field.isPublic = json::flag(json["public"_L1]);
    if (field.type == Field::Type::Dropdown)
        field.options = json::texts(json["options"_L1]);
    field.lines = std::max(1, json::count(json["lines"_L1]));
    return field;
}

/// The entries `of` can make something of; the others are logged, because these lists have no place to report them.
template <class T>
Result<QList<T>> parseAll(const QJsonDocument &document, QLatin1StringView key,
                          std::optional<T> (*of)(const QJsonObject &))
{
    const QJsonValue list = document.object()[key];
    if (!json::isList(list))
        return missing("collection"_L1, key);
    const QJsonArray entries = json::list(list);
    QList<T> all;
    all.reserve(entries.size());
    for (const QJsonValue entry : entries) {
        if (auto one = of(json::object(entry)))
            all += *std::move(one);
        else
            qCWarning(lcDiscogs).noquote() << "an entry without an id was left out of" << key;
    }
    return all;
}

} // namespace

Result<Copy> parseCopy(const QJsonObject &json)
{
    Copy copy;
    copy.instance = {json::id(json["instance_id"_L1])};
    if (!copy.instance.isValid())
        return fail(Error::Kind::Malformed, u"instance_id is missing"_s);
    auto release = parseOwnedRelease(json);
    if (!release)
        return fail(release.error());
    copy.release = *std::move(release);
    copy.folder = {json::id(json["folder_id"_L1])};
    copy.rating = json::rating(json["rating"_L1]);
    copy.added = json::time(json["date_added"_L1]);
    copy.fields = parseFieldValues(json["notes"_L1]);
    return copy;
}

Result<Page<Copy>> parseCollectionPage(const QJsonDocument &document)
{
    return parsePage(document, kCollectionPage, parseCopy);
}

Result<Want> parseWant(const QJsonObject &json)
{
    auto release = parseOwnedRelease(json);
    if (!release)
        return fail(release.error());
    Want want;
    want.release = *std::move(release);
    want.added = json::time(json["date_added"_L1]);
    want.rating = json::rating(json["rating"_L1]);
    want.notes = json::text(json["notes"_L1]);
    return want;
}

Result<Page<Want>> parseWantPage(const QJsonDocument &document)
{
    return parsePage(document, kWantPage, parseWant);
}

Result<Folder> parseFolder(const QJsonDocument &document)
{
    if (const auto folder = folderOf(document.object()))
        return *folder;
    return missing("folder"_L1, "id"_L1);
}

Result<QList<Folder>> parseFolders(const QJsonDocument &document)
{
    return parseAll(document, "folders"_L1, folderOf);
}

Result<QList<Field>> parseFields(const QJsonDocument &document)
{
    auto fields = parseAll(document, "fields"_L1, fieldOf);
    if (fields) {
        std::stable_sort(fields->begin(), fields->end(),
                         [](const Field &a, const Field &b) { return a.position < b.position; });
    }
    return fields;
}

Result<CollectionValue> parseCollectionValue(const QJsonDocument &document)
{
    const QJsonObject json = document.object();
    const CollectionValue value{json::text(json["minimum"_L1]), json::text(json["median"_L1]),
                                json::text(json["maximum"_L1])};
    if (value == CollectionValue{})
        return missing("collection value"_L1, "median"_L1);
    return value;
}

Result<AddedCopy> parseAddedCopy(const QJsonDocument &document)
{
    const AddedCopy added{{json::id(document.object()["instance_id"_L1])}};
    if (!added.instance.isValid())
        return missing("added copy"_L1, "instance_id"_L1);
    return added;
}

} // namespace vv::discogs
