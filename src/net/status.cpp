// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/status.h"

#include "base/logging.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::net {

namespace {

constexpr qsizetype kLongestWords = 300;

/// Seconds, or an HTTP date (RFC 9110, 10.2.3); anything else was not asked for.
std::optional<std::chrono::seconds> retryAfter(const HttpReply &reply)
{
    const QByteArray value = reply.header("retry-after").trimmed();
    if (value.isEmpty())
        return {};
    bool ok = false;
    if (const qint64 seconds = value.toLongLong(&ok); ok)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const auto at = httpDate(value);
    if (!at)
        return {};
    // By the server's own clock where it tells it: ours may be years behind.
    const QDateTime now = httpDate(reply.header("date")).value_or(QDateTime::currentDateTimeUtc());
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(*at)));
}

bool isJson(const HttpReply &reply)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &error);
    return error.error == QJsonParseError::NoError && document.isObject();
}

} // namespace

std::optional<QDateTime> httpDate(const QByteArray &header)
{
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!at.isValid())
        return {};
    at.setTimeSpec(Qt::UTC);
    return at;
}

QString serverWords(const HttpReply &reply)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    QStringList words;
    if (const QString message = body.value("message"_L1).toString().simplified(); !message.isEmpty())
        words += message;
    const QJsonArray details = body.value("detail"_L1).toArray();
    for (const QJsonValue &detail : details) {
        const QString text = detail.toObject().value("msg"_L1).toString(detail.toString()).simplified();
        if (!text.isEmpty())
            words += text;
    }
    // A server may echo what it was sent.
    return redacted(words.join(u"; "_s)).left(kLongestWords);
}

bool concernsAllRequests(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::NotAuthorised:
    case Error::Kind::Blocked:
        return true;
    default:
        return false;
    }
}

std::optional<Error> statusError(const HttpReply &reply)
{
    using Kind = Error::Kind;
    const int status = reply.status;
    if (status >= 200 && status < 300)
        return {};

    const QString words = serverWords(reply);
    const QString said = words.isEmpty() ? u"status %1"_s.arg(status) : u"status %1: %2"_s.arg(status).arg(words);
    if (status >= 300 && status < 400)
        return Error{Kind::Malformed, u"the API answered with a redirect, which is not followed (%1)"_s.arg(said)};
    switch (status) {
    case 401:
        return Error{Kind::NotAuthorised, u"the token was refused (%1)"_s.arg(said), words};
    case 403:
        // Only the API itself answers in JSON; a page in between is a bot check and says nothing about rights.
        if (isJson(reply))
            return Error{Kind::Forbidden, u"access refused (%1)"_s.arg(said), words};
        return Error{Kind::Blocked, u"requests are being blocked in front of the API (status 403, not JSON)"_s};
    case 404:
        return Error{Kind::NotFound, u"not found (%1)"_s.arg(said), words};
    case 408:
        return Error{Kind::Timeout, u"the server gave up waiting (%1)"_s.arg(said), words};
    case 410:
        return Error{Kind::Gone, u"gone (%1)"_s.arg(said), words};
    case 429:
        return Error{Kind::RateLimited, u"too many requests (%1)"_s.arg(said), words, retryAfter(reply)};
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return Error{Kind::InvalidRequest, u"the request was refused (%1)"_s.arg(said), words};
    if (status >= 500)
        return Error{Kind::Server, u"the server failed (%1)"_s.arg(said), words, retryAfter(reply)};
    return Error{Kind::Malformed, u"unexpected %1"_s.arg(said)};
}

} // namespace vv::net
