#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# spdx.sh ROOT: fails on a source file that does not name its licence in its first line, or the one after #!.
set -eu
cd "$1"

bad=$(
    {
        find src tests -type f \( -name '*.h' -o -name '*.cpp' -o -name '*.sh' -o -name CMakeLists.txt \) ! -path '*/fixtures/*'
        if [ -d deploy ]; then
            find deploy -type f -name '*.sh'
        fi
        if [ -f .ci/run ]; then
            echo .ci/run
        fi
        echo CMakeLists.txt
    } | sort | while IFS= read -r file; do
        head -n 2 "$file" | awk '
            NR == 1 && /^#!/ { next }
            { ok = /SPDX-License-Identifier: GPL-3.0-or-later/; exit }
            END { exit !ok }' || echo "$file"
    done
)
if [ -n "$bad" ]; then
    printf '%s\n' "$bad" "First line missing: SPDX-License-Identifier: GPL-3.0-or-later"
    exit 1
fi
echo "every source file names its licence"
