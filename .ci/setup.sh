# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Sourced by ./demo and ./check: sees to it that the machine has what the build and its tests need. Debian packages that
# are missing are installed if that is allowed without a password; otherwise they are named, and the script ends.

# Java takes the encoding of file names from the locale, and not all names in the tests are ASCII.
export LC_ALL=C.UTF-8

missing=()

# need COMMAND PACKAGE
need() {
    command -v "$1" >/dev/null || missing+=("$2")
}

need javac default-jdk-headless
need mvn maven
need gcc gcc
need g++ g++ # also brings the libraries that static programs need
need cargo cargo
need qemu-system-x86_64 qemu-system-x86
need gdb gdb
need grub-mkrescue grub-common
[[ -d /usr/lib/grub/i386-pc ]] || missing+=(grub-pc-bin)
need xorriso xorriso
need qemu-img qemu-utils
need xz xz-utils
need gzip gzip
need flock util-linux
# These read what is made for operators.
need virt-xml-validate libvirt-clients
need xmllint libxml2-utils
need systemd-analyze systemd

# The tests also take Xen from Debian's packages, without installing it: apt must know them.
unknown=
if command -v apt-cache >/dev/null && ! apt-cache show busybox-static >/dev/null 2>&1; then
    unknown=yes
fi

set_up() {
    "$@" apt-get update -qq
    # Debian's is old, and a newer one has another name.
    if apt-cache show cargo-web >/dev/null 2>&1; then
        missing=("${missing[@]/%cargo/cargo-web}")
    fi
    if ((${#missing[@]})); then
        "$@" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
    fi
}

if ((${#missing[@]})) || [[ $unknown ]]; then
    echo "Missing Debian packages: ${missing[*]:-none, but apt has no list of them}"
    if command -v apt-get >/dev/null && [[ $(id -u) == 0 ]]; then
        set_up
    elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then
        set_up sudo -n
    else
        echo "Please install them (or what your distribution calls them), and start this again:"
        echo "    sudo apt-get update"
        ((${#missing[@]} == 0)) || echo "    sudo apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
fi
