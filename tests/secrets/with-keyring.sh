#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a session bus and an unlocked, empty Secret Service of its own; exits 77 where that is not
# possible, which ctest counts as skipped.
set -eu

for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
# With a display the key store would ask its questions there.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# shellcheck disable=SC2016  # expanded by the inner shell
dbus-run-session -- sh -c '
    printf keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 77
    exec "$@"
' sh "$@"
