#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds the starter's kernel: build.sh OUTDIR
#
# Makes OUTDIR/kernel.o (everything but the programs), OUTDIR/kernel.lds (links the two) and
# OUTDIR/main-wrap.o (goes into every program). Needs gcc and binutils for x86_64 (CC, LD and
# STRIP name others) and Linux's own headers, <asm/…> and <linux/…>, which come with those of glibc.
# The result does not depend on where the sources or OUTDIR are.
set -eu
export LC_ALL=C # the order of files is the order of the kernel's parts

if [ $# -ne 1 ]; then
    echo "usage: $0 OUTDIR" >&2
    exit 2
fi
CC=${CC:-gcc}
LD=${LD:-ld}
STRIP=${STRIP:-strip}

mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "$0")"
objects=$(mktemp -d)
trap 'rm -rf "$objects"' EXIT
trap 'exit 1' HUP INT TERM

warnings="-Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Werror"
common="-std=gnu11 -O2 -fno-stack-protector -fcf-protection=none -fno-ident"
kernel="-ffreestanding -mcmodel=kernel -mno-red-zone -mgeneral-regs-only -fno-pic -fno-pie \
    -fno-asynchronous-unwind-tables -fno-tree-loop-distribute-patterns -fno-strict-aliasing"

compile()
{
    $CC $common $warnings "-ffile-prefix-map=$PWD=." "$@"
}

for source in *.c *.S; do
    if [ "$source" = main-wrap.c ]; then
        # With unwind tables: exceptions and thread exits pass through it.
        compile -fPIE -c -o "$out/main-wrap.o" "$source"
    else
        compile $kernel -c -o "$objects/$source.o" "$source"
    fi
done
(cd "$objects" && $LD -r -o "$out/kernel.o" *.o)
$STRIP --strip-debug "$out/kernel.o" "$out/main-wrap.o"
cp kernel.lds "$out/kernel.lds"
