// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace vv::secrets {

/// The token in `path` (`--token-file`), without white space at its ends.
/// Errors: WrongUse, with a sentence saying what to do, unless it is a regular file of at most 4 KiB with one word of
/// printable ASCII that nobody but its owner may read (mode 0600 or less).
[[nodiscard]] Result<Secret> tokenFromFile(const QString &path);

} // namespace vv::secrets
