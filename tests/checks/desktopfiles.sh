#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# desktopfiles.sh ROOT: validates what a desktop reads, with whichever of its validators are installed; 77 with none.
set -eu
cd "$1/deploy/linux"

checked=
if command -v desktop-file-validate >/dev/null 2>&1; then
    desktop-file-validate ./*.desktop
    checked="$checked desktop-file-validate"
fi
if command -v appstreamcli >/dev/null 2>&1; then
    appstreamcli validate --no-net ./*.metainfo.xml
    checked="$checked appstreamcli"
fi
if command -v groff >/dev/null 2>&1; then
    said=$(groff -man -Tutf8 -ww -z vinylvault.1 2>&1)
    if [ -n "$said" ]; then
        printf '%s\n' "$said"
        exit 1
    fi
    checked="$checked groff"
fi
if [ -z "$checked" ]; then
    echo "skipped: neither desktop-file-validate nor appstreamcli nor groff is installed"
    exit 77
fi
echo "valid for:$checked"
