#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [OPTIONS OF CTEST]: installs what is missing, builds, and runs the whole test suite.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=lib.sh
. "$root/deploy/lib.sh"

install_packages build test
build all
cd "$root"
exec ctest --preset release "$@"
