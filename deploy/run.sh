#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [OPTIONS OF VINYLVAULT]: installs what is missing, builds, and starts VinylVault with the same options.
# Without a display it syncs the sample collection in the terminal instead of opening a window.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
here=$(pwd)
# shellcheck source=lib.sh
. "$root/deploy/lib.sh"

install_packages build run
build src/app/vinylvault
cd "$here" # options may name files relative to it

# Whether the options ask for a window, for a picture of one, or for neither.
wants=window
kiosk=no
value=no
for option in "$@"; do
    if [ "$value" = yes ]; then
        value=no
        continue
    fi
    case $option in
    --data-dir | --account | --api-url | --token-file | --page | --size | --theme) value=yes ;;
    --screenshot) wants=picture value=yes ;;
    --screenshot=*) wants=picture ;;
    --kiosk) kiosk=yes ;;
    -h | --help | --help-all | -v | --version) wants=nothing ;;
    -*) ;;
    *)
        [ "$wants" = picture ] || wants=nothing
        break
        ;;
    esac
done

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] && [ "$(uname -s)" != Darwin ]; then
    if [ "$wants" = picture ]; then
        QT_QPA_PLATFORM=offscreen
        export QT_QPA_PLATFORM
    elif [ "$wants" = window ]; then
        say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened."
        say "Syncing the sample collection here instead."
        "$program" --demo sync
        picture="$build/sample-collection.png"
        if [ "$kiosk" = yes ]; then
            set -- --kiosk --size 800x480
        else
            set -- --size 1280x800
        fi
        QT_QPA_PLATFORM=offscreen "$program" --demo --screenshot "$picture" --page collection "$@"
        echo "The window as it would look: $picture"
        exit 0
    fi
fi
exec "$program" "$@"
