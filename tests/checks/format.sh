#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh ROOT: fails on C++ that clang-format would write differently. Other versions than Debian 12's format some
# things another way, so with those, or without any, it exits 77 (skipped).
set -eu
cd "$1"

tool=
for candidate in clang-format-14 clang-format; do
    if command -v "$candidate" >/dev/null 2>&1 && "$candidate" --version | grep -q 'version 14\.'; then
        tool=$candidate
        break
    fi
done
if [ -z "$tool" ]; then
    echo "skipped: clang-format 14 is not installed"
    exit 77
fi
if ! said=$(find src tests -type f \( -name '*.h' -o -name '*.cpp' \) \
    -exec "$tool" --style=file --dry-run -Werror {} + 2>&1); then
    printf '%s\n' "$said" | grep ': error: ' || printf '%s\n' "$said"
    echo "Run on these files: $tool -i"
    exit 1
fi
echo "formatted as .clang-format says"
