#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh TARGET [SECONDS]: fuzzes one target (listing, release, database, answer) for that long, 600 by default. Needs
# clang. Starts from the recorded shapes and from what was found before; a new finding is left in build/fuzz/findings and
# belongs into tests/fixtures/fuzz/TARGET once it is mended.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
target=$1
seconds=${2:-600}

cd "$root"
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz >&2
cmake --build --preset fuzz --target "fuzz_$target" >&2
mkdir -p "build/fuzz/corpus/$target" build/fuzz/findings "tests/fixtures/fuzz/$target"
# The warnings would be most of the work. Leaks of what lives until the end of the process, in Qt, are no finding.
QT_LOGGING_RULES="*=false" ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 exec "build/fuzz/tests/fuzz/fuzz_$target" \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
    -dict=tests/fuzz/discogs.dict -artifact_prefix="build/fuzz/findings/$target-" \
    "build/fuzz/corpus/$target" "tests/fixtures/fuzz/$target" tests/fixtures/discogs
