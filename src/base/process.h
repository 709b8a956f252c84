// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vv {

/**
 * Keeps what this process has in memory, the token above all, out of core dumps: the kernel writes none, and the usual
 * collectors (systemd-coredump, apport) store none of a process with this limit. It holds for child processes, too.
 *
 * Source: core(5), setrlimit(2).
 */
void refuseCoreDumps();

/// Gives large blocks back to the system when they are freed. glibc would raise its bound for them with each picture
/// that is decoded, and then keep what dozens of them took in its heaps. Before the first thread. Source: mallopt(3).
void giveBackLargeBlocks();

/**
 * Ends the process when everything of ours has been put away. Qt would wait for name look-ups that are under way, which
 * takes ten seconds and more where no name server answers, also after Ctrl+C.
 */
[[noreturn]] void leave(int exitCode);

} // namespace vv
