#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every benchmark of a build, one after another, and prints their figures: `tests/bench/run.sh [BUILD [COPIES ...]]`.
# BUILD is build/release unless said otherwise; what depends on the size runs with 10,000 and with 100,000 copies. The window is
# measured under Xvfb at 1280x800 where that is installed, else offscreen. Some 20 minutes, 3 GB of disk; a machine that does
# something else besides prints other figures.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
bench=${1:-$root/build/release}/tests/bench
shift || true
[ $# -gt 0 ] || set -- 10000 100000
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen

run() {
    printf '\n== %s\n' "$*"
    program=$1
    shift
    "$bench/$program" "$@"
}

in_window() {
    if command -v xvfb-run >/dev/null; then
        printf '\n== %s, under Xvfb at 1280x800\n' "$*"
        program=$1
        shift
        QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1280x800x24' "$bench/$program" "$@"
    else
        run "$@"
    fi
}

run wall/bench_covers 10000
for copies; do
    in_window window/bench_window "$copies"
    in_window wall/bench_wall "$copies"
    in_window wall/bench_views "$copies"
    run sync/bench_sync "$copies"
done
run store/bench_store 100000
run store/bench_exchange 100000
