// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"

#include <QJsonDocument>

namespace vv::discogs {

/// The full release (discogs-api.md §7.4). Needs `id` only. A year that is not said is that of `released`, a cover that
/// is not said the primary image. Fails with Malformed, naming the member.
[[nodiscard]] Result<ReleaseDetail> parseRelease(const QJsonDocument &document);

} // namespace vv::discogs
