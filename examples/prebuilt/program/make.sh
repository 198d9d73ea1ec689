#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Stands for any build with make, CMake or autotools: all it must do is to compile and link with the toolchain's tools.
#
# usage: make.sh TOOLCHAIN_BIN OUTPUT_DIRECTORY
set -eu

here=$(dirname -- "$0")
mkdir -p -- "$2"
"$1/x86_64-rumprun-netbsd-gcc" -O2 -g -o "$2/hello" "$here/hello.c"
