#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Lays the starter platform out: install.sh KERNEL VERSION DESTINATION. KERNEL is what the kernel's build.sh has made.

set -eu
kernel=$1 version=$2 destination=$3
source=$(dirname -- "$0")
tuple=x86_64-rumprun-netbsd
bin=$destination/bin
sysroot=$destination/rumprun-x86_64

rm -rf "$destination"
mkdir -p "$bin" "$destination/etc" "$destination/share/rumprun-starter" \
    "$sysroot/include" "$sysroot/lib" "$sysroot/share"

for tool in gcc g++; do
    cp "$source/bin/gcc" "$bin/$tuple-$tool"
done
for tool in ar as ld nm objcopy objdump ranlib readelf size strings strip; do
    cp "$source/bin/binutils" "$bin/$tuple-$tool"
done
cp "$source/bin/cookfs" "$bin/$tuple-cookfs"
cp "$source/bin/rumprun-bake" "$bin"
chmod +x "$bin"/*

cp "$source/etc/rumprun-bake.conf" "$destination/etc"
cp "$source/share/recipe.s" "$sysroot/share/$tuple-recipe.s"
cp "$source/share/toolchain.cmake" "$sysroot/share/$tuple-toolchain.cmake"
cp "$source/lib/starter.specs" "$kernel/main-wrap.o" "$sysroot/lib"
gcc -c -o "$sysroot/lib/recipe.o" "$source/share/recipe.s"
for platform in hw xen; do
    mkdir "$sysroot/lib/rumprun-$platform"
    cp "$kernel/kernel.o" "$sysroot/lib/rumprun-$platform/rumprun.o"
    cp "$kernel/kernel.lds" "$sysroot/lib/$platform.ldscript"
done

# What tells this platform from Rumprun.
echo "$version" >"$destination/share/rumprun-starter/version"
