#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# selftest.sh ROOT: shows that the checks beside it can fail, by running them on a small tree with one fault at a time.
set -eu

checks=$1/tests/checks
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree="$work/a tree with blanks"
licence='// SPDX-License-Identifier: GPL-3.0-or-later'
failed=0

# A tree of three layers without a fault.
plant() {
    rm -rf "$tree"
    mkdir -p "$tree/src/base" "$tree/src/store" "$tree/src/models" "$tree/src/gui" "$tree/src/app" "$tree/tests"
    printf '%s\n' "# ${licence#// }" 'foreach(layer base store models gui app)' 'endforeach()' >"$tree/src/CMakeLists.txt"
    printf '%s\n' "# ${licence#// }" 'vv_layer(base SOURCES a.cpp QT Qt6::Core)' >"$tree/src/base/CMakeLists.txt"
    printf '%s\n' "# ${licence#// }" 'vv_layer(store' '    SOURCES s.cpp' '    USES base # and nothing else' '    QT Qt6::Sql)' >"$tree/src/store/CMakeLists.txt"
    printf '%s\n' "# ${licence#// }" 'vv_layer(models SOURCES m.cpp USES store QT Qt6::Core)' >"$tree/src/models/CMakeLists.txt"
    printf '%s\n' "# ${licence#// }" 'vv_layer(gui SOURCES g.cpp USES models QT Qt6::Widgets)' >"$tree/src/gui/CMakeLists.txt"
    printf '%s\n' "# ${licence#// }" 'add_executable(app main.cpp)' 'target_link_libraries(app PRIVATE Qt6::Widgets)' >"$tree/src/app/CMakeLists.txt"
    printf '%s\n' "# ${licence#// }" >"$tree/CMakeLists.txt"
    printf '%s\n' "$licence" '#include "base/b.h"' >"$tree/src/base/a.cpp"
    printf '%s\n' "$licence" '#include "base/b.h"' '#include <QSqlQuery>' 'auto q = u"SELECT 1"_s;' >"$tree/src/store/s.cpp"
    printf '%s\n' "$licence" '#include "base/b.h"' '#include "store/s.h"' >"$tree/src/models/m.cpp"
    printf '%s\n' "$licence" '#include "base/b.h"' '#include "ui_form.h"' '#include <QWidget>' >"$tree/src/gui/g.cpp"
    printf '%s\n' "$licence" '#include "gui/g.h"' '#include "store/s.h"' >"$tree/src/app/main.cpp"
}

# expect ok|bad CHECK WHAT
expect() {
    if sh "$checks/$2" "$tree" >"$work/said" 2>&1; then result=ok; else result=bad; fi
    if [ "$result" != "$1" ]; then
        echo "$2: $3: expected $1, was $result"
        sed 's/^/    /' "$work/said"
        failed=1
    fi
}

plant
expect ok layers.sh "a sound tree"
expect ok sql.sh "a sound tree"
expect ok spdx.sh "a sound tree"

plant
echo '#include "gui/g.h"' >>"$tree/src/store/s.cpp"
expect bad layers.sh "an include upwards"
plant
echo '#  include  "store/s.h"' >>"$tree/src/base/a.cpp"
expect bad layers.sh "an include upwards with odd blanks"
plant
echo '#include "models/m.h"' >"$tree/src/store/new.h"
expect bad layers.sh "an include upwards in a header no list names"
plant
mkdir "$tree/src/store/deep"
echo '#include "gui/g.h"' >"$tree/src/store/deep/d.h"
expect bad layers.sh "an include upwards in a folder of a layer"
plant
echo '#include "../gui/g.h"' >>"$tree/src/store/s.cpp"
expect bad layers.sh "an include by a relative path"
plant
sed 's/USES base/USES base gui/' "$tree/src/store/CMakeLists.txt" >"$work/list"
cp "$work/list" "$tree/src/store/CMakeLists.txt"
echo '#include "gui/g.h"' >>"$tree/src/store/s.cpp"
expect bad layers.sh "a USES list that points upwards"
plant
sed 's/USES models/USES base/' "$tree/src/gui/CMakeLists.txt" >"$work/list"
cp "$work/list" "$tree/src/gui/CMakeLists.txt"
echo '#include "models/m.h"' >>"$tree/src/gui/g.cpp"
expect bad layers.sh "an include downwards that USES does not name"
plant
echo '#include <QtWidgets/QWidget>' >>"$tree/src/models/m.cpp"
expect bad layers.sh "a widget's header below gui"
plant
echo '#include <QPushButton>' >>"$tree/src/base/a.cpp"
expect bad layers.sh "a widget's short header below gui"
plant
sed 's/Qt6::Core/Qt6::Widgets/' "$tree/src/models/CMakeLists.txt" >"$work/list"
cp "$work/list" "$tree/src/models/CMakeLists.txt"
expect bad layers.sh "widgets linked below gui"
plant
rm "$tree/src/CMakeLists.txt"
expect bad layers.sh "no list of layers"

plant
echo 'auto q = QSqlQuery(db);' >>"$tree/src/models/m.cpp"
expect bad sql.sh "a query class in models"
plant
echo 'auto q = u"UPDATE albums SET rating = 1"_s;' >>"$tree/src/gui/g.cpp"
expect bad sql.sh "SQL text in gui"

plant
echo '// nothing' >"$tree/src/base/unnamed.h"
expect bad spdx.sh "a header without a licence"
plant
printf '%s\n' '#!/bin/sh' 'echo' >"$tree/tests/script.sh"
expect bad spdx.sh "a script without a licence"

# Where clang-format is installed, its check must be able to fail as well.
plant
cp "$1/.clang-format" "$tree/"
status=0
sh "$checks/format.sh" "$tree" >/dev/null 2>&1 || status=$?
if [ "$status" != 77 ]; then
    expect ok format.sh "a sound tree"
    echo 'int   main( ){return 0 ;}' >>"$tree/src/base/a.cpp"
    expect bad format.sh "code out of format"
fi

[ "$failed" = 0 ] || exit 1
echo "every check fails where it should"
