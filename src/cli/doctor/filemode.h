// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace vv::cli {

/// What the system says of a path, asked without opening it. Symbolic links are followed.
struct FileStatus {
    enum class Kind : quint8 { Missing, Hidden /**< a folder above may not be entered */, File, Folder, Other };

    Kind kind = Kind::Missing;
    uint mode = 0; ///< the permission bits
    bool isMine = true;
    bool mayRead = false;
    bool mayWrite = false;
    bool mayEnter = false;
    QString why; ///< the system's reason where it may not be written
};

[[nodiscard]] FileStatus fileStatus(const QString &path);

/// "0640"
[[nodiscard]] QString modeText(uint mode);

[[nodiscard]] Result<void> setMode(const QString &path, uint mode);

} // namespace vv::cli
