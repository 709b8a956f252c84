// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <cstdio>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/resource.h>

namespace vv {

void refuseCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void giveBackLargeBlocks()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

void leave(int exitCode)
{
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

} // namespace vv
