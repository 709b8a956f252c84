#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# sql.sh ROOT: fails on SQL, and on Qt's SQL classes, outside src/store and the thumbnails' own file in src/covers.
set -eu
LC_ALL=C
export LC_ALL
cd "$1"

found=$(find src -type f \( -name '*.h' -o -name '*.cpp' -o -name CMakeLists.txt \) \
    ! -path 'src/store/*' ! -path 'src/covers/thumb*' ! -path src/covers/CMakeLists.txt \
    -exec grep -nE '(^|[^A-Za-z_])QSql[A-Z]|<QtSql|Qt6::Sql|["(](SELECT|INSERT (INTO|OR)|UPDATE [a-z_]+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIRTUAL)|DROP TABLE|PRAGMA|VACUUM)[ "]' /dev/null {} + || true)
if [ -n "$found" ]; then
    printf '%s\n' "$found" "SQL belongs into src/store (thumbnails: src/covers/thumb*)"
    exit 1
fi
echo "SQL only where it belongs"
