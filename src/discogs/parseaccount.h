// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "discogs/account.h"
#include "discogs/page.h"

#include <QJsonDocument>

/// Identity, profile and lists: discogs-api.md §6.1, §7.10, §7.13. All fail with Malformed, naming the member.
namespace vv::discogs {

/// Needs `username`: it is the first answer of a new API root, so what lacks it is most likely no Discogs.
[[nodiscard]] Result<Identity> parseIdentity(const QJsonDocument &document);
/// Needs `username`.
[[nodiscard]] Result<Profile> parseProfile(const QJsonDocument &document);
[[nodiscard]] Result<Page<UserList>> parseListPage(const QJsonDocument &document);
/// Needs `id` and `items`. An entry needs `id` and `type`.
[[nodiscard]] Result<UserListDetail> parseList(const QJsonDocument &document);

} // namespace vv::discogs
