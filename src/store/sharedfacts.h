// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/localfacts.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>

#include <optional>
#include <utility>

namespace vv::store {

/// What many copies have in common, for changing all of them at once. Something that is not there differs among them.
struct SharedFacts {
    int copies = 0; ///< that are in the collection
    std::optional<int> rating;
    std::optional<FolderId> folder;
    QHash<FieldId, QString> fields;      ///< none of the copies having one is in common, too: an empty text
    QList<std::pair<QString, int>> tags; ///< each, and how many of the copies have it; alphabetical

    friend bool operator==(const SharedFacts &, const SharedFacts &) = default;
};

/// Some milliseconds for every thousand copies. Thread: that of `db`. Errors: Storage kinds.
[[nodiscard]] Result<SharedFacts> sharedFacts(const QSqlDatabase &db, const QList<InstanceId> &ids);

/// What LocalFacts::put() needs to give `tag` to those of the copies that lack it, or to take it from those that have
/// it. Upper and lower case are one. Some tenths of a millisecond a copy. Thread and errors as above.
[[nodiscard]] Result<QList<OwnChange>> withTag(const QSqlDatabase &db, const QList<InstanceId> &ids,
                                               const QString &tag);
[[nodiscard]] Result<QList<OwnChange>> withoutTag(const QSqlDatabase &db, const QList<InstanceId> &ids,
                                                  const QString &tag);

} // namespace vv::store
