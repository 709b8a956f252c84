// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "discogs/page.h"
#include "net/requestqueue.h"

#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <utility>

/// How the client's functions make a request and take its answer.
namespace vv::discogs {

[[nodiscard]] net::ApiRequest readRequest(const QString &path, net::Lane lane);
/// `body` may be empty.
[[nodiscard]] net::ApiRequest writeRequest(const QByteArray &method, const QString &path, const QJsonObject &body = {});

/// "users/NAME" with what follows it.
[[nodiscard]] QString userPath(const QString &user, const QString &rest = {});

/// Adds what is not empty. Everything but letters, digits and "-._~" is encoded: QUrlQuery alone lets a plus through,
/// which servers read as a blank.
void addItem(QUrlQuery &query, const QString &key, const QString &value);
void addPaging(QUrlQuery &query, int page, int perPage);
void addOrder(QUrlQuery &query, const QString &key, bool descending);

/// Sends a request whose answer `parse` turns into a Result<T>.
template <class T, class Parse>
[[nodiscard]] net::Call fetch(net::RequestQueue &queue, net::ApiRequest request, Parse parse, Done<T> done)
{
    return queue.send(std::move(request),
                      [parse = std::move(parse), done = std::move(done)](const Result<net::ApiReply> &reply) {
                          if (reply)
                              done(parse(reply->json));
                          else
                              done(fail(reply.error()));
                      });
}

/// Sends a write whose answer does not matter.
[[nodiscard]] net::Call submit(net::RequestQueue &queue, net::ApiRequest request, Done<void> done);
/// The same for a deletion: what is not there any more counts as deleted. For things that can be nowhere else.
[[nodiscard]] net::Call submitDeletion(net::RequestQueue &queue, net::ApiRequest request, Done<void> done);

} // namespace vv::discogs
