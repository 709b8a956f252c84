#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws every page of the sample collection, for eyes to look at; nothing is compared. Fails when a picture could not
# be made, and names it.
#
#   tests/checks/screenshots.sh FOLDER [PROGRAM [SET ...]]
#
# The sets, all of them when none is named:
#   dark light contrast    1280x800 in one pixel a point, 1920x1080 in two, and 800x480 as a kiosk has it
#   80 200                 texts of that size, in percent
#   de ja                  German, Japanese
#   rtl                    from right to left
#   empty                  before there is an account
# Texts a third longer than English are for tests/gui/tst_languages, which leaves pictures in $VV_PICTURES.
set -eu

if [ $# -lt 1 ]; then
    echo "usage: $0 FOLDER [PROGRAM [SET ...]]" >&2
    exit 2
fi
folder=$1
program=${2:-build/dev/src/app/vinylvault}
shift
[ $# -eq 0 ] || shift
sets=${*:-dark light contrast 80 200 de ja rtl empty}
if [ ! -x "$program" ]; then
    echo "$0: there is no program $program; build it, or name it" >&2
    exit 2
fi

mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY LANGUAGE VINYLVAULT_DATA_DIR VINYLVAULT_TOKEN VINYLVAULT_API_URL

# The program says itself which pages it has. The card of keys is for who has some, and the page of folders for who has
# no sidebar.
pages=$("$program" --page '?' 2>&1 >"$work/out" | sed -n 's/.*there is no page "?"; there are //p' | tr -d ',')
if [ -z "$pages" ]; then
    echo "$0: $program does not say which pages it has" >&2
    exit 1
fi

# belongs PAGE KIOSK: whether that page is one of the desktop (KIOSK empty) or of the kiosk.
belongs() {
    case $1 in
    keys | quicklook) [ -z "$2" ] ;;
    folders) [ -n "$2" ] ;;
    esac
}

failed=""
drawn=0
# draw FILE PAGE THEME SIZE SCALE SETTINGS [OPTION ...]: with those settings and no others, so that no page has what the
# one before it has left.
draw() {
    file=$folder/$1 page=$2 theme=$3 size=$4 scale=$5 settings=$6
    shift 6
    printf '%b' "$settings" >"$work/data/settings.ini"
    rm -f "$file"
    if QT_SCALE_FACTOR=$scale timeout 120 "$program" --data-dir "$work/data" --screenshot "$file" --page "$page" \
        --theme "$theme" --size "$size" "$@" >"$work/out" 2>&1 && [ -s "$file" ]; then
        drawn=$((drawn + 1))
    else
        echo "FAILED $file" >&2
        sed 's/^/    /' "$work/out" >&2
        failed="$failed $file"
    fi
}

# each NAME THEME SIZE SCALE SETTINGS [--kiosk]: all pages, into NAME-PAGE.png
each() {
    name=$1 theme=$2 size=$3 scale=$4 settings=$5 kiosk=${6:-}
    echo "$name"
    for page in $pages; do
        belongs "$page" "$kiosk" || continue
        draw "$name-$page.png" "$page" "$theme" "$size" "$scale" "$settings" --demo ${kiosk:+"$kiosk"}
    done
}

mkdir "$work/data"
for set in $sets; do
    case $set in
    dark | light | contrast)
        each "$set-1280x800" "$set" 1280x800 1 ''
        each "$set-1920x1080@2x" "$set" 1920x1080 2 ''
        each "$set-kiosk" "$set" 800x480 1 '' --kiosk
        ;;
    80 | 200)
        each "text$set-1280x800" dark 1280x800 1 "[look]\ntext_scale=$set\n"
        each "text$set-800x480" dark 800x480 1 "[look]\ntext_scale=$set\n"
        each "text$set-kiosk" dark 800x480 1 "[look]\ntext_scale=$set\n" --kiosk
        ;;
    de | ja)
        each "$set-1280x800" dark 1280x800 1 "[look]\nlanguage=$set\n"
        each "$set-kiosk" dark 800x480 1 "[look]\nlanguage=$set\n" --kiosk
        ;;
    rtl)
        export LC_ALL=ar_EG.UTF-8
        each "$set-1280x800" dark 1280x800 1 ''
        each "$set-kiosk" dark 800x480 1 '' --kiosk
        export LC_ALL=C.UTF-8
        ;;
    empty)
        echo empty
        mv "$work/data" "$work/sample"
        mkdir "$work/data"
        for page in $pages; do
            belongs "$page" '' || continue
            draw "empty-1280x800-$page.png" "$page" dark 1280x800 1 '' --api-url http://127.0.0.1:1/
        done
        for page in $pages; do
            belongs "$page" --kiosk || continue
            draw "empty-kiosk-$page.png" "$page" dark 800x480 1 '' --kiosk --api-url http://127.0.0.1:1/
        done
        rm -rf "$work/data"
        mv "$work/sample" "$work/data"
        ;;
    *)
        echo "$0: there is no set \"$set\"" >&2
        exit 2
        ;;
    esac
done

echo "$drawn pictures in $folder"
if [ -n "$failed" ]; then
    echo "could not be drawn:$failed" >&2
    exit 1
fi
