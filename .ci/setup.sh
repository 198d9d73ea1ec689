# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Sourced by ./demo and ./check: sees to it that the machine has what the build and its tests need. Debian packages that
# are missing are installed if that is allowed without a password; otherwise they are named, and the script ends.

missing=()

# need COMMAND PACKAGE
need() {
    command -v "$1" >/dev/null || missing+=("$2")
}

need javac default-jdk-headless
need mvn maven
need gcc gcc
need g++ g++ # also brings the libraries that static programs need
need qemu-system-x86_64 qemu-system-x86
need xz xz-utils
need gzip gzip
need flock util-linux

install_packages() {
    "$@" apt-get update -qq &&
        "$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

if ((${#missing[@]})); then
    echo "Missing Debian packages: ${missing[*]}"
    if command -v apt-get >/dev/null && [[ $(id -u) == 0 ]]; then
        install_packages
    elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then
        install_packages sudo -n
    else
        echo "Please install them (or what your distribution calls them), and start this again:"
        echo "    sudo apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
fi
