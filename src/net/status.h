// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httptransport.h"

#include <QDateTime>

#include <optional>

namespace vv::net {

/// What a reply's status means, or nothing when it is a 2xx. Bodies are parsed where they are JSON and never needed:
/// they may be HTML, empty or of two shapes. Source: discogs-api.md §5.
[[nodiscard]] std::optional<Error> statusError(const HttpReply &reply);

/// Whether the next request, whatever it is for, would fare no better: no connection, no allowance, no good token.
[[nodiscard]] bool concernsAllRequests(const Error &error);

/// The `message` of a JSON error body, with the first entries of `detail` behind it; empty for anything else.
[[nodiscard]] QString serverWords(const HttpReply &reply);

/// The moment in a header like Date or Retry-After (RFC 9110, 5.6.7), in UTC; nothing for any other text.
[[nodiscard]] std::optional<QDateTime> httpDate(const QByteArray &header);

} // namespace vv::net
