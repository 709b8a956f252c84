#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws every page of the sample collection in three themes: 1280x800 in one pixel a point, 1920x1080 in two, and
# 800x480 as a kiosk has it. For eyes to look at; nothing is compared.
#
#   tests/checks/screenshots.sh FOLDER [PROGRAM]
set -eu

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    echo "usage: $0 FOLDER [PROGRAM]" >&2
    exit 2
fi
folder=$1
program=${2:-build/dev/src/app/vinylvault}
if [ ! -x "$program" ]; then
    echo "$0: there is no program $program; build it, or name it" >&2
    exit 2
fi

mkdir -p "$folder"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT INT TERM
pages="collection playing wants album add sync settings about keys welcome"
kiosk_pages="collection playing wants album add folders sync settings about welcome"

# page, theme, size, scale, name of the size, further options
draw() {
    file="$folder/$5-$2-$1.png"
    QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$4 "$program" --demo --data-dir "$data" --screenshot "$file" \
        --page "$1" --theme "$2" --size "$3" ${6:+"$6"}
    echo "$file"
}

for theme in dark light contrast; do
    for page in $pages; do
        draw "$page" $theme 1280x800 1 1280x800
        draw "$page" $theme 1920x1080 2 1920x1080@2x
    done
    for page in $kiosk_pages; do
        draw "$page" $theme 800x480 1 800x480 --kiosk
    done
done
