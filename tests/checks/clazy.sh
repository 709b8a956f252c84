#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clazy.sh ROOT BUILD [FILE...]: runs the checks named in .clazy on the files, or on all of src. Not part of the suite: it
# takes minutes. BUILD is a build folder with compile_commands.json, such as build/dev.
set -eu

cd "$1"
build=$2
shift 2
checks=$(sed '/^#/d' .clazy | tr -d '\n')
if [ $# = 0 ]; then
    find src -type f -name '*.cpp' -exec clazy-standalone -p "$build" --checks="$checks" {} +
else
    clazy-standalone -p "$build" --checks="$checks" "$@"
fi
