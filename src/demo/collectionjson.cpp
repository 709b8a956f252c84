// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/collectionjson.h"

#include "demo/releasedetails.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

QString money(double amount, const QString &currency)
{
    const QString sign = currency == "EUR"_L1 ? u"€"_s : currency == "GBP"_L1 ? u"£"_s : u"$"_s;
    return sign + QLocale(QLocale::English, QLocale::UnitedStates).toString(amount, 'f', 2);
}

QString userUrl(const JsonSource &source, const QString &below = {})
{
    return apiUrl(source, u"users/"_s + source.collection.username() + below);
}

} // namespace

QJsonObject itemJson(const JsonSource &source, const ServedCopy &copy)
{
    ServedRelease unknown;
    unknown.release.id = copy.release;
    unknown.hasCover = false;
    const ServedRelease *served = source.collection.release(copy.release);
    QJsonObject json{
        {u"id"_s, copy.release.value},
        {u"instance_id"_s, copy.instance.value},
        {u"date_added"_s, pacificTime(copy.added)},
        {u"rating"_s, source.collection.rating(copy.release)},
        {u"basic_information"_s, basicInformation(source, served ? *served : unknown)},
    };
    if (!source.isOwner)
        return json;
    json.insert(u"folder_id"_s, copy.folder.value);
    if (!copy.fields.isEmpty()) {
        QJsonArray notes;
        for (const FieldValue &field : copy.fields)
            notes.append(QJsonObject{{u"field_id"_s, field.field.value}, {u"value"_s, field.value}});
        json.insert(u"notes"_s, notes);
    }
    return json;
}

QJsonObject wantJson(const JsonSource &source, const ServedWant &want)
{
    const ServedRelease *served = source.collection.release(want.release);
    QJsonObject json{
        {u"id"_s, want.release.value},
        {u"resource_url"_s, userUrl(source, u"/wants/%1"_s.arg(want.release.value))},
        {u"date_added"_s, pacificTime(want.added)},
        {u"rating"_s, want.rating},
    };
    if (source.isOwner)
        json.insert(u"notes"_s, want.notes);
    if (served)
        json.insert(u"basic_information"_s, basicInformation(source, *served));
    return json;
}

QJsonObject folderJson(const JsonSource &source, const Folder &folder)
{
    return {{u"id"_s, folder.id.value},
            {u"name"_s, folder.name},
            {u"count"_s, folder.count},
            {u"resource_url"_s, userUrl(source, u"/collection/folders/%1"_s.arg(folder.id.value))}};
}

QJsonObject fieldJson(const Field &field)
{
    QJsonObject json{{u"id"_s, field.id.value},
                     {u"name"_s, field.name},
                     {u"type"_s, field.type == Field::Type::Dropdown ? u"dropdown"_s : u"textarea"_s},
                     {u"position"_s, field.position},
                     {u"public"_s, field.isPublic}};
    if (field.type == Field::Type::Dropdown)
        json.insert(u"options"_s, QJsonArray::fromStringList(field.options));
    else
        json.insert(u"lines"_s, field.lines);
    return json;
}

QJsonObject valueJson(const Collection &collection)
{
    double median = 0;
    for (const InstanceId id : collection.order(kAllFolders, SortKey::Added, Qt::AscendingOrder)) {
        // From the id alone: the details of 100,000 releases are too many to invent for one number.
        median += 4 + static_cast<double>(collection.copy(id)->release.value % 4100) / 100;
    }
    const QString currency = collection.profile().value(u"curr_abbr"_s);
    return {{u"maximum"_s, money(median * 2.37, currency)},
            {u"median"_s, money(median, currency)},
            {u"minimum"_s, money(median * 0.52, currency)}};
}

