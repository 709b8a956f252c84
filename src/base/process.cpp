// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>

namespace vv {

void refuseCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void leave(int exitCode)
{
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

} // namespace vv
