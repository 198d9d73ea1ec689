# SPDX-License-Identifier: Apache-2.0
#
# For CMAKE_TOOLCHAIN_FILE. Libraries and headers are looked for in the sysroot only, so that what is found here is
# found with Rumprun's toolchain, too.

get_filename_component(STARTER "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)

set(CMAKE_SYSTEM_NAME Generic)

set(CMAKE_C_COMPILER "${STARTER}/bin/x86_64-rumprun-netbsd-gcc")
set(CMAKE_CXX_COMPILER "${STARTER}/bin/x86_64-rumprun-netbsd-g++")

set(CMAKE_FIND_ROOT_PATH "${STARTER}/rumprun-x86_64")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
