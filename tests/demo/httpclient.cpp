// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpclient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vv::test {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(const demo::DiscogsServer &server)
    : authorization("Discogs token=" + server.token())
    , m_root(server.root())
{}

QNetworkReply *HttpClient::start(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(m_root.resolved(QUrl(path)));
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    request.setRawHeader("User-Agent", userAgent);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(timeoutMs);
    return m_network.sendCustomRequest(request, method, body);
}

Answer HttpClient::send(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(start(method, path, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(timeoutMs + 5000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->error(),
            reply->rawHeaderPairs()};
}

Answer HttpClient::mine(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return send(method, u"users/sample-collector/"_s + path, body);
}

} // namespace vv::test
