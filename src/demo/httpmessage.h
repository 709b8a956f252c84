// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace vv::demo {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The first header of that name, case ignored; empty when there is none.
[[nodiscard]] QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

struct HttpRequest {
    QByteArray method;
    QString path; ///< still percent-encoded
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;
    bool keepAlive = true;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    /// A query value, decoded; empty when absent.
    [[nodiscard]] QString parameter(const QString &name) const;
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    HeaderList headers = {};
    std::optional<QJsonValue> json = {}; ///< goes out in place of `body`; kept as a value so that a fault can change it
};

[[nodiscard]] HttpAnswer jsonAnswer(const QJsonValue &value, int status = 200);
/// `{"message": ...}`, the older of the two shapes of errors (discogs-api.md §5).
[[nodiscard]] HttpAnswer messageAnswer(int status, const QString &message);
/// 204 as recorded: no body, `text/plain`.
[[nodiscard]] HttpAnswer noContent();
/// The page of what stands in front of the API.
[[nodiscard]] HttpAnswer htmlAnswer(int status);
[[nodiscard]] QByteArray serialized(const QJsonValue &value);
[[nodiscard]] QByteArray reasonPhrase(int status);

/// Status line, headers and body. With `gzip` bodies worth it are compressed.
[[nodiscard]] QByteArray onTheWire(const HttpAnswer &answer, bool gzip, bool keepAlive, bool withoutBody);

} // namespace vv::demo
