// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "discogs/account.h"
#include "discogs/page.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

/// Collection and wantlist: discogs-api.md §7.1 to §7.3, §7.13. All fail with Malformed, naming the member.
namespace vv::discogs {

/// Needs `instance_id`, a release id (its own or that in `basic_information`) and `basic_information`. A field without
/// a value is left out: it means the same as an absent one.
[[nodiscard]] Result<Copy> parseCopy(const QJsonObject &json);
/// Items of a folder, or copies of one release.
[[nodiscard]] Result<Page<Copy>> parseCollectionPage(const QJsonDocument &document);

/// Needs a release id and `basic_information`.
[[nodiscard]] Result<Want> parseWant(const QJsonObject &json);
[[nodiscard]] Result<Page<Want>> parseWantPage(const QJsonDocument &document);

[[nodiscard]] Result<Folder> parseFolder(const QJsonDocument &document);
[[nodiscard]] Result<QList<Folder>> parseFolders(const QJsonDocument &document);
/// By position.
[[nodiscard]] Result<QList<Field>> parseFields(const QJsonDocument &document);
[[nodiscard]] Result<CollectionValue> parseCollectionValue(const QJsonDocument &document);
[[nodiscard]] Result<AddedCopy> parseAddedCopy(const QJsonDocument &document);

} // namespace vv::discogs
