// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownfile.h"

#include "store/database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <sys/stat.h>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// The same for two paths to one file, hard links included. Looks without opening.
std::optional<std::pair<dev_t, ino_t>> identityOf(const QString &file)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(file).constData(), &info) != 0)
        return std::nullopt;
    return std::pair(info.st_dev, info.st_ino);
}

} // namespace

bool isOwnFile(const QSqlDatabase &db, const QString &file)
{
    const auto asked = identityOf(file);
    if (!asked)
        return false;
    const QStringList suffixes{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](const QString &suffix) { return identityOf(fileOf(db) + suffix) == asked; });
}

} // namespace vv::store
