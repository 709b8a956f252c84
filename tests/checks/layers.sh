#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# layers.sh ROOT: fails unless every include in src goes along the layers.
#
# A file may include from its own layer, from those in the USES list of its folder's vv_layer() and from those these
# use. USES itself may only name layers that come earlier in the list of src/CMakeLists.txt, so nothing runs in circles.
# The program's own folder, app, may use everything. Widgets belong to gui and app alone.
set -eu
LC_ALL=C
export LC_ALL
cd "$1"

order=$(sed -n 's/^[[:space:]]*foreach(layer \(.*\))[[:space:]]*$/\1/p' src/CMakeLists.txt)
if [ -z "$order" ]; then
    echo "src/CMakeLists.txt: no list of layers (foreach(layer ...)) found"
    exit 1
fi

# One line for the order, then "USES layer name...", "WIDGETS file" and "INCLUDE layer file:line:target" lines.
facts() {
    echo "ORDER $order"
    for layer in $order; do
        list=src/$layer/CMakeLists.txt
        [ -f "$list" ] || continue
        # Comments go, lines are joined, so that the list may be broken as one likes.
        sed 's/#.*//' "$list" | tr '\n' ' ' | sed -n \
            "s/.*vv_layer([[:space:]]*${layer}[[:space:]]\([^)]*\)).*/\1/p" | awk -v layer="$layer" '{
                uses = ""; on = 0
                for (i = 1; i <= NF; ++i) {
                    if ($i == "USES") on = 1
                    else if ($i == "SOURCES" || $i == "QT") on = 0
                    else if (on) uses = uses " " $i
                }
                print "USES " layer uses
            }'
        if sed 's/#.*//' "$list" | grep -q 'Qt6::Widgets'; then
            echo "WIDGETS $layer $list links Qt6::Widgets"
        fi
    done
    find src -type f \( -name '*.h' -o -name '*.cpp' \) | sort | while IFS= read -r file; do
        layer=${file#src/}
        case $layer in
        */*) layer=${layer%%/*} ;;
        *) layer=. ;;
        esac
        sed -n "s|^[[:space:]]*#[[:space:]]*include[[:space:]]*\"\([^\"]*/\)[^\"]*\".*|\1|p" "$file" | sort -u |
            while IFS= read -r target; do
                echo "INCLUDE $layer ${target%%/*} $file"
            done
        if grep -Eq '^[[:space:]]*#[[:space:]]*include[[:space:]]*<(QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QStyle|QAbstractItemView|QListView|QTableView|QTreeView|QLabel|QLayout|Q[A-Za-z]*(Button|Box|Layout|Edit|Menu|Delegate|MessageBox|ScrollArea|ScrollBar|Slider|Splitter|Shortcut|ToolBar|ToolTip|Widget|Scroller))[/>]' "$file"; then
            echo "WIDGETS $layer $file includes a widget's header"
        fi
    done
}

facts | awk '
    $1 == "ORDER" { for (i = 2; i <= NF; ++i) { rank[$i] = i; layers[i] = $i }; count = NF; next }
    $1 == "USES" {
        known[$2] = 1
        for (i = 3; i <= NF; ++i) {
            if (!($i in rank))
                problem("src/" $2 "/CMakeLists.txt: USES names \"" $i "\", which is no layer")
            else if (rank[$i] >= rank[$2])
                problem("src/" $2 "/CMakeLists.txt: USES " $i ", which comes later in src/CMakeLists.txt")
            else
                may[$2, $i] = 1
        }
        next
    }
    $1 == "WIDGETS" {
        layer = $2
        sub(/^WIDGETS [^ ]* /, "")
        if (layer != "gui" && layer != "app") problem($0 ", but only gui and app may use widgets")
        next
    }
    $1 == "INCLUDE" { includes[++n] = $0; next }
    function problem(text) { print text; bad = 1 }
    END {
        # A layer only uses earlier ones, so one walk in order closes the relation.
        for (i = 2; i <= count; ++i)
            for (j = 2; j < i; ++j)
                if ((layers[i], layers[j]) in may)
                    for (k = 2; k < j; ++k)
                        if ((layers[j], layers[k]) in may) may[layers[i], layers[k]] = 1
        for (i = 1; i <= n; ++i) {
            split(includes[i], part, " ")
            file = includes[i]
            sub(/^INCLUDE [^ ]* [^ ]* /, "", file)
            layer = part[2]; target = part[3]
            if (target == layer || layer == "app") continue
            if (!(layer in rank)) problem(file ": is in no layer")
            else if (!(layer in known)) problem(file ": src/" layer "/CMakeLists.txt has no vv_layer(" layer " ...)")
            else if (target == "." || target == "..") problem(file ": includes by a relative path")
            else if (!(target in rank)) problem(file ": includes \"" target "/...\", which is no layer")
            else if (!((layer, target) in may)) problem(file ": " layer " may not include from " target)
        }
        if (!n) problem("no include between layers found: the check looked in the wrong place")
        exit bad
    }'
echo "all includes go along the layers"
