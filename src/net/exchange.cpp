// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace vv::net {

Exchange::Exchange(QNetworkReply *reply, const HttpRequest &request, Done<HttpReply> done, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_done(std::move(done))
    , m_maxBody(request.maxBody)
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finished);
    // Where Qt gives up decompressing it says so at once, but finishes only when the transfer times out. Queued,
    // because it still works on the answer.
    connect(
        m_reply, &QNetworkReply::errorOccurred, this,
        [this](QNetworkReply::NetworkError error) {
            if (error == QNetworkReply::UnknownContentError && m_done && m_reply->isRunning())
                answer(outcome());
        },
        Qt::QueuedConnection);
    if (request.deadline.count() > 0) {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            stop();
            answer(fail(Error::Kind::Timeout, u"the answer did not arrive in time"_s));
        });
        m_deadline.start(request.deadline);
    }
}

Exchange::~Exchange()
{
    stop();
}

void Exchange::stop()
{
    m_deadline.stop();
    // abort() emits finished() before it returns.
    disconnect(m_reply, nullptr, this, nullptr);
    // One that has failed and is about to say so must not be made to fail again.
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
}

void Exchange::abort()
{
    m_done = nullptr;
    stop();
    deleteLater();
}

void Exchange::collect()
{
    if (m_reply->isOpen()) // a transfer timeout closes it
        m_body += m_reply->readAll();
    if (m_maxBody > 0 && m_body.size() > m_maxBody) {
        stop();
        answer(fail(Error{.kind = Error::Kind::Malformed,
                          .detail = u"the answer is larger than %1 MiB"_s.arg(m_maxBody / 1024 / 1024),
                          .isFinal = true}));
    }
}

void Exchange::answer(Result<HttpReply> result)
{
    deleteLater();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

void Exchange::finished()
{
    m_deadline.stop();
    collect();
    if (m_done)
        answer(outcome());
}

Result<HttpReply> Exchange::outcome()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();

    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return fail(Error::Kind::Timeout, u"the server stopped answering"_s);
    if (error == QNetworkReply::TooManyRedirectsError || error == QNetworkReply::InsecureRedirectError
        || error == QNetworkReply::ProtocolUnknownError)
        return fail(Error::Kind::Malformed, u"redirected elsewhere: "_s + m_reply->errorString());
    // Broken, or a bomb that Qt's own guard stopped: it does not tell which. A status of 4xx has this error as well.
    if (error == QNetworkReply::UnknownContentError && reply.status < 400)
        return fail(Error::Kind::Malformed,
                    u"the answer could not be decompressed to at most %1 MiB"_s.arg(m_maxBody / 1024 / 1024));
    // A 4xx or 5xx has an error code too, but then the answer itself is whole.
    const bool refusedByStatus = reply.status >= 400;
    if (error != QNetworkReply::NoError && !refusedByStatus) {
        if (reply.status != 0 && error >= QNetworkReply::ContentAccessDenied)
            return fail(Error::Kind::Malformed, m_reply->errorString());
        return fail(Error::Kind::Offline, m_reply->errorString());
    }
    if (reply.status == 0)
        return fail(Error::Kind::Offline, u"the connection ended without an answer"_s);

    const auto &pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        reply.headers.append({name.toLower(), value});
    reply.body = std::move(m_body);

    // Qt reports NoError for some bodies that were cut off. With compression it takes the length away.
    const bool mayHaveBody = reply.status != 204 && reply.status != 304;
    bool counted = false;
    const qint64 announced = reply.header("content-length").toLongLong(&counted);
    if (mayHaveBody && counted && announced != reply.body.size() && reply.header("content-encoding").isEmpty())
        return fail(Error::Kind::Offline,
                    u"the answer was cut off after %1 of %2 bytes"_s.arg(reply.body.size()).arg(announced));
    return reply;
}

} // namespace vv::net
