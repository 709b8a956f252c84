// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/releasedetails.h"
#include "demo/router.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

const ServedRelease *living(const RequestContext &context)
{
    const ServedRelease *served = context.collection.release({context.number(0)});
    return served && !served->isGone ? served : nullptr;
}

HttpAnswer release(const RequestContext &context)
{
    if (const ServedRelease *served = living(context))
        return jsonAnswer(releaseJson(context.source(), *served));
    return messageAnswer(404,
                         context.collection.release({context.number(0)})
                             ? u"That release does not exist or may have been deleted."_s
                             : u"Release not found."_s);
}

HttpAnswer noRating()
{
    return messageAnswer(404, u"Release does not exist or may have been deleted."_s);
}

HttpAnswer communityRating(const RequestContext &context)
{
    const ServedRelease *served = living(context);
    if (!served)
        return noRating();
    const ReleaseDetail detail = detailOf(*served);
    return jsonAnswer(QJsonObject{
        {u"release_id"_s, context.number(0)},
        {u"rating"_s, QJsonObject{{u"count"_s, detail.ratingCount}, {u"average"_s, detail.ratingAverage}}},
    });
}

HttpAnswer ratingAnswer(const RequestContext &context, bool own)
{
    return jsonAnswer(QJsonObject{{u"username"_s, own ? context.collection.username() : context.part(1)},
                                  {u"release_id"_s, context.number(0)},
                                  {u"rating"_s, own ? context.collection.rating({context.number(0)}) : 0}});
}

/// The checks of the accounts look at segment 0; here it is the release and segment 1 the account.
RequestContext turned(const RequestContext &context)
{
    RequestContext copy = context;
    std::swap(copy.parts[0], copy.parts[1]);
    return copy;
}

HttpAnswer rating(const RequestContext &context)
{
    if (!living(context))
        return noRating();
    if (context.part(1).compare(context.collection.username(), Qt::CaseInsensitive) == 0)
        return ratingAnswer(context, true);
    if (const auto refused = turned(context).refuseIfPrivate(); refused && refused->status == 404)
        return *refused;
    return ratingAnswer(context, false);
}

HttpAnswer putRating(const RequestContext &context)
{
    if (!living(context))
        return noRating();
    if (auto refused = turned(context).refuseOthers())
        return *refused;
    const auto body = context.json();
    const qint64 wanted = body ? body->value(u"rating"_s).toInteger(0) : 0;
    if (wanted < 1 || wanted > 5)
        return messageAnswer(422, u"Invalid rating: expected an integer from 1 to 5."_s);
    context.collection.rate({context.number(0)}, static_cast<int>(wanted));
    return ratingAnswer(context, true);
}

HttpAnswer deleteRating(const RequestContext &context)
{
    if (!living(context))
        return noRating();
    if (auto refused = turned(context).refuseOthers())
        return *refused;
    context.collection.rate({context.number(0)}, 0);
    return noContent();
}

HttpAnswer releaseStats(const RequestContext &context)
{
    if (!living(context))
        return messageAnswer(404, u"Release not found."_s);
    return jsonAnswer(QJsonObject{{u"is_offensive"_s, false}});
}

HttpAnswer noMaster()
{
    return messageAnswer(404, u"That master release does not exist or may have been deleted."_s);
}

HttpAnswer master(const RequestContext &context)
{
    const QJsonObject json = masterJson(context.source(), {context.number(0)});
    return json.isEmpty() ? noMaster() : jsonAnswer(json);
}

/// A version as a sort key names it.
QString versionText(const ServedRelease &served, const QString &key)
{
    const LabelCredit label = served.release.labels.value(0);
    if (key == "title"_L1)
        return served.release.title.toLower();
    if (key == "format"_L1)
        return formatLine(served.release).toLower();
    if (key == "label"_L1)
        return label.name.toLower();
    if (key == "catno"_L1)
        return label.catno.toLower();
    if (key == "country"_L1)
        return served.country.toLower();
    return served.released;
}

HttpAnswer versions(const RequestContext &context)
{
    QList<const ServedRelease *> list;
    for (const ReleaseId id : context.collection.versions({context.number(0)}))
        list.append(context.collection.release(id));
    if (list.isEmpty())
        return noMaster();

    QJsonObject applied;
    QMap<QString, QMap<QString, int>> counts;
    for (const ServedRelease *served : std::as_const(list)) {
        ++counts[u"format"_s][served->release.formats.value(0).name];
        ++counts[u"label"_s][served->release.labels.value(0).name];
        ++counts[u"country"_s][served->country];
        ++counts[u"released"_s][served->released.left(4)];
    }
    for (const QString &key : {u"format"_s, u"label"_s, u"released"_s, u"country"_s}) {
        const QString wanted = context.request.parameter(key);
        if (wanted.isEmpty())
            continue;
        applied.insert(key, QJsonArray{wanted});
        list.removeIf([&](const ServedRelease *served) {
            if (key == "released"_L1)
                return !served->released.startsWith(wanted);
            if (key == "format"_L1) {
                return std::ranges::none_of(served->release.formats, [&](const Format &format) {
                    return format.name == wanted || format.descriptions.contains(wanted);
                });
            }
            return versionText(*served, key) != wanted.toLower();
        });
    }
    const QString key = context.request.parameter(u"sort"_s);
    const bool descending = context.request.parameter(u"sort_order"_s) == "desc"_L1;
    std::ranges::stable_sort(list, [&](const ServedRelease *a, const ServedRelease *b) {
        const int order = versionText(*a, key).compare(versionText(*b, key));
        return descending ? order > 0 : order < 0;
    });

    QJsonObject available;
    QJsonArray facets;
    for (auto facet = counts.cbegin(); facet != counts.cend(); ++facet) {
        QJsonObject numbers;
        QJsonArray values;
        for (auto it = facet->cbegin(); it != facet->cend(); ++it) {
            numbers.insert(it.key(), it.value());
            values.append(QJsonObject{{u"title"_s, it.key()}, {u"value"_s, it.key()}, {u"count"_s, it.value()}});
        }
        available.insert(facet.key(), numbers);
        facets.append(QJsonObject{{u"title"_s, facet.key()},
                                  {u"id"_s, facet.key()},
                                  {u"values"_s, values},
                                  {u"allows_multiple_values"_s, true}});
    }
    return pageAnswer(
        context, u"versions"_s, list.size(), [&](qsizetype i) { return versionJson(context.source(), *list[i]); }, -1,
        {},
        QJsonObject{{u"filters"_s, QJsonObject{{u"applied"_s, applied}, {u"available"_s, available}}},
                    {u"filter_facets"_s, facets}});
}

