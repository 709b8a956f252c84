// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The statements of each migration (store/migrations.h). Frozen once released.
namespace vv::store::schema {

[[nodiscard]] QStringList collection();
[[nodiscard]] QStringList fullTextSearch();
[[nodiscard]] QStringList resumablePasses();
[[nodiscard]] QStringList edits();
[[nodiscard]] QStringList moreLocalFacts();
[[nodiscard]] QStringList shortPrefixes();
[[nodiscard]] QStringList imports();
[[nodiscard]] QStringList pressings();
[[nodiscard]] QStringList sorting();
[[nodiscard]] QStringList tray();
[[nodiscard]] QStringList photos();
[[nodiscard]] QStringList turntable();
[[nodiscard]] QStringList counting();
[[nodiscard]] QStringList covering();

/// The statement that makes the full-text table as it is now, under this name.
[[nodiscard]] QString searchTable(const QString &name);

} // namespace vv::store::schema
