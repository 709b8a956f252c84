// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/databasejson.h"

namespace vv::demo {

[[nodiscard]] QJsonObject itemJson(const JsonSource &source, const ServedCopy &copy);     ///< §7.2
[[nodiscard]] QJsonObject wantJson(const JsonSource &source, const ServedWant &want);     ///< §7.3
[[nodiscard]] QJsonObject folderJson(const JsonSource &source, const Folder &folder);     ///< §7.13
[[nodiscard]] QJsonObject fieldJson(const Field &field);                                  ///< §7.13
[[nodiscard]] QJsonObject valueJson(const Collection &collection);                        ///< §7.13
[[nodiscard]] QJsonObject listJson(const JsonSource &source, const ServedList &list);     ///< §7.13, without its items
[[nodiscard]] QJsonArray listItemsJson(const JsonSource &source, const ServedList &list); ///< §7.13
[[nodiscard]] QJsonObject profileJson(const JsonSource &source);                          ///< §7.10

} // namespace vv::demo