QJsonObject listJson(const JsonSource &source, const ServedList &list)
{
    const ServedRelease *first
        = list.entries.isEmpty() ? nullptr : source.collection.release(list.entries.first().release);
    return {
        {u"id"_s, list.id},
        {u"name"_s, list.name},
        {u"description"_s, list.description},
        {u"public"_s, list.isPublic},
        {u"date_added"_s, pacificTime(list.added)},
        {u"date_changed"_s, pacificTime(list.added.addDays(41))},
        {u"uri"_s, u"https://www.discogs.com/lists/%1"_s.arg(list.id)},
        {u"resource_url"_s, apiUrl(source, u"lists/%1"_s.arg(list.id))},
        {u"image_url"_s, first && first->hasCover ? source.links.url(first->release.id, 0, 600) : QString()},
        {u"user"_s,
         QJsonObject{{u"id"_s, source.collection.userId()},
                     {u"username"_s, source.collection.username()},
                     {u"resource_url"_s, userUrl(source)},
                     {u"avatar_url"_s, QString()}}},
    };
}

QJsonArray listItemsJson(const JsonSource &source, const ServedList &list)
{
    QJsonArray items;
    for (const ServedList::Entry &entry : list.entries) {
        const ServedRelease *served = source.collection.release(entry.release);
        if (!served)
            continue;
        items.append(QJsonObject{
            {u"id"_s, entry.release.value},
            {u"type"_s, u"release"_s},
            {u"display_title"_s, QString(artistLine(served->release.artists) + u" - "_s + served->release.title)},
            {u"comment"_s, entry.comment},
            {u"uri"_s, u"https://www.discogs.com/release/%1"_s.arg(entry.release.value)},
            {u"resource_url"_s, apiUrl(source, u"releases/%1"_s.arg(entry.release.value))},
            {u"image_url"_s, served->hasCover ? source.links.url(entry.release, 0, 600) : QString()},
        });
    }
    return items;
}

QJsonObject profileJson(const JsonSource &source)
{
    const Collection &collection = source.collection;
    const QMap<QString, QString> &own = collection.profile();
    const QString url = userUrl(source);
    QJsonObject json{
        {u"id"_s, collection.userId()},
        {u"username"_s, collection.username()},
        {u"resource_url"_s, url},
        {u"uri"_s, u"https://www.discogs.com/user/%1"_s.arg(collection.username())},
        {u"name"_s, own.value(u"name"_s)},
        {u"home_page"_s, own.value(u"home_page"_s)},
        {u"location"_s, own.value(u"location"_s)},
        {u"profile"_s, own.value(u"profile"_s)},
        {u"registered"_s, u"2010-03-14T10:26:53-07:00"_s},
        {u"rank"_s, 38.5},
        {u"num_pending"_s, 0},
        {u"num_for_sale"_s, 0},
        {u"num_lists"_s, int(collection.lists().size())},
        {u"num_wantlist"_s, int(collection.wants().size())},
        {u"releases_contributed"_s, 12},
        {u"releases_rated"_s, 118},
        {u"rating_avg"_s, 4},
        {u"inventory_url"_s, userUrl(source, u"/inventory"_s)},
        {u"collection_folders_url"_s, userUrl(source, u"/collection/folders"_s)},
        {u"collection_fields_url"_s, userUrl(source, u"/collection/fields"_s)},
        {u"wantlist_url"_s, userUrl(source, u"/wants"_s)},
        {u"avatar_url"_s, QString()},
        {u"banner_url"_s, QString()},
        {u"curr_abbr"_s, own.value(u"curr_abbr"_s)},
        {u"activated"_s, true},
        {u"marketplace_suspended"_s, false},
        {u"is_staff"_s, false},
        {u"buyer_rating"_s, 100},
        {u"buyer_rating_stars"_s, 5},
        {u"buyer_num_ratings"_s, 23},
        {u"seller_rating"_s, 0},
        {u"seller_rating_stars"_s, 0},
        {u"seller_num_ratings"_s, 0},
    };
    if (source.isOwner) {
        json.insert(u"email"_s, u"sample@collector.example"_s);
        json.insert(u"num_unread"_s, 0);
    }
    // This number lags behind on the real site; folder 0 is the one to believe (discogs-api.md §7.10).
    json.insert(u"num_collection"_s, int(std::max<qsizetype>(0, collection.size() - 2)));
    return json;
}

} // namespace vv::demo
