// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace vv::cli {

/// How the process ends (design.md §4).
enum class ExitCode : quint8 {
    Done = 0,
    Failed = 1,
    WrongUse = 2,
    NotAuthorised = 3,
    Offline = 4, ///< or the server is down, or does not let us in now
    Damaged = 5,
    Interrupted = 130,
};

[[nodiscard]] ExitCode exitCode(const Error &error);

/// What the user can do about it, as a sentence for stderr; empty when the detail already says it.
[[nodiscard]] QString advice(const Error &error);

} // namespace vv::cli
