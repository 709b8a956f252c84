// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "discogs/page.h"
#include "discogs/search.h"

#include <QJsonDocument>

namespace vv::discogs {

/// One page of results (discogs-api.md §7.9). A result needs `id` and a known `type`; Malformed without `results`.
[[nodiscard]] Result<Page<SearchResult>> parseSearchPage(const QJsonDocument &document);

} // namespace vv::discogs
