# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# What run.sh, test.sh and .ci/run share. To be sourced with $root set to the checkout. Everything said here goes to
# stderr: stdout belongs to the program that is started in the end.

build="$root/build/release"
program="$build/src/app/vinylvault"

say() {
    printf '%s\n' "$*" >&2
}

die() {
    say "$*"
    exit 1
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# packages COLUMN ROLE...: the names in that column of packages.txt, each once.
packages() {
    column=$1
    shift
    awk -v column="$column" -v roles="$*" '
        BEGIN { count = split(roles, list, " "); for (i = 1; i <= count; ++i) wanted[list[i]] = 1 }
        /^#/ || !NF { next }
        ($1 in wanted) && $column != "-" && !seen[$column]++ { print $column }' "$root/deploy/packages.txt"
}

# install_packages ROLE...: what the roles need and the system does not have yet.
install_packages() {
    if have apt-get && have dpkg-query; then
        install_debian "$@"
    elif [ "$(uname -s)" = Darwin ]; then
        install_homebrew "$@"
    else
        require_by_hand
    fi
}

install_debian() {
    missing=
    for package in $(packages 2 "$@"); do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=
        [ "$status" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    if [ "$(id -u)" != 0 ] && ! have sudo; then
        die "These packages are missing, and there is no sudo to install them. As root: apt-get install$missing"
    fi
    say "Installing:$missing"
    # A machine that was never updated knows no packages at all, and one that was updated long ago asks for versions that
    # are gone. Otherwise the network is left alone.
    fresh=no
    for package in $missing; do
        if ! apt-cache show "$package" >/dev/null 2>&1; then
            apt update
            fresh=yes
            break
        fi
    done
    # shellcheck disable=SC2086  # one word a package
    if ! apt install --no-install-recommends $missing; then
        [ "$fresh" = no ] || die "These packages could not be installed:$missing"
        apt update
        # shellcheck disable=SC2086
        apt install --no-install-recommends $missing || die "These packages could not be installed:$missing"
    fi
}

# apt COMMAND...: apt-get as root, without questions.
apt() {
    command=$1
    shift
    set -- env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q -y "$command" "$@"
    if [ "$(id -u)" != 0 ]; then
        if [ -t 0 ]; then
            set -- sudo "$@"
        else
            set -- sudo -n "$@"
        fi
    fi
    "$@" </dev/null >&2
}

install_homebrew() {
    have brew || die "Homebrew is missing. Install it first; then this script installs the rest."
    xcode-select -p >/dev/null 2>&1 || die "Apple's command line tools are missing. Run: xcode-select --install"
    installed=$(brew list --formula -1)
    missing=
    for package in $(packages 3 "$@"); do
        printf '%s\n' "$installed" | grep -qx "$package" || missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        say "Installing:$missing"
        # shellcheck disable=SC2086  # one word a package
        brew install $missing </dev/null >&2 || die "Homebrew could not install:$missing"
    fi
    CMAKE_PREFIX_PATH=$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
    export CMAKE_PREFIX_PATH
}

# Elsewhere nothing is installed; what is missing is named.
require_by_hand() {
    missing=
    have c++ || missing="$missing, a C++20 compiler"
    have cmake || missing="$missing, CMake 3.25"
    have ninja || missing="$missing, Ninja"
    have pkg-config || missing="$missing, pkg-config"
    if [ -z "$missing" ] && [ ! -f "$build/build.ninja" ]; then
        probe=$(mktemp -d)
        missing=$(cmake -G Ninja -S "$root/deploy/probe" -B "$probe" 2>&1 | sed -n 's/^-- MISSING /, /p' | tr -d '\n')
        rm -rf "$probe"
    fi
    [ -z "$missing" ] || die "VinylVault installs what it needs on Debian 12, Raspberry Pi OS 12 and macOS with Homebrew.
Here, install this yourself and start again: ${missing#, }"
}

# At most two, because a compiler takes up to 1 GB and the machine may be a small one that does something else as well.
jobs_for_here() {
    if [ -n "${VV_JOBS:-}" ]; then
        echo "$VV_JOBS"
        return
    fi
    kilobytes=$(awk '$1 == "MemTotal:" { print $2 }' /proc/meminfo 2>/dev/null || :)
    if [ -n "$kilobytes" ] && [ "$kilobytes" -lt 1800000 ]; then
        echo 1
    else
        echo 2
    fi
}

# build TARGET: builds with the release preset, configuring only when something that decides about it has changed.
build() {
    cd "$root" || exit
    if [ -e "$build" ] && [ ! -w "$build" ]; then
        die "$build cannot be written: it was made by another user. Delete it as that user, or use a checkout of your own."
    fi
    if [ ! -f "$build/build.ninja" ]; then
        cmake --preset release >&2
    elif ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "$build/CMakeCache.txt" &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        say "The checkout has been moved; building from scratch."
        cmake --fresh --preset release >&2
    elif [ -n "$(find CMakePresets.json CMakeLists.txt src tests -name 'CMake*' -newer "$build/build.ninja")" ]; then
        cmake --preset release >&2
    fi
    nice cmake --build --preset release --parallel "$(jobs_for_here)" --target "$1" >&2
}
