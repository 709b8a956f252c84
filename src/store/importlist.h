// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/importer.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace vv::store {

/// An import that can be taken back (undoLastImport): the newest first, then the one before.
struct PastImport {
    qint64 id = 0;
    QString file; ///< name, without its folder
    ImportFormat format = ImportFormat::Json;
    QDateTime imported; ///< UTC

    friend bool operator==(const PastImport &, const PastImport &) = default;
};

/// Newest first. Errors: Storage kinds.
[[nodiscard]] Result<QList<PastImport>> pastImports(const QSqlDatabase &db, int atMost);

} // namespace vv::store
