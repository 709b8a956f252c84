#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a session bus and an unlocked, empty Secret Service of its own; exits 77 where that is not
# possible, which ctest counts as skipped.
set -eu

for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
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
printf keyring-password >"$home/password"

# The daemon stays in the foreground, because one that has detached itself outlives a short session. It is there when the
# bus knows its name.
# shellcheck disable=SC2016  # expanded by the inner shell
dbus-run-session -- sh -c '
    gnome-keyring-daemon --foreground --unlock --components=secrets <"$HOME/password" >/dev/null 2>&1 &
    keyring=$!
    trap "kill $keyring 2>/dev/null || :; wait $keyring 2>/dev/null || :" EXIT
    tries=100
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true"; do
        tries=$((tries - 1))
        if [ "$tries" = 0 ] || ! kill -0 "$keyring" 2>/dev/null; then
            echo "skipped: gnome-keyring-daemon does not start here"
            exit 77
        fi
        sleep 0.1
    done
    "$@"
' sh "$@"
