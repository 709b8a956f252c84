// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/router.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr qint64 kDefaultPerPage = 50;
constexpr qint64 kMaxPerPage = 100;

/// An account that exists and shows nothing to anybody else.
bool isPrivateStranger(const QString &user)
{
    return user.compare("quiet-collector"_L1, Qt::CaseInsensitive) == 0;
}

QStringList segmentsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

} // namespace

std::optional<QJsonObject> RequestContext::json() const
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<HttpAnswer> RequestContext::refuseOthers() const
{
    const bool own = part(0).compare(collection.username(), Qt::CaseInsensitive) == 0;
    if (!own && !isPrivateStranger(part(0)))
        return messageAnswer(404, u"User does not exist or may have been deleted."_s);
    if (own && isOwner)
        return std::nullopt;
    if (!isOwner)
        return needsToken();
    return messageAnswer(403, u"You don't have permission to access this resource."_s);
}

std::optional<HttpAnswer> RequestContext::refuseIfPrivate() const
{
    const bool own = part(0).compare(collection.username(), Qt::CaseInsensitive) == 0;
    if (!own && !isPrivateStranger(part(0)))
        return messageAnswer(404, u"User does not exist or may have been deleted."_s);
    if (own && (isOwner || !collection.isPrivate()))
        return std::nullopt;
    return messageAnswer(
        403, u"You are not allowed to view this resource. Please authenticate as the owner to view this content."_s);
}

HttpAnswer needsToken()
{
    HttpAnswer answer = messageAnswer(401, u"You must authenticate to access this resource."_s);
    answer.headers = {{"www-authenticate", "OAuth"}};
    return answer;
}

Router::Router()
{
    for (const auto &subject : {accountRoutes, collectionRoutes, copyRoutes, wantlistRoutes, databaseRoutes,
                                searchRoutes, marketplaceRoutes}) {
        for (const Route &route : subject())
            m_routes.append({route.method, segmentsOf(route.pattern), route.handler});
    }
}

HttpAnswer Router::answer(RequestContext context) const
{
    const QStringList segments = segmentsOf(context.request.path);
    const QByteArray method = context.request.method == "HEAD" ? QByteArray("GET") : context.request.method;
    bool known = false;
    for (const Compiled &route : m_routes) {
        if (route.segments.size() != segments.size())
            continue;
        QStringList parts;
        bool fits = true;
        for (qsizetype i = 0; fits && i < segments.size(); ++i) {
            if (route.segments[i] == "*"_L1)
                parts.append(QUrl::fromPercentEncoding(segments[i].toLatin1()));
            else
                fits = route.segments[i] == segments[i];
        }
        if (!fits)
            continue;
        known = true;
        if (route.method != method)
            continue;
        context.parts = parts;
        return route.handler(context);
    }
    if (known) {
        return messageAnswer(
            405, u"Method %1 is not allowed for this resource."_s.arg(QString::fromLatin1(context.request.method)));
    }
    return messageAnswer(404, u"The requested resource was not found."_s);
}

HttpAnswer pageAnswer(const RequestContext &context, const QString &key, qsizetype items,
                      const std::function<QJsonValue(qsizetype)> &make, qsizetype reachable,
                      const QList<std::pair<QString, QString>> &added, const QJsonObject &beside)
{
    const auto asked = [&](const QString &name, qint64 otherwise) {
        bool isNumber = false;
        const qint64 value = context.request.parameter(name).toLongLong(&isNumber);
        return isNumber ? value : otherwise;
    };
    const qint64 wanted = asked(u"per_page"_s, kDefaultPerPage);
    const qint64 perPage = wanted < 1 ? kDefaultPerPage : std::min(wanted, kMaxPerPage);
    const qint64 page = asked(u"page"_s, 1);
    const qint64 shown = reachable < 0 ? items : std::min(items, reachable);
    const qint64 pages = std::max<qint64>(1, (shown + perPage - 1) / perPage);
    if (page < 1 || page > pages) {
        return messageAnswer(404,
                             u"Page %1 is outside of valid range [1, %2]."_s.arg(page).arg(
                                 reachable >= 0 && reachable < items ? 1 : pages));
    }

    const auto address = [&](qint64 number) {
        QUrlQuery query = context.request.query;
        for (const auto &[name, value] : added) {
            if (!query.hasQueryItem(name))
                query.addQueryItem(name, value);
        }
        query.removeQueryItem(u"page"_s);
        query.removeQueryItem(u"per_page"_s);
        query.addQueryItem(u"page"_s, QString::number(number));
        query.addQueryItem(u"per_page"_s, QString::number(perPage));
        QUrl url = context.links.root().resolved(QUrl(context.request.path));
        url.setQuery(query);
        return url.toString(QUrl::FullyEncoded);
    };
    QJsonObject urls;
    if (page > 1) {
        urls.insert(u"first"_s, address(1));
        urls.insert(u"prev"_s, address(page - 1));
    }
    if (page < pages) {
        urls.insert(u"next"_s, address(page + 1));
        urls.insert(u"last"_s, address(pages));
    }

    QJsonArray list;
    for (qint64 i = (page - 1) * perPage; i < std::min(page * perPage, shown); ++i)
        list.append(make(i));
    QJsonObject body = beside;
    body.insert(u"pagination"_s,
                QJsonObject{{u"page"_s, page},
                            {u"pages"_s, pages},
                            {u"per_page"_s, perPage},
                            {u"items"_s, qint64(items)},
                            {u"urls"_s, urls}});
    body.insert(key, list);
    return jsonAnswer(body);
}

} // namespace vv::demo
