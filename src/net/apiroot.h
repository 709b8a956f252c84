// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace vv::net {

/// Where Discogs lives.
[[nodiscard]] QUrl discogsApiRoot();

/// The root in `text`, ending in a slash. WrongUse unless it is https, or http to this machine: a token must not cross
/// a network in clear. User, query and fragment are refused, too.
[[nodiscard]] Result<QUrl> parseApiRoot(const QString &text);

[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace vv::net
