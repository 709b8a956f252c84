// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/discogsserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace vv::test {

/// What came back for one request.
struct Answer {
    int status = 0; ///< 0 = none
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString message() const { return json().value(u"message").toString(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// Talks to the server under test as the owner of the collection, unless told otherwise, and waits for each answer.
class HttpClient
{
public:
    explicit HttpClient(const demo::DiscogsServer &server);

    QByteArray authorization;
    QByteArray userAgent = "VinylVaultTest/1.0 +https://vinylvault.example";
    int timeoutMs = 10'000;

    [[nodiscard]] Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {});
    [[nodiscard]] Answer get(const QString &path) { return send("GET", path); }
    /// Its own path for the account, "users/{name}/" and then `path`.
    [[nodiscard]] Answer mine(const QByteArray &method, const QString &path, const QByteArray &body = {});
    [[nodiscard]] QNetworkReply *start(const QByteArray &method, const QString &path, const QByteArray &body = {});

private:
    QUrl m_root;
    QNetworkAccessManager m_network;
};

} // namespace vv::test
