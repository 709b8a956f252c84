// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/doctor/finding.h"
#include "net/requestqueue.h"
#include "store/collectionreader.h"

#include <QJsonDocument>
#include <QUrl>

#include <chrono>
#include <optional>

namespace vv::net {
class RequestTimes;
}

/// What an answer of the API tells. Pure functions.
namespace vv::cli {

/// Whether it is Discogs that answers, and lets us in. A token that is refused is not its matter.
[[nodiscard]] Finding answerFinding(const Result<net::ApiReply> &reply, const QUrl &apiRoot);

/// `token` and `token_account`, from the answer of oauth/identity.
[[nodiscard]] QList<Finding> tokenFindings(const QJsonDocument &identity, const std::optional<store::Account> &account);
[[nodiscard]] Finding refusedToken();

/// The clock here against the server's, which tells whole seconds.
[[nodiscard]] Finding clockFinding(const net::ApiReply &reply);

/// What is left of the requests of this minute; `times` may be null.
[[nodiscard]] Finding allowanceFinding(const net::ApiReply &reply, const net::RequestTimes *times, int rateLimit,
                                       bool withToken);
[[nodiscard]] Finding allowanceUsedUp(int rateLimit, std::chrono::milliseconds wait);

} // namespace vv::cli