HttpAnswer artist(const RequestContext &context)
{
    const QJsonObject json = artistJson(context.source(), {context.number(0)});
    return json.isEmpty() ? messageAnswer(404, u"Artist not found."_s) : jsonAnswer(json);
}

QJsonObject listedRelease(const RequestContext &context, const ServedRelease &served)
{
    QJsonObject json{
        {u"id"_s, served.release.id.value},
        {u"type"_s, u"release"_s},
        {u"title"_s, served.release.title},
        {u"artist"_s, artistLine(served.release.artists)},
        {u"thumb"_s, served.hasCover ? context.links.url(served.release.id, 0, 150) : QString()},
        {u"resource_url"_s, apiUrl(context.source(), u"releases/%1"_s.arg(served.release.id.value))},
        {u"status"_s, u"Accepted"_s},
        {u"format"_s, formatLine(served.release)},
    };
    if (served.release.year > 0)
        json.insert(u"year"_s, served.release.year);
    return json;
}

HttpAnswer artistReleases(const RequestContext &context)
{
    QList<const ServedRelease *> list;
    QSet<qint64> masters;
    for (const ReleaseId id : context.collection.releasesBy({context.number(0)})) {
        const ServedRelease *served = context.collection.release(id);
        if (served->release.master.isValid()) {
            // All pressings of one recording are one entry.
            if (masters.contains(served->release.master.value))
                continue;
            masters.insert(served->release.master.value);
        }
        list.append(served);
    }
    if (list.isEmpty())
        return messageAnswer(404, u"Artist not found."_s);
    const QString key = context.request.parameter(u"sort"_s);
    const bool descending = context.request.parameter(u"sort_order"_s) == "desc"_L1;
    std::ranges::stable_sort(list, [&](const ServedRelease *a, const ServedRelease *b) {
        if (descending)
            std::swap(a, b);
        if (key == "title"_L1 || key == "format"_L1)
            return versionText(*a, key) < versionText(*b, key);
        return a->release.year < b->release.year;
    });
    return pageAnswer(context, u"releases"_s, list.size(), [&](qsizetype i) {
        const ServedRelease &served = *list[i];
        QJsonObject json = listedRelease(context, served);
        const bool main = served.release.artists.value(0).id.value == context.number(0);
        json.insert(u"role"_s, main ? u"Main"_s : u"Appearance"_s);
        if (served.release.master.isValid()) {
            json.insert(u"main_release"_s, json.value(u"id"_s));
            json.insert(u"id"_s, served.release.master.value);
            json.insert(u"type"_s, u"master"_s);
            json.insert(u"resource_url"_s, apiUrl(context.source(), u"masters/%1"_s.arg(served.release.master.value)));
            json.remove(u"status"_s);
            json.remove(u"format"_s);
        } else {
            json.insert(u"label"_s, served.release.labels.value(0).name);
        }
        return json;
    });
}

HttpAnswer label(const RequestContext &context)
{
    const QJsonObject json = labelJson(context.source(), {context.number(0)});
    return json.isEmpty() ? messageAnswer(404, u"Label not found"_s) : jsonAnswer(json);
}

HttpAnswer labelReleases(const RequestContext &context)
{
    const QList<ReleaseId> list = context.collection.releasesOn({context.number(0)});
    if (list.isEmpty())
        return messageAnswer(404, u"Label not found"_s);
    return pageAnswer(context, u"releases"_s, list.size(), [&](qsizetype i) {
        const ServedRelease &served = *context.collection.release(list[i]);
        QJsonObject json = listedRelease(context, served);
        for (const LabelCredit &credit : served.release.labels) {
            if (credit.id.value == context.number(0))
                json.insert(u"catno"_s, credit.catno);
        }
        json.remove(u"type"_s);
        return json;
    });
}

} // namespace

QList<Route> databaseRoutes()
{
    return {
        {"GET", u"/releases/*"_s, release},
        {"GET", u"/releases/*/rating"_s, communityRating},
        {"GET", u"/releases/*/rating/*"_s, rating},
        {"PUT", u"/releases/*/rating/*"_s, putRating},
        {"DELETE", u"/releases/*/rating/*"_s, deleteRating},
        {"GET", u"/releases/*/stats"_s, releaseStats},
        {"GET", u"/masters/*"_s, master},
        {"GET", u"/masters/*/versions"_s, versions},
        {"GET", u"/artists/*"_s, artist},
        {"GET", u"/artists/*/releases"_s, artistReleases},
        {"GET", u"/labels/*"_s, label},
        {"GET", u"/labels/*/releases"_s, labelReleases},
    };
}

} // namespace vv::demo
