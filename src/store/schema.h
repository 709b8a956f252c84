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
[[nodiscard]] QStringList reserved();
[[nodiscard]] QStringList imports();

} // namespace vv::store::schema
