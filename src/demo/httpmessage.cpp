// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpmessage.h"

#include "demo/gzip.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr qsizetype kWorthCompressing = 256;

} // namespace

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpRequest::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray serialized(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // QJsonDocument has no other roots; an array of one, without its brackets, is the value's own text.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

HttpAnswer jsonAnswer(const QJsonValue &value, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.json = value;
    return answer;
}

HttpAnswer messageAnswer(int status, const QString &message)
{
    return jsonAnswer(QJsonObject{{u"message"_s, message}}, status);
}

HttpAnswer noContent()
{
    HttpAnswer answer;
    answer.status = 204;
    answer.contentType = "text/plain";
    return answer;
}

HttpAnswer htmlAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=UTF-8";
    answer.body = "<!DOCTYPE html>\n<html lang=\"en-US\"><head><title>" + reasonPhrase(status)
        + "</title></head>\n<body><h1>" + reasonPhrase(status)
        + "</h1><p>Checking your browser before accessing this site.</p></body></html>\n";
    return answer;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status " + QByteArray::number(status);
    }
}

QByteArray onTheWire(const HttpAnswer &answer, bool gzip, bool keepAlive, bool withoutBody)
{
    QByteArray body = answer.json ? serialized(*answer.json) : answer.body;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    head += "date: " + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1()
        + " GMT\r\n";
    if (!answer.contentType.isEmpty())
        head += "content-type: " + answer.contentType + "\r\n";
    if (gzip && body.size() >= kWorthCompressing && !answer.contentType.startsWith("image/")) {
        body = gzipped(body);
        head += "content-encoding: gzip\r\nvary: Accept-Encoding\r\n";
    }
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.status != 204)
        head += "content-length: " + QByteArray::number(body.size()) + "\r\n";
    head += keepAlive ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n";
    return withoutBody || answer.status == 204 ? head : head + body;
}

} // namespace vv::demo
