// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QJsonObject>

namespace vv {

/// The members of a progress event (design.md §4): phase, page, pages, items, total, percent, requests, errors, eta_s,
/// rate{limit,left}. What is not known is null or 0.
[[nodiscard]] QJsonObject toJson(const Progress &progress);
/// What toJson() made; absent members have the values of a Progress{}.
[[nodiscard]] Progress progressFromJson(const QJsonObject &json);

/// {"done": n, "total": n, "eta_s": n or null}
[[nodiscard]] QJsonObject toJson(const DetailProgress &progress);
[[nodiscard]] DetailProgress detailProgressFromJson(const QJsonObject &json);

/// {"state": "unknown|online|offline|not_authorised|blocked|waiting", "until": an ISO 8601 time in UTC or null}
[[nodiscard]] QJsonObject toJson(const Connectivity &connectivity);
[[nodiscard]] Connectivity connectivityFromJson(const QJsonObject &json);

} // namespace vv
