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
#   de fr es ja            German, French, Spanish, Japanese
#   rtl                    from right to left
#   empty                  before there is an account
# Several are drawn at a time, one a processor, or as many as $VV_JOBS says.
#
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
sets=${*:-dark light contrast 80 200 de fr es ja rtl empty}
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
    kiosk) false ;; # the collection, with --kiosk
    esac
}

# each NAME THEME SIZE SCALE SETTINGS [--kiosk] [WHAT]: all pages, into NAME-PAGE.png, into the list of what is to be
# drawn. WHAT is sample, empty or rtl.
each() {
    name=$1 theme=$2 size=$3 scale=$4 settings=$5 kiosk=${6:-} what=${7:-sample}
    for page in $pages; do
        belongs "$page" "$kiosk" || continue
        echo "$name-$page.png|$page|$theme|$size|$scale|$settings|$kiosk|$what" >>"$work/list"
    done
}

for set in $sets; do
    case $set in
    dark | light | contrast)
        each "$set-1280x800" "$set" 1280x800 1 ''
        each "$set-1920x1080@2x" "$set" 1920x1080 2 ''
        each "$set-kiosk" "$set" 800x480 1 '' --kiosk
        ;;
    80 | 200)
        each "text$set-1280x800" dark 1280x800 1 "text_scale=$set"
        each "text$set-800x480" dark 800x480 1 "text_scale=$set"
        each "text$set-kiosk" dark 800x480 1 "text_scale=$set" --kiosk
        ;;
    de | fr | es | ja)
        each "$set-1280x800" dark 1280x800 1 "language=$set"
        each "$set-800x480" dark 800x480 1 "language=$set"
        each "$set-kiosk" dark 800x480 1 "language=$set" --kiosk
        ;;
    rtl)
        each "$set-1280x800" dark 1280x800 1 '' '' rtl
        each "$set-kiosk" dark 800x480 1 '' --kiosk rtl
        ;;
    empty)
        each "$set-1280x800" dark 1280x800 1 '' '' empty
        each "$set-kiosk" dark 800x480 1 '' --kiosk empty
        ;;
    *)
        echo "$0: there is no set \"$set\"" >&2
        exit 2
        ;;
    esac
done

# draw WORKER: every one of the list that is this worker's, in a data folder of its own, with those settings and no
# others, so that no page has what the one before it has left.
draw() {
    own=$work/$1
    mkdir -p "$own/empty"
    cp -R "$work/sample" "$own/sample"
    awk -v jobs="$jobs" -v own="$1" 'NR % jobs == own' "$work/list" >"$own/list"
    while IFS='|' read -r name page theme size scale settings kiosk what; do
        file=$folder/$name
        data=$own/sample locale=C.UTF-8 source=--demo
        case $what in
        rtl) locale=ar_EG.UTF-8 ;;
        empty) data=$own/empty source=--api-url=http://127.0.0.1:1/ ;;
        esac
        printf '[look]\n%s\n' "$settings" >"$data/settings.ini"
        rm -f "$file"
        if LC_ALL=$locale QT_SCALE_FACTOR=$scale timeout 120 "$program" --data-dir "$data" --screenshot "$file" \
            --page "$page" --theme "$theme" --size "$size" "$source" ${kiosk:+"$kiosk"} >"$own/out" 2>&1 </dev/null &&
            [ -s "$file" ]; then
            echo "$file" >>"$own/drawn"
        else
            echo "FAILED $file" >&2
            sed 's/^/    /' "$own/out" >&2
            echo "$file" >>"$own/failed"
        fi
    done <"$own/list"
}

# The sample is brought over before anything is drawn of it: its plays are made up after the sync.
mkdir "$work/sample"
for page in collection log; do
    timeout 120 "$program" --data-dir "$work/sample" --demo --page "$page" --screenshot "$work/first.png" >"$work/out" 2>&1
done

jobs=${VV_JOBS:-$(getconf _NPROCESSORS_ONLN)}
worker=0
while [ "$worker" -lt "$jobs" ]; do
    draw "$worker" &
    worker=$((worker + 1))
done
wait

echo "$(cat "$work"/*/drawn 2>/dev/null | wc -l) pictures in $folder"
if cat "$work"/*/failed >/dev/null 2>&1; then
    echo "could not be drawn:" >&2
    cat "$work"/*/failed >&2
    exit 1
fi
