// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace vv::store {

/// What is here already of a release.
struct Ownership {
    int copies = 0;
    QStringList folders; ///< names of those that the copies are in, each once
    bool isWanted = false;

    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/// Of those of them that are in the collection or on the wantlist. Errors: Storage kinds.
[[nodiscard]] Result<QHash<ReleaseId, Ownership>> ownership(const QSqlDatabase &db, const QList<ReleaseId> &releases);

} // namespace vv::store
