// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace vv::store {

/// A play as the listening log keeps it, of which there may be very many.
struct LoggedPlay {
    qint64 id = 0; ///< of the row
    InstanceId copy;
    QString side;          ///< empty = not said
    qint64 at = 0;         ///< ms since 1970 UTC
    bool timeKnown = true; ///< false: it was not later than `at`

    friend bool operator==(const LoggedPlay &, const LoggedPlay &) = default;
};

/// A copy that was played and is not in the collection any more.
struct FormerCopy {
    InstanceId instance;
    QString artist;
    QString title;
};

/// Every play of the copies that `query` (design.md §7) finds, newest first; with an empty one also of those that have
/// left the collection. A tenth of a second for 50,000, so not for the GUI thread. Errors: Storage kinds.
[[nodiscard]] Result<QList<LoggedPlay>> listeningLog(const QSqlDatabase &db, const QString &query);

/// In any order; without those that are in the collection, or are not known at all. Errors: Storage kinds.
[[nodiscard]] Result<QList<FormerCopy>> formerCopies(const QSqlDatabase &db, const QList<InstanceId> &ids);

} // namespace vv::store
