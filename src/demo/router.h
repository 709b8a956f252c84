// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collectionjson.h"
#include "demo/httpmessage.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace vv::demo {

/// One request as a handler sees it: who asks, the variable parts of the path, and what there is to answer from.
struct RequestContext {
    const HttpRequest &request;
    Collection &collection;
    ImageLinks links;
    bool isOwner = false;
    QStringList parts = {}; ///< the path's variable segments, decoded

    [[nodiscard]] JsonSource source() const { return {collection, links, isOwner}; }
    [[nodiscard]] QString part(int index) const { return parts.value(index); }
    /// A numeric segment; 0 when it is none, which no thing has.
    [[nodiscard]] qint64 number(int index) const { return parts.value(index).toLongLong(); }
    /// The JSON body; absent when it is not an object. An empty body is an empty object.
    [[nodiscard]] std::optional<QJsonObject> json() const;

    /// What to answer when the asker is not the owner of the account named by segment 0.
    [[nodiscard]] std::optional<HttpAnswer> refuseOthers() const;
    /// The same for what the owner may have made private.
    [[nodiscard]] std::optional<HttpAnswer> refuseIfPrivate() const;
};

using Handler = HttpAnswer (*)(const RequestContext &);

struct Route {
    QByteArray method;
    QString pattern; ///< "/users/*/wants/*": a star stands for one segment
    Handler handler;
};

/// The routes of each subject; discogs-api.md §6.1-6.5.
[[nodiscard]] QList<Route> accountRoutes();
[[nodiscard]] QList<Route> collectionRoutes();
[[nodiscard]] QList<Route> copyRoutes();
[[nodiscard]] QList<Route> wantlistRoutes();
[[nodiscard]] QList<Route> databaseRoutes();
[[nodiscard]] QList<Route> searchRoutes();
[[nodiscard]] QList<Route> marketplaceRoutes();

/// With a 404, where a folder is asked for that the account does not have.
inline constexpr QLatin1StringView kNoFolder("The requested folder does not exist.");

/// 401 as recorded.
[[nodiscard]] HttpAnswer needsToken();

/// Finds the handler and runs it; 404 for an unknown path, 405 for a known one with another method.
class Router
{
public:
    Router();
    [[nodiscard]] HttpAnswer answer(RequestContext context) const;

private:
    struct Compiled {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };
    QList<Compiled> m_routes;
};

/**
 * One page of a list of `items`, in an envelope as discogs-api.md §4 describes.
 *
 * `make` gives the JSON of the n-th item. `reachable` caps what can be paged to, for searches. `added` are parameters
 * the server puts in its page addresses although they were not asked for.
 */
[[nodiscard]] HttpAnswer pageAnswer(const RequestContext &context, const QString &key, qsizetype items,
                                    const std::function<QJsonValue(qsizetype)> &make, qsizetype reachable = -1,
                                    const QList<std::pair<QString, QString>> &added = {},
                                    const QJsonObject &beside = {});

} // namespace vv::demo
