// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/jsonparts.h"

namespace vv::demo {

[[nodiscard]] QJsonObject basicInformation(const JsonSource &source, const ServedRelease &served); ///< §7.1
[[nodiscard]] QJsonObject releaseJson(const JsonSource &source, const ServedRelease &served);      ///< §7.4
[[nodiscard]] QJsonObject masterJson(const JsonSource &source, MasterId master); ///< §7.5; empty when unknown
[[nodiscard]] QJsonObject versionJson(const JsonSource &source, const ServedRelease &served); ///< §7.6
[[nodiscard]] QJsonObject artistJson(const JsonSource &source, ArtistId artist); ///< §7.7; empty when unknown
[[nodiscard]] QJsonObject labelJson(const JsonSource &source, LabelId label);    ///< §7.8; empty when unknown
[[nodiscard]] QJsonObject searchResultJson(const JsonSource &source, const ServedRelease &served); ///< §7.9

} // namespace vv::demo
