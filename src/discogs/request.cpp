// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/request.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vv::discogs {

net::ApiRequest readRequest(const QString &path, net::Lane lane)
{
    net::ApiRequest request;
    request.path = path;
    request.lane = lane;
    return request;
}

net::ApiRequest writeRequest(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    net::ApiRequest request;
    request.method = method;
    request.path = path;
    request.lane = net::Lane::Write;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QString userPath(const QString &user, const QString &rest)
{
    return "users/"_L1 + net::pathSegment(user) + rest;
}

void addItem(QUrlQuery &query, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void addPaging(QUrlQuery &query, int page, int perPage)
{
    addItem(query, u"page"_s, QString::number(page));
    addItem(query, u"per_page"_s, QString::number(perPage));
}

void addOrder(QUrlQuery &query, const QString &key, bool descending)
{
    if (key.isEmpty())
        return;
    addItem(query, u"sort"_s, key);
    addItem(query, u"sort_order"_s, descending ? u"desc"_s : u"asc"_s);
}

net::Call submit(net::RequestQueue &queue, net::ApiRequest request, Done<void> done)
{
    return queue.send(std::move(request), [done = std::move(done)](const Result<net::ApiReply> &reply) {
        if (reply)
            done({});
        else
            done(fail(reply.error()));
    });
}

net::Call submitDeletion(net::RequestQueue &queue, net::ApiRequest request, Done<void> done)
{
    return queue.send(std::move(request), [done = std::move(done)](const Result<net::ApiReply> &reply) {
        if (reply || reply.error().kind == Error::Kind::NotFound)
            done({});
        else
            done(fail(reply.error()));
    });
}

} // namespace vv::discogs
