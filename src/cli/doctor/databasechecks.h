// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "cli/doctor/finding.h"
#include "store/checkup.h"

#include <memory>
#include <optional>

namespace vv::cli {

/**
 * The collection's database. It is examined once for all its checks, and once more after each repair.
 *
 * The checks share this object and keep it alive. Repairs lose nothing: what only a backup can bring back is left as it
 * is, and the advice says so.
 */
class DatabaseChecks : public std::enable_shared_from_this<DatabaseChecks>
{
public:
    explicit DatabaseChecks(Locations places);

    [[nodiscard]] QList<Check> checks();
    /// Whose collection it is, as far as that could be read.
    [[nodiscard]] std::optional<store::Account> account();

private:
    using Look = Finding (DatabaseChecks::*)();
    [[nodiscard]] Check check(Look look, Result<void> (*mend)(const QString &file) = nullptr);
    [[nodiscard]] const Result<store::Checkup> &examined();
    /// What there is to say when a check has nothing to look at; else nothing.
    [[nodiscard]] std::optional<Finding> unreadable(const QString &id, const QString &title, bool currentOnly);

    [[nodiscard]] Finding file();
    [[nodiscard]] Finding integrity();
    [[nodiscard]] Finding references();
    [[nodiscard]] Finding schema();
    [[nodiscard]] Finding searchIndex();
    [[nodiscard]] Finding log();
    [[nodiscard]] Finding backups();

    Locations m_places;
    std::optional<Result<store::Checkup>> m_examined;
};

} // namespace vv::cli
