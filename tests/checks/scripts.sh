#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts.sh ROOT: fails on a shell script that does not parse or, where shellcheck is installed, that it complains about.
set -eu
cd "$1"

find deploy tests -type f -name '*.sh' | sort | {
    bad=0
    while IFS= read -r script; do
        case $(head -n 1 "$script") in
        *bash*) shell="bash" ;;
        *) shell="sh" ;;
        esac
        "$shell" -n "$script" || bad=1
        if command -v shellcheck >/dev/null 2>&1; then
            shellcheck -x -P SCRIPTDIR "$script" </dev/null || bad=1
        fi
    done
    exit "$bad"
}
bash -n .ci/run
echo "all scripts parse"
